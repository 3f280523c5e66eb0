// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/times.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/guest/child.h"
#include "bench/guest/events.h"
#include "bench/guest/timed.h"
#include "bench/record/noise.h"

static struct timed_batch batch[TIMED_BATCHES_MAX];
static uint64_t least_running;	/* of all batches: ppm of the time that events were to be counted in which they were */

int times_add(struct times *t, const char *name, bool kernel)
{
	struct times_case *at = realloc(t->at, (t->nr + 1) * sizeof(*at));

	if (!at)
		return -ENOMEM;
	t->at = at;
	at[t->nr] = (struct times_case){ .name = strdup(name), .kernel = kernel };
	return at[t->nr].name ? (t->nr++, 0) : -ENOMEM;
}

void times_release(struct times *t)
{
	for (size_t i = 0; i < t->nr; i++)
		free(t->at[i].name);
	free(t->at);
	t->at = NULL;
	t->nr = 0;
}

static const char *domain(const struct times_case *c)
{
	return c->kernel ? "kernel" : "user";
}

static void send_none(struct runner *r, struct times_case *c, const char *status, const char *why)
{
	out_printf(r, REC_TIME, "%s\t%s\t0\t0\t0\t%s%s", c->name, domain(c), status, why);
	c->n = 0;
}

static void send_error(struct runner *r, struct times_case *c, int err, bool in_setup)
{
	char reason[128];

	send_none(r, c, "", sample_status(err, in_setup, reason, sizeof(reason)));
}

static void timed_take(const struct bench_case *c, void *result)
{
	struct timed_result *y = result;

	if (y->job.events && events_start(y->job.group))
		y->job.events = NULL;
	timed_case(c, y);
}

/* one process of a userspace case: its pilot, where @c->n is 0, else batches into @batch. False = sent why not */
static bool take_user(struct runner *r, struct times_case *c, const struct timed_job *job)
{
	struct child k = { .e = child_find(c->name), .size = sizeof(struct timed_result), .take = timed_take,
			   .program = "time_" };
	struct timed_result y = { .err = 0 };
	const char *why = k.e ? NULL : "no such case";
	char reason[128];
	int err = 0;

	if (k.e) {
		err = child_prepare(&k);
		if (!err) {
			((struct timed_result *)k.result)->job = *job;
			if (k.e->c->alone)	/* a program of its own has no library to read them with */
				((struct timed_result *)k.result)->job.events = NULL;
			why = child_run(&k, reason, sizeof(reason));
			memcpy(&y, k.result, sizeof(y));
		}
		child_put_away(&k);
	}
	if (why || err) {
		send_none(r, c, "fail:", why ? why : strerror(-err));
		return false;
	}
	if (y.err) {
		send_error(r, c, y.err, !y.taken);
		return false;
	}
	if (!job->n) {
		c->n = y.n;
		c->pilot_ns = y.pilot_ns;
	}
	memcpy(batch, y.batch, sizeof(batch));
	return true;
}

static bool take_kernel(struct runner *r, struct times_case *c, const struct timed_job *job)
{
	uint64_t n = job->n;
	int failed = 0, err;

	if (r->events)
		kernel_events(job->events ? (int)job->group : -1);
	err = kernel_time(c->name, &n, job->n ? job->batches : 1, job->warmup,
				    job->n ? job->delay_ns : job->least_ns, batch, &failed);

	if (err || failed) {
		send_error(r, c, err ? err : failed, err);
		return false;
	}
	if (!job->n) {
		c->n = n;
		c->pilot_ns = batch[0].ns;
	}
	return true;
}

static bool take(struct runner *r, struct times_case *c, const struct timed_job *job)
{
	return c->kernel ? take_kernel(r, c, job) : take_user(r, c, job);
}

/*
 * The columns of the events of batch @i: what another group has, or nobody counted, is NA. A counter that was shared is
 * scaled, as perf does, and the last column has how much of the time it counted.
 */
