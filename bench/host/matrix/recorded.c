// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/recorded.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "matrix/arm_keys.h"
#include "matrix/build_failures.h"
#include "matrix/recorded_pick.h"

enum record_match record_match(const struct plan *p, const struct boot *b, const struct boot_record *r)
{
	const struct arm_key kr = boot_record_key(r), kb = boot_key(b);
	unsigned int differs;

	if (*r->effect || r->index != b->index || arm_key_cmp_field(&kr, &kb, KEY_ARM))
		return RECORD_OTHER_ARM;
	differs = arm_key_differs(&kr, &kb);
	if (differs & ~(KEY_BIT(KEY_TOOLCHAIN) | KEY_BIT(KEY_BASE)))
		return RECORD_OTHER_ARM;
	if (differs)
		return differs & KEY_BIT(KEY_TOOLCHAIN) ? RECORD_OTHER_TOOLCHAIN : RECORD_OTHER_BASE;
	if (strcmp(r->machine, p->machine))
		return RECORD_OTHER_MACHINE;
	if (r->seed != (uint64_t)(double)b->seed)	/* a number in JSON */
		return RECORD_OTHER_SEED;
	return recorded_cases_fit(p, r) ? RECORD_MATCHES : RECORD_OTHER_CASES;
}

static int add_candidate(struct recorded_candidates *c, const struct boot_record *r, size_t boot)
{
	if (GROW(c->at, c->n))
		return fail(-ENOMEM, "records of boots");
	c->at[c->n++] = (struct recorded_candidate){ .r = r, .boot = boot };
	return 0;
}

/* every record that is about a boot of the plan */
static int gather(const struct plan *p, const struct matrix *s, struct recorded_candidates *c)
{
	int err = 0;

	for (size_t i = 0; i < s->records->n && !err; i++)
		for (size_t k = 0; k < s->nr_boots && !err; k++)
			if (record_match(p, &s->boots[k], &s->records->at[i]) == RECORD_MATCHES)
				err = add_candidate(c, &s->records->at[i], k);
	return err;
}

static bool is_done(const struct boot_record *r)
{
	return !strcmp(r->outcome, "done");
}

/* of two made alike: one that finished, else the later */
static bool is_better(const struct boot_record *x, const struct boot_record *y)
{
	if (is_done(x) != is_done(y))
		return is_done(x);
	return strcmp(x->ended, y->ended) > 0;
}

static void bind(struct matrix *s, const struct recorded_candidates *c)
{
	for (size_t i = 0; i < c->n; i++) {
		struct boot *b = &s->boots[c->at[i].boot];

		if (!b->record || is_better(c->at[i].r, b->record))
			b->record = c->at[i].r;
	}
	for (size_t i = 0; i < s->nr_boots; i++) {
		struct boot *b = &s->boots[i];

		if (!b->record)
			continue;
		snprintf(b->id, sizeof(b->id), "%s", b->record->id);
		snprintf(s->builds[b->build - s->builds].id, sizeof(b->id), "%s", b->record->build);
	}
}

/* arms whose boots name one build have one build; that of an arm without boots is not known */
static void join_builds(struct matrix *s, size_t *to)
{
	size_t kept = 0;

	for (size_t i = 0; i < s->nr_builds; i++) {
		size_t k = *s->builds[i].id ? 0 : kept;

		while (k < kept && strcmp(s->builds[k].id, s->builds[i].id))
			k++;
		if (k == kept)
			s->builds[kept++] = s->builds[i];
		else
			s->builds[k].is_baseline |= s->builds[i].is_baseline;
		to[i] = k;
	}
	for (size_t i = 0; i < s->nr_boots; i++) {
		struct boot *b = &s->boots[i];

		b->build = &s->builds[to[b->build - s->builds]];
		b->loaded = b->loaded ? &s->builds[to[b->loaded - s->builds]] : NULL;
	}
	for (size_t i = 0; i < s->nr_pairs; i++) {
		s->pairs[i].build_a = &s->builds[to[s->pairs[i].build_a - s->builds]];
		s->pairs[i].build_b = &s->builds[to[s->pairs[i].build_b - s->builds]];
	}
	s->nr_builds = kept;
}

static int bind_all(const struct plan *p, struct matrix *s)
{
	AUTO_FREE size_t *to = calloc(s->nr_builds + 1, sizeof(*to));
	struct recorded_candidates c = { 0 };
	int err;

	s->records = calloc(1, sizeof(*s->records));
	if (!s->records || !to)
		return fail(-ENOMEM, "records of boots");
	err = records_load(s->records);
	if (!err)
		err = gather(p, s, &c);
	if (!err)
		err = recorded_pick(p, s, &c);
	if (!err) {
		bind(s, &c);
		err = build_failures_recorded(s);
	}
	if (!err)
		join_builds(s, to);
	free(c.at);
	return err;
}

int matrix_recorded(const struct plan *p, struct matrix *s)
{
	int err = matrix_coordinates(p, s);

	if (err)
		return err;
	err = bind_all(p, s);
	if (err)
		matrix_release(s);
	return err;
}

/* the nearest of the boots that are there: what is other about it */
static enum record_match nearest(const struct plan *p, const struct matrix *s, size_t *n)
{
	enum record_match best = RECORD_SAME;

	*n = 0;
	for (size_t i = 0; i < s->records->n; i++) {
		enum record_match own = RECORD_SAME;

		for (size_t k = 0; k < s->nr_boots; k++) {
			const enum record_match m = record_match(p, &s->boots[k], &s->records->at[i]);

			own = m > own ? m : own;
		}
		*n = own > best ? 1 : *n + (own == best);
		best = own > best ? own : best;
	}
	return best;
}

int matrix_has_boots(const struct plan *p, const struct matrix *s)
{
	static const char *const other[] = {
		[RECORD_OTHER_TOOLCHAIN] = "by another toolchain", [RECORD_OTHER_BASE] = "on another base",
		[RECORD_OTHER_MACHINE] = "on another machine",	   [RECORD_OTHER_SEED] = "of other seeds",
		[RECORD_OTHER_CASES] = "of other cases",
	};
	enum record_match best;
	size_t n;

	for (size_t i = 0; i < s->nr_boots; i++)
		if (s->boots[i].record)
			return 0;
	best = nearest(p, s, &n);
	if (best <= RECORD_OTHER_ARM)
		return fail(-EINVAL, "no boot of this plan is there yet (hardbench boot makes them)");
	return fail(-EINVAL, "no boot of this plan is there yet, but %zu %s (hardbench boot makes them)", n,
		    other[best]);
}
