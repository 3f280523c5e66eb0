// SPDX-License-Identifier: GPL-2.0-only
/* The one sentence about a pair, as it is pasted: one operation is one operation. */
#include <criterion/criterion.h>

#include "analysis/report/model.h"

static void says(struct model_pair p, double delta, const char *wanted)
{
	struct verdict_row row;
	struct model_item item = { .row = &row };
	struct model_item *sorted[] = { &item };
	struct model m = { .plan = "p" };

	verdict_row_init(&row);
	row.key.arm = "on";
	row.key.arch = "x86_64";
	row.baseline = "off";
	row.bench = "sys/getppid";
	row.delta = delta;
	row.ratio = 1 + delta / 100;
	row.verdict = delta > 0 ? VERDICT_COST : VERDICT_IDENTICAL;
	p.row = &row;
	p.sorted = sorted;
	p.nr_item = 1;
	cr_assert_str_eq(model_headline(&m, &p), wanted);
	model_release(&m);
}

Test(headline, one_operation_is_not_one_operations)
{
	says((struct model_pair){ .operations = 2, .identical = 1, .cost = 1 }, 3,
	     "on executes 3 more instructions per sys/getppid (+3.00 %) on x86_64, 0 on the other operation");
	says((struct model_pair){ .operations = 5, .identical = 4, .cost = 1 }, 1,
	     "on executes 1 more instruction per sys/getppid (+1.00 %) on x86_64, 0 on the other 4 operations");
	says((struct model_pair){ .operations = 1, .identical = 1 }, 0,
	     "on executes exactly the instructions of off in the one operation on x86_64");
	says((struct model_pair){ .operations = 7, .identical = 7 }, 0,
	     "on executes exactly the instructions of off in all 7 operations on x86_64");
}
