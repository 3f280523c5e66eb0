// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/samples.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/said.h"
#include "analysis/sketch.h"
#include "bench/base/number.h"

struct stored {
	struct unit u;
	struct sketch sketch;
};

struct name {
	char *text;
	size_t n;
	uint32_t rank;
	uint32_t columns; /* bit 1 << enum unit_column: where it occurs */
};

struct samples {
	struct name *names;
	uint32_t nr_names, room_names;
	uint32_t *name_table, name_mask; /* open addressing, number + 1 */
	struct stored *units;
	uint32_t nr_units, room_units;
	uint32_t *unit_table, unit_mask;
	struct sketch_pool *pool;
	uint32_t last[UNIT_COLUMNS]; /* names of the last sample, by column */
	uint32_t last_unit;
	struct unit *sorted;
	struct samples_extent extent;
	struct said *said;
};

struct samples *samples_new(void)
{
	struct samples *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->name_mask = s->unit_mask = 255;
	s->name_table = calloc(256, sizeof(*s->name_table));
	s->unit_table = calloc(256, sizeof(*s->unit_table));
	s->pool = sketch_pool_new();
	if (s->name_table && s->unit_table && s->pool)
		return s;
	samples_free(s);
	return NULL;
}

void samples_free(struct samples *s)
{
	if (!s)
		return;
	for (uint32_t i = 0; i < s->nr_names; i++)
		free(s->names[i].text);
	said_free(s->said);
	free(s->names);
	free(s->name_table);
	free(s->units);
	free(s->unit_table);
	free(s->sorted);
	sketch_pool_free(s->pool);
	free(s);
}

static uint32_t hash_bytes(const char *at, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u; /* FNV-1a */

	while (n--)
		h = (h ^ (unsigned char)*at++) * 0x100000001b3u;
	return (uint32_t)(h ^ h >> 32);
}

static uint32_t hash_key(const uint32_t key[UNIT_COLUMNS])
{
	uint64_t h = 0;

	for (int i = 0; i < UNIT_COLUMNS; i++)
		h = (h ^ key[i]) * 0x9e3779b97f4a7c15u;
	return (uint32_t)(h >> 32);
}

/* double a table and put everything in anew; @hash gives the hash of entry i */
static int grow_table(uint32_t **table, uint32_t *mask, uint32_t n, const struct samples *s,
		      uint32_t (*hash)(const struct samples *s, uint32_t i))
{
	const uint32_t new_mask = 2 * *mask + 1;
	uint32_t *t = calloc((size_t)new_mask + 1, sizeof(*t));

	if (!t)
		return -ENOMEM;
	for (uint32_t i = 0; i < n; i++) {
		uint32_t at = hash(s, i) & new_mask;

		while (t[at])
			at = (at + 1) & new_mask;
		t[at] = i + 1;
	}
	free(*table);
	*table = t;
	*mask = new_mask;
	return 0;
}

static int make_room(void **array, uint32_t *room, uint32_t n, size_t size)
{
	const uint32_t more = *room ? *room + *room / 2 : 64;
	void *p;

	if (n < *room)
		return 0;
	p = realloc(*array, more * size);
	if (!p)
		return -ENOMEM;
	*array = p;
	*room = more;
	return 0;
}

static uint32_t name_hash(const struct samples *s, uint32_t i)
{
	return hash_bytes(s->names[i].text, s->names[i].n);
}

static uint32_t unit_hash(const struct samples *s, uint32_t i)
{
	return hash_key(s->units[i].u.id);
}

static bool same(const struct name *name, struct text t)
{
	return name->n == t.n && !memcmp(name->text, t.at, t.n);
}

/* find a name; returns its slot in the table */
static uint32_t name_slot(const struct samples *s, struct text t)
{
	uint32_t at = hash_bytes(t.at, t.n) & s->name_mask;

	while (s->name_table[at] && !same(&s->names[s->name_table[at] - 1], t))
		at = (at + 1) & s->name_mask;
	return at;
}

