// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/model.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PAGE_ROWS = 500, PAIR_ROWS = 12 };

const char model_tier[] = "exact counts by emulator (tcg)";
const char model_no_time[] = "counts are not time";

const char *model_caveat(const struct model *m)
{
	return m->timed ? "times hold for the machine that they were taken on" : model_no_time;
}

const char *model_draws(const struct model *m)
{
	return m->timed ? "blocks" : "seeds";
}

int model_changed(const struct model *m)
{
	if (m->rule_held && *m->rule_held)
		return !strcmp(m->rule_held, "changed");
	return m->plan_hash && m->plan_hash_of_boots && *m->plan_hash_of_boots &&
	       strcmp(m->plan_hash, m->plan_hash_of_boots);
}

const char *model_changed_text(struct model *m)
{
	if (!model_changed(m))
		return "";
	if (m->rule_change && *m->rule_change)
		return model_text(m,
				  "A new analysis: its rule is not the one that was laid down before "
				  "the first boot (%s), so it may have been set with data in view.",
				  m->rule_change);
	return model_text(m,
			  "The plan file was changed after its boots were made (then %.16s): margins "
			  "may have been set with data in view.",
			  m->plan_hash_of_boots);
}

const char *model_mixed_text(struct model *m)
{
	if (!m->mixed || !*m->mixed)
		return "";
	return model_text(m,
			  "Boots that are compared differ in more than their arms: the plan allows it for their %s. "
			  "A difference between arms may come from there.",
			  m->mixed);
}

struct arm_key model_key_of(const struct verdict_row *r, const char *arm)
{
	struct arm_key key = r->key;

	key.arm = arm;
	return key;
}

static int cmp_row(const void *x, const void *y)
{
	return verdict_row_cmp(x, y);
}

static void find_symbols(const struct model *m, struct model_item *it)
{
	const struct verdict_row *r = it->row;

	it->symbol = model_symbols_find(m->symbol, m->nr_symbol, &r->key, r->bench, r->metric, &it->nr_symbol);
}

static const struct model_first *find_first(const struct model *m, const struct verdict_row *r, const char *arm)
{
	const struct arm_key key = model_key_of(r, arm);

	return model_first_find(m->first, m->nr_first, &key, r->bench);
}

const char *model_cold(const struct model_item *it)
{
	const struct model_first *y = it->first_b ? it->first_b : it->first_a;

	return y ? y->cold : "";
}

int model_image_pairs(const struct model *m)
{
	for (size_t i = 0; i < m->nr_pair; i++)
		if (m->pair[i].image_pair)
			return 1;
	return 0;
}

int model_any_cold(const struct model *m)
{
	for (size_t i = 0; i < m->nr_pair; i++)
		for (size_t j = 0; j < m->pair[i].nr_item; j++)
			if (*model_cold(&m->pair[i].item[j]))
				return 1;
	return 0;
}

/* the model keeps the order of the file; what is looked up by key has an order of its own */
static int index_reasons(struct model *m)
{
	m->reason_index = model_reasons_index(m->reason, m->nr_reason);
	return m->reason_index ? 0 : -ENOMEM;
}

static const struct model_reason *find_reason(const struct model *m, const struct verdict_row *r, const char *arm)
{
	const struct arm_key key = model_key_of(r, arm);

	return model_reasons_find(m->reason_index, m->nr_reason, &key, r->bench);
}

static const char *slug_of(struct model *m, const char *text)
{
	char *s = (char *)model_text(m, "%s", text);

	for (char *p = s; *p; p++)
		if (!strchr("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.", *p))
			*p = '-';
	return s;
}

static void count_item(struct model_pair *p, const struct verdict_row *r)
{
	size_t *const of[] = {
		[VERDICT_NONE] = &p->no_verdict,
		[VERDICT_IDENTICAL] = &p->identical,
		[VERDICT_COST] = &p->cost,
		[VERDICT_GAIN] = &p->gain,
		[VERDICT_NO_IMPACT] = &p->no_impact,
		[VERDICT_INCONCLUSIVE] = &p->inconclusive,
		[VERDICT_NO_VERDICT] = &p->no_verdict,
	};

	if (!verdict_is_operation(r->bench))
		return;
	p->operations++;
	++*of[r->verdict];
	p->over_margin += r->over_margin > 0;
	p->exact += r->class == CLASS_EXACT;
	p->near_exact += r->class == CLASS_NEAR_EXACT;
	p->stat += r->class == CLASS_STAT;
}

static void add_item(struct model *m, struct model_pair *p, const struct verdict_row *first,
		     size_t nr)
{
	struct model_item *it = &p->item[p->nr_item];

	it->metric = first;
	it->nr_metric = nr;
	it->row = first;
	for (size_t i = 0; i < nr; i++)
		if (!strcmp(first[i].metric, m->timed ? "ns" : "instructions"))
			it->row = &first[i];
	find_symbols(m, it);
	it->reason_a = find_reason(m, it->row, it->row->baseline);
	it->reason_b = find_reason(m, it->row, it->row->key.arm);
	it->first_a = find_first(m, it->row, it->row->baseline);
	it->first_b = find_first(m, it->row, it->row->key.arm);
	it->slug = slug_of(m, model_text(m, "%s-%s", p->slug, it->row->bench));
	p->nr_item++;
	p->image_pair |= m->timed && it->row->scope == SCOPE_IMAGE_PAIR;
	count_item(p, it->row);
}

static double weight(const struct model_item *it)
{
	const double x = it->row->ratio;

	return isfinite(x) ? x - 1 : it->row->verdict == VERDICT_NO_VERDICT ? -INFINITY : 0;
}

