// SPDX-License-Identifier: GPL-2.0-only
/*
 * index.html: one file that needs no network, no script and no other file. When that would be a megabyte, a start page
 * and others beside it, each smaller than that: one for each page of the document, or for each of its parts, and what
 * is larger still is cut between the rows of its table.
 */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/grow.h"
#include "analysis/report/html.h"

enum { FOLD = 25, PAGE_MAX = 1000000, FRAME_ROOM = 40000, TRIES = 6 };

static const struct exporter html_blocks = {
	.depth = DOC_DEEP,
	.fold = FOLD,
	.block = {
		[DOC_HEADING] = html_heading, [DOC_PARA] = html_para,	[DOC_TABLE] = html_table,
		[DOC_FIGURE] = html_figure,   [DOC_LIST] = html_list,	[DOC_TERMS] = html_terms,
		[DOC_BAR] = html_bar,	      [DOC_PRE] = html_pre,	[DOC_DETAILS] = html_details,
		[DOC_CARDS] = html_cards,     [DOC_CARD] = html_card,
	},
};

static struct html_file *add_file(struct html_site *site, const char *key, const char *title, size_t nr_piece)
{
	struct html_file *at;

	if (GROW(site->file, site->nr_file))
		return NULL;
	at = &site->file[site->nr_file];
	*at = (struct html_file){ .key = key, .title = title };
	at->piece = calloc(nr_piece + 1, sizeof(*at->piece));
	if (!at->piece || asprintf(&at->name, "%s.html", *key ? key : "index") < 0) {
		free(at->piece);
		return NULL;
	}
	site->nr_file++;
	return at;
}

static void release_files(struct html_site *site)
{
	for (size_t i = 0; i < site->nr_file; i++) {
		free(site->file[i].name);
		free(site->file[i].piece);
	}
	free(site->file);
	free(site->place);
	site->file = NULL;
	site->place = NULL;
	site->nr_file = site->nr_place = 0;
}

/* ------------------------------------------------------------ cuts: one section on several pages */
static const struct doc_block *largest_table(const struct doc_section *s)
{
	const struct doc_block *most = NULL;

	for (const struct doc_block *b = s->first; b; b = b->next)
		if (b->kind == DOC_TABLE && (!most || b->table.nr_row > most->table.nr_row))
			most = b;
	return most;
}

static struct html_piece nth_cut(const struct html_piece *whole, size_t i, size_t of)
{
	struct html_piece p = *whole;
	const size_t rows = p.cut->table.nr_row;

	p.number = i;
	p.of = of;
	p.from = rows * i / of;
	p.to = rows * (i + 1) / of;
	return p;
}

static bool cuts_fit(const struct html_site *site, const struct html_piece *whole, size_t of, size_t room)
{
	for (size_t i = 0; i < of; i++) {
		const struct html_piece p = nth_cut(whole, i, of);

		if (html_piece_size(site, &p) > room)
			return false;
	}
	return true;
}

static int add_cuts(struct html_site *site, struct html_piece whole, const char *key, const char *title, size_t room)
{
	size_t of = whole.bytes / room + 1;

	whole.cut = largest_table(whole.section);
	while (whole.cut && of < whole.cut->table.nr_row && !cuts_fit(site, &whole, of, room))
		of++;
	for (size_t i = 0; i < of; i++) {
		struct html_file *f = add_file(site, key, title, 1);

		if (!f)
			return -ENOMEM;
		f->nr_piece = 1;
		f->piece[0] = whole;
		if (!whole.cut)
			return 0;
		f->piece[0] = nth_cut(&whole, i, of);
		if (!i)
			continue;
		free(f->name);
		f->name = NULL;
		f->number = i + 1;
		if (asprintf(&f->name, "%s-%zu.html", key, i + 1) < 0)
			return -ENOMEM;
	}
	return 0;
}

/* ------------------------------------------------------------ pages */
static size_t total(const struct html_piece *p, size_t n)
{
	size_t sum = 0;

	for (size_t i = 0; i < n; i++)
		sum += p[i].bytes;
	return sum;
}

