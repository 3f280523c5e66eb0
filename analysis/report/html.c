// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/html.h"

#include <stdlib.h>
#include <string.h>

static const char *entity(char c)
{
	switch (c) {
	case '&':
		return "&amp;";
	case '<':
		return "&lt;";
	case '>':
		return "&gt;";
	case '"':
		return "&quot;";
	case '\'':
		return "&#39;";
	case '\n':
	case '\t':
		return c == '\n' ? "\n" : "\t";
	default:
		return ""; /* no character of a text */
	}
}

void html_text(const char *s, FILE *f)
{
	static const char special[] = "&<>\"'\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17\20\21\22\23\24\25\26\27\30\31"
				      "\32\33\34\35\36\37";

	while (s && *s) {
		const size_t plain = strcspn(s, special);

		fwrite(s, 1, plain, f);
		s += plain;
		if (*s)
			fputs(entity(*s++), f);
	}
}

static void attribute(const char *name, const char *value, FILE *f)
{
	if (!*value)
		return;
	fprintf(f, " %s=\"", name);
	html_text(value, f);
	fputc('"', f);
}

static int by_id(const void *x, const void *y)
{
	return strcmp(((const struct html_place *)x)->id, ((const struct html_place *)y)->id);
}

void html_href(struct export *x, const char *id)
{
	const struct html_page *page = x->own;
	const struct html_place key = { .id = id };
	const struct html_place *at =
		page->place ? bsearch(&key, page->place, page->nr_place, sizeof(key), by_id) : NULL;

	fputs(" href=\"", x->f);
	if (at && strcmp(at->file, page->file))
		html_text(at->file, x->f);
	fputc('#', x->f);
	html_text(id, x->f);
	fputc('"', x->f);
}

void html_id(const struct html_piece *p, FILE *f)
{
	html_text(p->section->id, f);
	if (p->number)
		fprintf(f, "-%zu", p->number + 1);
}

/* a sign beside the colour: a verdict must not hang on that alone */
static const char *sign_of(const char *class)
{
	static const char *const signs[][2] = {
		{ "same", "=" },      { "cost", "\u25b2" }, { "gain", "\u25bc" },
		{ "fine", "\u2248" }, { "open", "?" },	    { "none", "\u2013" },
	};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (!strcmp(signs[i][0], class))
			return signs[i][1];
	return "";
}

static void element(const char *tag, const struct doc_span *s, FILE *f)
{
	fprintf(f, "<%s>", tag);
	html_text(s->text, f);
	fprintf(f, "</%s>", tag);
}

static void chip(const struct doc_span *s, FILE *f)
{
	fputs("<span class=\"chip ", f);
	html_text(*s->note ? s->note : "none", f);
	fputs("\">", f);
	if (s->style == DOC_VERDICT)
		fprintf(f, "<i>%s</i>", sign_of(s->note));
	html_text(s->text, f);
	fputs("</span>", f);
}

static void link_to(struct export *x, const struct doc_span *s)
{
	fputs(s->style == DOC_MARK ? "<a class=\"mark\"" : "<a", x->f);
	attribute("title", s->note, x->f);
	html_href(x, s->target);
	fputc('>', x->f);
	html_text(s->text, x->f);
	fputs("</a>", x->f);
}

static void put_span(struct export *x, const struct doc_span *s)
{
	switch (s->style) {
	case DOC_STRONG:
		element("strong", s, x->f);
		break;
	case DOC_SMALL:
		element("small", s, x->f);
		break;
	case DOC_CODE:
	case DOC_LITERAL:
		element("code", s, x->f);
		break;
	case DOC_CHIP:
	case DOC_VERDICT:
		chip(s, x->f);
		break;
	case DOC_MARK:
	case DOC_LINK:
		link_to(x, s);
		break;
	case DOC_NEXT:
		fputs("<br>", x->f);
		break;
	default:
		html_text(s->text, x->f);
	}
}

void html_spans(struct export *x, const struct doc_spans *spans)
{
	for (const struct doc_span *s = spans->first; s; s = s->next)
		if (exporter_shows(x, s->depth))
			put_span(x, s);
}

void html_heading(struct export *x, const struct doc_block *b)
{
	fprintf(x->f, "<h%d", b->level);
	attribute("class", b->class, x->f);
	fputc('>', x->f);
	html_spans(x, &b->spans);
	fprintf(x->f, "</h%d>\n", b->level);
}

