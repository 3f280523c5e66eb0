/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the guest's first program (bench/program/early.c) left for the runner: of each case that it ran, what the
 * runner's own child would have left. One file, a head and the cases behind it.
 */
#ifndef HB_GUEST_EARLY_H
#define HB_GUEST_EARLY_H

#include <stdbool.h>
#include <stddef.h>

#include "bench/guest/state.h"
#include "bench/guest/window.h"

#define EARLY_RESULTS "/tmp/hb.early"
#define EARLY_RUNNER "/runner"
#define EARLY_NAME_MAX 64
/* programs of the guest's file system: that of a case that runs alone by its id, and what that executes */
#define EARLY_ALONE "/alone/"
#define EARLY_EXECUTES ".executes"

struct early_head {
	bool module_first;		/* it was loaded, and what came of it */
	int module;			/* of init_module_load() */
	bool moved;			/* the plugin knows where the kernel lies */
	int begun[STATES_MAX];		/* what begin() of the guest's states gave, in the job's order */
};

struct early_case {
	char name[EARLY_NAME_MAX];	/* shown: proc/fork_touch */
	int err;			/* -errno of what comes before its process */
	int status;			/* how that ended, as waitpid() has it */
	struct window_result result;
};

/* early_head - false: no first program ran, and @h is all 0 */
bool early_head(struct early_head *h);

/* early_case - of the case of that name; false: the first program did not run it */
bool early_case(const char *name, struct early_case *c);

#endif
