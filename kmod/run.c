// SPDX-License-Identifier: GPL-2.0-only
/* One kernel case: its windows, each between two markers. */
#include <linux/jiffies.h>
#include <linux/minmax.h>
#include <linux/preempt.h>
#include <linux/sched.h>
#include <linux/sched/signal.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/timekeeping.h>

#include "events.h"
#include "kbench.h"
#include "level.h"
#include "marker.h"
#include "uapi.h"

/* the window itself: one function for all cases, so that its own cost is the same everywhere */
static noinline int bracket(int (*run)(void *st, u64 n), void *st, u64 n)
{
	int err;

	MARK(MARK_BEGIN);
	err = run(st, n);
	MARK(MARK_END);
	return err;
}

/*
 * More operations than in the longest window of any plan: after some the processor is given away, and a process that is
 * to die may do so. What is measured is shorter and is one call, bracket().
 */
static bool is_long(const struct kbench_case *c, u64 n)
{
	return n > min_t(u64, 1u << 16, 256ull * kbench_ops(c));
}

static int killed(void)
{
	cond_resched();
	return fatal_signal_pending(current) ? -EINTR : 0;
}

/* in pieces that grow while they are short: a kernel that watches itself takes a thousand times as long for each */
int kbench_in_pieces(const struct kbench_case *c, void *st, u64 n)
{
	u64 most = kbench_ops(c);
	int err = 0;

	while (n && !err) {
		const u64 piece = min(n, most);
		const unsigned long began = jiffies;

		err = c->run(st, piece);
		if (!err)
			err = killed();
		n -= piece;
		if (jiffies == began)
			most = min_t(u64, 1u << 16, 2 * most);
	}
	return err;
}

static noinline int bracket_long(const struct kbench_case *c, void *st, u64 n)
{
	int err;

	MARK(MARK_BEGIN);
	err = kbench_in_pieces(c, st, n);
	MARK(MARK_END);
	return err;
}

/* operations that are told apart: each is a call of its own */
static noinline int bracket_each(int (*run)(void *st, u64 n), void *st, u64 n)
{
	int err = 0;

	MARK(MARK_BEGIN);
	for (; n && !err; n--) {
		err = run(st, 1);
		MARK(MARK_OP);
	}
	MARK(MARK_END);
	return err;
}

static int take(const struct kbench_case *c, void *st, struct kbench_window *w, struct events_values *v)
{
	const bool steady = w->batch >= HBK_BATCH_STEADY && w->batch < HBK_BATCH_EACH;
	const int before = level_set(steady ? MARK_ALL : MARK_WINDOW);
	u64 from;

	kbench_events_begin(v);
	from = ktime_get_raw_ns();
	if (steady)
		MARK(MARK_STEADY);
	mark_id(w->id);
	w->err = w->batch == HBK_BATCH_EACH ? bracket_each(c->run, st, w->n) :
		 is_long(c, w->n) ? bracket_long(c, st, w->n) : bracket(c->run, st, w->n);
	w->ns = ktime_get_raw_ns() - from;
	kbench_events_end(v);
	level_set(before);
	return w->err;
}

/* pinned, but preemptible: what a system call's own context is */
static int take_windows(const struct kbench_case *c, void *st, struct kbench_run *r, u64 *total)
{
	const unsigned int ops = r->ops ? r->ops : kbench_ops(c);
	const u64 warmup = r->warmup ? r->warmup : kbench_warmup(c, ops);
	unsigned int i;
	int err;

	migrate_disable();
	err = take(c, st, &r->window[0], &r->events[0]);	/* the first operation: nothing of it has run before */
	if (!err)
		err = is_long(c, warmup) ? kbench_in_pieces(c, st, warmup) : c->run(st, warmup);
	*total = r->window[0].n + warmup;
	for (i = 1; !err && i < r->nr_windows; i++) {
		err = take(c, st, &r->window[i], &r->events[i]);
		*total += r->window[i].n;
		if (!err)
			err = killed();
	}
	migrate_enable();
	return err;
}

static void windows_init(const struct kbench_case *c, struct kbench_run *r)
{
	const unsigned int ops = r->ops ? r->ops : kbench_ops(c);
	unsigned int i;

	r->each = HBK_EACH(r->each, ops);
	r->steady = HBK_STEADY(r->steady, ops);
	r->nr_windows = HBK_WINDOWS(r->batches, r->steady, r->each);
	r->window[0] = (struct kbench_window){ .id = r->id, .batch = HBK_BATCH_FIRST, .n = 1 };
	for (i = 0; i < 2 * r->batches; i++)
		r->window[1 + i] = (struct kbench_window){
			.id = r->id + 1 + i, .batch = i / 2, .n = (u64)ops << (i & 1),
		};
	for (i = 0; i < r->steady; i++)
		r->window[1 + 2 * r->batches + i] = (struct kbench_window){
			.id = r->id + 1 + 2 * r->batches + i, .batch = HBK_BATCH_STEADY + i, .n = 1,
		};
	if (r->each)
		r->window[r->nr_windows - 1] = (struct kbench_window){
			.id = r->id + r->nr_windows - 1, .batch = HBK_BATCH_EACH, .n = 1 + r->each,
		};
}

void *kbench_state_new(const struct kbench_case *c)
{
	void *st = kzalloc(c->state_size ? c->state_size : 1, GFP_KERNEL);

	if (st && c->state_template)
		memcpy(st, c->state_template, c->state_size);
	return st;
}

int kbench_take(const struct kbench_case *c, struct kbench_run *r)
{
	void *st = kbench_state_new(c);
	unsigned int i;
	u64 total;
	int err;

	r->nr_windows = 0;
	if (!st)
		return -ENOMEM;
	err = c->setup ? c->setup(st) : 0;
	if (err)
		goto out;
	windows_init(c, r);
	err = take_windows(c, st, r, &total);
	if (!err && c->check)
		err = c->check(st, total);
	for (i = 0; i < r->nr_windows; i++)
		r->window[i].err = err;
	err = 0;
out:
	if (c->teardown)
		c->teardown(st);
	kfree(st);
	return err;
}
