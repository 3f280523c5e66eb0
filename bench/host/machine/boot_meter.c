// SPDX-License-Identifier: GPL-2.0-only
#include "machine/boot_meter.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/base/number.h"
#include "machine/boot_each.h"

enum { CHUNK = 1 << 18, MAX_COUNTS = 64, WINDOW_MAX = 4096, NOT_OURS = -1 };

struct reading {
	struct boot_meter *m;
	size_t window_size, row_size;	/* from the first record; 0 before it */
	int metric[MAX_COUNTS];		/* which of ours each count of a row is */
	size_t nr_counts;
	const struct guest_stream *s;
	struct symbolizer *y;
	uint32_t each_id;		/* the window whose operations were told apart last, and what that gave */
	struct boot_each each;
	struct meter_row *row;		/* a record's rows, as this version has them */
	size_t cap;
};

__attribute__((format(printf, 2, 3)))
static int bad(struct boot_meter *m, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(m->why, sizeof(m->why), fmt, ap);
	va_end(ap);
	return -EINVAL;
}

static const struct guest_sample *sample_of(const struct guest_stream *s, uint32_t id)
{
	size_t lo = 0, hi = s->nr_samples;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (s->sample[mid].id < id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < s->nr_samples && s->sample[lo].id == id ? &s->sample[lo] : NULL;
}

/* a case that failed between its windows sends one sample without id: windows of it may be there */
static bool any_failed(const struct guest_stream *s)
{
	for (size_t i = 0; i < s->nr_samples && !s->sample[i].id; i++)
		if (!strncmp(s->sample[i].status, "fail:", 5))
			return true;
	return false;
}

bool boot_meter_column(const struct boot_meter *m, unsigned int metric)
{
	if (METRIC_BIT(metric) & metric_each())
		return m->has & METRIC_BIT(metric);
	return metric < M_CODE_LINES || metric > M_BRANCH_COLD || m->has & METRIC_BIT(metric);
}

metric_set boot_meter_has(const struct boot_meter *m, const struct guest_sample *s)
{
	const metric_set steady = metric_steady();
	const metric_set always = metric_set_whole(METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) | METRIC_BIT(M_IRQ) |
						   METRIC_BIT(M_OTHER));

	return m->has & (s->steady ? steady | always : s->each ? metric_each() | always : ~(steady | metric_each()));
}

static bool has_any(const struct symbol_row *row, metric_set has)
{
	for (int k = 0; k < M_METRICS; k++)
		if (has & METRIC_BIT(k) && row->count[k])
			return true;
	return false;
}

/* of a window of one operation only what has no meaning for several */
static void put_symbols(struct boot_meter *m, const struct guest_sample *y, const struct symbol_row *row, size_t n)
{
	const metric_set has = y->steady ? m->has & metric_steady() : boot_meter_has(m, y);
	struct strbuf *t = &m->symbols;

	for (size_t i = 0; i < n; i++) {
		if (y->steady && !has_any(&row[i], has))
			continue;
		strbuf_number(t, y->id);
		strbuf_char(t, '\t');
		strbuf_char(t, row[i].space);
		strbuf_char(t, '\t');
		strbuf_add(t, row[i].object);
		strbuf_char(t, '\t');
		strbuf_add(t, row[i].symbol);
		for (int k = 0; k < M_METRICS; k++) {
			if (!boot_meter_column(m, k))
				continue;
			strbuf_char(t, '\t');
			if (has & METRIC_BIT(k))
				strbuf_number(t, row[i].count[k]);
			else
				strbuf_add(t, "NA");
		}
		strbuf_char(t, '\n');
	}
}

static int add_window(struct boot_meter *m, const struct boot_window *w)
{
	if (GROW(m->window, m->nr_windows))
		return -ENOMEM;
	m->window[m->nr_windows++] = *w;
	return 0;
}

/* the plugin counted the contexts, and all of it, without its rows: those have to add up to each */
static int check_total(struct boot_meter *m, const struct guest_sample *y, const struct meter_window *head,
		       const uint64_t *count)
{
	const struct { const char *what; uint64_t rows, own; } sums[] = {
		{ "", count[M_WHOLE], head->total },
		{ " of its own tasks", count[M_INSTRUCTIONS], head->context[0] },
		{ " in interrupts", count[M_IRQ], head->context[1] },
		{ " of other tasks", count[M_OTHER], head->context[2] },
	};

	for (size_t i = 0; i < (m->has & METRIC_BIT(M_WHOLE) ? ARRAY_SIZE(sums) : 1); i++)
		if (sums[i].rows != sums[i].own)
			return bad(m, "window %u of %s: its functions execute %llu instructions%s, by the plugin's own "
				   "count it is %llu",
				   head->id, y->kase, (unsigned long long)sums[i].rows, sums[i].what,
				   (unsigned long long)sums[i].own);
	return 0;
}

