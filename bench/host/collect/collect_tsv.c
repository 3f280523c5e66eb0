// SPDX-License-Identifier: GPL-2.0-only
/* The tables that `boot` writes (store.h), read back by the names of their columns. */
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "collect/collect.h"
#include "bench/base/fail.h"
#include "bench/base/number.h"

/* what a column is: a field of ours by its number, METRIC + metric, or nothing that we know */
enum { MAX_COLUMNS = 128, LEFT_OUT = -1, METRIC = 100 };

struct reader {
	const char *file;
	char *rest;
	unsigned int line;
	bool cut;
	const char *const *fields;	/* names of columns that must be there, NULL at the end */
	int column[MAX_COLUMNS];	/* what each column of the file is */
	int columns;
	char *field[MAX_COLUMNS];	/* of the row at hand, as in @fields */
	metric_set has;			/* the same row's metrics */
	uint64_t count[M_ALL];
};

static int wrong(const struct reader *r, const char *what)
{
	return fail(-EINVAL, "%s:%u: %s; remove this boot's folder and run hardbench boot again", r->file,
		    r->line, what);
}

static char *next_line(struct reader *r)
{
	char *line = strsep(&r->rest, "\n");

	r->line++;
	r->cut = line && *line && !r->rest;	/* every line that was written whole ends with \n */
	return line && r->rest ? line : NULL;
}

static int column_of(const struct reader *r, const char *name, unsigned int metrics)
{
	const int m = metric_find(name, metrics);

	for (int i = 0; r->fields[i]; i++)
		if (!strcmp(r->fields[i], name))
			return i;
	if (m >= 0)
		return METRIC + m;
	note("%s: unknown column \"%s\" ignored (another version wrote it)", r->file, name);
	return LEFT_OUT;
}

static bool has_column(const struct reader *r, int meaning)
{
	for (int i = 0; i < r->columns; i++)
		if (r->column[i] == meaning)
			return true;
	return false;
}

/* the header: each of @fields once, the first @metrics of metric.h or fewer, in any order */
static int read_head(struct reader *r, const char *const *fields, unsigned int metrics)
{
	char *line, *name;

	r->fields = fields;
	do
		line = next_line(r);
	while (line && *line == '#');
	if (!line)
		return wrong(r, "no header line");
	while ((name = strsep(&line, "\t"))) {
		const int meaning = column_of(r, name, metrics);

		if (r->columns == MAX_COLUMNS)
			return wrong(r, "too many columns");
		if (meaning != LEFT_OUT && has_column(r, meaning))
			return wrong(r, "duplicate column name");
		r->column[r->columns++] = meaning;
	}
	for (int i = 0; fields[i]; i++)
		if (!has_column(r, i))
			return fail(-EINVAL, "%s:%u: no column \"%s\"; remove this boot's folder and run hardbench "
				    "boot again",
				    r->file, r->line, fields[i]);
	return 0;
}

/* a whole number up to 2^63 - 1 */
static bool number(const char *s, uint64_t *out)
{
	uint64_t v = 0;

	if (!s || !*s)
		return false;
	for (; *s; s++) {
		if (*s < '0' || *s > '9' || v > (INT64_MAX - 9) / 10)
			return false;
		v = v * 10 + (*s - '0');
	}
	*out = v;
	return true;
}

static bool number32(const char *s, uint32_t *out)
{
	uint64_t v;

	if (!number(s, &v) || v > UINT32_MAX)
		return false;
	*out = v;
	return true;
}

/* cut a row into its fields and metrics: as many as the header has */
static bool split(struct reader *r, char *line)
{
	r->has = 0;
	memset(r->count, 0, sizeof(r->count));
	for (int i = 0; i < r->columns; i++) {
		const int meaning = r->column[i];
		char *text = strsep(&line, "\t");

		if (!text)
			return false;
		if (meaning >= 0 && meaning < METRIC)
			r->field[meaning] = text;
		if (meaning < METRIC || !strcmp(text, "NA"))
			continue;
		if (!number(text, &r->count[meaning - METRIC]))
			return false;
		r->has |= METRIC_BIT(meaning - METRIC);
	}
	return !line;
}

/* all instructions and the contexts: what has both has to agree */
static bool add_whole(struct reader *r, metric_set have)
{
	const metric_set whole = METRIC_BIT(M_WHOLE);
	const uint64_t sum = r->count[M_INSTRUCTIONS] + r->count[M_IRQ] + r->count[M_OTHER];

	if (!(metric_set_whole(r->has & ~whole) & whole))
		return true;
	if (!(have & whole))
		r->count[M_WHOLE] = sum;
	return r->count[M_WHOLE] == sum;
}

