// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/timed.h"

#include <string.h>

#include "bench/guest/case_state.h"
#include "bench/guest/clock.h"

enum { PILOT_TRIES = 3 };

/* all that a case is timed with; how often it ran is what its check() is told */
struct work {
	const struct bench_case *c;
	void *st;
	uint64_t total;
};

static void wait_ns(uint64_t ns)
{
	const uint64_t from = clock_raw_ns();

	while (clock_raw_ns() - from < ns)
		;
}

/* two readings of each clock, whatever the number of operations */
static __attribute__((noinline)) int take(struct work *w, uint64_t n, uint64_t delay_ns, struct timed_batch *b)
{
	const uint64_t ns = clock_raw_ns(), ticks = clock_ticks();
	const int err = w->c->run(w->st, n);

	if (delay_ns)
		wait_ns(delay_ns);
	b->ticks = clock_ticks() - ticks;
	b->ns = clock_raw_ns() - ns;
	w->total += n;
	return err;
}

/*
 * The rule knows nothing of what it measures: by powers of two, until the fastest of three batches lasts. The others
 * may have been interrupted.
 */
static int pilot(struct work *w, struct timed_result *r)
{
	struct timed_batch b;
	int err = 0;

	for (r->n = 1;; r->n *= 4 * r->pilot_ns < r->job.least_ns ? 4 : 2) {
		r->pilot_ns = UINT64_MAX;
		for (int i = 0; !err && i < PILOT_TRIES; i++) {
			err = take(w, r->n, 0, &b);
			r->pilot_ns = b.ns < r->pilot_ns ? b.ns : r->pilot_ns;
		}
		if (err || r->pilot_ns >= r->job.least_ns || r->n >= TIMED_N_MAX)
			return err;
	}
}

static int take_all(struct work *w, struct timed_result *r)
{
	const struct timed_job *const j = &r->job;
	struct timed_batch unused;
	int err = 0;

	for (uint32_t i = 0; !err && i < j->warmup; i++)
		err = take(w, j->n, j->delay_ns, &unused);
	for (uint32_t i = 0; !err && i < j->batches; i++) {
		if (j->events)
			j->events(i, false);
		err = take(w, j->n, j->delay_ns, &r->batch[i]);
		if (j->events)
			j->events(i, true);
	}
	return err;
}

void timed_case(const struct bench_case *c, struct timed_result *r)
{
	struct work w = { .c = c, .st = case_state(c) };

	r->err = !w.st ? -ENOMEM : c->setup ? c->setup(w.st) : 0;
	if (!r->err) {
		r->taken = true;
		memset(r->batch, 0, sizeof(r->batch));
		r->err = r->job.n ? take_all(&w, r) : pilot(&w, r);
		if (!r->err && c->check)
			r->err = c->check(w.st, w.total);
	}
	if (w.st && c->teardown)
		c->teardown(w.st);
}
