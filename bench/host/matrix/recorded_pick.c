// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/recorded_pick.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan_mixed.h"

/* what a boot was made with, and what the plan's `mixed` calls it */
static const char *attribute(const struct boot_record *r, const struct build_record *made, enum plan_mixed m)
{
	switch (m) {
	case MIXED_RUNNER:
		return r->runner;
	case MIXED_PLUGIN:
		return r->plugin;
	case MIXED_EMULATOR:
		return r->emulator;
	case MIXED_COMPILER:
		return made ? made->compiler : "";
	case MIXED_SOURCE:
		return made ? made->source : "";
	default:
		return made ? made->module : "";
	}
}

struct pick {				/* one comparison: a feature where it is resolved, or one arm of it */
	const struct plan *p;
	const struct matrix *s;
	struct recorded_candidates *c;
	const struct feature *feature;
	const struct arm *arm;		/* NULL = all */
	struct strlist *mixed;		/* what differs and may */
	struct strlist labels;		/* owns the labels of candidates */
};

static bool is_of(const struct pick *k, const struct recorded_candidate *c)
{
	const struct boot *b = &k->s->boots[c->boot];

	return c->r && b->feature == k->feature && (!k->arm || b->arm == k->arm);
}

/* an arm may have a compiler of its own: that of the baseline's kind is what has to be the same */
static const char *toolchain_of(const struct pick *k)
{
	for (size_t i = 0; i < k->s->nr_boots; i++)
		if (k->s->boots[i].feature == k->feature && k->s->boots[i].arm == &k->feature->arms[0])
			return k->s->boots[i].toolchain;
	return "";
}

/* where a build's manifest is lost nothing says that it was another than those of the other arms */
static const struct build_record *made_of(const struct pick *k, const struct boot_record *r, const char *toolchain)
{
	if (r->made && !strcmp(r->toolchain, toolchain))
		return r->made;
	for (size_t i = 0; i < k->c->n; i++)
		if (is_of(k, &k->c->at[i]) && k->c->at[i].r->made && !strcmp(k->c->at[i].r->toolchain, toolchain))
			return k->c->at[i].r->made;
	return NULL;
}

static char *tools_label(const struct pick *k, const struct boot_record *r, const char *toolchain)
{
	const struct build_record *made = made_of(k, r, toolchain);
	char *label = fs_path("%s", "");

	for (enum plan_mixed m = 0; m < MIXED_KINDS; m++) {
		char *longer = fs_path("%s%s\n", label, plan_may_mix(k->p, m) ? "" : attribute(r, made, m));

		free(label);
		label = longer;
	}
	return label;
}

/* the same text is the same pointer */
static int set_label(struct pick *k, struct recorded_candidate *c, const char *text)
{
	for (size_t i = 0; i < k->labels.n; i++)
		if (!strcmp(k->labels.at[i], text)) {
			c->label = k->labels.at[i];
			return 0;
		}
	if (strlist_add(&k->labels, text))
		return fail(-ENOMEM, "records of boots");
	c->label = k->labels.at[k->labels.n - 1];
	return 0;
}

/* of one arm: where what builds are made of may differ, its builds do */
static char *arm_label(const struct pick *k, const struct boot_record *r)
{
	const bool many = plan_may_mix(k->p, MIXED_COMPILER) || plan_may_mix(k->p, MIXED_SOURCE) ||
			  plan_may_mix(k->p, MIXED_MODULE);

	return fs_path("%s\n%s\n", many ? "" : r->build, r->recipe);
}

static int set_labels(struct pick *k)
{
	const char *toolchain = toolchain_of(k);
	int err = 0;

	for (size_t i = 0; i < k->c->n && !err; i++) {
		struct recorded_candidate *c = &k->c->at[i];

		if (!is_of(k, c))
			continue;
		AUTO_FREE char *text = k->arm ? arm_label(k, c->r) : tools_label(k, c->r, toolchain);

		err = set_label(k, c, text);
	}
	return err;
}

/* how many boots of the matrix have a candidate of that label; NULL = of any */
static size_t boots_with(const struct pick *k, const char *label, bool *has, const char **latest)
{
	size_t n = 0;

	memset(has, 0, k->s->nr_boots * sizeof(*has));
	*latest = "";
	for (size_t i = 0; i < k->c->n; i++) {
		const struct recorded_candidate *c = &k->c->at[i];

		if (!is_of(k, c) || (label && c->label != label))
			continue;
		n += !has[c->boot];
		has[c->boot] = true;
		if (strcmp(c->r->ended, *latest) > 0)
			*latest = c->r->ended;
	}
	return n;
}

static const struct recorded_candidate *first_of(const struct pick *k, const char *label)
{
	for (size_t i = 0; i < k->c->n; i++)
		if (is_of(k, &k->c->at[i]) && k->c->at[i].label == label)
			return &k->c->at[i];
	return NULL;
}

