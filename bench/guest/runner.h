/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The runner: /init of a guest, and a plain program on any other machine. It reads a job, runs the
 * cases that the job names and sends records; it decides nothing about what its figures mean.
 */
#ifndef HB_GUEST_RUNNER_H
#define HB_GUEST_RUNNER_H

#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>

#include "bench/guest/early.h"
#include "bench/record/record.h"

#define RUNNER_PROTOCOL 1

struct times;			/* times.h */

struct runner {
	int fd;			/* where records go */
	uint32_t seq;		/* number of the next record */
	bool guest;		/* process 1 of a guest: leaving means leaving the emulator */
	bool remote;		/* a machine of its own: it says what it is, and its noise */
	void (*leave)(const struct runner *r);	/* of a machine of its own, or a process; NULL = an emulator's */
	bool timed;		/* the machine's time means something: samples carry ns */
	bool counted;		/* samples carry the guest's own count of instructions in the place of ns */
	unsigned int batches;	/* of each case: a batch is a window of ops and one of 2 * ops; uapi.h has the first */
	unsigned int steady;	/* windows of one operation behind them */
	unsigned int each;	/* operations that are told apart, in a window behind those; 0 = no such window */
	uint64_t jitter;	/* the seed of what varies what cases meet; 0 = nothing does */
	bool early;		/* the guest's first program ran cases before */
	struct early_head before;	/* what else it did */
	uint32_t next_id;	/* of the next window, counted over the whole boot */
	struct times *times;	/* the time tier: batches that last are what is taken of every case; NULL = windows */
	bool events;		/* a PMU counts what the job asks for: events.h */
	size_t nr_events;
	char module[96];	/* "loaded", "builtin", "absent", or why the module could not be loaded */
};

/* out.c: send one record; a stream that cannot be written ends the run, so nothing is returned */
void out_record(struct runner *r, uint32_t type, const void *data, size_t len);
__attribute__((format(printf, 3, 4)))
void out_printf(struct runner *r, uint32_t type, const char *fmt, ...);
void out_hello(struct runner *r);

/* init.c: what process 1 has to do before anything else: file systems, console, module, loopback */
void init_guest(struct runner *r);
/* init_mounts - its file systems that are not there yet; a bit for each that cannot be had, the first is the lowest */
unsigned int init_mounts(void);
/*
 * init_limits - of this process and all that it forks or executes. Cases want 1000 descriptors; whoever may not have
 * them will say so. And a case that touches a page means a fault for that page: where transparent_hugepage says
 * "always" one fault would map 2 MiB instead. A kernel without huge pages refuses that and needs it not
 */
void init_limits(void);
/* init_loopback - cases that run alone use it too; a kernel without INET has none. 0 or -errno */
int init_loopback(void);
/* init_module_load - load /hbk.ko; INIT_NO_MODULE: there is none. -errno of a kernel that does not take it */
enum { INIT_NO_MODULE = 1 };
int init_module_load(void);
/* init_module_say - what came of that, as words in r->module */
void init_module_say(struct runner *r, int err);

/* port.c: the virtio-serial port of that name as a file descriptor, or -errno after two seconds */
int port_open(const char *name);
/* port_file - of ARCH=um, a file in the folder of the host that it may reach, or -errno; there after a sync() */
int port_file(const char *name);

/*
 * moved.c: where a kernel lies that may have been moved (KASLR)
 * moved_text  the address of its _text; 0: /proc/kallsyms does not show it
 * moved_tell  tell the plugin; -ENOENT: it is not shown
 */
unsigned long moved_text(void);
int moved_tell(void);

/*
 * job.c: run the job of that file, or of a text. Returns the runner's exit code: 0 done, 2 the job is wrong
 * job_text  @job NULL: it could not be read, errno says why
 */
int job_run(struct runner *r, const char *path);
int job_text(struct runner *r, const char *job, const char *path);

/*
 * plain.c: an ordinary process on any Linux; records go to standard output or a file. The program's exit status
 */
int plain_main(struct runner *r, int argc, char **argv);

/* facts.c: what the machine is, once; @cpu is what it runs on, or -1 */
void facts_send(struct runner *r, int cpu);
/* fact_file, fact_text - one fact: the first line of a file, where it is there; a text */
void fact_file(struct runner *r, const char *when, const char *key, const char *path);
__attribute__((format(printf, 4, 5)))
void fact_text(struct runner *r, const char *when, const char *key, const char *fmt, ...);

/* place.c: stay on one processor, not on the first where there is a choice, and before all else there; which, or -1 */
int place_self(void);

/* prove.c: one directive `evidence` or `sysctl`; -EINVAL when it is none that is known */
int prove_evidence(struct runner *r, const char *kind, const char *name);
int prove_after(struct runner *r, const char *kind, const char *name);
int prove_sysctl(struct runner *r, const char *setting);

/* sample.c: all windows of one userspace case; @ops, @warmup 0 = what the case says */
void sample_user(struct runner *r, const char *name, unsigned int ops, unsigned int warmup);
/* sample.c: send what is known of a userspace case, nothing when there is none of that name; @ops, @warmup likewise */
void sample_facts(struct runner *r, const char *name, unsigned int ops, unsigned int warmup);
/* sample.c: the table that --list prints */
void sample_list(void);
/* sample_counted - with events, REC_COUNTED of window number @i of the case at hand, whose id is @id */
void sample_counted(struct runner *r, unsigned int i, uint32_t id);
/* sample_status - "ok", "skip:REASON" or "fail:REASON" for what a case returned */
const char *sample_status(int err, bool in_setup, char *buf, size_t size);

/* program.c: write the small program of that name (an id) to @path, executable; -ENOENT: none is built in */
int program_put(const char *name, const char *path);

/* kernel.c: the same for a case of the module */
void kernel_sample(struct runner *r, const char *name, unsigned int ops, unsigned int warmup);
/*
 * kernel_time - batches of a case of the module (kmod/uapi.h, hbk/time), or its pilot; @n 0
 * @out  out  [batches] of them, or one of the pilot
 * Errors  -errno of setup; what failed later is in @failed
 */
struct timed_batch;
int kernel_time(const char *name, uint64_t *n, unsigned int batches, unsigned int warmup, uint64_t ns,
		struct timed_batch *out, int *failed);
/* kernel_events - what the module counts from now on: one group's events, -1 = none. -errno */
int kernel_events(int group);
/* kernel_list - names of all cases of the module, one a line, fresh memory; NULL = it is not there */
char *kernel_list(void);
/* kernel_facts - the module's table is read when it is first asked for, and kept */
void kernel_facts(struct runner *r, const char *name, unsigned int ops, unsigned int warmup);

/*
 * effect.c:
 * effect_load - that module, where it is known
 * effect_do - and tests of LKDTM or of our own, blank separated, that may kill the kernel; -EINVAL: no such
 *             module; that it cannot be loaded, and how the tests ended, is evidence
 */
void effect_load(const char *module);
int effect_do(struct runner *r, const char *module, const char *names);

/* fault.c: what the fault tests ask for; -EINVAL when it is none that is known */
int fault_do(struct runner *r, const char *kind);

/*
 * user_effect.c: what a process without privileges, or the kernel's files, show of a mechanism; sent as evidence, a
 * word and what was seen; -EINVAL: no such test
 */
int user_effect(struct runner *r, const char *name);

/* exit.c: out of the emulator with that code, or out of the program when this is no guest */
__attribute__((noreturn)) void exit_runner(const struct runner *r, int code);

#endif