void html_para(struct export *x, const struct doc_block *b)
{
	fputs("<p", x->f);
	attribute("class", b->class, x->f);
	fputc('>', x->f);
	html_spans(x, &b->spans);
	fputs("</p>\n", x->f);
}

/* as data of a URL: what would end it, or means something in one, by number */
static void url_text(const char *s, FILE *f)
{
	for (; *s; s++)
		if (strchr("%#<>\"\n\t", *s))
			fprintf(f, "%%%02X", (unsigned int)(unsigned char)*s);
		else
			fputc(*s, f);
}

void html_figure(struct export *x, const struct doc_block *b)
{
	struct html_page *page = x->own;

	fputs("<figure", x->f);
	if (!page->place && !b->figure.plain) {
		fputs(" role=\"img\"", x->f);
		attribute("aria-label", b->figure.alt, x->f);
		fputc('>', x->f);
		html_svg(b->figure.svg, page->figures++, x->f);
	} else {
		fputs("><img ", x->f);
		if (page->place) {
			fputs("loading=\"lazy\" src=\"figures/", x->f);
			html_text(b->figure.name, x->f);
			fputs(".svg\"", x->f);
		} else {
			fputs("src=\"data:image/svg+xml,", x->f);
			url_text(b->figure.svg, x->f);
			fputc('"', x->f);
		}
		attribute("alt", b->figure.alt, x->f);
		if (b->figure.plain)
			fputs(" style=\"width:auto;min-width:0;max-width:100%\"", x->f);
		fputc('>', x->f);
	}
	fputs("<figcaption>Data: <code>figures/", x->f);
	html_text(b->figure.name, x->f);
	fprintf(x->f, "%s</code></figcaption></figure>\n", b->figure.data);
}

void html_list(struct export *x, const struct doc_block *b)
{
	fputs("<ul", x->f);
	attribute("class", b->class, x->f);
	fputc('>', x->f);
	for (const struct doc_item *it = b->item; it; it = it->next) {
		fputs("<li", x->f);
		attribute("class", it->class, x->f);
		fputc('>', x->f);
		html_spans(x, &it->spans);
		fputs("</li>", x->f);
	}
	fputs("</ul>\n", x->f);
}

void html_terms(struct export *x, const struct doc_block *b)
{
	fputs("<dl>\n", x->f);
	for (const struct doc_item *it = b->item; it; it = it->next) {
		fputs("<dt>", x->f);
		html_text(it->term, x->f);
		fputs("</dt><dd>", x->f);
		html_spans(x, &it->spans);
		fputs("</dd>\n", x->f);
	}
	fputs("</dl>\n", x->f);
}

/* shares as one bar: read before any number */
void html_bar(struct export *x, const struct doc_block *b)
{
	fputs("<div class=\"bar\" aria-hidden=\"true\">", x->f);
	for (const struct doc_item *it = b->item; it; it = it->next)
		fprintf(x->f, "<b class=\"%s\" style=\"flex:%zu\"></b>", it->class, it->weight);
	fputs("</div><p class=\"keys\">", x->f);
	for (const struct doc_item *it = b->item; it; it = it->next) {
		fprintf(x->f, "<span><b class=\"dot %s\"></b>%zu ", it->class, it->weight);
		html_text(it->term, x->f);
		fputs("</span>", x->f);
	}
	fputs("</p>\n", x->f);
}

void html_pre(struct export *x, const struct doc_block *b)
{
	fputs("<pre>", x->f);
	html_spans(x, &b->spans);
	fputs("</pre>\n", x->f);
}

void html_details(struct export *x, const struct doc_block *b)
{
	fputs("<details><summary>", x->f);
	html_spans(x, &b->spans);
	fputs("</summary>\n", x->f);
	exporter_blocks(x, b->inner);
	fputs("</details>\n", x->f);
}

void html_cards(struct export *x, const struct doc_block *b)
{
	fputs("<div class=\"cards\">\n", x->f);
	exporter_blocks(x, b->inner);
	fputs("</div>\n", x->f);
}

void html_card(struct export *x, const struct doc_block *b)
{
	fputs("<a class=\"card\"", x->f);
	html_href(x, b->target);
	fputs("><h3>", x->f);
	html_spans(x, &b->spans);
	fputs("</h3>", x->f);
	exporter_blocks(x, b->inner);
	fputs("</a>\n", x->f);
}
