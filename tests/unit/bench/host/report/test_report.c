// SPDX-License-Identifier: GPL-2.0-only
/* The whole report of the small model, file by file, and what is left of an earlier one. */
#include <errno.h>
#include <unistd.h>

#include "golden.h"
#include "scratch.h"

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

/* words that are of counts: nothing is attributed where times are taken, and nothing has a seed */
static int no_counts(void *ctx, const char *name, const char *data, size_t len)
{
	static const char *const of_counts[] = { "over seeds", " seeds; base", "instructions in every function",
						 "compiled differently", "extra instructions" };
	AUTO_FREE char *text = fs_path("%.*s", (int)len, data);

	if (strcmp(name, "index.html") && strcmp(name, "report.md"))
		return 0;
	for (size_t i = 0; i < ARRAY_SIZE(of_counts); i++)
		cr_expect_null(strstr(text, of_counts[i]), "%s says \"%s\" of times", name, of_counts[i]);
	cr_expect(strstr(text, " blocks; base"), "%s", name);
	++*(size_t *)ctx;
	return 0;
}

Test(report, of_times_has_no_words_of_counts)
{
	size_t n = 0;
	const struct export_sink to = { no_counts, &n };
	struct report r;

	golden_load(&r);
	r.model.timed = 1;
	for (size_t i = 0; i < r.model.nr_pair; i++) {
		for (size_t k = 0; k < r.model.pair[i].nr_item; k++) {
			struct model_item *it = &r.model.pair[i].item[k];

			it->nr_symbol = 0;
			it->reason_a = it->reason_b = NULL;
		}
		r.model.pair[i].figure[0].svg = r.model.pair[i].figure[1].svg = NULL;
	}
	cr_assert_eq(export_report(&r.model, &to), 0);
	cr_expect_eq(n, 2);
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

/* of each file, does it have those words? Lines may be broken anywhere */
static int find_mixed(void *ctx, const char *name, const char *data, size_t len)
{
	static const char *const said[] = { "index.html", "report.md", "commit.txt", "method.txt", "manifest.json" };
	AUTO_FREE char *text = strndup(data, len);

	for (char *c = text; *c; c++)
		*c = *c == '\n' ? ' ' : *c;
	for (size_t i = 0; i < 5; i++)
		if (!strcmp(name, said[i])) {
			cr_expect(strstr(text, "runner compiler"), "%s does not say it", name);
			++*(size_t *)ctx;
		}
	return 0;
}

Test(report, says_that_boots_differ_in_more_than_their_arms)
{
	static const char *const tables[] = { "verdicts", "attribution", "reasons", "determinism", "boots", "facts" };
	char *dir = scratch_make();
	size_t n = 0;
	const struct export_sink to = { find_mixed, &n };
	struct report r;

	for (size_t i = 0; i < 6; i++) {
		AUTO_FREE char *in = fs_path("%s.csv", tables[i]);
		AUTO_FREE char *text = scratch_get(GOLDEN_DIR "/in/analyze/small", in);
		AUTO_FREE char *name = fs_path("analyze/small/%s", in);
		AUTO_FREE char *more = fs_path("%s%s", text, i == 5 ? "mixed,runner compiler\n" : "");

		scratch_put(dir, name, more);
	}
	results_set_dir(dir);
	cr_assert_eq(report_read(&r, "small", "small"), 0);
	cr_expect(!strncmp(r.model.differ, "Boots that are compared differ", 30), "%s", r.model.differ);
	cr_assert_eq(export_report(&r.model, &to), 0);
	cr_expect_eq(n, 5);
	report_release(&r);
	scratch_remove(dir);
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

Test(report, a_boot_that_was_not_made_has_no_build)
{
	struct model_boot boots[] = { { .build = "" }, { .build = "" } };
	struct report r = { .model = { .boot = boots, .nr_boot = 2 } };

	cr_assert_eq(report_builds(&r), 0);
	cr_expect_eq(r.model.nr_build, 0);
	free(r.model.build);
}
