// SPDX-License-Identifier: GPL-2.0-only
/* One kernel case for the time tier: batches that last, between two readings of the clocks. */
#include <linux/limits.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/timekeeping.h>

#include "events.h"
#include "kbench.h"
#include "uapi.h"

/* the counter itself: the kernel's get_cycles() is none on ARCH=um */
static u64 ticks(void)
{
#if defined(__x86_64__)
	u32 lo, hi;

	asm volatile("lfence; rdtsc; lfence" : "=a" (lo), "=d" (hi) : : "memory");
	return (u64)hi << 32 | lo;
#elif defined(__aarch64__)
	u64 value;

	asm volatile("isb; mrs %0, cntvct_el0; isb" : "=r" (value) : : "memory");
	return value;
#else
	return 0;
#endif
}

static void wait_ns(u64 ns)
{
	u64 from = ktime_get_raw_ns();

	while (ktime_get_raw_ns() - from < ns)
		;
}

struct work {
	const struct kbench_case *c;
	void *st;
	u64 total;
};

static noinline int take(struct work *w, u64 n, u64 delay_ns, struct kbench_batch *b)
{
	u64 ns = ktime_get_raw_ns(), at = ticks();
	int err = kbench_in_pieces(w->c, w->st, n);

	if (delay_ns)
		wait_ns(delay_ns);
	b->ticks = ticks() - at;
	b->ns = ktime_get_raw_ns() - ns;
	b->n = n;
	w->total += n;
	return err;
}

/* by powers of two, until the fastest of three batches lasts: the rule knows nothing of what it measures */
static int pilot(struct work *w, struct kbench_time *r)
{
	struct kbench_batch *best = r->batch, b;
	u64 n = 1;
	int i, err = 0;

	for (;;) {
		best->ns = U64_MAX;
		for (i = 0; !err && i < 3; i++) {
			err = take(w, n, 0, &b);
			if (b.ns < best->ns)
				*best = b;
		}
		if (err || best->ns >= r->ns || n >= HBK_TIME_N_MAX)
			return err;
		n *= 4 * best->ns < r->ns ? 4 : 2;
	}
}

static int take_all(struct work *w, struct kbench_time *r)
{
	struct kbench_batch unused;
	unsigned int i;
	int err = 0;

	for (i = 0; !err && i < r->warmup; i++)
		err = take(w, r->n, r->ns, &unused);
	for (i = 0; !err && i < r->batches; i++) {
		kbench_events_begin(&r->events[i]);
		err = take(w, r->n, r->ns, &r->batch[i]);
		kbench_events_end(&r->events[i]);
	}
	return err;
}

int kbench_time(const struct kbench_case *c, struct kbench_time *r)
{
	struct work w = { .c = c, .st = kbench_state_new(c) };
	int err;

	r->nr_batches = 0;
	if (!w.st)
		return -ENOMEM;
	err = c->setup ? c->setup(w.st) : 0;
	if (err)
		goto out;
	memset(r->events, 0, sizeof(*r->events));	/* a pilot counts none */
	migrate_disable();
	r->err = r->n ? take_all(&w, r) : pilot(&w, r);
	migrate_enable();
	r->nr_batches = r->batches;
	if (!r->err && c->check)
		r->err = c->check(w.st, w.total);
out:
	if (c->teardown)
		c->teardown(w.st);
	kfree(w.st);
	return err;
}
