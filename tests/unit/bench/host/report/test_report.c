// SPDX-License-Identifier: GPL-2.0-only
/* The whole report of the small model, file by file, and what is left of an earlier one. */
#include <errno.h>
#include <unistd.h>

#include "golden.h"

Test(report, golden)
{
	static const char *const names[] = { "index.html", "report.md", "verdicts.tex", NULL };

	golden_report(names);
}

static int count(void *ctx, const char *name, const char *data, size_t len)
{
	static const char *const names[] = {
		"index.html", "report.md",  "verdicts.tex", "verdicts.csv", "proofs.csv",    "static.csv",
		"claims.csv", "commit.txt", "method.txt",   "manifest.json", NULL,
	};
	size_t i = 0;

	(void)data;
	cr_expect_gt(len, 0, "%s is empty", name);
	while (names[i] && strcmp(names[i], name))
		i++;
	cr_expect(names[i], "nobody asked for %s", name);
	++*(size_t *)ctx;
	return 0;
}

Test(report, every_file_once)
{
	size_t n = 0;
	const struct export_sink to = { count, &n };
	struct report r;

	golden_load(&r);
	cr_assert_eq(export_report(&r.model, &to), 0);
	cr_expect_eq(n, 10);
	report_release(&r);
}

static int refuse(void *ctx, const char *name, const char *data, size_t len)
{
	(void)name, (void)data, (void)len;
	++*(size_t *)ctx;
	return -ENOSPC;
}

Test(report, a_file_that_cannot_be_written_ends_it)
{
	size_t n = 0;
	const struct export_sink to = { refuse, &n };
	struct report r;

	golden_load(&r);
	cr_expect_eq(export_report(&r.model, &to), -ENOSPC);
	cr_expect_eq(n, 1);
	report_release(&r);
}

Test(report, pages_of_an_earlier_report_go)
{
	char dir[] = "/tmp/hb-report-XXXXXX";
	char *folder, *old, *other, *page;
	struct report r;

	cr_assert(mkdtemp(dir));
	golden_load(&r);
	results_set_dir(dir);
	folder = results_report("small", "");
	old = fs_path("%s/report/small/feature-gone.html", dir);
	other = fs_path("%s/report/small/notes.txt", dir);
	page = fs_path("%s/report/small/index.html", dir);
	cr_assert_eq(fs_mkdirs(folder), 0);
	cr_assert_eq(fs_write(old, "x", 1), 0);
	cr_assert_eq(fs_write(other, "x", 1), 0);
	cr_assert_eq(report_write(&r, "small"), 0);
	cr_expect(fs_exists(page));
	cr_expect_not(fs_exists(old));
	cr_expect(fs_exists(other), "what is no page is left alone");
	report_release(&r);
	fs_remove(dir);
	free(folder), free(old), free(other), free(page);
}
