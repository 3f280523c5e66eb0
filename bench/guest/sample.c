// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/cases/bench.h"
#include "bench/guest/child.h"
#include "bench/guest/counter.h"
#include "bench/guest/events.h"
#include "bench/guest/jitter.h"
#include "bench/guest/level.h"
#include "bench/guest/window.h"

/* what the case at hand left; shared with its process */
static struct window_result *result;

static void take(const struct bench_case *c, void *r)
{
	struct window_result *y = r;

	if (y->job.events && events_start(0))
		y->job.events = NULL;
	window_case(c, y);
}

void sample_counted(struct runner *r, unsigned int i, uint32_t id)
{
	char line[32 + 24 * EVENTS_MAX];
	struct event_values v;
	int len;

	if (!r->events || !event_log_get(i, &v))
		return;
	len = snprintf(line, sizeof(line), "%u", id);
	for (size_t k = 0; k < r->nr_events; k++)
		len += snprintf(line + len, sizeof(line) - len, "\t%llu", (unsigned long long)v.value[k]);
	out_record(r, REC_COUNTED, line, len);
}

const char *sample_status(int err, bool in_setup, char *buf, size_t size)
{
	if (!err)
		return "ok";
	if (in_setup && (err == -EOPNOTSUPP || err == -ENOSYS))
		snprintf(buf, size, "skip:%s", strerror(-err));
	else
		snprintf(buf, size, "fail:%s", strerror(-err));
	return buf;
}

static void send_samples(struct runner *r, const char *name)
{
	char reason[128];
	const char *status = sample_status(result->err, false, reason, sizeof(reason));

	for (unsigned int i = 0; i < HBK_WINDOWS(r->batches, result->job.steady, result->job.each); i++) {
		const struct window *w = &result->window[i];

		out_printf(r, REC_SAMPLE, "%s\tuser\t%u\t%llu\t%u\t%llu\t%s", name, w->batch,
			   (unsigned long long)w->n, r->next_id + i, (unsigned long long)w->ns, status);
		sample_counted(r, i, r->next_id + i);
	}
}

static void send_none(struct runner *r, const char *name, const char *status, const char *why)
{
	out_printf(r, REC_SAMPLE, "%s\tuser\t0\t0\t0\t0\t%s%s", name, status, why);
}

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

void sample_facts(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const struct child_entry *e = child_find(name);

	if (!e)
		return;
	ops = window_ops(e->c, ops);
	out_printf(r, REC_CASE, "%s\tuser\t%s\t%s\t%u\t\t0\t%u\t%u\t%s", name, e->c->op, or_empty(e->c->control),
		   e->c->control_ops, ops, (unsigned int)window_warmup(e->c, warmup, ops),
		   or_empty(e->c->cold));
}

static void job_make(const struct runner *r, const char *name, unsigned int ops, unsigned int warmup, bool events)
{
	result->job = (struct window_job){
		.ops = ops, .warmup = warmup, .more = jitter_ops(r->jitter, name),
		.batches = r->batches, .steady = r->steady, .each = r->each, .id = r->next_id,
		.phase_ns = jitter_phase(r->jitter, name),
		.clock = r->counted ? WINDOW_COUNTER : r->timed ? WINDOW_TIME : WINDOW_NONE,
		.counter_event = counter_event,
		.events = events ? event_log_mark : NULL,
	};
}

static void send_all(struct runner *r, const char *name, const char *why)
{
	char reason[128];

	if (why)
		send_none(r, name, "fail:", why);
	else if (result->taken)
		send_samples(r, name);
	else
		send_none(r, name, "", sample_status(result->err, true, reason, sizeof(reason)));
}

static void run(struct runner *r, struct child *k, const char *name, unsigned int ops, unsigned int warmup)
{
	char reason[128];
	const char *why;
	int err;

	/* a case that is a program of its own has no library to read them with */
	const bool events = r->events && !k->e->c->alone &&
			    !event_log_open(HBK_WINDOWS(r->batches, r->steady, r->each));

	if (r->jitter)
		window_align();
	err = child_prepare(k);
	result = k->result;
	if (err) {
		send_none(r, name, "fail:", strerror(-err));
	} else {
		job_make(r, name, ops, warmup, events);
		if (result->job.clock == WINDOW_NONE)
			level_set(LEVEL_ALL);
		why = child_run(k, reason, sizeof(reason));
		if (result->job.clock == WINDOW_NONE)
			level_set(LEVEL_OUTSIDE);
		send_all(r, name, why);
	}
	child_put_away(k);
}

/* what the guest's first program left of it; false: nothing */
static bool ran_before(struct runner *r, const char *name)
{
	static struct early_case c;
	char reason[128];

	if (!r->early || !early_case(name, &c))
		return false;
	result = &c.result;
	if (c.err)
		send_none(r, name, "fail:", strerror(-c.err));
	else
		send_all(r, name, child_why(c.status, reason, sizeof(reason)));
	return true;
}

void sample_user(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	struct child k = { .e = child_find(name), .size = sizeof(*result), .take = take, .program = "" };

	if (!k.e)
		send_none(r, name, "fail:", "no such case");
	else if (!k.e->c->alone || !ran_before(r, name))
		run(r, &k, name, ops, warmup);
	r->next_id += HBK_WINDOWS(r->batches, r->steady, r->each);
}

void sample_list(void)
{
	char shown[64];

	for (const struct child_entry *e = child_entries; e->id; e++) {
		const struct bench_case *c = e->c;
		const unsigned int ops = window_ops(c, 0);

		child_shown_name(e->id, shown, sizeof(shown));
		printf("user\t%s\t%s\t%s\t%s\t%u\t%s\t%u\t%u\t%s\n", shown, c->op,
		       or_empty(c->crosses), or_empty(c->control), c->control_ops, or_empty(c->covers), ops,
		       (unsigned int)window_warmup(c, 0, ops), or_empty(c->cold));
	}
}
