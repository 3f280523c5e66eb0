// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/boots.h"

static void add(struct samples *s, const char *arm, const char *block, const char *process,
		double value, unsigned long line)
{
	const struct sample x = { .bench = { "x", 1 },
				  .arm = { arm, strlen(arm) },
				  .block = { block, strlen(block) },
				  .process = { process, strlen(process) },
				  .value = value,
				  .order = NAN,
				  .line = line };

	cr_assert_eq(samples_add(s, &x), 0);
}

Test(boots, process_then_boot)
{
	struct samples *s = samples_new();
	struct boot_unit *b;
	size_t n;

	/* medians 2 and 8, mean of logs: log 4; means 4 and 8 */
	add(s, "a", "1", "p", 1, 5);
	add(s, "a", "1", "p", 2, 4);
	add(s, "a", "1", "p", 9, 6);
	add(s, "a", "1", "q", 8, 3);
	cr_assert_eq(boots_make(s, &b, &n), 0);
	cr_assert_eq(n, 1);
	cr_assert(fabs(b[0].y[END_MEDIAN] - log(4)) < 1e-15);
	cr_assert(fabs(b[0].y[END_MEAN] - log(sqrt(32))) < 1e-15);
	cr_assert(isnan(b[0].y[END_P99]), "four batches have no 99th percentile");
	cr_assert(b[0].fewest == 1 && b[0].most == 3 && b[0].line == 3);
	free(b);
	samples_free(s);
}

Test(boots, p99)
{
	struct samples *s = samples_new();
	struct boot_unit *b;
	size_t n;

	for (int i = 1; i <= 101; i++)
		add(s, "a", "1", "p", i, 2);
	cr_assert_eq(boots_make(s, &b, &n), 0);
	cr_assert(fabs(b[0].y[END_P99] - log(100)) < 1e-12);
	free(b);
	samples_free(s);
}

Test(boots, pairs)
{
	struct samples *s = samples_new();
	struct boot_unit *b;
	struct pairing p;
	size_t n;

	for (int i = 0; i < 4; i++) {
		char block[16];

		snprintf(block, sizeof(block), "%d", i);
		add(s, "a", block, "", 1, 10 + (unsigned long)i);
		snprintf(block, sizeof(block), "%d", i + 2);
		add(s, "b", block, "", 2, 20 + (unsigned long)i);
	}
	cr_assert_eq(boots_make(s, &b, &n), 0);
	cr_assert_eq(n, 8);
	cr_assert_eq(boots_pair(s, b, 4, b + 4, 4, true, &p), 0);
	cr_assert(p.na == 2 && p.nb == 2 && p.lone->line == 10);
	for (size_t k = 0; k < 2; k++)
		cr_assert_eq(p.a[k]->block, p.b[k]->block);
	boots_unpair(&p);
	cr_assert_eq(boots_pair(s, b, 4, b + 4, 4, false, &p), 0);
	cr_assert(p.na == 4 && p.nb == 4 && !p.lone);
	boots_unpair(&p);
	free(b);
	samples_free(s);
}
