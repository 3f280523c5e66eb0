/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_STOP_H
#define HB_BASE_STOP_H

/*
 * stop_on_signals - from now on SIGINT, SIGTERM and SIGHUP end the program, wherever it is: children first, then one
 * line on standard error, then death by that same signal, as the shell expects
 * Nothing is unwound and no function returns because of it, so no question is answered "no" by it: what is left is what
 * kill -9 would leave, and every verb goes on from that. A signal that is ignored already (nohup) stays so.
 */
void stop_on_signals(void);

#endif
