// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/geometry.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static const char text[] =
	"l1i 32768 8 64\nl1d 49152 12 64\nl2 1048576 16 128\nitlb 64 64\ndtlb 72 72\npages 4096 2097152\n"
	"predictor 4096 12\nbtb 6656 13\nreturn_stack 32\n";

Test(geometry, there_and_back)
{
	struct model_geometry g;
	char why[80] = "", *again = NULL;
	size_t len;
	FILE *f = open_memstream(&again, &len);

	cr_assert_eq(model_read(&g, text, why, sizeof(why)), 0, "%s", why);
	cr_expect_eq(g.l1d.bytes, 49152);
	cr_expect_eq(g.l1d.ways, 12);
	cr_expect_eq(g.l2.line, 128);
	cr_expect_eq(g.dtlb.ways, 72);
	cr_expect_eq(g.kernel_page, 2 << 20);
	cr_expect_eq(g.history, 12);
	cr_expect_eq(g.return_stack, 32);
	model_write(&g, f);
	fclose(f);
	cr_expect_str_eq(again, text);
	free(again);
}

Test(geometry, numbers_with_a_unit)
{
	struct model_geometry g = { 0 };
	char why[80];

	cr_expect_eq(model_read_part(&g, "l2", "1M 16 64", why, sizeof(why)), 0);
	cr_expect_eq(g.l2.bytes, 1 << 20);
	cr_expect_eq(model_read_part(&g, "pages", "4K  64K", why, sizeof(why)), 0);
	cr_expect_eq(g.kernel_page, 64 << 10);
}

Test(geometry, parts_that_are_wrong)
{
	static const struct { const char *part, *numbers, *why; } wrong[] = {
		{ "l3", "1 1 1", "l3: no such part" },
		{ "l1i", "32768 8", "l1i: expected BYTES WAYS LINE" },
		{ "l1i", "32768 8 64 1", "l1i: expected BYTES WAYS LINE" },
		{ "l1i", "32768 8 sixty", "l1i: expected BYTES WAYS LINE" },
		{ "l1i", "32768 8 64G", "l1i: expected BYTES WAYS LINE" },
		{ "l1i", "99999999999999999999 8 64", "l1i: expected BYTES WAYS LINE" },
		{ "l1i", "32768 8 48", "l1i: no such cache" },
		{ "l1i", "0 0 64", "l1i: no such cache" },
		{ "l1i", "49152 8 64", "l1i: its sets are no power of 2" },
		{ "l1i", "0 8 64", "l1i: no such cache" },
		{ "itlb", "64 0", "itlb: no such table" },
		{ "btb", "6656 6", "btb: its sets are no power of 2" },
		{ "pages", "4K 3000", "pages: a size is no power of 2" },
		{ "predictor", "3072 8", "predictor: the counters are no power of 2" },
		{ "predictor", "1024 11", "predictor: the history is longer than the counters' number" },
		{ "return_stack", "0", "return_stack: no such stack" },
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct model_geometry g = { 0 };
		char why[80] = "";

		cr_expect_eq(model_read_part(&g, wrong[i].part, wrong[i].numbers, why, sizeof(why)), -EINVAL,
			     "%s %s", wrong[i].part, wrong[i].numbers);
		cr_expect_str_eq(why, wrong[i].why);
	}
}

Test(geometry, a_part_is_missing)
{
	struct model_geometry g;
	char why[80] = "", *less = strdup(text);

	*strstr(less, "return_stack") = 0;
	cr_expect_eq(model_read(&g, less, why, sizeof(why)), -EINVAL);
	cr_expect_str_eq(why, "return_stack: missing");
	free(less);
}
