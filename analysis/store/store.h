/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The index of all samples: results/collect/hardbench.sqlite. Disposable: made from the text files
 * in results/boot, and made the same again from the same files. db.h alone includes sqlite3.h.
 *
 * What a boot's folder holds (results/boot/<boot-id>/, written by `boot`, immutable):
 *   boot.json      build, kernel, arch, toolchain, feature, arm, machine, seed, index, plan hash, qemu command
 *                  line, emulator version, host, SHA-256 of runner and plugin, outcome, splat (first warning on the
 *                  console), times, uname, totals of the plugin
 *   cases.tsv      a row per case, as the guest that ran it described it: case domain op control control_ops series
 *                  dose ops warmup cold
 *   console.log    the serial console, as it came
 *   proofs.tsv     proof, status (held|failed|skipped), evidence
 *   samples.tsv    "# key value" facts, then a header line and a row per window:
 *                  case domain batch n id ns status instructions instructions:u instructions:k loads ...
 *                  (a column per metric of record/metric.h; NA, or no column, where one was not measured; batch
 *                  HBK_BATCH_FIRST of kmod/uapi.h = the first operation, before the warm-up)
 *   symbols.tsv    a row per (window, function): id space object symbol instructions loads ...
 *                  space u|k; object vmlinux|hbk|runner|program|?; rows of one id add up to its samples.tsv row;
 *                  none for first operations
 *   times.tsv      of a machine that is timed, in the place of samples.tsv and symbols.tsv: a row per batch:
 *                  case domain process batch n ns ref-cycles EVENT... status
 *   noise.tsv      likewise: when (run, before, after) key value: the machine, and what may disturb it
 *   topology.xml   of a machine that is this host and is timed: its processors, as hwloc's lstopo -i reads them
 * Tables are read by the names of their columns, in any order; a column of an unknown name is skipped. Boots of
 * older versions have no cases.tsv.
 */
#ifndef HB_ANALYSIS_STORE_STORE_H
#define HB_ANALYSIS_STORE_STORE_H

#include <stddef.h>
#include <stdint.h>

#include "analysis/window.h"

struct store;				/* opaque */

struct store_boot {
	const char *id, *build, *kernel, *arch, *toolchain, *base, *feature, *arm, *machine;
	const char *outcome;		/* "done", or why not: "panic", "hang", "proof-failed", ... */
	const char *splat;		/* first warning on the console, or NULL */
	const char *dir;		/* its folder under results/boot */
	uint64_t seed;
	unsigned int index;
};

/* A case as the guest that ran it described it. */
struct store_case {
	const char *domain, *name, *op, *control, *series, *cold;	/* "" where it says none; owned by the result */
	unsigned int control_ops, dose, ops, warmup;
};

/* One number of one batch of the time tier: times.tsv has a row per batch. */
struct store_time {
	const char *kase, *domain, *metric, *status;	/* borrowed; metric "" where status is not ok */
	uint32_t process, batch;
	uint64_t n;
	double value;
};

/* What a machine that is timed said of itself. */
struct store_fact {
	const char *when, *key, *value;	/* borrowed; "run", "before", "after" */
};

/* store_open - @write: a new file under a temporary name until store_commit(). After an error nothing is open */
int store_open(struct store **s, const char *path, int write);
int store_commit(struct store *s);
void store_close(struct store *s);	/* NULL is fine */

/* store_add_* - strings are borrowed for the call. After an error (printed) the caller still has to store_close() */
int store_add_boot(struct store *s, const struct store_boot *b);
int store_add_window(struct store *s, const char *boot, const struct store_window *w);
int store_add_symbol(struct store *s, const char *boot, uint32_t id, const struct store_symbol *y);
int store_add_time(struct store *s, const char *boot, const struct store_time *y);
int store_add_fact(struct store *s, const char *boot, const struct store_fact *t);
int store_add_case(struct store *s, const char *boot, const struct store_case *c);

/*
 * Reading. Each fills a fresh array that the caller frees with the function named; order is fixed:
 * windows by (case, n, batch), symbols by (space, object, symbol), cases by domain (user first), name. Boot unknown or
 * without samples = n 0. Errors -EIO after printing SQLite's own message; -ENOMEM.
 */
int store_windows(struct store *s, const char *boot, struct store_window **w, size_t *n);
void store_windows_free(struct store_window *w, size_t n);
int store_symbols(struct store *s, const char *boot, uint32_t id, struct store_symbol **y, size_t *n);
void store_symbols_free(struct store_symbol *y, size_t n);
/* store_times - @fn for each number, by (case, domain, metric, process, batch); what it returns, if not 0, ends it */
int store_times(struct store *s, const char *boot, int (*fn)(void *ctx, const struct store_time *y), void *ctx);
/* store_told - @fn for each fact of noise.tsv, in the file's order; likewise */
int store_told(struct store *s, const char *boot, int (*fn)(void *ctx, const struct store_fact *t), void *ctx);
int store_cases(struct store *s, const char *boot, struct store_case **c, size_t *n);
void store_cases_free(struct store_case *c, size_t n);
int store_outcome(struct store *s, const char *boot, char *buf, size_t len);	/* "" = not collected */
int store_splat(struct store *s, const char *boot, char *buf, size_t len);	/* "" = none, or not collected */

#endif
