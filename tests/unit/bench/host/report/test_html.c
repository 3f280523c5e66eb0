// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/html.h"

#include "golden.h"

Test(html, golden)
{
	golden_export("index.html", html_report);
}

static char *escaped(const char *s)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	html_text(s, f);
	fclose(f);
	return data;
}

Test(html, what_is_special_is_escaped)
{
	char *s = escaped("<a href=\"x\" title='y'>&\001");

	cr_expect_str_eq(s, "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;");
	free(s);
	s = escaped(NULL);
	cr_expect_str_eq(s, "");
	free(s);
}

Test(html, a_figure_takes_the_colours_and_ids_of_the_page)
{
	const struct model_figure fig = {
		.name = "n",
		.caption = "c",
		.svg = "<?xml version='1.0'?>\n<svg viewBox='0 0 1 1'><path id='p' stroke='rgb( "
		       "36,  41,  47)'/>"
		       "<use xlink:href='#p' fill = 'rgb(  1,   2,   3)'/></svg>",
	};
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);

	html_figure(&fig, "a \"label\"", 3, f);
	fclose(f);
	cr_expect_null(strstr(data, "<?xml"));
	cr_expect_not_null(strstr(data, "id='f3-p' stroke='var(--ink)'"));
	cr_expect_not_null(strstr(data, "xlink:href='#f3-p' fill = '#010203'"));
	cr_expect_not_null(strstr(data, "a &quot;label&quot;"));
	free(data);
}
