/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the folders below results/ say of themselves: the boot.json of every boot and the manifest of the build that
 * it names. Which boots a plan has is found out from these and from nothing else.
 */
#ifndef HB_RESULTS_RECORDS_H
#define HB_RESULTS_RECORDS_H

#include <stddef.h>
#include <stdint.h>

/* Texts are "" where the file does not say: evidence of older versions lacks some. */
struct build_record {
	char *id;
	char *compiler;			/* "gcc (Debian ...) 12.2.0; GNU ld ..." */
	char *source;			/* "linux-source-7.3_7.3.4-1", or what else the provider calls it */
	char *module;			/* SHA-256 of our module's sources */
	char *base;
};

struct boot_record {
	char *folder;			/* below results/boot: ID, or the latest ID.failed-N where none finished */
	char *id, *build, *feature, *arm, *arch, *kernel, *toolchain, *base, *machine;
	char *machine_kind;		/* "tcg" */
	char *effect;			/* of an efficacy test: its module; "" = it measured */
	char *plan, *plan_hash;		/* that it was first made for; plans share boots */
	char *configs;			/* SHA-256 of the plan and of all files that it names */
	char *cases, *kcases;		/* the plan's globs, blanks between; NULL = not recorded */
	char *recipe;			/* SHA-256 of what the arm and the machine are, the kernel aside */
	char *runner, *plugin, *emulator;
	char *host, *block;		/* of one made elsewhere: its machine, and what the runner calls the block */
	char *outcome, *ended;		/* "done", or why not; "2026-11-27T03:09:55Z" */
	uint64_t seed;
	unsigned int index;
	const struct build_record *made; /* NULL = results/build does not have it */
};

struct boot_records {
	struct boot_record *at;		/* [n] by id */
	struct build_record *build;	/* [nr_build] by id */
	size_t n, nr_build;
	size_t damaged;			/* folders of boots that were left out */
};

/*
 * records_load - read all of results/boot, each file once; none is fine
 * What is damaged (whole.h) or cannot be understood is left out, after one line.
 * @r      out  records_release() it, also after an error
 * Errors  -errno after printing
 */
int records_load(struct boot_records *r);
void records_release(struct boot_records *r);

#endif
