/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kinds of machine. A machine file names one; each is one file, machine_KIND.c, that defines `machine_KIND`, and
 * the Makefile makes the list of them from the names of the files.
 */
#ifndef HB_MACHINE_MACHINE_H
#define HB_MACHINE_MACHINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "bench/base/strlist.h"
#include "bench/record/guest_stream.h"
#include "config/conf_keys.h"
#include "config/machine.h"
#include "machine/boot_meter.h"

/*
 * Files in a boot's own folder, which is the machine's working directory: the guest's console and its records, which
 * the machine lets grow, what it boots from, and what it says itself.
 */
#define MACHINE_CONSOLE "console.log"
#define MACHINE_PORT "port.bin"
#define MACHINE_INITRD "initramfs.cpio"
#define MACHINE_LOG "machine.log"

struct machine_handle {			/* a machine as its file says, and what runs it */
	const struct machine *def;
	const struct machine_ops *ops;
	void *own;			/* ops->size bytes: what the keys of the kind say */
};

enum machine_count {
	MACHINE_RUN,			/* run it only: nothing is measured */
	MACHINE_COUNT,
	MACHINE_MISCOUNT,		/* totals are to be one too many: for tests of what holds them together */
};

struct model_def;

struct machine_guest {			/* what is to be booted; all borrowed */
	const struct machine_handle *on;
	const char *arch;
	const char *image;		/* absolute path of bzImage or Image */
	const char *vmlinux;		/* the same kernel, with its symbols */
	const char *dir;		/* of the boot: where it runs, and where a kind puts files that it needs */
	const char *cmdline;		/* the arm's, or NULL; after the machine's */
	uint64_t seed;
	enum machine_count count;
	bool footprint;			/* the plan's, as plan.h has them */
	const struct model_def *model;
};

struct machine_files {			/* absolute paths of what a guest runs, for names of functions */
	const char *vmlinux, *module, *runner;
	const char *dir;		/* of the boot */
};

enum machine_end {			/* what the exit status of the machine's process says */
	MACHINE_RUNNER,			/* our runner ended it, with a code of its own */
	MACHINE_RESET,			/* the guest reset: a panic */
	MACHINE_LIMIT,			/* guest_timeout_s is over */
	MACHINE_BROKEN,			/* the machine itself failed */
	MACHINE_GONE,			/* and there is no use in trying again: no boot can be made */
};

/*
 * A kind of machine. What is not there is NULL. Functions return 0, or -errno after printing.
 */
struct machine_ops {
	const char *kind;		/* the word of a machine file */
	const char *summary;		/* one line for lists and manuals */
	const char *label;		/* of its figures, on every report: "exact counts by emulator (tcg)" */
	bool deterministic;		/* boots of one seed are the same to the last byte, and are held together */
	bool timed;			/* batches that last are taken of a case, and how long; else windows, counted */
	bool made_elsewhere;		/* its boots are made by others, and come as files (collect PLAN FILES) */
	bool remote;			/* it is another machine than this host: what disturbs it, and how it boots */
	bool parallel;			/* boots may run side by side without a trace in what they measure */
	bool console_is_output;		/* the guest's console is what the process prints */
	const struct conf_key *keys;	/* besides those of every machine: into a struct of @size bytes */
	size_t size;
	const char *const *environment;	/* variables of the user's that its process sees, by name; ends with NULL */
	const char *const *work;	/* files that go at a boot's end, besides those above; ends with NULL */

	/* put_id - all that is part of a boot's id beyond what every machine has, as lines */
	void (*put_id)(const struct machine_handle *h, const char *arch, FILE *f);

	/* lacks - why this host cannot run it, in fresh memory; NULL = it can. No such function: any host can */
	char *(*lacks)(void);

	/* prepare - see machine_prepare(), which calls it */
	int (*prepare)(const struct machine_handle *h);

	/* argv - append the command line of the process that is the machine; without its NULL. NULL = made_elsewhere */
	int (*argv)(const struct machine_guest *g, struct strlist *argv);

	/* tick - every 50 ms while it runs: bring the files in @dir up to date; non-zero = end it */
	int (*tick)(const struct machine_guest *g, const char *dir);

	/*
	 * finish - tell the exit status of the process apart
	 * @code  out  the runner's exit code when MACHINE_RUNNER
	 */
	enum machine_end (*finish)(const char *arch, int exit_code, int *code);

	/* reached - the id that a guest told last, from what is in @dir; 0 = none. No such function: nobody knows */
	uint32_t (*reached)(const char *dir);

	/* version - of the program that is the machine, one line in fresh memory, for boot.json */
	int (*version)(const char *arch, char **version);

	/* cpu - which processor the guest sees, for boot.json; borrowed, or NULL */
	const char *(*cpu)(const struct machine_handle *h, const char *arch);

	/*
	 * under - what is between its guests and the hardware, beside what the label says: "TCG" an emulator, whose
	 * times are none; "a virtual machine". Borrowed; NULL = nothing. No such function: nothing
	 */
	const char *(*under)(const struct machine_handle *h);

	/* counter - SHA-256 of what counts, where that is a file of ours, for boot.json; borrowed */
	const char *(*counter)(const struct machine_handle *h);

	/*
	 * counts - of a boot that ended well, what was counted in each window; NULL = timed
	 * @m       out  to be released in any case
	 * @merged  out  names of functions that stand for more than one
	 * Returns  0; 1 = they cannot be believed, @m->why says why; -errno after printing
	 */
	int (*counts)(const struct machine_files *at, const struct guest_stream *s, struct boot_meter *m,
		      size_t *merged);
};

/* every kind, by name; ends with NULL */
extern const struct machine_ops *const machine_kinds[];

/* machine_kind - the kind of that name, or NULL */
const struct machine_ops *machine_kind(const char *kind);

/*
 * machine_open - what runs a machine, with the keys of its kind read
 * @m      in   borrowed as long as @h is used
 * Errors  -EINVAL after printing file:line: a key that neither all machines have nor that kind, a wrong value; -ENOMEM
 */
int machine_open(struct machine_handle *h, const struct machine *m);
void machine_close(struct machine_handle *h);

/*
 * machine_prepare - is there all that boots on it need? Asked once in a call of the program; no such question: yes
 * Errors  -errno after printing what is missing
 */
int machine_prepare(const struct machine_handle *h);

/* machine_manual - hardbench-machine(5): the keys of every machine, then those of each kind */
void machine_manual(FILE *f);

#endif