/* neighbours of the same part */
static size_t run_of_part(const struct html_piece *p, size_t n)
{
	size_t run = 1;

	while (run < n && !strcmp(p[run].section->part, p->section->part))
		run++;
	return run;
}

static int add_pieces(struct html_site *site, const struct html_piece *p, size_t n, const char *key, const char *title)
{
	struct html_file *f = add_file(site, key, title, n);

	if (!f)
		return -ENOMEM;
	memcpy(f->piece, p, n * sizeof(*p));
	f->nr_piece = n;
	return 0;
}

/* a file for a page; or one for each part, each section, each cut */
static int add_page(struct html_site *site, const struct html_piece *p, size_t n, const char *key, const char *title,
		    size_t room)
{
	int err = 0;

	if (total(p, n) <= room)
		return add_pieces(site, p, n, key, title);
	if (n == 1)
		return add_cuts(site, *p, key, title, room);
	for (size_t i = 0, run; !err && i < n; i += run) {
		const struct doc_section *s = p[i].section;

		run = run_of_part(p + i, n - i);
		if (run < n)
			err = add_page(site, p + i, run, s->part, s->part_title, room);
		else
			for (size_t k = 0; !err && k < n; k++)
				err = add_page(site, p + k, 1, p[k].section->id, p[k].section->nav, room);
	}
	return err;
}

/* the sections of one page, gathered; returns how many */
static size_t gather(const struct html_site *site, const char *page, struct html_piece *to)
{
	size_t n = 0;

	for (const struct doc_section *s = site->doc->first; s; s = s->next) {
		if (s->depth == DOC_BRIEF || strcmp(s->page, page))
			continue;
		to[n] = (struct html_piece){ .section = s, .of = 1 };
		to[n].bytes = html_piece_size(site, &to[n]);
		n++;
	}
	return n;
}

/* The start page keeps its first section; others leave it, the largest first, until it fits. */
static int add_start(struct html_site *site, struct html_piece *p, size_t n, size_t room)
{
	struct html_piece *left = calloc(n, sizeof(*left));
	size_t nr_left = 0;
	int err = left ? 0 : -ENOMEM;

	while (!err && n > 1 && total(p, n) > room) {
		size_t most = 1;

		for (size_t i = 2; i < n; i++)
			most = p[i].bytes > p[most].bytes ? i : most;
		left[nr_left++] = p[most];
		memmove(p + most, p + most + 1, (n - most - 1) * sizeof(*p));
		n--;
	}
	if (!err)
		err = add_pieces(site, p, n, "", "Start");
	for (size_t i = 0; !err && i < nr_left; i++)
		err = add_page(site, &left[i], 1, left[i].section->id, left[i].section->nav, room);
	free(left);
	return err;
}

static bool page_before(const struct html_site *site, const struct doc_section *s)
{
	for (const struct doc_section *o = site->doc->first; o != s; o = o->next)
		if (!strcmp(o->page, s->page))
			return true;
	return false;
}

static int lay_out(struct html_site *site, size_t room)
{
	struct html_piece *piece;
	size_t n = 0;
	int err;

	for (const struct doc_section *s = site->doc->first; s; s = s->next)
		n++;
	piece = calloc(n + 1, sizeof(*piece));
	site->place = calloc(1, sizeof(*site->place));	/* several pages: none of them has everything */
	if (!piece || !site->place) {
		free(piece);
		return -ENOMEM;
	}
	n = gather(site, "", piece);
	err = n ? add_start(site, piece, n, room) : 0;
	for (const struct doc_section *s = site->doc->first; !err && s; s = s->next) {
		if (!*s->page || s->depth == DOC_BRIEF || page_before(site, s))
			continue;
		n = gather(site, s->page, piece);
		err = add_page(site, piece, n, s->page, s->page_title, room);
	}
	free(piece);
	return err;
}

/* ------------------------------------------------------------ where every id is */
static int by_id(const void *x, const void *y)
{
	return strcmp(((const struct html_place *)x)->id, ((const struct html_place *)y)->id);
}

