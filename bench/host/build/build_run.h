/* SPDX-License-Identifier: GPL-2.0-only */
/* Running the kernel's make in the sandbox, with a log. */
#ifndef HB_BUILD_BUILD_RUN_H
#define HB_BUILD_BUILD_RUN_H

#include <stdint.h>
#include <stdio.h>

#include "bench/base/fail.h"
#include "build/build.h"

struct sandbox_ccache;

struct build_run {
	const struct build *b;
	const char *src, *obj;		/* folders of the host: /src, /build */
	const char *over;		/* of module_source_lay_over(): the module is built in; NULL = it is not */
	const char *module;		/* /build/hbk; NULL = none. With it /build is read-only */
	const char *random;		/* what the build reads as /dev/urandom, or NULL: see seed in a feature */
	const char *log;		/* appended to */
	struct progress *p;		/* NULL = silent */
	struct reason *why;		/* out: the reason of -EINVAL */
	double expected_s;		/* by past builds of this kind; 0 = not known */
	double expected_objects;	/* likewise */
	uint64_t objects;		/* out: that were begun */
	uint64_t start_ns;		/* of the build */
	uint64_t wall_ns;		/* out: of this call */
	uint64_t cpu_ns;		/* out: of all calls, every process of the sandbox */
};

/*
 * build_run_make - one call of make in the sandbox
 * @goals   in   words: goals and further variables
 * Errors   -EINVAL with the log's first error line and the log's path in r->why; -EINTR; others printed
 */
int build_run_make(struct build_run *r, const char *goals);

/*
 * build_run_tool - a program in the sandbox, which sees the kernel's objects and, to write to, r->module
 * @words   in   without blanks in them; they and what it says are in the log
 * @said    out  what it said, fresh memory
 * @or_so   in   what it means that it fails, for the log
 * Returns  0; 1: it ended with another status than 0; -errno after printing
 */
int build_run_tool(struct build_run *r, const char *words, const char *or_so, char **said);

/* build_run_log - the same text in the log, of what was done without a program; @code 0: it was done */
int build_run_log(const struct build_run *r, const char *words, const char *text, int code, const char *or_so);

/*
 * build_ccache - the compiler's cache that a build is shown
 * @c      out  its dir is the caller's
 * Errors  -errno after printing
 */
int build_ccache(const struct build *b, struct sandbox_ccache *c);

/*
 * build_check_compiler - was @config written by the compiler that the manifest will name? Kconfig notes which it found
 * Errors   -EINVAL no, with the two in r->why; others printed
 */
int build_check_compiler(struct build_run *r, const char *config);

/* build_first_error - the first line of a build's output that says what is wrong; borrowed from @log (cut) */
const char *build_first_error(char *log);

/* build_title - "stackprotector/strong 6.12 x86_64 gcc"; owned by the caller */
char *build_title(const struct build *b);

#endif
