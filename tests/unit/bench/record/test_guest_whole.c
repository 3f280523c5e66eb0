// SPDX-License-Identifier: GPL-2.0-only
/* Is there all that a job of two cases and two batches asked for? */
#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>

#include "bench/record/guest_stream.h"
#include "kmod/uapi.h"

static char *user_names[] = { (char *)"a/b" }, *kernel_names[] = { (char *)"a/b" };
static const struct strlist user = { user_names, 1 }, kernel = { kernel_names, 1 };

enum { N = 2 * HBK_WINDOWS(2) };

/* all of it, by id; the tests change one thing each */
static void fill(struct guest_stream *s, struct guest_sample *y)
{
	guest_stream_init(s, &user, &kernel, 2);
	for (uint32_t i = 0; i < N; i++) {
		const uint32_t k = i % HBK_WINDOWS(2);
		const bool kern = i >= HBK_WINDOWS(2);

		y[i] = (struct guest_sample){
			.kase = kern ? kernel_names[0] : user_names[0], .kernel = kern, .ok = true, .windowed = true,
			.first = !k, .batch = k ? (k - 1) / 2 : HBK_BATCH_FIRST, .id = 1 + i,
			.n = !k ? 1 : k % 2 ? 32 : 64,
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
	s.nr_samples = HBK_WINDOWS(2) + 1;
	y[HBK_WINDOWS(2)] = (struct guest_sample){ .kase = kernel_names[0], .kernel = true };
	expect(&s, NULL);
	y[HBK_WINDOWS(2)] = (struct guest_sample){ .kase = user_names[0] };
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
		expect(&s, cut % HBK_WINDOWS(2) ? "two windows" : "first operation");
	}
	fill(&s, y);
	s.nr_samples = HBK_WINDOWS(2);
	expect(&s, "no sample of it");
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
}
