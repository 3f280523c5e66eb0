// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_case.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

static int parse(struct guest_case *c, const char *text)
{
	return guest_case_parse(c, text, strlen(text));
}

Test(guest_case, ten_fields)
{
	struct guest_case c;

	cr_assert_eq(parse(&c, "call/char64_4\tkernel\tcall it\tnull/empty\t1\tcall_char64\t4\t32\t128\t"
			       "cold \001 why"), 0);
	cr_expect_str_eq(c.name, "call/char64_4");
	cr_expect_str_eq(c.op, "call it");
	cr_expect_str_eq(c.control, "null/empty");
	cr_expect_str_eq(c.series, "call_char64");
	cr_expect_str_eq(c.cold, "cold ? why");
	cr_expect(c.kernel && c.control_ops == 1 && c.dose == 4 && c.ops == 32 && c.warmup == 128);
	free(c.text);
	cr_assert_eq(parse(&c, "sys/x\tuser\t\t\t0\t\t0\t1\t0\t"), 0);
	cr_expect(!c.kernel && !*c.op && !*c.series && !*c.cold);
	free(c.text);
}

Test(guest_case, what_is_none)
{
	static const char *const wrong[] = {
		"", "sys/x", "sys/x\tuser\t\t\t0\t\t0\t1\t0", "sys/x\tuser\t\t\t0\t\t0\t1\t0\t\t",
		"\tuser\t\t\t0\t\t0\t1\t0\t", "sys/x\tguest\t\t\t0\t\t0\t1\t0\t",
		"sys/x\tuser\t\t\t-1\t\t0\t1\t0\t", "sys/x\tuser\t\t\t0\t\t\t1\t0\t",
		"sys/x\tuser\t\t\t0\t\t0\t4294967296\t0\t", "sys/x\tuser\t\t\t0\t\t0\t1 \t0\t",
	};
	struct guest_case c;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		cr_expect_eq(parse(&c, wrong[i]), -EINVAL, "%s", wrong[i]);
		cr_expect_null(c.text);
	}
}
