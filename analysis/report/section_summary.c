// SPDX-License-Identifier: GPL-2.0-only
/* What a reader has in ten seconds: a card for each comparison, how far it can be trusted. */
#include "analysis/report/sections.h"

#include <string.h>

#include "analysis/report/warnings.h"
#include "analysis/report/words.h"

enum { TOP = 3, FEW_FEATURES = 4 };

static size_t count_features(const struct model *m)
{
	size_t n = 0;

	for (size_t i = 0; i < m->nr_pair; i++)
		n += !i || strcmp(m->pair[i].row->key.feature, m->pair[i - 1].row->key.feature);
	return n;
}

/* the features of the plan, each once, or how many there are */
static const char *features(struct document *d, const struct model *m)
{
	const size_t n = count_features(m);
	const char *all = "", *last = NULL;

	if (n > FEW_FEATURES)
		return doc_format(d, "%zu features", n);
	for (size_t i = 0; i < m->nr_pair; i++) {
		const char *name = m->pair[i].row->key.feature;

		if (!last || strcmp(name, last))
			all = doc_format(d, "%s%s%s", all, last ? ", " : "", name);
		last = name;
	}
	return all;
}

static void kernels(const struct model *m, struct document *d)
{
	for (size_t i = 0, before; i < m->nr_pair; i++) {
		const char *kernel = m->pair[i].row->key.kernel;

		for (before = 0; before < i && strcmp(m->pair[before].row->key.kernel, kernel);)
			before++;
		if (before == i)
			doc_spanf(d, DOC_TEXT, "%s%s", i ? ", " : " Linux ", kernel)->depth = DOC_DEEP;
	}
	doc_span(d, DOC_PLAIN, m->nr_pair ? "." : "")->depth = DOC_DEEP;
}

static void head(const struct model *m, struct document *d)
{
	char seeds[48];
	const char *names = features(d, m);
	const bool many = count_features(m) > 1, images = model_image_pairs(m);

	d->title = doc_format(d, "%s: what %s", names, images ? "differs in time" : many ? "they cost" : "it costs");
	d->source = doc_format(d, "hardbench, plan %s", m->plan);
	d->footer = doc_format(d, "Made by hardbench %s. %s.", m->version, model_caveat(m));
	doc_section(d, "summary", "");
	doc_heading(d, 1)->depth = DOC_BRIEF;
	doc_span(d, DOC_PLAIN, images ? "What differs in time: " : "What it costs: ");
	doc_span(d, DOC_TEXT, m->plan);
	doc_heading(d, 1)->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, images ? "What differs in time with " : many ? "What do " : "What does ");
	doc_span(d, DOC_STRONG, names);
	doc_span(d, DOC_PLAIN, images ? "?" : " cost?");
	doc_para(d, "sub");
	doc_span(d, DOC_TEXT, m->summary);
	doc_para(d, "tier");
	doc_spanf(d, DOC_STRONG, "%s; %s.", m->tier, model_caveat(m));
	doc_spanf(d, DOC_PLAIN, " %ld boots per arm, %s %s; base ", m->boots_per_arm,
		  model_seeds(m, seeds, sizeof(seeds)), model_draws(m));
	doc_span(d, DOC_TEXT, m->base);
	doc_span(d, DOC_PLAIN, ".");
	kernels(m, d);
}

static void big_number(const struct model *m, const struct model_pair *p, struct document *d)
{
	const size_t differ = p->cost + p->gain;

	doc_para(d, "big");
	if (p->operations == p->no_verdict) {
		doc_span(d, DOC_PLAIN, "no verdict on any operation");
		if (!p->row->reason)
			return;
		doc_para(d, "unit");	/* the same for all when the arm does not exist there */
		doc_span(d, DOC_TEXT, p->row->reason);
		return;
	}
	doc_spanf(d, DOC_STRONG, "%zu", differ);
	if (p->image_pair)
		doc_spanf(d, DOC_PLAIN, " of %zu operations differ between two images; %s", p->operations,
			  model_layout);
	else if (!differ)
		doc_spanf(d, DOC_PLAIN, " of %zu operations differ", p->operations);
	else
		doc_spanf(d, DOC_PLAIN, m->timed ? " of %zu operations take %s time" :
						   " of %zu operations execute %s instructions", p->operations,
			  !p->gain ? "more" : !p->cost ? m->timed ? "less" : "fewer" :
						m->timed ? "another" : "other numbers of");
}

