// SPDX-License-Identifier: GPL-2.0-only
/* One page: what stands around the sections, and the part of a section that is on it. */
#include <errno.h>
#include <stdlib.h>

#include "bench/base/memfile.h"
#include "analysis/report/html.h"

static void put_cut(struct export *x, const struct html_piece *p)
{
	struct doc_block part = *p->cut;

	part.table.row += p->from;
	part.table.nr_row = p->to - p->from;
	html_table(x, &part);
}

static void put_piece(struct export *x, const struct html_piece *p)
{
	const bool last = p->number + 1 == p->of;
	bool before = true;

	fputs("<section id=\"", x->f);
	html_id(p, x->f);
	fprintf(x->f, *p->section->class ? "\" class=\"%s\">" : "\">%s", p->section->class);
	for (const struct doc_block *b = p->section->first; b; b = b->next) {
		struct doc_block alone = *b;

		alone.next = NULL;
		if (b == p->cut)
			put_cut(x, p);
		else if (before ? !p->number || b->kind == DOC_HEADING : last)
			exporter_blocks(x, &alone);
		before = before && b != p->cut;
	}
	if (p->of > 1)
		fprintf(x->f, "<p class=\"unit\">Rows %zu to %zu of %zu.</p>\n", p->from + 1, p->to,
			p->cut->table.nr_row);
	fputs("</section>\n", x->f);
}

size_t html_piece_size(const struct html_site *site, const struct html_piece *p)
{
	struct html_page page = { .file = "", .place = site->place, .nr_place = site->nr_place };
	struct export x = { .by = site->by, .doc = site->doc, .own = &page };
	AUTO_MEMFILE struct memfile m = { 0 };

	x.f = memfile_open(&m);
	if (!x.f)
		return 0;
	put_piece(&x, p);
	return memfile_close(&m) ? 0 : m.len;
}

static void put_title(const struct html_file *at, FILE *f)
{
	html_text(at->title, f);
	if (at->number)
		fprintf(f, " (%zu)", at->number);
}

static void put_head(const struct html_site *site, const struct html_file *at, FILE *f)
{
	fputs("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>", f);
	if (*at->key) {
		put_title(at, f);
		fputs(" - ", f);
	}
	html_text(site->doc->title, f);
	fputs("</title>\n<style>\n", f);
	fputs(html_style, f);
	fputs("</style></head>\n<body>\n<header><p class=\"kicker\">", f);
	html_text(site->doc->source, f);
	fputs("</p>", f);
	if (*at->key) {
		fputs("<h1>", f);
		put_title(at, f);
		fputs("</h1>", f);
	}
	fputs("</header>\n", f);
}

/* every page leads to every other */
static void put_pages(const struct html_site *site, const struct html_file *at, FILE *f)
{
	if (site->nr_file < 2)
		return;
	fputs("<nav class=\"pages\" aria-label=\"pages\">", f);
	for (size_t i = 0; i < site->nr_file; i++) {
		fputs("<a href=\"", f);
		html_text(site->file[i].name, f);
		fputs(&site->file[i] == at ? "\" aria-current=\"page\">" : "\">", f);
		put_title(&site->file[i], f);
		fputs("</a>", f);
	}
	fputs("</nav>\n", f);
}

static void put_sections(const struct html_file *at, FILE *f)
{
	fputs("<nav aria-label=\"sections\">", f);
	for (size_t i = 0; i < at->nr_piece; i++) {
		if (!*at->piece[i].section->nav)
			continue;
		fputs("<a href=\"#", f);
		html_id(&at->piece[i], f);
		fputs("\">", f);
		html_text(at->piece[i].section->nav, f);
		fputs("</a>", f);
	}
	fputs("</nav>\n", f);
}

int html_print_page(void *ctx, FILE *f)
{
	const struct html_job *job = ctx;
	struct html_page page = { .file = job->at->name, .place = job->site->place, .nr_place = job->site->nr_place };
	struct export x = { .by = job->site->by, .doc = job->site->doc, .f = f, .own = &page };

	put_head(job->site, job->at, f);
	put_pages(job->site, job->at, f);
	put_sections(job->at, f);
	fputs("<main>\n", f);
	for (size_t i = 0; i < job->at->nr_piece && (i < 2 || (size_t)ftell(f) <= job->site->enough); i++)
		put_piece(&x, &job->at->piece[i]);
	fputs("</main>\n<footer>", f);
	html_text(job->site->doc->footer, f);
	fputs("</footer>\n<script>\n", f);
	fputs(html_script, f);
	fputs("</script>\n</body></html>\n", f);
	return ferror(f) ? -EIO : 0;
}
