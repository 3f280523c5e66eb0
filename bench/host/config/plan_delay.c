// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_delay.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "config/plan_rule.h"

bool delay_in_margins(const char *text, double *n)
{
	const size_t len = strcspn(text, " ");

	return (!strcmp(text + len, " margin") || !strcmp(text + len, " margins")) && number_decimal(text, len, n);
}

/* is it the same for each case, whatever cases a plan has? */
static bool one_margin(const struct plan *p, double *ratio)
{
	bool all = false;

	*ratio = p->nr_margins ? p->margins[0].ratio : plan_default_margin;
	for (size_t i = 0; i < p->nr_margins; i++) {
		if (p->margins[i].ratio != *ratio || p->margins[i].ns > 0)
			return false;
		all |= !strcmp(p->margins[i].glob, "*");
	}
	return all || *ratio == plan_default_margin;
}

static int resolve(const struct plan *p, const struct feature *f, struct arm *a)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = "margin" };
	double n, margin;
	char *share;

	if (!a->delay || !delay_in_margins(a->delay, &n))
		return 0;
	if (!one_margin(p, &margin))
		return conf_fail(&at, "feature %s has delay = %s: expected one margin for all cases, as margin = * "
				 "2%%", f->name, a->delay);
	if (n * margin > 1)
		return conf_fail(&at, "feature %s has delay = %s: more than 100 %%", f->name, a->delay);
	share = fs_path("%.9g%%", 100 * n * margin);
	free(a->delay);
	a->delay = share;
	return share ? 0 : -ENOMEM;
}

int plan_delay_resolve(struct plan *p)
{
	int err = 0;

	for (size_t i = 0; !err && i < p->nr_features; i++) {
		struct feature *f = &p->features[i];

		for (size_t k = 0; !err && k < f->nr_arms; k++)
			err = resolve(p, f, &f->arms[k]);
		for (size_t k = 0; !err && k < f->nr_overrides; k++)
			err = resolve(p, f, &f->overrides[k]);
	}
	return err;
}
