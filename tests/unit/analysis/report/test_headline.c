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

/* of times: METHOD 1.5 has no word of a cost for two images */
static void says_of_images(struct model_pair p, double delta, const char *wanted)
{
	struct verdict_row row;
	struct model_item item = { .row = &row };
	struct model_item *sorted[] = { &item };
	struct model m = { .plan = "p", .timed = 1 };

	verdict_row_init(&row);
	row.key.arm = "on";
	row.key.arch = "x86_64";
	row.baseline = "off";
	row.bench = "sys/getppid";
	row.delta = delta;
	row.ratio = 1 + delta / 100;
	row.scope = SCOPE_IMAGE_PAIR;
	row.verdict = p.cost ? VERDICT_COST : p.gain ? VERDICT_GAIN : VERDICT_INCONCLUSIVE;
	p.row = &row;
	p.sorted = sorted;
	p.nr_item = 1;
	p.image_pair = 1;
	cr_assert_str_eq(model_headline(&m, &p), wanted);
	model_release(&m);
}

Test(headline, two_images_differ)
{
	says_of_images((struct model_pair){ .operations = 2, .inconclusive = 1, .cost = 1 }, 3,
		       "the image of on differs from that of off on x86_64: 3 ns more per sys/getppid (+3.00 %); 1 not "
		       "decided; layout unquantified");
	says_of_images((struct model_pair){ .operations = 1, .gain = 1 }, -2,
		       "the image of on differs from that of off on x86_64: 2 ns less per sys/getppid (-2.00 %); "
		       "layout unquantified");
	says_of_images((struct model_pair){ .operations = 1, .inconclusive = 1 }, 1,
		       "on on x86_64: no difference shown; 1 not decided; layout unquantified");
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
