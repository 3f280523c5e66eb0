/* SPDX-License-Identifier: GPL-2.0-only */
/* A boot that is measured: what its guest is to do, and what came of it. */
#ifndef HB_BOOT_BOOT_RUN_H
#define HB_BOOT_BOOT_RUN_H

#include "boot/boot_job.h"
#include "machine/boot_meter.h"
#include "boot/efficacy.h"
#include "bench/record/guest_stream.h"
#include "boot/vm.h"
#include "config/plan.h"
#include "proof/proof.h"
#include "bench/base/host.h"
#include "bench/base/subproc.h"

/* what all boots of one call have in common */
struct boot_session {
	const struct plan *plan;
	const struct matrix *set;
	struct boot_cases cases[STOP_LOOKS];	/* by plan_look_of_boot() */
	char *dir;			/* results/boot */
	struct machine_handle on;
	struct host host;
	bool strict;			/* a machine that is not this host times nothing while a setting disturbs */
	const char *fault;		/* NULL, or KIND or KIND@INDEX: HARDBENCH_FAULT */
	struct efficacy_set effects;	/* proofs that had a boot of their own */
};

struct boot_run {
	const struct boot_session *s;
	const struct boot *b;
	struct vm vm;			/* its folder and its machine */
	struct proof_list proofs;
	bool proofs_read;		/* the guest's evidence was checked */
	struct guest_stream stream;
	char *job;			/* what the guest was asked for */
	int stream_err;
	struct boot_meter meter;
	size_t names_merged;
	struct strlist noise;		/* "when\tkey\tvalue": of this host, where its processor is what is timed */
	char *place, *topology;		/* likewise: the core that measures, in words, and all cores; or NULL */
	int port_fd, console_fd;	/* read ends of the growing files */
	char tail[16];			/* end of what was read of the console: a word may be cut */
	unsigned int panic_ticks;	/* since "Kernel panic" was seen */
	/* the result */
	const char *outcome;		/* "done", "panic", "hang", "exit", "bad-stream", "proof-failed",
					 * "emulator", "machine", "flood" */
	char why[256];			/* "" when done */
	bool gone;			/* the machine, for good: no boot can be made on it */
	char splat[200];		/* first warning on the console, printable, or "" */
};

/*
 * boot_run_prepare - folder, proofs of compiled code, initramfs, command line; fills @sp
 * Errors  -errno after printing. 1 = a proof failed already: r->outcome says so, nothing to run
 */
int boot_run_prepare(struct boot_run *r, const struct boot_session *s, const struct boot *b,
		     struct subproc *sp);

/* boot_run_tick - take what the guest wrote since; non-zero = end it */
int boot_run_tick(struct boot_run *r);

/*
 * boot_run_finish - judge what came, write the folder, give it its final name
 * @err     in  as subproc_run() returned
 * Errors   -errno after printing: the disk is full...; a boot that failed is none, see r->outcome
 */
int boot_run_finish(struct boot_run *r, const struct subproc *sp, int err);

void boot_run_release(struct boot_run *r);

/*
 * boot_run_judge - set outcome, why and splat. boot_judge.c
 * @r    in   vm (console and log in its folder, limits), stream, stream_err, proofs; an outcome that is set stays
 *       out  outcome, never NULL, and why; splat; stream_err and the proofs by what the cases left behind
 * @sp   in   how the machine's process ended
 * @err  in   as subproc_run() returned
 * Errors  none: whatever went wrong is the outcome; nothing is printed
 */
void boot_run_judge(struct boot_run *r, const struct subproc *sp, int err);

/*
 * boot_run_case - words for the case that its guest had come to, " at proc/exec", "" where nobody knows. boot_case.c
 * @r  in  job, stream, vm
 */
const char *boot_run_case(const struct boot_run *r, char *buf, size_t size);

/* boot_files_write - all text files of the folder; samples only when done. boot_files.c. -errno printed */
int boot_files_write(const struct boot_run *r);

/* counter_check_write - agree.tsv, where the plan asks for it. counter_check.c. -errno printed */
int counter_check_write(const struct boot_run *r);

/* boot_check - do boots 0 and 1 of each arm agree? 0, or -EINVAL after printing. boot_check.c */
int boot_check(const struct boot_session *s, size_t *arms, size_t *agree);

#endif
