// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/window.h"

#include <elf.h>
#include <errno.h>
#include <sched.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "bench/guest/case_state.h"
#include "bench/guest/counter.h"
#include "bench/guest/instant.h"
#include "bench/guest/level.h"
#include "kmod/marker.h"

enum { TURN_NS = 100 * 1000 * 1000, SETTLE_NS = 100 * 1000 * 1000, SECOND_NS = 1000000000, BEHIND_NS = 1000 * 1000 };

static uint64_t clock_ns(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_RAW, &t);
	return t.tv_sec * (uint64_t)SECOND_NS + t.tv_nsec;
}

static uint64_t no_clock(void)
{
	return 0;
}

/* sleep @least_ns or more, up to a time that is @phase_ns after a multiple of @period_ns */
static void sleep_to(int64_t least_ns, int64_t phase_ns, int64_t period_ns)
{
	struct timespec t;
	int64_t at;

	clock_gettime(CLOCK_MONOTONIC, &t);
	at = t.tv_sec * (int64_t)SECOND_NS + t.tv_nsec + least_ns;
	at += (phase_ns - at % period_ns + period_ns) % period_ns;
	t = (struct timespec){ .tv_sec = at / SECOND_NS, .tv_nsec = at % SECOND_NS };
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
}

void window_settle(int64_t phase_ns)
{
	const struct timespec t = { .tv_nsec = SETTLE_NS };

	if (phase_ns < 0)
		nanosleep(&t, NULL);
	else
		sleep_to(SETTLE_NS, phase_ns, WINDOW_PERIOD_NS);
}

void window_align(void)
{
	instant_reach();
	sleep_to(0, BEHIND_NS, WINDOW_TICK_NS);
}

/* the window itself: one function for all cases, so that its own cost is the same everywhere */
static __attribute__((noinline)) int
bracket(int (*run)(void *st, uint64_t n), void *st, uint64_t n)
{
	int err;

	MARK(MARK_BEGIN);
	err = run(st, n);
	MARK(MARK_END);
	return err;
}

/* operations that are told apart: each is a call of its own */
static __attribute__((noinline)) int
bracket_each(int (*run)(void *st, uint64_t n), void *st, uint64_t n)
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

/* where times are taken there is nobody to tell */
static void count(const struct window_job *j, enum level level)
{
	if (j->clock == WINDOW_NONE)
		level_set(level);
}

static int take(const struct window_job *j, const struct bench_case *c, void *st, uint32_t id, struct window *w)
{
	uint64_t (*const now)(void) = j->clock == WINDOW_COUNTER ? counter_read :
				      j->clock == WINDOW_TIME ? clock_ns : no_clock;
	const bool steady = w->batch >= HBK_BATCH_STEADY && w->batch < HBK_BATCH_EACH;
	uint64_t from;

	count(j, steady ? LEVEL_ALL : LEVEL_WINDOW);
	if (j->events)
		j->events(id - j->id, false);
	if (steady)
		MARK(MARK_STEADY);
	mark_id(id);
	from = now();
	w->err = (w->batch == HBK_BATCH_EACH ? bracket_each : bracket)(c->run, st, w->n);
	w->ns = now() - from;
	if (j->events)
		j->events(id - j->id, true);
	count(j, LEVEL_OUTSIDE);
	return w->err;
}

uint64_t window_ops(const struct bench_case *c, uint64_t asked)
{
	return asked ? asked : c->ops ? c->ops : 32;
}

uint64_t window_warmup(const struct bench_case *c, uint64_t asked, uint64_t ops)
{
	return asked ? asked : c->warmup ? c->warmup : 4 * ops;
}

static void fill_in(const struct bench_case *c, struct window_job *j)
{
	j->ops = window_ops(c, j->ops);
	j->each = HBK_EACH(j->each, j->ops);
	j->steady = HBK_STEADY(j->steady, j->ops);
	j->warmup = window_warmup(c, j->warmup, j->ops);
	j->warmup += j->more % (j->ops + 1);	/* an op of a window of one is long */
}