/* ids of a file; counts only while @to is NULL */
static size_t places_of(const struct html_file *f, struct html_place *to)
{
	size_t n = 0;

	for (size_t i = 0; i < f->nr_piece; i++) {
		const struct html_piece *p = &f->piece[i];

		if (to && !p->number)
			to[n] = (struct html_place){ p->section->id, f->name };
		n += !p->number;
		for (const struct doc_block *b = p->section->first; b; b = b->next)
			for (size_t k = 0; b->kind == DOC_TABLE && k < b->table.nr_row; k++) {
				if (!*b->table.row[k]->id || (b == p->cut && (k < p->from || k >= p->to)) ||
				    (b != p->cut && p->number))
					continue;
				if (to)
					to[n] = (struct html_place){ b->table.row[k]->id, f->name };
				n++;
			}
	}
	return n;
}

static int find_places(struct html_site *site)
{
	size_t n = 0;

	for (size_t i = 0; i < site->nr_file; i++)
		n += places_of(&site->file[i], NULL);
	free(site->place);
	site->place = calloc(n + 1, sizeof(*site->place));
	if (!site->place)
		return -ENOMEM;
	for (size_t i = 0; i < site->nr_file; i++)
		site->nr_place += places_of(&site->file[i], site->place + site->nr_place);
	qsort(site->place, site->nr_place, sizeof(*site->place), by_id);
	return 0;
}

/* ------------------------------------------------------------ print */
struct held { /* pages that are printed and not yet put */
	char **data;
	size_t *len, n, largest;
};

static int hold(void *ctx, const char *name, const char *data, size_t len)
{
	struct held *h = ctx;

	(void)name;
	h->data[h->n] = malloc(len + 1);
	if (!h->data[h->n])
		return -ENOMEM;
	memcpy(h->data[h->n], data, len);
	h->len[h->n++] = len;
	h->largest = len > h->largest ? len : h->largest;
	return 0;
}

static void release_held(struct held *h)
{
	for (size_t i = 0; i < h->n; i++)
		free(h->data[i]);
	free(h->data);
	free(h->len);
}

/* all pages; put when they are small enough, or when @last is set */
static int print_site(const struct html_site *site, const struct export_sink *to, bool last, bool *fits)
{
	struct held h = { .data = calloc(site->nr_file + 1, sizeof(*h.data)),
			  .len = calloc(site->nr_file + 1, sizeof(*h.len)) };
	const struct export_sink held = { hold, &h };
	int err = h.data && h.len ? 0 : -ENOMEM;

	for (size_t i = 0; !err && i < site->nr_file; i++) {
		struct html_job job = { site, &site->file[i] };

		err = exporter_put(&held, site->file[i].name, html_print_page, &job);
	}
	*fits = h.largest <= PAGE_MAX;
	for (size_t i = 0; !err && (*fits || last) && i < site->nr_file; i++)
		err = to->put(to->ctx, site->file[i].name, h.data[i], h.len[i]);
	release_held(&h);
	return err;
}

static int one_page(struct html_site *site)
{
	size_t n = 0, all = 0;

	for (const struct doc_section *s = site->doc->first; s; s = s->next)
		all++;
	if (!add_file(site, "", "Start", all))
		return -ENOMEM;
	for (const struct doc_section *s = site->doc->first; s; s = s->next)
		if (s->depth != DOC_BRIEF)
			site->file->piece[n++] = (struct html_piece){ .section = s, .of = 1 };
	site->file->nr_piece = n;
	return 0;
}

static int write_pages(const struct document *d, const struct export_sink *to)
{
	struct html_site site = { .doc = d, .by = &html_blocks, .enough = PAGE_MAX };
	size_t room = PAGE_MAX - FRAME_ROOM;
	bool fits = false;
	int err = one_page(&site);

	if (!err)
		err = print_site(&site, to, false, &fits);
	for (int i = 1; !err && !fits && i <= TRIES; i++, room -= room / 4) {
		release_files(&site);
		site.enough = SIZE_MAX;
		err = lay_out(&site, room);
		if (!err)
			err = find_places(&site);
		if (!err)
			err = print_site(&site, to, i == TRIES, &fits);
	}
	release_files(&site);
	return err;
}

const struct exporter exporter_html = { .depth = DOC_DEEP, .write = write_pages };
