/* SPDX-License-Identifier: GPL-2.0-only */
/* One userspace case in a process of its own: what counts (sample.c) and what is timed (time_user.c) stand on it. */
#ifndef HB_GUEST_CHILD_H
#define HB_GUEST_CHILD_H

#include <stddef.h>

#include "bench/cases/bench.h"

struct child_entry {
	const char *id;			/* "vfs_read_zero" */
	const struct bench_case *c;
};

extern const struct child_entry child_entries[];	/* every case, by id; ends with a NULL id */

/* child_shown_name - vfs_read_zero is shown as vfs/read_zero */
void child_shown_name(const char *id, char *buf, size_t size);

/* child_find - by shown name; NULL = there is none */
const struct child_entry *child_find(const char *name);

struct child {
	const struct child_entry *e;
	void *result;			/* what the case leaves, shared with its process */
	size_t size;
	/* in the process: take what is wanted of the case. A case that runs alone does that in its own program */
	void (*take)(const struct bench_case *c, void *result);
	const char *program;		/* prefix of that program's name: "", or "time_" */
};

/*
 * child_prepare - the shared result, zeroed, and the small programs that the case is and that it executes
 * child_put_away - all of it again, also after an error
 * Errors  -errno
 */
int child_prepare(struct child *k);
void child_put_away(struct child *k);

/* child_why - by a process's end, as waitpid() has it: why there is no result, written to @buf; NULL = there is one */
const char *child_why(int status, char *buf, size_t size);

/*
 * child_run - the process, until it ends
 * Returns NULL, or why there is no result
 */
const char *child_run(const struct child *k, char *buf, size_t size);

#endif
