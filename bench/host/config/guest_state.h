/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What an arm's `guest = WORD ...` may say. What a state does is in the runner, bench/guest/state_WORD.c: a new state
 * is that file and its row here.
 */
#ifndef HB_CONFIG_GUEST_STATE_H
#define HB_CONFIG_GUEST_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include "config/conf_grammar.h"

struct guest_state {
	const char *word;
	const char *want;	/* for the manual: what follows it */
	const char *help;
	const char *file;	/* of its build that the guest needs for it; NULL = none */
	struct conf_grammar args;	/* of what follows it and one blank */
};

/* guest_state - number @i of them; a NULL word after the last */
struct guest_state guest_state(size_t i);

/* guest_state_of - the one whose word @text begins with; a NULL word when there is none */
struct guest_state guest_state_of(const char *text);

/* guest_state_fits - is that a state with arguments of its form? */
bool guest_state_fits(const char *text);

#endif