/*
 * The functions of a first operation stay out of symbols.tsv: no table shows them, and that file is most of a boot's
 * bytes. With one batch a case has two windows, so a third would make it half as large again. Those of operations that
 * are told apart are the same as of any other.
 */
static int read_window(struct reading *r, const struct guest_sample *y, const struct meter_window *head,
		       const struct meter_row *rows)
{
	struct boot_window w = { .id = head->id, .start = head->start };
	const struct symbol_row *out;
	size_t nr = 0;
	int err = symbolize_window(r->y, rows, head->rows, &out, &nr, w.count);

	if (err == -ERANGE)
		return bad(r->m, "window %u: its functions do not add up to it", w.id);
	if (err)
		return err;
	for (size_t i = 0; i < nr; i++)
		w.count[out[i].space == 'u' ? M_USER : M_KERNEL] += out[i].count[M_INSTRUCTIONS];
	w.count[M_WHOLE] = w.count[M_INSTRUCTIONS] + w.count[M_IRQ] + w.count[M_OTHER];
	err = check_total(r->m, y, head, w.count);
	if (err)
		return err;
	if (y->each && r->each_id != w.id)
		return bad(r->m, "window %u: its operations are not told apart", w.id);
	if (y->each) {
		w.count[M_STEADY] = r->each.steady;
		w.count[M_RARE] = r->each.rare;
		w.count[M_RARE_OPS] = r->each.rare_ops;
		w.count[M_AMORTISED] = r->each.sum;
	} else if (!y->first) {
		put_symbols(r->m, y, out, nr);
	}
	return add_window(r->m, &w);
}

/* rows of the file into rows of ours: what it does not count is 0, what we do not know is left out */
static int take_rows(struct reading *r, const unsigned char *from, size_t n)
{
	if (n > r->cap) {
		free(r->row);
		r->cap = n;
		r->row = malloc(n * sizeof(*r->row));
		if (!r->row)
			return -ENOMEM;
	}
	if (n)
		memset(r->row, 0, n * sizeof(*r->row));
	for (size_t i = 0; i < n; i++, from += r->row_size) {
		memcpy(&r->row[i].pc, from, sizeof(r->row[i].pc));
		for (size_t k = 0; k < r->nr_counts; k++)
			if (r->metric[k] != NOT_OURS)
				memcpy(&r->row[i].count[r->metric[k]], from + 8 * (k + 1), 8);
	}
	return 0;
}

static int take_window(struct reading *r, const struct record *rec)
{
	const struct guest_sample *y;
	struct meter_window head;
	int err;

	if (!r->row_size || rec->len < r->window_size)
		return bad(r->m, "a window of %u bytes%s", rec->len, r->row_size ? "" : " before the first record");
	memcpy(&head, rec->data, sizeof(head));
	if (rec->len != r->window_size + head.rows * r->row_size)
		return bad(r->m, "window %u: %u rows in %u bytes", head.id, head.rows, rec->len);
	y = sample_of(r->s, head.id);
	if (!y || !y->windowed)
		return any_failed(r->s) ? 0 : bad(r->m, "window %u belongs to no sample", head.id);
	if (!y->ok)
		return 0;
	err = take_rows(r, rec->data + r->window_size, head.rows);
	return err ? err : read_window(r, y, &head, r->row);
}

/* before the window's own record */
static int take_each(struct reading *r, const struct record *rec)
{
	AUTO_FREE uint64_t *own = malloc(rec->len);
	const size_t n = rec->len / sizeof(*own);
	const struct guest_sample *y;

	if (!own)
		return -ENOMEM;
	memcpy(own, rec->data, rec->len);
	y = n && own[0] <= UINT32_MAX ? sample_of(r->s, (uint32_t)own[0]) : NULL;
	if (!y || !y->each || !y->ok)
		return y ? 0 : any_failed(r->s) ? 0 : bad(r->m, "operations of a window that no sample has");
	if (rec->len % sizeof(*own) || n != y->n)
		return bad(r->m, "window %u of %s: %u bytes for %llu operations", y->id, y->kase, rec->len,
			   (unsigned long long)y->n - 1);
	r->each_id = y->id;
	r->each = boot_each(own + 1, n - 1);
	r->m->has |= metric_each();
	return 0;
}

static int take_metrics(struct reading *r, char *names)
{
	char *name;

	while ((name = strsep(&names, "\t"))) {
		const int m = metric_find(name, M_METRICS);

		if (r->nr_counts == MAX_COUNTS || (m >= 0 && r->m->has & METRIC_BIT(m)))
			return bad(r->m, "metric %.40s is one too many", name);
		r->metric[r->nr_counts++] = m < 0 ? NOT_OURS : m;
		r->m->has |= m < 0 ? 0 : METRIC_BIT(m);
	}
	if (!(r->m->has & METRIC_BIT(M_INSTRUCTIONS)))
		return bad(r->m, "it counts no instructions");
	r->m->has = metric_set_whole(r->m->has | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL));
	return 0;
}

