// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/warnings.h"

#include "analysis/report/sections.h"
#include "exported.h"
#include "golden.h"

static void holds(const struct model *m, const char *words)
{
	char *md = exported_section(&exporter_markdown, m, section_warnings);
	char *html = exported_section(&exporter_html, m, section_warnings);

	cr_expect(strstr(md, words), "%s", md);
	cr_expect(strstr(html, words), "%s", html);
	free(md);
	free(html);
}

Test(warnings, each_with_its_boot)
{
	struct report r;
	size_t of;

	golden_load(&r);
	cr_expect_eq(warnings_count(&r.model, &of), 1);
	cr_expect_eq(of, 18);
	holds(&r.model, "1 of 18 boots had a warning");
	holds(&r.model, "x86-strong-2");
	report_release(&r);
}

Test(warnings, none_is_said)
{
	struct model_boot boot[] = { { .splat = "" }, { .splat = NULL }, { .splat = "" } };
	const struct model m = { .boot = boot, .nr_boot = 3 };
	size_t of;

	cr_expect_eq(warnings_count(&m, &of), 0);
	cr_expect_eq(of, 2);
	holds(&m, "None, on the consoles of 2 boots.");
}

Test(warnings, not_known_is_not_none)
{
	struct model_boot boot[] = { { .splat = NULL } };
	const struct model m = { .boot = boot, .nr_boot = 1 };
	size_t of;

	cr_expect_eq(warnings_count(&m, &of), 0);
	cr_expect_eq(of, 0);
	holds(&m, "Not on record");
}
