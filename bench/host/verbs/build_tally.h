/* SPDX-License-Identifier: GPL-2.0-only */
/* What a plan needs in kernels, in one line. */
#ifndef HB_VERBS_BUILD_TALLY_H
#define HB_VERBS_BUILD_TALLY_H

#include <stdbool.h>

#include "config/plan.h"

struct build_tally {
	size_t arms;			/* what is booted, in each part of the plan */
	size_t there, missing;		/* kernels */
	size_t warm;			/* of those missing: how many start from the objects of another */
	double compiled, reused;	/* object files of the kernels that are there, by their manifests */
};

/* build_tally_arms - how many arms of @s boot; one of another part of the plan is another */
size_t build_tally_arms(const struct matrix *s);

/*
 * build_tally_add - count a kernel
 * @b        in  one whose manifest.json is in the cache or the results; one that cannot be read counts no objects
 * @missing  in  it is to be made
 */
void build_tally_add(struct build_tally *t, const struct build *b, bool missing);

/* build_tally_print - to standard output; nothing where there is no kernel */
void build_tally_print(const struct build_tally *t);

#endif
