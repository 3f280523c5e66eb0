// SPDX-License-Identifier: GPL-2.0-only
#include "report/report.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "analysis/report/exporter.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "matrix/result_key.h"
#include "report/report_figures.h"
#include "results/results.h"

char *report_dir(const struct plan *p)
{
	AUTO_FREE char *key = result_key(p);

	return results_report(key, NULL);
}

struct folder { /* a report's, and what was put into it */
	const char *dir;
	struct strlist put;
};

static int put_file(void *ctx, const char *name, const char *data, size_t len)
{
	struct folder *to = ctx;
	AUTO_FREE char *path = fs_path("%s/%s", to->dir, name);
	const int err = strlist_add(&to->put, name);

	return err ? err : fs_write(path, data, len);
}

static bool was_put(const struct folder *to, const char *name)
{
	for (size_t i = 0; i < to->put.n; i++)
		if (!strcmp(to->put.at[i], name))
			return true;
	return false;
}

/* pages of an earlier report that this one does not have */
static int remove_old_pages(const struct folder *to)
{
	struct strlist names = { 0 };
	int err = fs_list(to->dir, &names);

	if (err)
		fail(err, "%s", to->dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", to->dir, names.at[i]);
		const char *suffix = strrchr(names.at[i], '.');

		if (suffix && !strcmp(suffix, ".html") && !was_put(to, names.at[i]))
			err = fs_remove(path);
	}
	strlist_release(&names);
	return err;
}

int report_write(struct report *r, const char *key)
{
	AUTO_FREE char *dir = results_report(key, NULL);
	struct folder folder = { .dir = dir };
	const struct export_sink to = { put_file, &folder };
	int err = fs_mkdirs(dir);

	if (!err)
		err = report_figures(r, dir);
	if (err)
		return err;
	err = export_report(&r->model, &to);
	err = err == -ENOMEM ? fail(err, "%s", dir) : err;
	if (!err)
		err = remove_old_pages(&folder);
	strlist_release(&folder.put);
	return err;
}

int report_plan(const struct plan *p)
{
	AUTO_FREE char *key = result_key(p);
	struct report r;
	int err = report_read(&r, key, p->name);

	if (!err)
		err = report_check_boots(&r);
	if (!err)
		err = report_write(&r, key);
	report_release(&r);
	return err;
}

static void print_repeats(const struct model *m)
{
	char seeds[48];

	if (m->timed) {
		printf("  noise: %ld of %ld boots that something may have disturbed (noise.csv)\n", m->noisy,
		       m->boots_done);
		if (*m->loops)
			printf("  empty loop: %s ns per iteration\n", m->loops);
		return;
	}
	printf("  repeats: %ld of %ld (case, metric) pairs equal in two boots of one "
	       "seed; %ld of "
	       "%ld series "
	       "exact over %s seeds\n",
	       m->same_equal, m->same_pairs, m->repeat_exact, m->repeat_series, model_seeds(m, seeds, sizeof(seeds)));
	if (*m->loops)
		printf("  empty loop: %s instructions per iteration\n", m->loops);
}

int report_summary(const struct plan *p)
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *dir = report_dir(p);
	struct report r;
	int err = report_read(&r, key, p->name);

	if (!err) {
		printf("\n%s (base %s; %s; %s)\n", p->name, r.model.base, r.model.tier,
		       model_caveat(&r.model));
		for (size_t i = 0; i < r.model.nr_pair; i++)
			printf("  %s, %s: %s\n", r.model.pair[i].row->key.feature, r.model.pair[i].row->key.toolchain,
			       r.model.pair[i].headline);
		print_repeats(&r.model);
		if (*r.model.changed)
			printf("  %s\n", r.model.changed);
		if (*r.model.differ)
			printf("  %s\n", r.model.differ);
		printf("  report: %s/index.html\n", dir);
	}
	report_release(&r);
	return err;
}
