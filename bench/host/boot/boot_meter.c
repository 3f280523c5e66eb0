// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_meter.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"

enum { CHUNK = 1 << 18 };

struct reading {
	struct boot_meter *m;
	const struct guest_stream *s;
	struct symbolizer *y;
	struct meter_row *row;		/* aligned copy of a record's rows */
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

static void put_symbols(struct strbuf *t, uint32_t id, const struct symbol_row *row, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		strbuf_number(t, id);
		strbuf_char(t, '\t');
		strbuf_char(t, row[i].space);
		strbuf_char(t, '\t');
		strbuf_add(t, row[i].object);
		strbuf_char(t, '\t');
		strbuf_add(t, row[i].symbol);
		for (int k = 0; k < M_METRICS; k++) {
			strbuf_char(t, '\t');
			strbuf_number(t, row[i].count[k]);
		}
		strbuf_char(t, '\n');
	}
}

static int add_window(struct boot_meter *m, const struct boot_window *w)
{
	struct boot_window *p;

	if (!(m->nr_windows & (m->nr_windows - 1))) {
		p = realloc(m->window, (m->nr_windows ? 2 * m->nr_windows : 1) * sizeof(*p));
		if (!p)
			return -ENOMEM;
		m->window = p;
	}
	m->window[m->nr_windows++] = *w;
	return 0;
}

/*
 * The functions of a first operation stay out of symbols.tsv: no table shows them, and that file is most of a boot's
 * bytes. With one batch a case has two windows, so a third would make it half as large again.
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
		if (out[i].space == 'u')
			w.user_instructions += out[i].count[M_INSTRUCTIONS];
	if (!y->first)
		put_symbols(&r->m->symbols, w.id, out, nr);
	return add_window(r->m, &w);
}

static int take_window(struct reading *r, const struct record *rec)
{
	const struct guest_sample *y;
	struct meter_window head;
	size_t bytes;

	if (rec->len < sizeof(head))
		return bad(r->m, "a window of %u bytes", rec->len);
	memcpy(&head, rec->data, sizeof(head));
	bytes = head.rows * sizeof(struct meter_row);
	if (rec->len != sizeof(head) + bytes)
		return bad(r->m, "window %u: %u rows in %u bytes", head.id, head.rows, rec->len);
	y = sample_of(r->s, head.id);
	if (!y || !y->windowed)
		return any_failed(r->s) ? 0 : bad(r->m, "window %u belongs to no sample", head.id);
	if (!y->ok)
		return 0;
	if (bytes > r->cap) {
		free(r->row);
		r->cap = bytes;
		r->row = malloc(bytes);
		if (!r->row)
			return -ENOMEM;
	}
	if (bytes)
		memcpy(r->row, rec->data + sizeof(head), bytes);
	return read_window(r, y, &head, r->row);
}

static int on_record(void *ctx, const struct record *rec)
{
	struct reading *r = ctx;

	if (r->m->ended)
		return bad(r->m, "a record after the last");
	if (rec->type == REC_WINDOW)
		return take_window(r, rec);
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

static void put_header(struct strbuf *t)
{
	static const char *const names[] = METER_NAMES;

	strbuf_add(t, "id\tspace\tobject\tsymbol");
	for (int k = 0; k < M_METRICS; k++) {
		strbuf_char(t, '\t');
		strbuf_add(t, names[k]);
	}
	strbuf_char(t, '\n');
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
	put_header(&m->symbols);
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
