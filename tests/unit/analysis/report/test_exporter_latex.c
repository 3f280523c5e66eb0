// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/model.h"
#include "exported.h"

Test(exporter_latex, what_is_special_is_escaped)
{
	struct verdict_row row;
	struct model_item item = { .row = &row };
	struct model_item *sorted = &item;
	struct model_pair pair = { .row = &row, .item = &item, .sorted = &sorted, .nr_item = 1, .nr_shown = 1,
				   .slug = "s", .headline = "50 % \\input{/etc/passwd}" };
	const struct model m = { .pair = &pair, .nr_pair = 1, .tier = "exact" };
	char *text = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&text, &len);

	verdict_row_init(&row);
	row.key.feature = "f_1", row.key.arm = "a&b", row.baseline = "#off", row.key.arch = "x";
	row.key.kernel = "~7", row.key.toolchain = "^";
	row.bench = "sys/$x{";
	cr_assert_str_eq(exporter_latex.files[0].name, "verdicts.tex");
	cr_assert_eq(exporter_latex.files[0].print(&m, f), 0);
	fclose(f);
	cr_expect(strstr(text, "50 \\% \\textbackslash{}input\\{/etc/passwd\\}"), "%s", text);
	cr_expect(strstr(text, "\\#off & a\\&b &"), "%s", text);
	cr_expect(strstr(text, "kernel \\textasciitilde{}7, \\textasciicircum{};"), "%s", text);
	cr_expect(strstr(text, "sys/\\$x\\{ & "), "%s", text);
	free(text);
}
