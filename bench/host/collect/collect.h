/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_COLLECT_COLLECT_H
#define HB_COLLECT_COLLECT_H

#include "analysis/store/store.h"
#include "config/plan.h"

struct collect_stats {
	size_t boots, done, windows, symbols, times;
};

/*
 * collect_all - make the index of a plan, results/collect/KEY.sqlite, anew from the folders of its boots
 * @s      in   as matrix_recorded() made it; the caller has result_lock()
 * The same bytes from the same folders. A boot that has only failed is in it with its outcome.
 * Errors  -errno after printing; file:line for a folder that is not as `boot` writes it
 */
int collect_all(const struct plan *p, const struct matrix *s, struct collect_stats *st);

/*
 * collect_samples, collect_symbols, collect_cases, collect_times, collect_told - add the rows of one boot's table;
 * @file names it in messages
 * Columns are known by their names and come in any order; one of an unknown name is left out with a note, a metric
 * without one is not measured.
 * @text  inout  the file's content; cut into fields in place
 * @n     inout  rows added
 */
int collect_samples(struct store *s, const char *boot, const char *file, char *text, size_t *n);
int collect_symbols(struct store *s, const char *boot, const char *file, char *text, size_t *n);
int collect_told(struct store *s, const char *boot, const char *file, char *text, size_t *n);
int collect_times(struct store *s, const char *boot, const char *file, char *text, size_t *n);
int collect_cases(struct store *s, const char *boot, const char *file, char *text, size_t *n);

#endif
