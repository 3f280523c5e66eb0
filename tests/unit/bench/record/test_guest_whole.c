// SPDX-License-Identifier: GPL-2.0-only
/* Is there all that a job of two cases and two batches asked for? */
#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>

#include "bench/record/guest_stream.h"
#include "kmod/uapi.h"

static char *user_names[] = { (char *)"a/b" }, *kernel_names[] = { (char *)"a/b" };
static const struct strlist user = { user_names, 1 }, kernel = { kernel_names, 1 };

enum { STEADY = 3, WINDOWS = HBK_WINDOWS(2, STEADY, 0), N = 2 * WINDOWS };

/* all of it, by id; the tests change one thing each */
static void fill(struct guest_stream *s, struct guest_sample *y)
{
	guest_stream_init(s, &user, &kernel, 2);
	s->steady = STEADY;
	for (uint32_t i = 0; i < N; i++) {
		const uint32_t k = i % WINDOWS;
		const bool kern = i >= WINDOWS, steady = k >= HBK_WINDOWS(2, 0, 0);

		y[i] = (struct guest_sample){
			.kase = kern ? kernel_names[0] : user_names[0], .kernel = kern, .ok = true, .windowed = true,
			.first = !k, .steady = steady, .id = 1 + i,
			.batch = !k ? HBK_BATCH_FIRST :
				 steady ? HBK_BATCH_STEADY + k - HBK_WINDOWS(2, 0, 0) : (k - 1) / 2,
			.n = !k || steady ? 1 : k % 2 ? 32 : 64,
		};
	}
	s->sample = y;
	s->nr_samples = N;
}

static void expect(struct guest_stream *s, const char *why)
{
	cr_expect_eq(guest_stream_whole(s), why ? -EINVAL : 0, "%s", s->why);
	cr_expect(!why || strstr(s->why, why), "%s", s->why);
}

Test(guest_whole, all_of_it)
{
	struct guest_sample y[N];
	struct guest_stream s;

	fill(&s, y);
	expect(&s, NULL);
}

Test(guest_whole, one_sample_that_says_why_there_is_none)
{
	struct guest_sample y[N];
	struct guest_stream s;

	fill(&s, y);
	s.nr_samples = WINDOWS + 1;
	y[WINDOWS] = (struct guest_sample){ .kase = kernel_names[0], .kernel = true };
	expect(&s, NULL);
	y[WINDOWS] = (struct guest_sample){ .kase = user_names[0] };
	expect(&s, "samples beside one");
}

Test(guest_whole, what_is_left_out)
{
	struct guest_sample y[N];
	struct guest_stream s;

	for (size_t cut = 0; cut < N; cut++) {
		fill(&s, y);
		memmove(y + cut, y + cut + 1, (N - 1 - cut) * sizeof(*y));
		s.nr_samples--;
		expect(&s, !(cut % WINDOWS) ? "first operation" : cut % WINDOWS < HBK_WINDOWS(2, 0, 0) ? "two windows" :
		       "steady operation");
	}
	fill(&s, y);
	s.nr_samples = WINDOWS;
	expect(&s, "no sample of it");
}

/* where operations were to be told apart each case has one such window more, and nowhere else */
Test(guest_whole, operations_that_are_told_apart)
{
	struct guest_sample y[N + 2];
	struct guest_stream s;

	fill(&s, y);
	s.each = 256;
	expect(&s, "not one window of operations that are told apart");
	for (uint32_t i = 0; i < 2; i++)
		y[N + i] = (struct guest_sample){
			.kase = i ? kernel_names[0] : user_names[0], .kernel = i, .ok = true, .windowed = true,
			.each = true, .id = 1 + N + i, .batch = HBK_BATCH_EACH, .n = 257,
		};
	s.nr_samples = N + 2;
	expect(&s, NULL);
	s.each = 0;
	expect(&s, "not one window of operations that are told apart");
}

/* but for a case of few, long operations, which has one steady window as well */
Test(guest_whole, long_operations_are_not_told_apart)
{
	struct guest_sample y[N];
	struct guest_stream s;

	fill(&s, y);
	for (uint32_t i = 0; i < N; i++)
		if (!y[i].first && !y[i].steady)
			y[i].n = y[i].n / 32 * (HBK_LONG_OPS - 1);
	s.each = 256;
	expect(&s, "steady operation");
	s.nr_samples = 0;
	for (uint32_t i = 0; i < N; i++)
		if (!y[i].steady || y[i].batch == HBK_BATCH_STEADY)
			y[s.nr_samples++] = y[i];
	expect(&s, NULL);
	for (uint32_t i = 0; i < s.nr_samples; i++)
		if (!y[i].first && !y[i].steady)
			y[i].n = y[i].n / (HBK_LONG_OPS - 1) * HBK_LONG_OPS;
	expect(&s, "steady operation");
	s.steady = 1;
	expect(&s, "not one window of operations that are told apart");
}

Test(guest_whole, what_is_there_twice)
{
	struct guest_sample y[N];
	struct guest_stream s;

	fill(&s, y);
	y[1].batch = 1;
	expect(&s, "two windows");
	fill(&s, y);
	y[2].n = 65;
	expect(&s, "not twice");
	fill(&s, y);
	y[2].first = true;
	expect(&s, "two windows");
	fill(&s, y);
	y[N - 1].batch--;
	expect(&s, "steady operation");
}
