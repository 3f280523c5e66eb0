/* SPDX-License-Identifier: GPL-2.0-only */
/* How a child comes into being: what it finds, and that it goes when we go. */
#ifndef HB_BASE_SUBPROC_SPAWN_H
#define HB_BASE_SUBPROC_SPAWN_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct subproc_start {
	char *const *argv;		/* ends with NULL */
	char *const *env;
	const char *path;		/* of the program */
	const char *cwd;		/* NULL = ours */
	uint64_t file_bytes;		/* no file of its grows beyond; 0 = no limit */
	const char *input;		/* file that it reads as its standard input */
	int on_cpu;			/* > 0: the only one that it may run on */
	bool small_pages;		/* none of its memory in huge pages */
	int output;			/* its standard output and error */
};

/*
 * subproc_spawn - start a child in a session of its own, with no signal blocked or ignored
 * It is killed when we die, also when that is before it has become its program.
 * @pid  out  the child, which is in subproc_kill_all()'s list until subproc_forget()
 * Errors  -errno: of fork(), or why the program could not be run (there is no child then)
 */
int subproc_spawn(const struct subproc_start *o, pid_t *pid);

/* subproc_forget - the child has been waited for: its number may become another process's */
void subproc_forget(pid_t pid);

/* subproc_kill_all - end every child with its group, and wait until they are gone: for a handler of signals */
void subproc_kill_all(void);

/*
 * subproc_env - the environment of a child: see struct subproc. Fresh array, strings borrowed until the next call;
 * NULL = no memory */
char **subproc_env(const char *const *extra, const char *const *keep);

#endif
