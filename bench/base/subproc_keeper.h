/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who ends what is left of us after a kill -9. A child dies when we do (PR_SET_PDEATHSIG), and the sandbox ends what is
 * in it; but for an instant, while it is being made, what is in it is told of no death, and then waits for ever.
 */
#ifndef HB_BASE_SUBPROC_KEEPER_H
#define HB_BASE_SUBPROC_KEEPER_H

#include <stddef.h>
#include <sys/types.h>

/*
 * subproc_keeper - start it, once: a process in a session of its own that waits for our end
 * @sessions  in  [n] memory that is shared with it; those that are not 0 when we end are killed, all processes of them
 * Returns  0; -errno of pipe2() or fork(). For the caller's thread alone, with every signal blocked
 */
int subproc_keeper(const volatile pid_t *sessions, size_t n);

#endif
