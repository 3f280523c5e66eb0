// SPDX-License-Identifier: GPL-2.0-only
/* The verb: one index of all samples of a plan, from the boots' folders. */
#include "collect/collect.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "machine/machine.h"
#include "matrix/recorded.h"
#include "matrix/result_key.h"
#include "results/results.h"

/* the outcome, or NULL after printing; *@splat is NULL without a warning */
static char *outcome_of(const char *folder, char **splat)
{
	AUTO_FREE char *path = results_boot(folder, "boot.json");
	AUTO_FREE char *text = NULL;
	char why[160] = "no outcome", *outcome = NULL;
	struct js *v = NULL;
	size_t len;
	int err = fs_read(path, &text, &len);

	if (!err)
		v = js_read(text, len, why, sizeof(why));
	if (v && js_text(js_get(v, "outcome")))
		outcome = fs_path("%s", js_text(js_get(v, "outcome")));
	if (outcome && js_text(js_get(v, "splat")))
		*splat = fs_path("%s", js_text(js_get(v, "splat")));
	js_free(v);
	if (!outcome)
		fail(err, "%s: %s", path, why);
	return outcome;
}

static int add_table(struct store *s, const char *boot, const char *name, size_t *n,
		     int (*add)(struct store *s, const char *boot, const char *file, char *text, size_t *n))
{
	AUTO_FREE char *path = results_boot(boot, name);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err = fs_read(path, &text, &len);

	return err ? fail(err, "%s", path) : add(s, boot, path, text, n);
}

/* boots of older versions have none */
static int add_cases(struct store *s, const char *boot)
{
	AUTO_FREE char *path = results_boot(boot, "cases.tsv");
	size_t n = 0;

	return fs_exists(path) ? add_table(s, boot, "cases.tsv", &n, collect_cases) : 0;
}

static int add_boot(struct store *s, const struct plan *p, const struct boot *b, struct collect_stats *st)
{
	const char *const folder = b->record ? b->record->folder : NULL;
	const struct machine_ops *kind = b->record ? machine_kind(b->record->machine_kind) : NULL;
	AUTO_FREE char *splat = NULL;
	AUTO_FREE char *outcome = folder ? outcome_of(folder, &splat) : NULL;
	const struct store_boot row = {
		.id = b->id, .build = b->build->id, .kernel = b->kernel->name, .arch = b->arch,
		.toolchain = b->toolchain, .base = b->build->base, .feature = b->feature->name,
		.arm = b->arm->name, .machine = p->machine, .outcome = outcome, .splat = splat, .dir = folder,
		.seed = b->seed, .index = b->index,
	};
	size_t told = 0;
	int err;

	if (!folder)
		return 0;
	if (!outcome)
		return -EINVAL;
	st->boots++;
	err = store_add_boot(s, &row);
	if (err || strcmp(outcome, "done"))
		return err;
	st->done++;
	if (kind && kind->timed) {
		err = add_table(s, b->id, "times.tsv", &st->times, collect_times);
		if (!err)
			err = add_table(s, b->id, "noise.tsv", &told, collect_told);
	} else {
		err = add_table(s, b->id, "samples.tsv", &st->windows, collect_samples);
		if (!err)
			err = add_table(s, b->id, "symbols.tsv", &st->symbols, collect_symbols);
	}
	return err ? err : add_cases(s, b->id);
}

int collect_all(const struct plan *p, const struct matrix *set, struct collect_stats *st)
{
	AUTO_FREE char *dir = results_step("collect");
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *path = results_index(key);
	struct store *s = NULL;
	int err = matrix_has_boots(p, set);

	*st = (struct collect_stats){ 0 };
	if (!err)
		err = fs_mkdirs(dir);
	if (!err)
		err = store_open(&s, path, 1);
	for (size_t i = 0; !err && i < set->nr_boots; i++)
		err = add_boot(s, p, &set->boots[i], st);
	if (!err)
		err = store_commit(s);
	store_close(s);
	return err;
}
