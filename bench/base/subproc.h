/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_SUBPROC_H
#define HB_BASE_SUBPROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/*
 * A child process under libuv (subproc.c is the only include of uv.h). No shell anywhere.
 * Children are in their own process group and die with us (PR_SET_PDEATHSIG), also on kill -9; what a signal to us does
 * is in stop.h. Of our environment they see nothing but what @keep names: it is the user's, and must not reach what is
 * measured. They get PATH, LC_ALL=C and TZ=UTC. The user may name other folders of programs, in HARDBENCH_PATH.
 */
#define SUBPROC_PATH "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"

struct subproc {
	const char *const *argv;	/* ends with NULL; argv[0] is looked up in SUBPROC_PATH */
	const char *const *env;		/* "K=V" besides, or in the place of one of these; NULL = none */
	const char *const *keep;	/* names of variables of our environment that it sees too; NULL = none */
	const char *cwd;		/* NULL = ours */
	const char *stdin_file;		/* NULL = /dev/null */
	const char *stdout_file;	/* both streams appended there; NULL = see on_output */
	void (*on_output)(void *ctx, const char *data, size_t len);	/* both streams; NULL = discarded */
	int (*on_tick)(void *ctx);	/* every 50 ms; non-zero = kill the group, reported as -ECANCELED */
	void *ctx;
	uint64_t file_bytes;		/* no file of its grows beyond, SIGXFSZ ends it there; 0 = no limit */
	int on_cpu;			/* > 0: where it stays, before all else if we may; else it may run on all */
	bool small_pages;		/* no huge pages: a touch of a few bytes would zero 2 MiB */
	uint64_t timeout_ms;		/* 0 = none; on expiry the group is killed: -ETIMEDOUT */

	/* out */
	int exit_code;			/* when it exited */
	int term_signal;		/* when a signal ended it, else 0 */
	uint64_t wall_ns, cpu_ns;	/* of the child and its waited-for descendants */
};

extern const char *const subproc_network[];	/* a @keep for what downloads: the host's proxies */

/*
 * subproc_run - run one and wait
 * Returns 0 when it ended by itself (look at exit_code, term_signal); -ENOENT no such program;
 * -ETIMEDOUT; -ECANCELED
 */
int subproc_run(struct subproc *p);

/*
 * subproc_run_many - run @n of them, at most @parallel at once, in order
 * @next   called to prepare process @i just before it starts; non-zero = skip it
 * @done   called when process @i ended, @err as subproc_run would return
 * Returns 0, or the first non-zero value that @done returned (running ones are ended, no further start)
 */
int subproc_run_many(struct subproc *p, size_t n, unsigned int parallel,
		     int (*next)(void *ctx, size_t i), int (*done)(void *ctx, size_t i, int err), void *ctx);

/*
 * subproc_capture - run and collect both streams in *@out (NUL added); exit code in *@exit_code
 * Errors  as subproc_run(); -EINTR a signal ended it: that is no answer, whatever was asked
 */
int subproc_capture(const char *const *argv, char **out, int *exit_code);

/* subproc_ask - the same with variables of our environment, as in struct subproc; @keep NULL = none */
int subproc_ask(const char *const *argv, const char *const *keep, char **out, int *exit_code);

/* subproc_find - where a child's program is, fresh memory; NULL = not in SUBPROC_PATH */
char *subproc_find(const char *program);

#endif
