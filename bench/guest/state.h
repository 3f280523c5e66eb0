/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * States of the guest that an arm asks for with `guest = WORD ...`: what a process takes on before a case runs in it. A
 * state is one file, bench/guest/state_WORD.c, that defines one STATE(); its name is its registration. The host knows
 * the word and the form of what follows it from a row in bench/host/config/guest_state.c.
 */
#ifndef HB_GUEST_STATE_H
#define HB_GUEST_STATE_H

#include <stddef.h>

struct runner;

struct state_kind {
	/*
	 * What it needs of the whole guest, once, before anything else; NULL = nothing. 0 or -errno, which then is what
	 * taking it on gives
	 */
	int (*begin)(const char *args);
	/*
	 * Take it on, for this process and for all that it forks or executes; there may be no way back. @args is what
	 * follows the word; NULL = begin() did it for all. 0 or -errno, -EINVAL for arguments that are none
	 */
	int (*enter)(const char *args);
	/*
	 * In a process that has it, which ends after this: is it there, and does it do what it says? @seen gets one
	 * line of what was seen in any case. 0 = yes, 1 = no
	 */
	int (*prove)(const char *args, char *seen, size_t size);
};

#define STATE(word) const struct state_kind state_##word

/* the guest's first program (bench/program/early.c) takes states on and proves none: that needs a C library */
#ifdef HB_EARLY
#define STATE_PROVE(fn) .prove = 0 ? fn : NULL
#else
#define STATE_PROVE(fn) .prove = fn
#endif

#define STATES_MAX 8		/* of a guest */

/*
 * state_add - begin one more, which the processes of all userspace cases take on in that order; -EINVAL: none is called
 * so
 * @begun  in  [STATES_MAX] what begin() of each gave the guest's first program, which is not repeated; NULL = it is
 *             begun now
 */
int state_add(const char *text, const int *begun);

/* state_begun - what begin() of each gave, [STATES_MAX], 0 for those that are not there */
void state_begun(int *err);

/* state_enter - take on all of them, for good; nothing where there are none. 0 or -errno */
int state_enter(void);

/* state_evidence - prove one in a process of its own, which has all; sent as evidence, "held, ..." or "no, ..." */
int state_evidence(struct runner *r, const char *text);

#endif
