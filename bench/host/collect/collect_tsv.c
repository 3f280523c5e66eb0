// SPDX-License-Identifier: GPL-2.0-only
/* The tables that `boot` writes (store.h), read back. */
#include <errno.h>
#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "collect/collect.h"
#include "bench/base/fail.h"

static const char samples_head[] =
	"case\tdomain\tbatch\tn\tid\tns\tstatus\tinstructions\tinstructions:u\t"
	"instructions:k\t";
static const char symbols_head[] = "id\tspace\tobject\tsymbol\tinstructions\t";

struct reader {
	const char *file;
	char *rest;
	unsigned int line;
	bool cut;
};

static int wrong(const struct reader *r, const char *what)
{
	return fail(-EINVAL, "%s:%u: %s; remove this boot's folder and boot again", r->file,
		    r->line, what);
}

static char *next_line(struct reader *r)
{
	char *line = strsep(&r->rest, "\n");

	r->line++;
	r->cut = line && *line && !r->rest;	/* every line that was written whole ends with \n */
	return line && r->rest ? line : NULL;
}

/* the header must be the one that we know, all metrics included */
static int check_head(struct reader *r, const char *head)
{
	static const char *const names[] = METER_NAMES;
	char *line;

	do
		line = next_line(r);
	while (line && *line == '#');
	if (!line || strncmp(line, head, strlen(head)))
		return wrong(r, "unknown columns");
	line += strlen(head);
	for (int k = 1; k < M_METRICS; k++) {
		const char *name = strsep(&line, "\t");

		if (!name || strcmp(name, names[k]))
			return wrong(r, "unknown columns");
	}
	return line ? wrong(r, "unknown columns") : 0;
}

/* a whole number up to 2^63 - 1 */
static bool number(char **line, uint64_t *out)
{
	const char *s = strsep(line, "\t");
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

static bool counts(char **line, uint64_t *count, int from)
{
	for (int k = from; k < M_METRICS; k++)
		if (!number(line, &count[k]))
			return false;
	return !*line;
}

static bool read_window(char *line, struct store_window *w)
{
	uint64_t batch, id, kernel;
	const char *ns;

	w->kase = strsep(&line, "\t");
	w->domain = strsep(&line, "\t");
	if (!number(&line, &batch) || !number(&line, &w->n) || !number(&line, &id) ||
	    id > UINT32_MAX)
		return false;
	w->batch = batch;
	w->id = id;
	ns = strsep(&line, "\t");
	w->status = strsep(&line, "\t");
	if (!w->status)
		return false;
	w->ns = strcmp(ns, "NA") ? strtod(ns, NULL) : NAN;
	if (strcmp(w->status, "ok"))
		return true;
	return number(&line, &w->count[M_INSTRUCTIONS]) && number(&line, &w->user_instructions) &&
	       number(&line, &kernel) &&
	       kernel + w->user_instructions == w->count[M_INSTRUCTIONS] &&
	       counts(&line, w->count, 1);
}

int collect_samples(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct reader r = { .file = file, .rest = text };
	int err = check_head(&r, samples_head);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_window w = { 0 };

		if (!read_window(line, &w))
			return wrong(&r, "no sample");
		err = store_add_window(s, boot, &w);
		++*n;
	}
	return !err && r.cut ? wrong(&r, "the file is cut short") : err;
}

static bool read_symbol(char *line, uint32_t *id, struct store_symbol *y)
{
	const char *space;
	uint64_t v;

	if (!number(&line, &v) || v > UINT32_MAX)
		return false;
	*id = v;
	space = strsep(&line, "\t");
	y->object = strsep(&line, "\t");
	y->symbol = strsep(&line, "\t");
	if (!y->symbol || (strcmp(space, "u") && strcmp(space, "k")))
		return false;
	y->space = *space;
	return counts(&line, y->count, 0);
}

int collect_symbols(struct store *s, const char *boot, const char *file, char *text, size_t *n)
{
	struct reader r = { .file = file, .rest = text };
	int err = check_head(&r, symbols_head);
	char *line;

	while (!err && (line = next_line(&r))) {
		struct store_symbol y = { 0 };
		uint32_t id;

		if (!read_symbol(line, &id, &y))
			return wrong(&r, "no row of a function");
		err = store_add_symbol(s, boot, id, &y);
		++*n;
	}
	return !err && r.cut ? wrong(&r, "the file is cut short") : err;
}
