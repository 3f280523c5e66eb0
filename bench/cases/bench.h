/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A userspace case: one file in bench/cases that defines one BENCH(). The file's name is its
 * registration: `sys_getppid.c` defines BENCH(sys_getppid) and is shown as sys/getppid.
 * The case owns the loop, the harness owns the clock.
 */
#ifndef HB_BENCH_H
#define HB_BENCH_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct bench_case {
	const char *op;		/* one operation, in words */
	const char *crosses;	/* what of the kernel it passes, in words */
	const char *control;	/* shown name of the case it is held against; "null/empty" at the end */
	unsigned int control_ops;	/* operations of the control that equal one of this case */
	const char *covers;	/* "lebench:getpid lmbench:lat_syscall_null ...", or NULL */
	const char *cold;	/* why its operations cannot be warm, or NULL: the report shows the first apart */
	unsigned int ops;	/* operations of the small window on the count tier; 0 = 32. The
				 * large one has twice as many: cost per op = difference / ops */
	unsigned int warmup;	/* operations run before the first batch; 0 = 4 * ops */
	size_t state_size;	/* the harness allocates the state and copies the template into it */
	const void *state_template;	/* NULL = zeroed */
	/*
	 * All three return 0 or -errno. -EOPNOTSUPP or -ENOSYS from setup = the case is skipped
	 * with that reason. The harness prints, the case never does.
	 */
	int (*setup)(void *st);			/* NULL = nothing to set up */
	int (*run)(void *st, uint64_t n);	/* n operations, nothing else; no clock, no printing */
	int (*check)(void *st, uint64_t total);	/* proves that @total operations happened since setup;
						 * -EIO when not; NULL = run() itself checks each */
	void (*teardown)(void *st);		/* always called, also after a failed setup */
	/*
	 * The case forks or executes inside its windows. It runs in a small program of its own (bench/program), which
	 * has nothing mapped but this case, and in a guest that counts before the runner does: no other case and no C
	 * library is in what a fork copies, and in what the kernel's allocators have left for it.
	 */
	bool alone;
	/* the small program that run() executes as BENCH_PROGRAM: "exit", or the name of a case; NULL = none */
	const char *executes;
	int (*program)(const char *word);	/* what the program of that case does with its one argument */
};

#define BENCH_PROGRAM "/tmp/hb.program"

#define BENCH(id) const struct bench_case bench_##id
#define BENCH_STATE(type, ...) \
	.state_size = sizeof(type), .state_template = &(const type){ __VA_ARGS__ }

/* keep the compiler from moving or dropping work: @v is used and may have changed */
#define BENCH_KEEP(v) __asm__ volatile("" : "+r"(v) : : "memory")

#endif