static int cmp_weight(const void *px, const void *py)
{
	const struct model_item *x = *(struct model_item *const *)px;
	const struct model_item *y = *(struct model_item *const *)py;

	if (weight(x) != weight(y))
		return weight(x) > weight(y) ? -1 : 1;
	return strcmp(x->row->bench, y->row->bench);
}

static int fill_pair(struct model *m, struct model_pair *p, struct verdict_row *first, size_t nr)
{
	size_t next;

	p->row = first;
	p->item = calloc(nr, sizeof(*p->item));
	p->sorted = calloc(nr, sizeof(*p->sorted));
	if (!p->item || !p->sorted)
		return -ENOMEM;
	p->slug = slug_of(m, model_text(m, "%s-%s-%s-%s-%s", first->key.feature, first->key.arm,
					first->key.arch, first->key.kernel, first->key.toolchain));
	p->page = slug_of(m, model_text(m, "feature-%s", first->key.feature));
	for (size_t i = 0; i < nr; i = next) {
		for (next = i + 1; next < nr && !strcmp(first[next].bench, first[i].bench);)
			next++;
		add_item(m, p, &first[i], next - i);
	}
	for (size_t i = 0; i < p->nr_item; i++)
		p->sorted[i] = &p->item[i];
	qsort(p->sorted, p->nr_item, sizeof(*p->sorted), cmp_weight);
	p->headline = model_headline(m, p);
	return 0;
}

/* is this pair's baseline also an earlier pair's? its series are then counted
 * already */
static int baseline_counted(const struct model *m, size_t pair)
{
	const struct verdict_row *r = m->pair[pair].row;
	const struct arm_key key = model_key_of(r, r->baseline);

	for (size_t i = 0; i < pair; i++) {
		const struct arm_key other = model_key_of(m->pair[i].row, m->pair[i].row->baseline);

		if (arm_key_equal(&key, &other))
			return 1;
	}
	return 0;
}

static void count_pair(struct model *m, const struct model_pair *p, int with_baseline)
{
	for (size_t j = 0; j < p->nr_item; j++) {
		const struct model_item *it = &p->item[j];

		if (it->row->verdict == VERDICT_NO_VERDICT)
			continue;
		m->repeat_series += 1 + with_baseline;
		m->repeat_exact += !it->reason_b + (with_baseline && !it->reason_a);
	}
}

static void count_repeats(struct model *m)
{
	for (size_t i = 0; i < m->nr_same; i++) {
		m->same_pairs += m->same[i].pairs;
		m->same_equal += m->same[i].equal;
	}
	for (size_t i = 0; i < m->nr_pair; i++)
		count_pair(m, &m->pair[i], !baseline_counted(m, i));
}

/* a page with thousands of rows is read by nobody: beyond a few hundred each pair keeps its largest differences */
static void choose_shown(struct model *m)
{
	size_t all = 0, each;

	for (size_t i = 0; i < m->nr_pair; i++)
		all += m->pair[i].nr_item;
	each = all <= PAGE_ROWS ? all : PAGE_ROWS / m->nr_pair;
	each = each < PAIR_ROWS ? PAIR_ROWS : each;
	for (size_t i = 0; i < m->nr_pair; i++) {
		struct model_pair *p = &m->pair[i];

		p->nr_shown = p->nr_item < each ? p->nr_item : each;
		for (size_t k = 0; k < p->nr_shown; k++)
			p->sorted[k]->shown = 1;
	}
}

/* operations that were decided early have the seeds of then */
static void count_seeds(struct model *m)
{
	long least = m->seeds;

	for (size_t i = 0; i < m->nr_row && !m->timed; i++) {
		const struct verdict_row *r = &m->row[i];

		if (r->n_blocks > 0 && r->n_blocks < least && !strcmp(r->metric, "instructions") &&
		    verdict_is_operation(r->bench))
			least = r->n_blocks;
	}
	m->seeds_least = least < m->seeds ? least : 0;
}

int model_group(struct model *m)
{
	size_t next;

	count_seeds(m);
	qsort(m->row, m->nr_row, sizeof(*m->row), cmp_row);
	model_symbols_sort(m->symbol, m->nr_symbol);
	model_first_sort(m->first, m->nr_first);
	model_spread_sort(m->spread, m->nr_spread);
	model_placebo_sort(m->drawn, m->nr_drawn);
	model_placebo_sort(m->placebo, m->nr_placebo);
	m->pair = calloc(m->nr_row + 1, sizeof(*m->pair));
	if (!m->pair || index_reasons(m))
		return -ENOMEM;
	for (size_t i = 0; i < m->nr_row; i = next) {
		for (next = i + 1; next < m->nr_row && arm_key_equal(&m->row[i].key, &m->row[next].key);)
			next++;
		if (fill_pair(m, &m->pair[m->nr_pair++], &m->row[i], next - i))
			return -ENOMEM;
	}
	choose_shown(m);
	count_repeats(m);
	m->loops = model_loops(m);
	m->changed = model_changed_text(m);
	m->differ = model_mixed_text(m);
	return 0;
}

void model_release(struct model *m)
{
	for (size_t i = 0; i < m->nr_pair; i++) {
		free(m->pair[i].item);
		free(m->pair[i].sorted);
	}
	for (size_t i = 0; i < m->nr_text; i++)
		free(m->text[i]);
	free(m->text);
	free(m->pair);
	free(m->row);
	free(m->symbol);
	free(m->proof);
	free(m->reason);
	free(m->reason_index);
	free(m->same);
	free(m->first);
	free(m->arm_line);
	free(m->suite);
	free(m->margins);
	free(m->variance);
	free(m->spread);
	free(m->drawn);
	free(m->placebo);
	free(m->boot);
	free(m->build);
	free(m->series);
	free(m->arm);
	free(m->claim);
	free(m->answer);
	free(m->point);
	free(m->fact);
	memset(m, 0, sizeof(*m));
}
