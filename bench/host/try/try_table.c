// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_table.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/grow.h"
#include "bench/base/number.h"
#include "bench/base/strbuf.h"

struct window { unsigned long long id; const char *domain, *kase; };

struct windows { struct window *at; size_t n; };

void try_table_release(struct try_table *t)
{
	free(t->at);
	strlist_release(&t->text);
	*t = (struct try_table){ 0 };
}

size_t try_symbol(const char *symbol)
{
	return *symbol == '.' ? strlen(symbol) : strcspn(symbol, ".");
}

/* the text of a file, owned by @t: its lines are cut in place; NULL after printing */
static char *own_text(struct try_table *t, const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *text = NULL;
	int err = fs_read(path, &text, NULL);

	if (!err)
		err = strlist_add(&t->text, text);
	if (err)
		fail(err, "%s", path);
	return err ? NULL : t->text.at[t->text.n - 1];
}

/* the next field of a line of a TSV; "" after the last */
static char *field(char **line)
{
	char *f = *line ? strsep(line, "\t") : NULL;

	return f ? f : (char *)"";
}

/* samples.tsv: case, domain, batch, n, id, ... */
static int read_windows(struct windows *w, char *text)
{
	char *line;

	while ((line = strsep(&text, "\n"))) {
		const char *kase = field(&line), *domain = field(&line), *id;
		unsigned long long nr;

		field(&line);
		field(&line);
		id = field(&line);

		if (*kase == '#' || number_u64(id, &nr) || !nr)
			continue;
		if (GROW(w->at, w->n))
			return -ENOMEM;
		w->at[w->n++] = (struct window){ nr, domain, kase };
	}
	return 0;
}

static int by_id(const void *a, const void *b)
{
	const struct window *x = a, *y = b;

	return (x->id > y->id) - (x->id < y->id);
}

static int by_name(const void *a, const void *b)
{
	const struct try_run *x = a, *y = b;
	int c = strcmp(x->domain, y->domain);

	c = c ? c : strcmp(x->kase, y->kase);
	return c ? c : strcmp(x->symbol, y->symbol);
}

static void merge(struct try_table *t)
{
	size_t kept = 0;

	if (t->n)
		qsort(t->at, t->n, sizeof(*t->at), by_name);
	for (size_t i = 0; i < t->n; i++)
		if (kept && !by_name(&t->at[kept - 1], &t->at[i]))
			t->at[kept - 1].instructions += t->at[i].instructions;
		else
			t->at[kept++] = t->at[i];
	t->n = kept;
}

static int add(struct try_table *t, const struct window *w, const char *symbol, const char *count)
{
	unsigned long long n;

	if (!w || number_u64(count, &n))
		return 0;
	if (GROW(t->at, t->n))
		return -ENOMEM;
	t->at[t->n++] = (struct try_run){ w->domain, w->kase, symbol, n };
	return 0;
}

/* symbols.tsv: id, space, object, symbol, instructions, ... */
static int read_symbols(struct try_table *t, const struct windows *w, char *text)
{
	char *line;
	int err = 0;

	while (!err && (line = strsep(&text, "\n"))) {
		struct window key = { 0 };
		const char *id = field(&line), *space = field(&line), *object = field(&line);
		char *symbol = field(&line);

		if (*space != 'k' || strcmp(object, "vmlinux") || number_u64(id, &key.id) || !w->n)
			continue;
		symbol[try_symbol(symbol)] = '\0';
		err = add(t, bsearch(&key, w->at, w->n, sizeof(*w->at), by_id), symbol, field(&line));
	}
	return err;
}

int try_table_read(struct try_table *t, const char *boot_dir)
{
	struct windows w = { 0 };
	char *samples, *symbols;
	int err;

	*t = (struct try_table){ 0 };
	samples = own_text(t, boot_dir, "samples.tsv");
	symbols = samples ? own_text(t, boot_dir, "symbols.tsv") : NULL;
	err = symbols ? read_windows(&w, samples) : -EIO;
	if (!err && w.n)
		qsort(w.at, w.n, sizeof(*w.at), by_id);
	if (!err)
		err = read_symbols(t, &w, symbols);
	free(w.at);
	if (err == -ENOMEM)
		fail(err, "%s", boot_dir);
	if (err)
		try_table_release(t);
	else
		merge(t);
	return err;
}

int try_table_write(const struct try_table *t, const char *path)
{
	struct strbuf s = { 0 };
	int err;

	for (size_t i = 0; i < t->n; i++) {
		strbuf_add(&s, t->at[i].domain);
		strbuf_char(&s, '\t');
		strbuf_add(&s, t->at[i].kase);
		strbuf_char(&s, '\t');
		strbuf_add(&s, t->at[i].symbol);
		strbuf_char(&s, '\t');
		strbuf_number(&s, t->at[i].instructions);
		strbuf_char(&s, '\n');
	}
	err = s.err ? fail(s.err, "%s", path) : fs_write_closed(path, s.at ? s.at : "", s.len);
	strbuf_release(&s);
	return err;
}

static int read_rows(struct try_table *t, char *text)
{
	char *line;

	while ((line = strsep(&text, "\n"))) {
		const char *domain = field(&line), *kase = field(&line), *symbol = field(&line);
		unsigned long long n;

		if (!*domain || number_u64(field(&line), &n))
			continue;
		if (GROW(t->at, t->n))
			return -ENOMEM;
		t->at[t->n++] = (struct try_run){ domain, kase, symbol, n };
	}
	return 0;
}

int try_table_load(struct try_table *t, const char *path)
{
	AUTO_FREE char *text = NULL;
	size_t len;
	int err;

	*t = (struct try_table){ 0 };
	if (fs_read(path, &text, &len) || fs_take_closed(text, len))
		return -ENOENT;
	err = strlist_add(&t->text, text);
	if (!err)
		err = read_rows(t, t->text.at[0]);
	if (err) {
		try_table_release(t);
		return fail(err, "%s", path);
	}
	merge(t);
	return 0;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int by_share(const void *a, const void *b)
{
	const struct try_case *x = a, *y = b;

	return x->share != y->share ? (x->share < y->share) - (x->share > y->share) : strcmp(x->kase, y->kase);
}

int try_table_cross(const struct try_table *t, const struct strlist *functions, struct try_case **out, size_t *n)
{
	struct try_case *c = NULL;
	size_t nr = 0, end;

	for (size_t i = 0; i < t->n; i = end) {
		double in = 0, all = 0;

		for (end = i; end < t->n && !strcmp(t->at[end].kase, t->at[i].kase) &&
			      !strcmp(t->at[end].domain, t->at[i].domain); end++) {
			const char *symbol = t->at[end].symbol;
			const bool is = functions->n && bsearch(&symbol, functions->at, functions->n,
								sizeof(*functions->at), by_text);

			all += (double)t->at[end].instructions;
			in += is ? (double)t->at[end].instructions : 0;
		}
		if (!(in > 0))
			continue;
		if (GROW(c, nr)) {
			free(c);
			return fail(-ENOMEM, "cases");
		}
		c[nr++] = (struct try_case){ t->at[i].domain, t->at[i].kase, in / all };
	}
	if (nr)
		qsort(c, nr, sizeof(*c), by_share);
	*out = c;
	*n = nr;
	return 0;
}