/* all that there will be, also those that a failure keeps from being taken: a sample has its n in any case */
static void windows_init(struct window_result *r)
{
	r->window[0] = (struct window){ .batch = HBK_BATCH_FIRST, .n = 1 };
	for (unsigned int i = 0; i < 2 * r->job.batches; i++)
		r->window[1 + i] = (struct window){ .batch = i / 2, .n = r->job.ops << (i & 1) };
	for (unsigned int i = 0; i < r->job.steady; i++)
		r->window[1 + 2 * r->job.batches + i] = (struct window){ .batch = HBK_BATCH_STEADY + i, .n = 1 };
	if (r->job.each)
		r->window[1 + 2 * r->job.batches + r->job.steady] = (struct window){ .batch = HBK_BATCH_EACH,
										    .n = 1 + r->job.each };
}

/*
 * Returns the operations that were run, the first and the warm-up included. The first has a window of its own:
 * whatever the kernel touches first is in it and in no other.
 */
static uint64_t take_all(const struct bench_case *c, void *st, struct window_result *r)
{
	const struct window_job *const j = &r->job;
	uint64_t total = r->window[0].n + j->warmup;

	r->err = take(j, c, st, j->id, &r->window[0]);
	if (!r->err)
		r->err = c->run(st, j->warmup);
	for (unsigned int i = 1; !r->err && i < HBK_WINDOWS(j->batches, j->steady, j->each); i++) {
		r->err = take(j, c, st, j->id + i, &r->window[i]);
		total += r->window[i].n;
	}
	return total;
}

/*
 * A new process faults its program's pages in as it first runs or reads them. Which operation that meets depends on
 * where the linker put the case and its constants, so all of them are read here: the first operation is about the
 * kernel.
 */
static void touch_program(void)
{
	extern const Elf64_Ehdr __ehdr_start;
	const Elf64_Phdr *const ph = (const void *)((const char *)&__ehdr_start + __ehdr_start.e_phoff);

	for (int i = 0; i < __ehdr_start.e_phnum; i++) {
		if (ph[i].p_type != PT_LOAD || ph[i].p_flags & PF_W)
			continue;
		for (size_t at = 0; at < ph[i].p_filesz; at += 4096)
			(void)*(const volatile char *)(ph[i].p_vaddr + at);
	}
}

/*
 * Whoever runs goes on until it blocks: a process that is woken takes nobody's place (SCHED_BATCH), and a turn is as
 * long as the kernel allows. Else what the scheduler remembers of nanoseconds decides who comes first, and with it how
 * often processes that wait for each other have to. It is the default class all the same. What is counted is counted
 * so; what is timed meets the scheduler as it is.
 */
static void take_turns(void)
{
	const struct {
		uint32_t size, policy;
		uint64_t flags;
		int32_t nice;
		uint32_t priority;
		uint64_t runtime, deadline, period;
	} a = { .size = sizeof(a), .policy = SCHED_BATCH, .runtime = TURN_NS };

	syscall(SYS_sched_setattr, 0, &a, 0);
}

void window_case(const struct bench_case *c, struct window_result *r)
{
	void *st = case_state(c);
	uint64_t total;

	fill_in(c, &r->job);
	count(&r->job, LEVEL_OUTSIDE);
	touch_program();
	if (r->job.phase_ns >= 0) {
		take_turns();
		window_align();
	}
	r->err = !st ? -ENOMEM : c->setup ? c->setup(st) : 0;
	if (!r->err) {
		windows_init(r);
		r->taken = true;
		window_settle(r->job.phase_ns);
		total = take_all(c, st, r);
		if (!r->err && c->check)
			r->err = c->check(st, total);
	}
	if (st && c->teardown)
		c->teardown(st);
}
