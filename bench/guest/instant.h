/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_INSTANT_H
#define HB_GUEST_INSTANT_H

/*
 * instant_reach - execute up to an instant of an emulator's clock, to the last instruction; they lie 2^18 instructions
 * apart
 *
 * Whoever took some more instructions to come here waits as many less: what the scheduler has charged to this process,
 * and the time at which a timer is set, depend on that no more. Where time is not executed instructions it is a short
 * wait that ends at no instant in particular.
 */
void instant_reach(void);

#endif
