/* SPDX-License-Identifier: GPL-2.0-only */
/* What a machine said of itself before and after a boot's batches: what of it may disturb a time. */
#ifndef HB_ANALYSIS_NOISE_H
#define HB_ANALYSIS_NOISE_H

#include <stddef.h>

#include "bench/base/strlist.h"

struct noise_fact {
	const char *when, *key, *value; /* "before" or "after"; borrowed */
};

/*
 * noise_flags - each thing that may disturb, in words: "steal 3.1 %", "governor powersave"
 * @f      in     [n] what was said, any order; a key that is not there says nothing
 * @flags  inout  words are added
 * Errors  -ENOMEM
 */
int noise_flags(const struct noise_fact *f, size_t n, struct strlist *flags);

/* noise_settings - those of them that are how the machine was set up, not what happened on it; likewise */
int noise_settings(const struct noise_fact *f, size_t n, struct strlist *flags);

#endif
