// SPDX-License-Identifier: GPL-2.0-only
/* A stream that is sound may still leave out half of what was asked for, or say it twice. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/record/guest_stream.h"
#include "kmod/uapi.h"

struct seen {			/* the samples of one case */
	size_t none, first, each;	/* of no window; of the first operation; whose operations are told apart */
	size_t steady[HBK_STEADY_MAX];
	size_t nr[HBK_BATCHES_MAX];
	uint64_t n[HBK_BATCHES_MAX];	/* operations of a batch's first window */
	bool doubled;		/* so far each second window has twice as many */
};

static void look(struct seen *k, const struct guest_sample *y)
{
	if (y->first && y->windowed) {
		k->first++;
	} else if (y->steady && y->windowed) {
		k->steady[y->batch - HBK_BATCH_STEADY]++;
	} else if (y->each && y->windowed) {
		k->each++;
	} else if (!y->windowed || y->batch >= HBK_BATCHES_MAX) {
		k->none++;
	} else if (!k->nr[y->batch]++) {
		k->n[y->batch] = y->n;
	} else {
		k->doubled = k->doubled && y->n == 2 * k->n[y->batch];
	}
}

static int bad(struct guest_stream *s, const char *name, const char *what)
{
	snprintf(s->why, sizeof(s->why), "%.60s: %s", name, what);
	return -EINVAL;
}

static int check(struct guest_stream *s, const char *name, bool kernel)
{
	struct seen k = { .doubled = true };
	size_t nr = 0;

	for (size_t i = 0; i < s->nr_samples; i++)
		if (s->sample[i].kernel == kernel && s->sample[i].kase == name) {
			look(&k, &s->sample[i]);
			nr++;
		}
	if (!nr)
		return bad(s, name, "no sample of it");
	if (k.none)
		return nr == 1 ? 0 : bad(s, name, "samples beside one that says that there is none");
	for (uint32_t b = 0; b < s->batches; b++)
		if (k.nr[b] != 2)
			return bad(s, name, "a batch has not its two windows");
	for (uint32_t i = 0; i < s->steady; i++)
		if (k.steady[i] != (i < HBK_STEADY(s->steady, k.n[0])))
			return bad(s, name, "not each steady operation once");
	if (k.each != !!HBK_EACH(s->each, k.n[0]))
		return bad(s, name, "not one window of operations that are told apart");
	if (k.first != 1)
		return bad(s, name, "not one first operation");
	return k.doubled ? 0 : bad(s, name, "the second window of a batch is not twice the first");
}

int guest_stream_whole(struct guest_stream *s)
{
	int err = 0;

	for (size_t i = 0; !err && i < s->user->n; i++)
		err = check(s, s->user->at[i], false);
	for (size_t i = 0; !err && i < s->kernel->n; i++)
		err = check(s, s->kernel->at[i], true);
	return err;
}

/* of one case: a row that says that there is no more of it, or all of them, each in its place once */
static int check_times(struct guest_stream *s, const char *name, bool kernel)
{
	const size_t all = (size_t)s->processes * s->time_batches;
	AUTO_FREE bool *seen = calloc(all + 1, sizeof(*seen));
	size_t n = 0, none = 0;

	if (!seen)
		return -ENOMEM;
	for (size_t i = 0; i < s->nr_times; i++) {
		const struct guest_time *y = &s->time[i];
		const size_t place = (size_t)y->process * s->time_batches + y->batch;

		if (y->kernel != kernel || strcmp(y->kase, name))
			continue;
		if (y->ok && seen[place])
			return bad(s, name, "a batch of it twice");
		seen[place] |= y->ok;
		n += y->ok;
		none += !y->ok;
	}
	if (none > 1)
		return bad(s, name, "two rows that say why there is nothing of it");
	return none || n == all ? 0 : bad(s, name, "not every batch of every process");
}

int guest_stream_timed(struct guest_stream *s)
{
	int err = 0;

	if (!s->processes)
		return bad(s, "the stream", "no times in it");
	if (!s->user)
		for (size_t i = 0; !err && i < s->nr_cases; i++)
			err = check_times(s, s->kase[i].name, s->kase[i].kernel);
	for (size_t i = 0; !err && s->user && i < s->user->n; i++)
		err = check_times(s, s->user->at[i], false);
	for (size_t i = 0; !err && s->user && i < s->kernel->n; i++)
		err = check_times(s, s->kernel->at[i], true);
	return err;
}
