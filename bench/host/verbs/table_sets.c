// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/table_sets.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/record/metric.h"

static int set_read(struct csv_table *t, const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s.csv", dir, name);

	*t = (struct csv_table){ 0 };
	return csv_read(t, path);
}

static int print_facts(const char *dir)
{
	struct csv_table t;
	const int err = set_read(&t, dir, "facts");
	const char *name = strrchr(dir, '/');

	if (!err)
		printf("| `%s` | %s | %s | %s", name && name[1] ? name + 1 : dir, csv_fact(&t, "builds"),
		       csv_fact(&t, "boots_done"), csv_fact(&t, "pairs"));
	csv_table_release(&t);
	return err;
}

static int print_cases(const char *dir)
{
	struct csv_table t;
	struct strlist seen = { 0 };
	int err = set_read(&t, dir, "verdicts");
	const size_t kase = err ? 0 : csv_column(&t, "case"), metric = err ? 0 : csv_column(&t, "metric");

	for (size_t i = 0; !err && i + 1 < t.rows; i++) {
		const char *of = csv_at(&t, i, metric);

		if ((!strcmp(of, metric_name(M_INSTRUCTIONS)) || !strcmp(of, "ns")) &&
		    !strlist_has(&seen, csv_at(&t, i, kase)))
			err = strlist_add(&seen, csv_at(&t, i, kase));
	}
	if (!err)
		printf(" | %zu", seen.n);
	strlist_release(&seen);
	csv_table_release(&t);
	return err;
}

static int print_proofs(const char *dir)
{
	struct csv_table t;
	const int err = set_read(&t, dir, "proofs");
	size_t held = 0;

	for (size_t i = 0; !err && i + 1 < t.rows; i++)
		held += !strcmp(csv_get(&t, i, "status"), "held");
	if (!err)
		printf(" | %zu of %zu", held, t.rows - 1);
	csv_table_release(&t);
	return err;
}

static int print_repeats(const char *dir)
{
	struct csv_table t;
	const int err = set_read(&t, dir, "determinism");
	unsigned long equal = 0, pairs = 0;

	for (size_t i = 0; !err && i + 1 < t.rows; i++) {
		equal += strtoul(csv_get(&t, i, "equal"), NULL, 10);
		pairs += strtoul(csv_get(&t, i, "pairs"), NULL, 10);
	}
	if (!err)
		printf(" | %lu of %lu |\n", equal, pairs);
	csv_table_release(&t);
	return err;
}

int table_sets(char *const *dir, size_t n)
{
	int (*const cell[])(const char *) = { print_facts, print_cases, print_proofs, print_repeats };
	int err = n ? 0 : fail(-EINVAL, "table: expected one SET or more behind --sets");

	if (!err)
		puts("| set | kernels | boots | comparisons | cases | proofs held | "
		     "counts equal in boots of one seed |\n"
		     "|---|---|---|---|---|---|---|");
	for (size_t i = 0; i < n && !err; i++)
		for (size_t k = 0; k < ARRAY_SIZE(cell) && !err; k++)
			err = cell[k](dir[i]);
	return err;
}