/* instructions and their two parts: a missing one is what the others say, all three have to agree */
static bool add_parts(struct reader *r)
{
	uint64_t *c = r->count;
	const metric_set have = r->has;

	r->has = metric_set_whole(have);
	if (!(have & METRIC_BIT(M_INSTRUCTIONS)))
		c[M_INSTRUCTIONS] = c[M_USER] + c[M_KERNEL];
	else if (!(have & METRIC_BIT(M_USER)))
		c[M_USER] = c[M_INSTRUCTIONS] - c[M_KERNEL];
	else if (!(have & METRIC_BIT(M_KERNEL)))
		c[M_KERNEL] = c[M_INSTRUCTIONS] - c[M_USER];
	if (!(r->has & METRIC_BIT(M_USER)) || !(r->has & METRIC_BIT(M_INSTRUCTIONS)))
		return true;
	return c[M_USER] <= c[M_INSTRUCTIONS] && c[M_USER] + c[M_KERNEL] == c[M_INSTRUCTIONS];
}

enum { W_CASE, W_DOMAIN, W_BATCH, W_N, W_ID, W_NS, W_STATUS };
static const char *const window_fields[] = { "case", "domain", "batch", "n", "id", "ns", "status", NULL };

static bool read_window(struct reader *r, char *line, struct store_window *w)
{
	bool ok = split(r, line);
	metric_set have;

	if (!ok || !number32(r->field[W_BATCH], &w->batch) || !number32(r->field[W_ID], &w->id) ||
	    !number(r->field[W_N], &w->n))
		return false;
	w->kase = r->field[W_CASE];
	w->domain = r->field[W_DOMAIN];
	w->status = r->field[W_STATUS];
	w->ns = NAN;
	if (strcmp(r->field[W_NS], "NA") && !number_decimal(r->field[W_NS], strlen(r->field[W_NS]), &w->ns))
		return false;
	if (strcmp(w->status, "ok"))
		return true;
	have = r->has;
	if (!w->n || !add_parts(r) || !add_whole(r, have))
		return false;
	w->has = r->has;
	memcpy(w->count, r->count, sizeof(w->count));
	return true;
}

int collect_samples(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct reader r = { .file = file, .rest = text };
	int err = read_head(&r, window_fields, M_ALL);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_window w = { 0 };

		if (!read_window(&r, line, &w))
			return wrong(&r, "malformed sample row");
		err = store_add_window(s, boot, &w);
		++*n;
	}
	return !err && r.cut ? wrong(&r, "truncated file") : err;
}

enum { Y_ID, Y_SPACE, Y_OBJECT, Y_SYMBOL };
static const char *const symbol_fields[] = { "id", "space", "object", "symbol", NULL };

static bool read_symbol(struct reader *r, char *line, uint32_t *id, struct store_symbol *y)
{
	const char *space;

	if (!split(r, line) || !number32(r->field[Y_ID], id))
		return false;
	space = r->field[Y_SPACE];
	y->object = r->field[Y_OBJECT];
	y->symbol = r->field[Y_SYMBOL];
	if (strcmp(space, "u") && strcmp(space, "k"))
		return false;
	y->space = *space;
	y->has = r->has;
	memcpy(y->count, r->count, sizeof(y->count));
	return true;
}

int collect_symbols(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct reader r = { .file = file, .rest = text };
	int err = read_head(&r, symbol_fields, M_METRICS);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_symbol y = { 0 };
		uint32_t id;

		if (!read_symbol(&r, line, &id, &y))
			return wrong(&r, "malformed function row");
		err = store_add_symbol(s, boot, id, &y);
		++*n;
	}
	return !err && r.cut ? wrong(&r, "truncated file") : err;
}

enum { C_CASE, C_DOMAIN, C_OP, C_CONTROL, C_CONTROL_OPS, C_SERIES, C_DOSE, C_OPS, C_WARMUP, C_COLD };
static const char *const case_fields[] = { "case", "domain", "op", "control", "control_ops", "series", "dose", "ops",
	"warmup", "cold", NULL };

int collect_cases(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct reader r = { .file = file, .rest = text };
	int err = read_head(&r, case_fields, 0);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_case c = { 0 };

		if (!split(&r, line) || !number32(r.field[C_CONTROL_OPS], &c.control_ops) ||
		    !number32(r.field[C_DOSE], &c.dose) || !number32(r.field[C_OPS], &c.ops) ||
		    !number32(r.field[C_WARMUP], &c.warmup))
			return wrong(&r, "malformed case row");
		c.name = r.field[C_CASE];
		c.domain = r.field[C_DOMAIN];
		c.op = r.field[C_OP];
		c.control = r.field[C_CONTROL];
		c.series = r.field[C_SERIES];
		c.cold = r.field[C_COLD];
		err = store_add_case(s, boot, &c);
		++*n;
	}
	return !err && r.cut ? wrong(&r, "truncated file") : err;
}
