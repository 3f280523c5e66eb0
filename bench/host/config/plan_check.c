// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_check.h"

#include <errno.h>
#include <string.h>

#include "bench/base/limit.h"
#include "bench/record/metric.h"
#include "config/conf_keys.h"
#include "kmod/uapi.h"

static int check_metrics(const struct plan *p)
{
	const char *known[M_KNOWN + 1] = { NULL };

	for (unsigned int m = 0; m < M_KNOWN; m++)
		known[m] = metric_name(m);
	for (size_t i = 0; i < p->metrics.n; i++) {
		const struct conf_line at = { .file = p->file, .section = "plan", .key = "metrics",
					      .value = p->metrics.at[i] };

		if (metric_find(at.value, M_KNOWN) < 0 && !strlist_has(&p->events, at.value))
			return conf_unknown(&at, "metric", at.value, known);
	}
	return 0;
}

static int check_events(const struct plan *p)
{
	for (size_t i = 0; i < p->events.n; i++) {
		const struct conf_line at = { .file = p->file, .section = "plan", .key = "events",
					      .value = p->events.at[i] };

		if (!metric_event(at.value))
			return conf_unknown(&at, "event", at.value, metric_events);
	}
	return 0;
}

/* the same boots twice: nobody could tell whose a row is */
static int check_once(const struct plan *p, const char *key, const struct strlist *names)
{
	for (size_t i = 0; i < names->n; i++) {
		const struct conf_line at = { .file = p->file, .section = "plan", .key = key, .value = names->at[i] };

		for (size_t k = 0; k < i; k++)
			if (!strcmp(names->at[i], names->at[k]))
				return conf_fail(&at, "%s: %s is there twice", key, names->at[i]);
	}
	return 0;
}

static int check_numbers(const struct plan *p)
{
	struct conf_line at = { .file = p->file, .section = "plan" };

	at.key = "base";
	if (p->base.n > 1)
		return conf_fail(&at, "base = %zu names: expected one, since the rows of a report do not name it",
				 p->base.n);
	at.key = "boots";
	if (p->boots < 3)
		return conf_fail(&at, "boots = %u: expected 3 or more (boots 0 and 1 share a seed: the determinism "
				 "check)", p->boots);
	at.key = "batches";
	if (p->batches % 2 == 0 || p->batches > LIMIT_BATCHES)
		return conf_fail(&at, "batches = %u: expected an odd number up to %d", p->batches, LIMIT_BATCHES);
	at.key = "ops";
	if (p->ops && p->each && !HBK_EACH(p->each, p->ops))
		return conf_fail(&at, "ops = %u with each = %u: operations are told apart in windows of %d or more",
				 p->ops, p->each, HBK_LONG_OPS);
	return 0;
}

int plan_check(const struct plan *p)
{
	if (!p->cases.n && !p->kcases.n)
		return conf_missing(p->file, "plan", "cases");
	if (check_numbers(p) || check_once(p, "toolchain", &p->toolchain) || check_once(p, "kernel", &p->kernel))
		return -EINVAL;
	return check_events(p) || check_metrics(p) ? -EINVAL : 0;
}