static void put_header(struct boot_meter *m)
{
	struct strbuf *t = &m->symbols;

	strbuf_add(t, "id\tspace\tobject\tsymbol");
	for (int k = 0; k < M_METRICS; k++) {
		if (!boot_meter_column(m, k))
			continue;
		strbuf_char(t, '\t');
		strbuf_add(t, metric_name(k));
	}
	strbuf_char(t, '\n');
}

/* the layout of what follows, meter.h */
static int take_head(struct reading *r, const struct record *rec)
{
	AUTO_FREE char *text = strndup((const char *)rec->data, rec->len);
	char *rest = text, *line;
	unsigned long long v = 0;
	int err = text ? 0 : -ENOMEM;

	if (r->row_size)
		return bad(r->m, "a second first record");
	while (!err && (line = strsep(&rest, "\n"))) {
		const char *key = strsep(&line, "\t");

		if (line && (!strcmp(key, "window") || !strcmp(key, "row"))) {
			if (number_between(line, 1, WINDOW_MAX, &v))
				return bad(r->m, "%s of %.40s bytes", key, line);
			*(*key == 'w' ? &r->window_size : &r->row_size) = (size_t)v;
		} else if (line && !strcmp(key, "metrics"))
			err = take_metrics(r, line);
	}
	if (!err && (r->window_size < sizeof(struct meter_window) || r->window_size > WINDOW_MAX ||
		     r->row_size != 8 * (1 + r->nr_counts)))
		return bad(r->m, "windows of %zu and rows of %zu bytes with %zu metrics", r->window_size, r->row_size,
			   r->nr_counts);
	if (!err)
		put_header(r->m);
	return err;
}

static int on_record(void *ctx, const struct record *rec)
{
	struct reading *r = ctx;

	if (r->m->ended)
		return bad(r->m, "a record after the last");
	if (rec->type == REC_METER_HEAD)
		return take_head(r, rec);
	if (rec->type == REC_WINDOW)
		return take_window(r, rec);
	if (rec->type == REC_EACH)
		return take_each(r, rec);
	if (rec->type != REC_METER_END || rec->len != sizeof(r->m->end))
		return bad(r->m, "a record of type %u, %u bytes", rec->type, rec->len);
	memcpy(&r->m->end, rec->data, sizeof(r->m->end));
	r->m->ended = true;
	return 0;
}

static int read_records(struct reading *r, int fd)
{
	AUTO_FREE char *buf = malloc(CHUNK);
	struct record_parser p;
	ssize_t n = -1;
	int err = buf ? 0 : -ENOMEM;

	record_parser_init(&p);
	while (!err && (n = read(fd, buf, CHUNK)) > 0)
		err = record_parser_feed(&p, buf, n, on_record, r);
	if (!err && n < 0)
		err = -errno;
	if (!err)
		err = record_parser_finish(&p);
	record_parser_release(&p);
	if (err && !r->m->why[0])
		bad(r->m, "%s", record_strerror(err));
	if (!err && !r->m->ended)
		return bad(r->m, "it stops without its last record");
	return err;
}

static int window_cmp(const void *pa, const void *pb)
{
	const struct boot_window *a = pa, *b = pb;

	return (a->id > b->id) - (a->id < b->id);
}

static int match(struct boot_meter *m, const struct guest_stream *s)
{
	size_t k = 0;

	if (m->nr_windows)
		qsort(m->window, m->nr_windows, sizeof(*m->window), window_cmp);
	for (size_t i = 1; i < m->nr_windows; i++)
		if (m->window[i].id == m->window[i - 1].id)
			return bad(m, "two windows with id %u", m->window[i].id);
	for (size_t i = 0; i < s->nr_samples; i++) {
		if (!s->sample[i].ok)
			continue;
		if (k == m->nr_windows || m->window[k].id != s->sample[i].id)
			return bad(m, "no window for sample %u of %s", s->sample[i].id, s->sample[i].kase);
		k++;
	}
	return m->symbols.err;
}

int boot_meter_read(struct boot_meter *m, const char *path, const struct guest_stream *s,
		    struct symbolizer *y)
{
	AUTO_CLOSE int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct reading r = { .m = m, .s = s, .y = y };
	int err;

	*m = (struct boot_meter){ 0 };
	if (fd < 0)
		return bad(m, "the plugin's file: %s", strerror(errno));
	err = read_records(&r, fd);
	free(r.row);
	return err ? err : match(m, s);
}

void boot_meter_release(struct boot_meter *m)
{
	free(m->window);
	strbuf_release(&m->symbols);
	*m = (struct boot_meter){ 0 };
}

const struct boot_window *boot_meter_find(const struct boot_meter *m, uint32_t id)
{
	const struct boot_window key = { .id = id };

	if (!m->nr_windows)
		return NULL;
	return bsearch(&key, m->window, m->nr_windows, sizeof(*m->window), window_cmp);
}