static int intern(struct samples *s, struct text t, uint32_t *id)
{
	uint32_t at = name_slot(s, t);
	char *copy;

	if (s->name_table[at]) {
		*id = s->name_table[at] - 1;
		return 0;
	}
	if (make_room((void **)&s->names, &s->room_names, s->nr_names, sizeof(*s->names)) || !(copy = malloc(t.n + 1)))
		return -ENOMEM;
	memcpy(copy, t.at, t.n);
	copy[t.n] = '\0';
	s->names[s->nr_names] = (struct name){ copy, t.n, 0, 0 };
	s->extent.bytes += t.n;
	*id = s->nr_names++;
	s->name_table[at] = *id + 1;
	if (s->nr_names > s->name_mask / 2)
		return grow_table(&s->name_table, &s->name_mask, s->nr_names, s, name_hash);
	return 0;
}

static const struct sample_facts nothing_said = { .unit = UINT32_MAX, .work = UINT32_MAX, .share = 1 };

static int find_unit(struct samples *s, const uint32_t key[UNIT_COLUMNS], uint32_t *id)
{
	uint32_t at = hash_key(key) & s->unit_mask;

	for (; s->unit_table[at]; at = (at + 1) & s->unit_mask)
		if (!memcmp(s->units[s->unit_table[at] - 1].u.id, key, UNIT_COLUMNS * sizeof(*key))) {
			*id = s->unit_table[at] - 1;
			return 0;
		}
	if (make_room((void **)&s->units, &s->room_units, s->nr_units, sizeof(*s->units)))
		return -ENOMEM;
	s->units[s->nr_units] =
		(struct stored){ .u = { { key[0], key[1], key[2], key[3] }, UINT32_MAX, NAN, NULL, nothing_said } };
	*id = s->nr_units++;
	s->extent.units = s->nr_units;
	s->unit_table[at] = *id + 1;
	if (s->nr_units > s->unit_mask / 2)
		return grow_table(&s->unit_table, &s->unit_mask, s->nr_units, s, unit_hash);
	return 0;
}

static void count_name(struct samples *s, uint32_t id, int column)
{
	s->extent.names[column] += !(s->names[id].columns & 1u << column);
	s->names[id].columns |= 1u << column;
}

/* one text that all samples of a process agree on */
static int agree(struct samples *s, struct text t, uint32_t *id, bool *mixed)
{
	const uint32_t had = *id;
	int err;

	if (!t.n || (had != UINT32_MAX && same(&s->names[had], t)))
		return 0;
	err = intern(s, t, id);
	*mixed |= !err && had != UINT32_MAX;
	return err;
}

static int add_facts(struct samples *s, const struct sample *x, struct sample_facts *f)
{
	int err = agree(s, x->unit, &f->unit, &f->mixed);

	err = err ? err : agree(s, x->work, &f->work, &f->mixed);
	f->mark = x->mark > f->mark ? x->mark : f->mark;
	f->better = x->better ? x->better : f->better;
	f->count |= x->count;
	if (x->mark == SAMPLE_ESTIMATE && x->share < f->share)
		f->share = (float)x->share;
	return err;
}

int samples_add(struct samples *s, const struct sample *x)
{
	const struct text column[UNIT_COLUMNS] = { x->bench, x->arm, x->block, x->process };
	bool moved = !s->nr_units;
	struct stored *u;
	int err;

	for (int i = 0; i < UNIT_COLUMNS; i++) {
		if (s->nr_units && same(&s->names[s->last[i]], column[i]))
			continue;
		err = intern(s, column[i], &s->last[i]);
		if (err)
			return err;
		count_name(s, s->last[i], i);
		moved = true;
	}
	if (moved) {
		err = find_unit(s, s->last, &s->last_unit);
		if (err)
			return err;
	}
	u = &s->units[s->last_unit];
	if (!isnan(x->order) && !isnan(u->u.order) && x->order != u->u.order)
		return -EINVAL;
	if (!isnan(x->order))
		u->u.order = x->order;
	if (x->line < u->u.line)
		u->u.line = (uint32_t)x->line;
	err = add_facts(s, x, &u->u.facts);
	if (err || x->mark >= SAMPLE_ZERO)
		return err;
	return sketch_add(s->pool, &u->sketch, x->value);
}

const char *samples_say(struct samples *s, const char *format, ...)
{
	const char *text;
	va_list ap;

	va_start(ap, format);
	text = said_add(&s->said, format, ap);
	va_end(ap);
	return text;
}

const char *samples_name(const struct samples *s, uint32_t id)
{
	return s->names[id].text;
}

const struct samples_extent *samples_extent(const struct samples *s)
{
	return &s->extent;
}

