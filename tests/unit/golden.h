/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Golden tests: the tables in tests/golden/small/in, read as `report` reads them, and what every
 * exporter
 * makes of them, held against tests/golden/small. `make unit GOLDEN=write` writes the files anew.
 */
#ifndef HB_TESTS_UNIT_GOLDEN_H
#define HB_TESTS_UNIT_GOLDEN_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/exporter.h"
#include "bench/base/fs.h"
#include "report/report.h"
#include "results/results.h"

#define GOLDEN_DIR "tests/golden/small"

static inline void golden_load(struct report *r)
{
	results_set_dir(GOLDEN_DIR "/in");
	cr_assert_eq(report_read(r, "small", "small"), 0);
	r->model.version = "0.0"; /* what differs between hosts and releases */
	r->model.nr_fact = 7; /* program, plan, hash, rule, blocks, machine, base; then emulator and host */
	r->model.fact[0].value = "0.0";
}

static inline void golden_hold(const char *name, const char *data, size_t len)
{
	char *path = fs_path(GOLDEN_DIR "/%s", name), *want = NULL;
	const char *mode = getenv("GOLDEN");
	size_t want_len = 0;

	if (mode && !strcmp(mode, "write")) {
		cr_assert_eq(fs_write(path, data, len), 0);
	} else {
		cr_assert_eq(fs_read(path, &want, &want_len), 0, "no %s: make unit GOLDEN=write",
			     path);
		cr_expect(len == want_len && !memcmp(data, want, len),
			  "%s changed: look at it, then make unit GOLDEN=write and git diff", path);
	}
	free(want);
	free(path);
}

/* what one exporter prints about the small model, held against its file */
static inline void golden_export(const char *name, int (*print)(const struct model *m, FILE *f))
{
	struct report r;
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	golden_load(&r);
	cr_assert(f);
	cr_assert_eq(print(&r.model, f), 0);
	cr_assert_eq(fclose(f), 0);
	golden_hold(name, data, len);
	free(data);
	report_release(&r);
}

static inline int golden_put(void *ctx, const char *name, const char *data, size_t len)
{
	const char *const *want = ctx;

	for (; *want; want++)
		if (!strcmp(*want, name))
			golden_hold(name, data, len);
	return 0;
}

/* the files @name (ends with NULL) of the whole report of the small model, each held against its file */
static inline void golden_report(const char *const *name)
{
	const struct export_sink to = { golden_put, (void *)name };
	struct report r;

	golden_load(&r);
	cr_assert_eq(export_report(&r.model, &to), 0);
	report_release(&r);
}

#endif