static void verdicts(const struct model_pair *p, struct document *d)
{
	const struct {
		const char *class, *word;
		size_t n;
	} part[] = {
		{ "cost", p->image_pair ? "slower" : "cost", p->cost },
		{ "gain", p->image_pair ? "faster" : "gain", p->gain },
		{ "open", "inconclusive", p->inconclusive },
		{ "fine", "no impact", p->no_impact },
		{ "same", "identical", p->identical },
		{ "none", "no verdict", p->no_verdict },
	};

	doc_list(d, DOC_BAR, "");
	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++) {
		struct doc_item *it;

		if (!part[i].n)
			continue;
		it = doc_item(d, part[i].word);
		it->class = part[i].class;
		it->weight = part[i].n;
	}
}

static void largest(const struct model_pair *p, struct document *d)
{
	char num[48], pct[32];
	size_t shown = 0;

	doc_list(d, DOC_LIST, "top");
	for (size_t i = 0; i < p->nr_item && shown < TOP; i++) {
		const struct verdict_row *r = p->sorted[i]->row;

		if (!verdict_is_operation(r->bench) || (r->verdict != VERDICT_COST && r->verdict != VERDICT_GAIN))
			continue;
		doc_item(d, "");
		doc_span(d, DOC_TEXT, r->bench);
		doc_span(d, DOC_PLAIN, " ");
		doc_spanf(d, DOC_CHIP, "%s (%s)", words_signed(r->delta, num, sizeof(num)),
			  model_percent(r, pct, sizeof(pct)))->note = section_class(r);
		shown++;
	}
}

static void card(const struct model *m, const struct model_pair *p, struct document *d)
{
	const struct verdict_row *r = p->row;
	struct doc_block *b = doc_open(d, DOC_CARD);

	b->target = p->slug;
	doc_span(d, DOC_TEXT, r->key.feature);
	doc_span(d, DOC_PLAIN, " ")->depth = DOC_DEEP;
	doc_span(d, DOC_STRONG, r->key.arm)->depth = DOC_DEEP;
	doc_spanf(d, DOC_SMALL, " against %s, %s, %s", r->baseline, r->key.arch, r->key.toolchain)->depth = DOC_DEEP;
	doc_spanf(d, DOC_TEXT, ", %s: %s.", r->key.toolchain, p->headline)->depth = DOC_BRIEF;
	big_number(m, p, d);
	verdicts(p, d);
	largest(p, d);
	doc_close(d);
}

static void trust_item(struct document *d, long part, long of, const char *what)
{
	doc_item(d, "");
	doc_spanf(d, DOC_STRONG, "%ld of %ld", part, of);
	doc_span(d, DOC_PLAIN, what);
}

static void trust(const struct model *m, struct document *d)
{
	char seeds[48];
	size_t of;
	const size_t warned = warnings_count(m, &of);

	doc_list(d, DOC_LIST, "trust")->depth = DOC_DEEP;
	if (m->timed) {
		trust_item(d, m->noisy, m->boots_done, " boots that something may have disturbed (noise.csv)");
	} else {
		trust_item(d, m->same_equal, m->same_pairs, " counts equal in two boots of one seed");
		trust_item(d, m->repeat_exact, m->repeat_series,
			   doc_format(d, " series exact over %s seeds", model_seeds(m, seeds, sizeof(seeds))));
	}
	trust_item(d, m->boots_done, m->boots, " boots finished");
	if (*m->loops) {
		doc_item(d, "");
		doc_span(d, DOC_PLAIN, "empty loop: ");
		doc_span(d, DOC_STRONG, m->loops);
		doc_span(d, DOC_PLAIN, m->timed ? " ns" : " instructions");
	}
	if (of)
		trust_item(d, (long)warned, (long)of, " boots with a warning of the kernel");
}

void section_summary(const struct model *m, struct document *d)
{
	size_t of;
	char buf[160];

	head(m, d);
	doc_heading(d, 2)->depth = DOC_DEEP;
	doc_span(d, DOC_PLAIN, "Each comparison");
	doc_open(d, DOC_CARDS);
	for (size_t i = 0; i < m->nr_pair; i++)
		card(m, &m->pair[i], d);
	doc_close(d);
	trust(m, d);
	if (warnings_count(m, &of)) {
		doc_para(d, "warn")->depth = DOC_DEEP;
		doc_spanf(d, DOC_PLAIN, "%s ", warnings_text(m, buf, sizeof(buf)));
		doc_span(d, DOC_LINK, "Which")->target = "warnings";
	}
	if (*m->changed) {
		doc_para(d, "warn");
		doc_span(d, DOC_STRONG, m->changed);
	}
	if (*m->differ) {
		doc_para(d, "warn");
		doc_span(d, DOC_STRONG, m->differ);
	}
}
