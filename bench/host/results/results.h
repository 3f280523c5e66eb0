/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where everything below results/ lies, and what can be said of it by looking: a build or a boot is there when it is
 * whole (whole.h). No other file spells these paths.
 */
#ifndef HB_RESULTS_RESULTS_H
#define HB_RESULTS_RESULTS_H

#include <stddef.h>
#include <stdbool.h>

/*
 * results_dir - ./results, or $HARDBENCH_RESULTS, or --results; created. Borrowed, valid until exit
 * Where another user can write it the program ends with status 2, after a line.
 */
const char *results_dir(void);
void results_set_dir(const char *dir);

/* Paths in fresh memory, never NULL; nothing is looked at. @name NULL = the folder itself */
char *results_step(const char *step);				/* results/STEP: "build", "boot", ... */
char *results_build(const char *id, const char *name);		/* results/build/ID/NAME */
char *results_build_beside(const char *id, const char *suffix);	/* results/build/ID.SUFFIX: made from that build */
char *results_boot(const char *folder, const char *name);	/* results/boot/FOLDER/NAME */
char *results_open(const char *key, size_t blocks);	/* results/boot/open-KEY-BLOCKS.txt */
char *results_prereg(const char *plan, const char *arch);	/* results/boot/rule-PLAN-ARCH.txt */
/* @key names a plan, architectures and cases: result_key() */
char *results_index(const char *key);				/* results/collect/KEY.sqlite */
char *results_lock_dir(const char *key);			/* results/collect/.KEY: its lock is the key's */
char *results_analyze(const char *key, const char *name);	/* results/analyze/KEY/NAME */
char *results_analyze_refused(const char *key);	/* results/analyze/KEY.refused: the tables in KEY are of before that */
char *results_report(const char *key, const char *name);	/* results/report/KEY/NAME */

/* results_build_is_published - is it in results/build? Of one that was unpacked there is no kernel */
bool results_build_is_published(const char *id);

/* results_build_is_here - is the kernel itself in results/build, and not only what unpack brought of it? */
bool results_build_is_here(const char *id);

/* results_boot_is_done - is that boot, measured or of an efficacy test, finished? Failed ones have other names */
bool results_boot_is_done(const char *id);

/* results_is_id - has a name in results/boot or results/build the form of a finished folder: ID, or ID.failed-N? */
bool results_is_id(const char *name);

/* results_boot_latest - the folder of a boot: ID when finished, else its latest ID.failed-N, or NULL; to be freed */
char *results_boot_latest(const char *id);

#endif