bool samples_has(const struct samples *s, enum unit_column column, const char *name)
{
	const uint32_t id = samples_id(s, name);

	return id != UINT32_MAX && s->names[id].columns & 1u << column;
}

bool samples_has_process(const struct samples *s, struct text bench, struct text arm, struct text block,
			 struct text process)
{
	const struct text column[UNIT_COLUMNS] = { bench, arm, block, process };
	uint32_t key[UNIT_COLUMNS], at;

	for (int i = 0; i < UNIT_COLUMNS; i++) {
		key[i] = s->name_table[name_slot(s, column[i])] - 1;
		if (key[i] == UINT32_MAX)
			return false;
	}
	for (at = hash_key(key) & s->unit_mask; s->unit_table[at]; at = (at + 1) & s->unit_mask)
		if (!memcmp(s->units[s->unit_table[at] - 1].u.id, key, sizeof(key)))
			return true;
	return false;
}

const char *samples_in(const struct samples *s, enum unit_column column, size_t i)
{
	for (uint32_t k = 0; k < s->nr_names; k++)
		if (s->names[k].columns & 1u << column && !i--)
			return s->names[k].text;
	return NULL;
}

uint32_t samples_id(const struct samples *s, const char *name)
{
	return s->name_table[name_slot(s, (struct text){ name, strlen(name) })] - 1;
}

/* numbers before text, numbers by value, then by text so that 1 and 01 have an order */
static int cmp_text(const char *x, const char *y)
{
	double a = 0, b = 0;
	const bool num_x = number_decimal(x, strlen(x), &a), num_y = number_decimal(y, strlen(y), &b);

	if (num_x != num_y)
		return num_x ? -1 : 1;
	if (num_x && a != b)
		return a < b ? -1 : 1;
	return strcmp(x, y);
}

static int cmp_name(const void *x, const void *y)
{
	return cmp_text((*(struct name *const *)x)->text, (*(struct name *const *)y)->text);
}

/* every name gets its place in the order of all names, so that units compare as numbers */
static int rank_names(struct samples *s)
{
	struct name **v = malloc((s->nr_names ? s->nr_names : 1) * sizeof(*v));

	if (!v)
		return -ENOMEM;
	for (uint32_t i = 0; i < s->nr_names; i++)
		v[i] = &s->names[i];
	qsort(v, s->nr_names, sizeof(*v), cmp_name);
	for (uint32_t i = 0; i < s->nr_names; i++)
		v[i]->rank = i;
	free(v);
	return 0;
}

int samples_name_cmp(const struct samples *s, uint32_t x, uint32_t y)
{
	return (s->names[x].rank > s->names[y].rank) - (s->names[x].rank < s->names[y].rank);
}

/* ranks are written over the numbers while sorting: see samples_units */
static int cmp_unit(const void *x, const void *y)
{
	const uint32_t *a = ((const struct unit *)x)->id, *b = ((const struct unit *)y)->id;

	for (int i = 0; i < UNIT_COLUMNS; i++)
		if (a[i] != b[i])
			return a[i] < b[i] ? -1 : 1;
	return 0;
}

int samples_units(struct samples *s, const struct unit **units, size_t *n)
{
	uint32_t *by_rank = malloc((s->nr_names ? s->nr_names : 1) * sizeof(*by_rank));
	struct unit *v = malloc((s->nr_units ? s->nr_units : 1) * sizeof(*v));

	if (!by_rank || !v || rank_names(s)) {
		free(by_rank);
		free(v);
		return -ENOMEM;
	}
	for (uint32_t i = 0; i < s->nr_names; i++)
		by_rank[s->names[i].rank] = i;
	for (uint32_t i = 0; i < s->nr_units; i++) {
		v[i] = s->units[i].u;
		v[i].sketch = &s->units[i].sketch;
		for (int k = 0; k < UNIT_COLUMNS; k++)
			v[i].id[k] = s->names[v[i].id[k]].rank;
	}
	qsort(v, s->nr_units, sizeof(*v), cmp_unit);
	for (uint32_t i = 0; i < s->nr_units; i++)
		for (int k = 0; k < UNIT_COLUMNS; k++)
			v[i].id[k] = by_rank[v[i].id[k]];
	free(by_rank);
	free(s->sorted);
	s->sorted = v;
	*units = v;
	*n = s->nr_units;
	return 0;
}
