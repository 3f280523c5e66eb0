/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a node runs: a shell script for each array, a line a task, of hardbench's own verbs. They are to be read, and
 * run by hand: `SLURM_ARRAY_TASK_ID=2 sh boots-1.sh`.
 */
#ifndef HB_FLEET_FLEET_SCRIPT_H
#define HB_FLEET_FLEET_SCRIPT_H

#include <stdio.h>

#include "bench/base/strlist.h"
#include "fleet/fleet.h"

struct fleet_options {
	bool kernels, boots, analysis;	/* what is asked for */
	unsigned int cores;		/* of a job; 0 = 2 */
	unsigned int blocks;		/* of boots in a job; 0 = as many as take some minutes */
	const char *constraint;		/* of nodes, or NULL */
	bool exclusive;			/* boots: a node to itself */
};

struct fleet_call {			/* how this program and its plan were called */
	const char *program, *plan, *results, *cache;	/* absolute paths */
	const char *arch;		/* --arch, or NULL */
	const struct strlist *cases;	/* --cases, empty = as the plan says */
	bool anytime;
	const char *node_results;	/* a folder on each node for its boots, or NULL = @results, which all share */
	bool looks;			/* may the analysis ask for more boots? */
	unsigned int boots;		/* of an arm, as of now */
	const struct fleet_options *options;
	const char *packs;		/* where nodes put what they made there; absolute */
};

struct fleet_task {
	const char *part;		/* of fleet.h; borrowed */
	unsigned int first, last;	/* boots: which of each arm */
	size_t boots;			/* that are missing among them */
};

/* Each writes a whole script. */
void fleet_script_kernels(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n);
void fleet_script_boots(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n);
void fleet_script_analysis(FILE *f, const struct fleet_call *c);

#endif
