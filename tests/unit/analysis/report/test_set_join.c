// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/set_join.h"
#include "analysis/report/plot_join.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 7 };

struct world {
	struct verdict_row row[ROWS];
	const struct verdict_row *at[ROWS];
};

static void world_make(struct world *w, const char *const *kase, const double *a, const double *delta,
		       const enum verdict *say, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		verdict_row_init(&w->row[i]);
		w->row[i].bench = kase[i], w->row[i].a = a[i], w->row[i].delta = delta[i];
		w->row[i].verdict = say[i];
		w->at[i] = &w->row[i];
	}
}

static const char *const kase[] = { "sys/b", "null/empty", "sys/a", "sys/c", "vfs/x", "vfs/y", "vfs/z" };

Test(across, two_sets_are_joined_by_case)
{
	static const char *const other[] = { "vfs/z", "sys/a", "sys/b", "sys/c", "sys/new", "null/empty" };
	static const double a[] = { 100, 4, 200, 50, 10, 10, 30 }, delta[] = { 10, 1, 20, -5, 0, 3, 1 },
			    b[] = { 60, 400, 100, 75, 9, 4 }, delta_b[] = { NAN, 30, 10, 5, 9, 2 };
	static const enum verdict say[] = { VERDICT_COST, VERDICT_COST,	    VERDICT_COST, VERDICT_GAIN,
					    VERDICT_COST, VERDICT_IDENTICAL, VERDICT_NO_IMPACT },
				  say_b[] = { VERDICT_NO_VERDICT, VERDICT_COST, VERDICT_COST, VERDICT_COST,
					      VERDICT_COST,	  VERDICT_COST };
	struct world x, y;
	struct across c;

	world_make(&x, kase, a, delta, say, 7);
	world_make(&y, other, b, delta_b, say_b, 6);
	cr_assert_eq(across_make(x.at, 7, y.at, 6, &c), 0);
	cr_assert_eq(c.n, 5);
	cr_expect_str_eq(c.at[0].first->bench, "null/empty");
	cr_expect_str_eq(c.at[4].second->bench, "vfs/z");
	cr_expect_eq(c.only_first, 2);	/* vfs/x, vfs/y */
	cr_expect_eq(c.only_second, 1);
	cr_expect_eq(c.operations, 4);	/* not the empty loop */
	cr_expect_eq(c.said[SAY_COST][SAY_COST], 2);
	cr_expect_eq(c.said[SAY_GAIN][SAY_COST], 1);
	cr_expect_eq(c.said[SAY_NONE][SAY_OPEN], 1);
	cr_expect_eq(c.length, 1.75);	/* of 1, 1.5, 2, 2 */
	cr_expect_eq(c.costs, 2);
	cr_expect_eq(c.costs_equal, 1);
	cr_expect_eq(c.median, 1.25);	/* of 1 and 1.5 */
	cr_expect_float_eq(c.least, 1.05, 1e-12);
	cr_expect_float_eq(c.most, 1.45, 1e-12);
	across_release(&c);
}

Test(across, nothing_in_common_is_no_number)
{
	static const double one[] = { 1, 1, 1, 1, 1, 1, 1 };
	static const enum verdict say[] = { VERDICT_COST, VERDICT_COST, VERDICT_COST, VERDICT_COST };
	struct world x, y;
	struct across c;

	world_make(&x, kase, one, one, say, 2);
	world_make(&y, kase + 2, one, one, say, 2);
	cr_assert_eq(across_make(x.at, 2, y.at, 2, &c), 0);
	cr_expect_eq(c.n + c.operations + c.costs, 0);
	cr_expect_eq(c.only_first + c.only_second, 4);
	cr_expect(isnan(c.length) && isnan(c.median) && isnan(c.least) && isnan(c.most));
	across_release(&c);
	cr_assert_eq(across_make(NULL, 0, NULL, 0, &c), 0);
	cr_expect_eq(c.n, 0);
	across_release(&c);
}

Test(across, a_case_that_occurs_twice_is_refused)
{
	static const char *const twice[] = { "sys/a", "sys/b", "sys/a" };
	static const double one[] = { 1, 1, 1 };
	static const enum verdict say[] = { VERDICT_COST, VERDICT_COST, VERDICT_COST };
	struct world x, y;
	struct across c;

	world_make(&x, kase, one, one, say, 3);
	world_make(&y, twice, one, one, say, 3);
	cr_expect_eq(across_make(x.at, 3, y.at, 3, &c), -EINVAL);
	across_release(&c);
	cr_expect_eq(across_make(y.at, 3, x.at, 3, &c), -EINVAL);
	across_release(&c);
}

Test(across, the_figure_has_what_costs)
{
	static const char *const same[] = { "sys/b", "sys/a", "sys/c", "vfs/x", "null/empty", "vfs/y" };
	static const double a[] = { 100, 100, 100, 100, 4, 100 }, delta[] = { 12, 3, 0, 5, 7, 6 },
			    more[] = { 12, 300, 6, -1, 7, 6 };
	static const enum verdict say[] = { VERDICT_COST, VERDICT_COST, VERDICT_IDENTICAL,
					    VERDICT_COST, VERDICT_COST, VERDICT_INCONCLUSIVE };
	const struct plot_across p = { .output = "it's.svg", .title = "t", .subtitle = "s", .caption = "c",
				       .first = "x", .second = "y" };
	struct world x, y;
	struct across c;
	char *text;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	world_make(&x, same, a, delta, say, 6);
	world_make(&y, same, a, more, say, 6);
	cr_assert_eq(across_make(x.at, 6, y.at, 6, &c), 0);
	cr_expect_eq(plot_across_points(&c), 4);	/* vfs/x is less in one, null/empty no operation */
	cr_assert_eq(plot_across_script(&c, &p, f), 0);
	fclose(f);
	cr_expect(strstr(text, "'it''s.svg'"));
	cr_expect(strstr(text, "\n3,300,0\n"));
	cr_expect(strstr(text, "set label 'sys/a' at first 3,300 right"));	/* far from the diagonal: named */
	cr_expect_not(strstr(text, "'sys/b'"));
	cr_expect(strstr(text, "\n12,12,0\n"));
	cr_expect(strstr(text, "\n1,6,0\n"));		/* 0 is at the edge: a third of the least */
	cr_expect(strstr(text, "\n6,6,1\n"));		/* not decided */
	cr_expect_not(strstr(text, "-1"));
	free(text);
	across_release(&c);
}