static void put_events(const struct runner *r, unsigned int i, unsigned int group, char *to, size_t size)
{
	uint64_t whole = 1000000;
	struct event_values v;
	const bool any = event_log_get(i, &v);
	size_t len = 0;

	*to = 0;
	for (size_t k = 0; k < r->nr_events; k++) {
		if (!any || events_group(k) != group || !v.enabled[k] || !v.running[k]) {
			len += snprintf(to + len, size - len, "\tNA");
			continue;
		}
		const double share = (double)v.running[k] / (double)v.enabled[k];

		len += snprintf(to + len, size - len, "\t%llu",
				v.running[k] < v.enabled[k] ? (unsigned long long)((double)v.value[k] / share) :
							      (unsigned long long)v.value[k]);
		whole = share * 1e6 < (double)whole ? (uint64_t)(share * 1e6) : whole;
	}
	if (r->nr_events)
		snprintf(to + len, size - len, any ? "\t%llu" : "\tNA", (unsigned long long)whole);
	least_running = any && whole < least_running ? whole : least_running;
}

static void send_batches(struct runner *r, const struct times_case *c, unsigned int process, unsigned int group)
{
	char events[24 * (EVENTS_MAX + 1)];

	for (unsigned int i = 0; i < r->times->batches; i++) {
		put_events(r, i, group, events, sizeof(events));
		out_printf(r, REC_TIME, "%s\t%s\t%u\t%u\t%llu\t%llu\t%llu%s\tok", c->name, domain(c), process, i,
			   (unsigned long long)c->n, (unsigned long long)batch[i].ns,
			   (unsigned long long)batch[i].ticks, events);
	}
}

/* splitmix64 (Steele, Lea, Flood 2014) */
static uint64_t next(uint64_t *state)
{
	uint64_t z = *state += 0x9e3779b97f4a7c15ull;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ull;
	z = (z ^ z >> 27) * 0x94d049bb133111ebull;
	return z ^ z >> 31;
}

static void shuffle(struct times *t, uint64_t *state)
{
	for (size_t i = t->nr; i > 1; i--) {
		const size_t k = next(state) % i;
		const struct times_case x = t->at[k];

		t->at[k] = t->at[i - 1];
		t->at[i - 1] = x;
	}
}

static void round_of(struct runner *r, unsigned int process)
{
	struct times *t = r->times;

	for (size_t i = 0; i < t->nr; i++) {
		struct times_case *c = &t->at[i];
		const struct timed_job job = {
			.n = c->n, .batches = t->batches, .warmup = TIMES_WARMUP,
			.delay_ns = c->pilot_ns * t->delay_ppm / 1000000,
			.group = r->events ? process % events_groups() : 0,
			.events = r->events && !event_log_open(t->batches) ? event_log_mark : NULL,
		};

		if (c->n && take(r, c, &job))
			send_batches(r, c, process, job.group);
	}
}

struct moment {
	struct runner *r;
	const char *when;
};

static void say_noise(void *ctx, const char *key, const char *value)
{
	const struct moment *m = ctx;

	fact_text(m->r, m->when, key, "%s", value);
}

/* of a guest its host knows better, if it is on that host */
static void send_noise(struct runner *r, const char *when)
{
	struct moment m = { r, when };

	if (!r->guest || r->remote)
		noise_read(sched_getcpu(), say_noise, &m);
	else if (!strcmp(when, "before"))
		fact_file(r, "run", "guest_clocksource",
			  "/sys/devices/system/clocksource/clocksource0/current_clocksource");
}

static void send_head(struct runner *r)
{
	const struct times *t = r->times;
	char columns[64 * (EVENTS_MAX + 1)] = "";
	size_t len = 0;

	for (size_t i = 0; i < r->nr_events; i++)
		len += snprintf(columns + len, sizeof(columns) - len, "\t%s", events_name(i));
	out_printf(r, REC_TIMES, "processes\t%u\nbatches\t%u\ncolumns\tns\tref-cycles%s%s", t->processes,
		   t->batches, columns, r->nr_events ? "\tevents-running" : "");
}

void times_run(struct runner *r)
{
	static const struct timed_job first = { .least_ns = TIMES_LEAST_NS };
	struct times *t = r->times;
	uint64_t state = t->order;

	least_running = 1000000;
	send_head(r);
	for (size_t i = 0; i < t->nr; i++)
		take(r, &t->at[i], &first);
	send_noise(r, "before");
	for (unsigned int p = 0; p < t->processes; p++) {
		shuffle(t, &state);
		round_of(r, p);
	}
	send_noise(r, "after");
	if (r->events)
		fact_text(r, "after", "events_running_ppm", "%llu", (unsigned long long)least_running);
}
