// SPDX-License-Identifier: GPL-2.0-only
/* What there is to judge of boots that are timed: the cases that any of them names, the columns of their batches. */
#include "analyze/analyze.h"

#include <errno.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/grow.h"

static struct analyze_case *find(struct analyze *an, const struct store_time *y)
{
	for (size_t i = 0; i < an->nr_kase; i++)
		if (!strcmp(an->kase[i].kase, y->kase) && !strcmp(an->kase[i].domain, y->domain))
			return &an->kase[i];
	return NULL;
}

/* a copy that lives as long as the analysis */
static const char *kept(struct analyze *an, const char *s)
{
	return strlist_add(&an->text, s) ? NULL : an->text.at[an->text.n - 1];
}

static int on_time(void *ctx, const struct store_time *y)
{
	struct analyze *an = ctx;
	struct analyze_case *k = find(an, y);

	if (!k) {
		if (GROW(an->kase, an->nr_kase))
			return -ENOMEM;
		k = &an->kase[an->nr_kase++];
		*k = (struct analyze_case){ .kase = kept(an, y->kase), .domain = kept(an, y->domain) };
		if (!k->kase || !k->domain)
			return -ENOMEM;
	}
	if (!k->status && strcmp(y->status, "ok"))
		k->status = kept(an, y->status);
	if (*y->metric && !strlist_has(&an->time_metric, y->metric))
		return strlist_add(&an->time_metric, y->metric);
	return 0;
}

int analyze_time_load(struct analyze *an)
{
	int err = strlist_add(&an->time_metric, metric_name(M_NS));

	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		if (an->boot[i].boot->record)
			err = store_times(an->store, an->boot[i].boot->id, on_time, an);
	return err == -ENOMEM ? fail(err, "times") : err;
}

const char *analyze_time_status(const struct analyze *an, const struct analyze_case *k)
{
	(void)an;
	return k->status ? k->status : "no boot of an arm has a batch of it";
}