/* in words, what two sets of boots were made with that differs; to be freed */
static char *difference(const struct pick *k, const char *x, const char *y)
{
	const struct boot_record *a = first_of(k, x)->r, *b = first_of(k, y)->r;
	const char *toolchain = toolchain_of(k);
	char *words = NULL;

	if (k->arm)
		return fs_path("%s", strcmp(a->build, b->build) ? "build" : "command line, proofs or machine");
	for (enum plan_mixed m = 0; m < MIXED_KINDS; m++) {
		const char *const was = attribute(a, made_of(k, a, toolchain), m);
		const char *const is = attribute(b, made_of(k, b, toolchain), m);

		if (!strcmp(was, is))
			continue;
		char *more = fs_path("%s%s%s", words ? words : "", words ? " and " : "", plan_mixed_word(m));

		free(words);
		words = more;
	}
	return words ? words : fs_path("nothing that is on record");
}

static char *title(const struct pick *k)
{
	for (size_t i = 0; i < k->s->nr_boots; i++) {
		const struct boot *b = &k->s->boots[i];

		if (b->feature == k->feature && (!k->arm || b->arm == k->arm))
			return fs_path("%s%s%s, kernel %s, %s, %s", k->feature->name, k->arm ? "/" : "",
				       k->arm ? k->arm->name : "", b->kernel->name, b->arch, toolchain_of(k));
	}
	return fs_path("%s", k->feature->name);
}

/* no set is whole: which two differ in what */
static int refuse(const struct pick *k)
{
	AUTO_FREE char *what = title(k);
	AUTO_FREE char *differ = difference(k, k->labels.at[0], k->labels.at[1]);

	return fail(-EINVAL, "%s: only boots that differ in their %s are complete together: hardbench boot %s makes "
		    "the missing ones%s", what, differ, k->p->word,
		    k->arm ? "" : ", or \"mixed\" in the plan allows it");
}

static void say_left_out(const struct pick *k, const char *label, const char *latest, bool *has)
{
	for (size_t i = 0; i < k->labels.n; i++) {
		const char *other;
		const size_t n = boots_with(k, k->labels.at[i], has, &other);

		if (k->labels.at[i] == label || strcmp(other, latest) <= 0)
			continue;
		AUTO_FREE char *what = title(k);
		AUTO_FREE char *differ = difference(k, label, k->labels.at[i]);

		note("%s: %zu later boots that differ in their %s are not complete yet and left out", what, n, differ);
	}
}

/* the latest set that has every boot which any has */
static int keep_one_set(struct pick *k)
{
	AUTO_FREE bool *has = calloc(k->s->nr_boots + 1, sizeof(*has));
	const char *best = NULL, *latest = "", *when;
	size_t all;

	if (!has)
		return fail(-ENOMEM, "records of boots");
	all = boots_with(k, NULL, has, &when);
	for (size_t i = 0; i < k->labels.n; i++)
		if (boots_with(k, k->labels.at[i], has, &when) == all && (!best || strcmp(when, latest) > 0)) {
			best = k->labels.at[i];
			latest = when;
		}
	if (!best)
		return refuse(k);
	say_left_out(k, best, latest, has);
	for (size_t i = 0; i < k->c->n; i++)
		if (is_of(k, &k->c->at[i]) && k->c->at[i].label != best)
			k->c->at[i].r = NULL;
	return 0;
}

static int pick_one(struct pick k)
{
	int err = set_labels(&k);

	if (!err && k.labels.n > 1)
		err = keep_one_set(&k);
	strlist_release(&k.labels);
	return err;
}

/* do the boots of a comparison differ in that? */
static bool differ(const struct pick *k, enum plan_mixed m)
{
	const char *toolchain = toolchain_of(k), *first = NULL;

	for (size_t i = 0; i < k->c->n; i++) {
		const struct recorded_candidate *c = &k->c->at[i];
		const char *own = is_of(k, c) ? attribute(c->r, made_of(k, c->r, toolchain), m) : NULL;

		if (own && first && strcmp(first, own))
			return true;
		first = own ? own : first;
	}
	return false;
}

/* what the plan allows to differ, and does: said once for each comparison, and kept for the report */
static int say_mixed(const struct pick *k)
{
	for (enum plan_mixed m = 0; m < MIXED_KINDS; m++) {
		const char *const word = plan_mixed_word(m);

		if (!plan_may_mix(k->p, m) || !differ(k, m))
			continue;
		AUTO_FREE char *what = title(k);

		note("%s: its boots differ in their %s, as the plan allows", what, word);
		if (!strlist_has(k->mixed, word) && strlist_add(k->mixed, word))
			return fail(-ENOMEM, "records of boots");
	}
	return 0;
}

static void drop(struct recorded_candidates *c)
{
	size_t kept = 0;

	for (size_t i = 0; i < c->n; i++)
		if (c->at[i].r)
			c->at[kept++] = c->at[i];
	c->n = kept;
}

int recorded_pick(const struct plan *p, struct matrix *s, struct recorded_candidates *c)
{
	int err = 0;

	for (size_t i = 0; i < s->nr_features && !err; i++) {
		struct pick k = { .p = p, .s = s, .c = c, .feature = s->features[i], .mixed = &s->mixed };

		err = pick_one(k);
		for (size_t a = 0; a < k.feature->nr_arms && !err; a++) {
			k.arm = &k.feature->arms[a];
			err = pick_one(k);
		}
		k.arm = NULL;
		if (!err)
			err = say_mixed(&k);
	}
	drop(c);
	return err;
}
