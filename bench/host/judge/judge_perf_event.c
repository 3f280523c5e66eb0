// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_perf_event.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "judge/judge_reader.h"

struct perf_event {
	char *name; /* owned: with its cgroup */
	char unit[24];
	double value;
	double share;
	unsigned long line;
	bool counted;
	bool twice; /* in one run, and not as the next interval */
	bool count; /* of events; else a time or what perf scaled into a unit */
};

/* "cycles", or "cycles (web)" of a cgroup: two cgroups are two cases */
static char *name_of(const struct perf_row *x)
{
	char *name = malloc(x->event.n + x->cgroup.n + 4);
	char *at = name;

	if (!name)
		return NULL;
	memcpy(at, x->event.at, x->event.n);
	at += x->event.n;
	if (x->cgroup.n) {
		memcpy(at, " (", 2);
		memcpy(at + 2, x->cgroup.at, x->cgroup.n);
		at += x->cgroup.n + 2;
		*at++ = ')';
	}
	*at = '\0';
	return name;
}

/* its place, or the number of events; rows of the next interval come in the same order */
static size_t find(const struct perf_run *r, const char *name)
{
	for (size_t k = 0; k < r->n; k++) {
		const size_t i = (r->next + k) % r->n;

		if (!strcmp(r->event[i].name, name))
			return i;
	}
	return r->n;
}

static int new_event(struct judge_input *in, struct perf_run *r, char *name, const struct perf_row *x)
{
	static const char *const times[] = { "duration_time", "user_time", "system_time" };
	struct perf_event *e = reallocarray(r->event, r->n + 1, sizeof(*e));
	const size_t n = x->unit.n < sizeof(e->unit) - 1 ? x->unit.n : sizeof(e->unit) - 1;

	if (!e) {
		free(name);
		return fail(-ENOMEM, "%s", in->path);
	}
	r->event = e;
	e += r->n++;
	*e = (struct perf_event){ .name = name, .share = 1, .line = x->line, .counted = true, .count = !n };
	memcpy(e->unit, x->unit.at, n);
	for (size_t i = 0; i < ARRAY_SIZE(times); i++)
		if (!n && !strcmp(name, times[i])) {
			strcpy(e->unit, "ns");
			e->count = false;
		}
	return 0;
}

/* in an interval in which a task did not run its events are not counted, for all of the time: that is 0 */
static void put(struct perf_event *e, const struct perf_row *x)
{
	e->value += x->counted ? x->value : 0;
	e->counted &= x->counted || (!isnan(x->interval) && x->share == 1 && !x->unsupported);
	e->share = x->share < e->share ? x->share : e->share;
}

int perf_run_add(struct judge_input *in, struct perf_run *r, const struct perf_row *x)
{
	AUTO_FREE char *name = name_of(x);
	const bool earlier = x->interval < r->interval || (r->n && isnan(x->interval) != isnan(r->interval));
	size_t at;
	int err = 0;

	if (!name)
		return fail(-ENOMEM, "%s", in->path);
	at = find(r, name);
	if (at < r->n && (earlier || (at == 0 && isnan(x->interval)))) {
		err = perf_run_end(in, r);
		at = 0;
	}
	if (!err && at == r->n && r->n == LIMIT_JUDGE_EVENTS)
		err = fail(-EINVAL, "%s:%lu: more than %d events", in->path, x->line, LIMIT_JUDGE_EVENTS);
	if (!err && at == r->n)
		err = new_event(in, r, TAKE(name), x);
	else if (!err && (isnan(x->interval) || (x->interval == r->interval && at < r->next)))
		r->event[at].twice = true;
	if (err)
		return err;
	put(&r->event[at], x);
	r->any = true;
	r->next = at + 1;
	r->interval = x->interval;
	return 0;
}

int perf_run_end(struct judge_input *in, struct perf_run *r)
{
	char process[24];
	int err = 0;

	snprintf(process, sizeof(process), "%u", r->runs++);
	for (size_t i = 0; i < r->n && !err; i++) {
		const struct perf_event *e = &r->event[i];
		struct sample x = judge_sample(in, text_of(e->name), e->value, text_of(e->unit), e->line);

		x.process = text_of(process);
		x.count = e->count;
		x.mark = e->twice ? SAMPLE_UNCLEAR : !e->counted ? SAMPLE_NOT_COUNTED : SAMPLE_VALUE;
		if (!x.mark && e->share < 1) {
			x.mark = SAMPLE_ESTIMATE;
			x.share = e->share;
		}
		err = judge_add(in, &x);
	}
	perf_run_release(r);
	return err;
}

int perf_run_last(struct judge_input *in, struct perf_run *r)
{
	return r->any ? perf_run_end(in, r) :
			fail(-EINVAL, "%s:1: no event that perf stat counted (--metric-only has none)", in->path);
}

void perf_run_release(struct perf_run *r)
{
	for (size_t i = 0; i < r->n; i++)
		free(r->event[i].name);
	free(r->event);
	*r = (struct perf_run){ .runs = r->runs, .any = r->any };
}

int perf_per(struct judge_input *in, unsigned long line, const char *option, struct text what)
{
	return fail(-EINVAL,
		    "%s:%lu: a row for each of %.*s and others, as %s writes it: judge takes one value of an event for "
		    "a boot; "
		    "without %s perf stat writes the sum",
		    in->path, line, what.n < 40 ? (int)what.n : 40, what.at, option, option);
}
