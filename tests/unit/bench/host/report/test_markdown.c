// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/markdown.h"

#include "golden.h"

Test(markdown, golden)
{
	golden_export("report.md", markdown_report);
}

Test(markdown, what_is_special_is_escaped)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	markdown_text("a|b_c*d<e>`f`[g]\n#h~i\\", f);
	markdown_code("x|`y`", f);
	fclose(f);
	cr_expect_str_eq(data, "a\\|b\\_c\\*d\\<e\\>\\`f\\`\\[g\\] \\#h\\~i\\\\`x\\|'y'`");
	free(data);
}
