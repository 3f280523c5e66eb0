// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/html.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "analysis/report/evidence.h"
#include "analysis/report/first.h"
#include "analysis/report/method.h"
#include "analysis/report/spread.h"
#include "analysis/report/warnings.h"
#include "bench/base/number.h"

enum { TOP = 3, FEW_PAIRS = 4 };

void html_text(const char *s, FILE *f)
{
	for (; s && *s; s++) {
		switch (*s) {
		case '&':
			fputs("&amp;", f);
			break;
		case '<':
			fputs("&lt;", f);
			break;
		case '>':
			fputs("&gt;", f);
			break;
		case '"':
			fputs("&quot;", f);
			break;
		case '\'':
			fputs("&#39;", f);
			break;
		default:
			if ((unsigned char)*s >= 0x20 || *s == '\n' || *s == '\t')
				fputc(*s, f);
		}
	}
}

void html_cell(const char *tag, const char *class, const char *text, FILE *f)
{
	fprintf(f, "<%s%s%s%s>", tag, *class ? " class=\"" : "", class, *class ? "\"" : "");
	html_text(text, f);
	fprintf(f, "</%s>", tag);
}

void html_arm(const char *feature, const char *arm, FILE *f)
{
	html_text(feature, f);
	fputs(" <em>", f);
	html_text(arm, f);
	fputs("</em>", f);
}

void html_arm_cells(int heads, const struct model_key *k, FILE *f)
{
	fputs(heads ? "<th scope=\"row\">" : "<td>", f);
	html_arm(k->feature, k->arm, f);
	fputs(heads ? "</th><td>" : "</td><td>", f);
	html_text(k->arch, f);
	fputs("<br><small>", f);
	html_text(k->kernel, f);
	fputs(", ", f);
	html_text(k->toolchain, f);
	fputs("</small></td>", f);
}

void html_number_cell(double x, int with_sign, FILE *f)
{
	char buf[64], plain[40];

	number_format(x, plain, sizeof(plain));
	fprintf(f, "<td class=\"n\" data-v=\"%s\">", plain);
	html_text(with_sign ? model_signed(x, buf, sizeof(buf)) : model_number(x, buf, sizeof(buf)),
		  f);
	fputs("</td>", f);
}

const char *html_verdict_class(const struct verdict_row *r)
{
	switch (r->verdict) {
	case VERDICT_IDENTICAL:
		return "same";
	case VERDICT_COST:
		return "cost";
	case VERDICT_GAIN:
		return "gain";
	case VERDICT_NO_IMPACT:
		return "fine";
	case VERDICT_INCONCLUSIVE:
		return "open";
	default:
		return "none";
	}
}

void html_verdict_chip(const struct verdict_row *r, FILE *f)
{
	static const struct {
		enum verdict v;
		const char *sign;
	} signs[] = {
		{ VERDICT_IDENTICAL, "=" },    { VERDICT_COST, "\u25b2" },
		{ VERDICT_GAIN, "\u25bc" },    { VERDICT_NO_IMPACT, "\u2248" },
		{ VERDICT_INCONCLUSIVE, "?" },
	};
	const char *sign = "\u2013";

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
		if (signs[i].v == r->verdict)
			sign = signs[i].sign;
	fprintf(f, "<span class=\"chip %s\"><i>%s</i>", html_verdict_class(r), sign);
	html_text(model_verdict_word(r), f);
	fputs("</span>", f);
}

/* the verdicts of one pair as one bar: read before any number */
static void verdict_bar(const struct model_pair *p, FILE *f)
{
	const struct {
		const char *class, *word;
		size_t n;
	} part[] = {
		{ "cost", "cost", p->cost },
		{ "gain", "gain", p->gain },
		{ "open", "inconclusive", p->inconclusive },
		{ "fine", "no impact", p->no_impact },
		{ "same", "identical", p->identical },
		{ "none", "no verdict", p->no_verdict },
	};

	fputs("<div class=\"bar\" aria-hidden=\"true\">", f);
	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++)
		if (part[i].n)
			fprintf(f, "<b class=\"%s\" style=\"flex:%zu\"></b>", part[i].class,
				part[i].n);
	fputs("</div><p class=\"keys\">", f);
	for (size_t i = 0; i < sizeof(part) / sizeof(part[0]); i++)
		if (part[i].n)
			fprintf(f, "<span><b class=\"dot %s\"></b>%zu %s</span>", part[i].class,
				part[i].n, part[i].word);
	fputs("</p>", f);
}

/* the largest differences by name */
static void largest(const struct model_pair *p, FILE *f)
{
	char num[48], pct[32];
	size_t shown = 0;

	fputs("<ul class=\"top\">", f);
	for (size_t i = 0; i < p->nr_item && shown < TOP; i++) {
		const struct verdict_row *r = p->sorted[i]->row;

		if (!verdict_is_operation(r->bench) ||
		    (r->verdict != VERDICT_COST && r->verdict != VERDICT_GAIN))
			continue;
		fputs("<li>", f);
		html_text(r->bench, f);
		fprintf(f, "<span class=\"%s\">%s (%s)", html_verdict_class(r),
			model_signed(r->delta, num, sizeof(num)),
			model_percent(r, pct, sizeof(pct)));
		fputs("</span></li>", f);
		shown++;
	}
	fputs("</ul>", f);
}

/* the reason is the same for all when the arm does not exist there */
static void no_verdict(const struct model_pair *p, FILE *f)
{
	fputs("<p class=\"big\">no verdict on any operation</p>", f);
	if (!p->row->reason)
		return;
	fputs("<p class=\"unit\">", f);
	html_text(p->row->reason, f);
	fputs("</p>", f);
}

static void big_number(const struct model_pair *p, FILE *f)
{
	const size_t differ = p->cost + p->gain;

	if (p->operations == p->no_verdict)
		no_verdict(p, f);
	else if (!differ)
		fprintf(f, "<p class=\"big\"><b>0</b>of %zu operations differ</p>", p->operations);
	else
		fprintf(f,
			"<p class=\"big\"><b>%zu</b>of %zu operations execute %s "
			"instructions</p>",
			differ, p->operations,
			!p->gain   ? "more"
			: !p->cost ? "fewer"
				   : "other numbers of");
}

static void card(const struct model_pair *p, FILE *f)
{
	const struct verdict_row *r = p->row;

	fprintf(f, "<a class=\"card\" href=\"#%s\"><h3>", p->slug);
	html_arm(r->feature, r->arm, f);
	fputs(" <small>against ", f);
	html_text(r->baseline, f);
	fputs(", ", f);
	html_text(r->arch, f);
	fputs(", ", f);
	html_text(r->toolchain, f);
	fputs("</small></h3>", f);
	big_number(p, f);
	verdict_bar(p, f);
	largest(p, f);
	fputs("</a>\n", f);
}

static void summary(const struct model *m, FILE *f)
{
	size_t of, warned;
	char buf[160];

	fputs("<section id=\"summary\"><h2 class=\"hidden\">Summary</h2><div "
	      "class=\"cards\">\n",
	      f);
	for (size_t i = 0; i < m->nr_pair; i++)
		card(&m->pair[i], f);
	fputs("</div>\n<p class=\"trust\">", f);
	fprintf(f,
		"<span><strong>%ld of %ld</strong> counts equal in two boots of one "
		"seed</span>"
		"<span><strong>%ld of %ld</strong> series exact over %ld seeds</span>"
		"<span><strong>%ld of %ld</strong> boots finished</span>",
		m->same_equal, m->same_pairs, m->repeat_exact, m->repeat_series, m->seeds,
		m->boots_done, m->boots);
	if (*m->loops) {
		fputs("<span>empty loop: <strong>", f);
		html_text(m->loops, f);
		fputs("</strong> instructions</span>", f);
	}
	warned = warnings_count(m, &of);
	if (of)
		fprintf(f, "<span><strong>%zu of %zu</strong> boots with a warning of the kernel</span>", warned, of);
	fputs("</p></section>\n", f);
	if (warned)
		fprintf(f, "<p class=\"warn\">%s <a href=\"#warnings\">Which</a></p>\n",
			warnings_text(m, buf, sizeof(buf)));
	if (*m->changed) {
		fputs("<p class=\"warn\">", f);
		html_text(m->changed, f);
		fputs("</p>\n", f);
	}
}

/* the features of the plan, each once: the title of the page */
static void features(const struct model *m, FILE *f)
{
	const char *last = "";

	for (size_t i = 0; i < m->nr_pair; i++) {
		const char *name = m->pair[i].row->feature;

		if (!strcmp(name, last))
			continue;
		fputs(*last ? ", " : "", f);
		html_text(name, f);
		last = name;
	}
}

static void head(const struct model *m, FILE *f)
{
	fputs("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n"
	      "<meta name=\"viewport\" content=\"width=device-width, "
	      "initial-scale=1\">\n"
	      "<meta name=\"color-scheme\" content=\"light dark\">\n<title>",
	      f);
	features(m, f);
	fputs(": what it costs</title>\n<style>\n", f);
	fputs(html_style, f);
	fputs("</style></head>\n<body>\n<header><p class=\"kicker\">hardbench, plan ", f);
	html_text(m->plan, f);
	fputs("</p><h1>What does <em>", f);
	features(m, f);
	fputs("</em> cost?</h1><p class=\"sub\">", f);
	html_text(m->summary, f);
	fputs("</p><p class=\"badges\"><span class=\"tier\">", f);
	html_text(model_tier, f);
	fputs("</span><span class=\"tier strong\">", f);
	html_text(model_no_time, f);
	fputs("</span>", f);
	if (m->nr_pair) {
		fputs("<span>Linux ", f);
		html_text(m->pair[0].row->kernel, f);
		fputs(", base ", f);
		html_text(m->base, f);
		fputs("</span>", f);
	}
	fprintf(f, "<span>%ld boots per arm, %ld seeds</span></p></header>\n", m->boots_per_arm,
		m->seeds);
}

/* of many comparisons the first of each feature: the others follow it */
static void pair_links(const struct model *m, FILE *f)
{
	const char *last = "";

	for (size_t i = 0; i < m->nr_pair; i++) {
		const struct verdict_row *r = m->pair[i].row;
		const int many = m->nr_pair > FEW_PAIRS;

		if (many && !strcmp(r->feature, last))
			continue;
		last = r->feature;
		fprintf(f, "<a href=\"#%s\">", m->pair[i].slug);
		html_text(many ? r->feature : r->arm, f);
		fputs(many ? "" : ", ", f);
		html_text(many ? "" : r->arch, f);
		fputs("</a>", f);
	}
}

static void contents(const struct model *m, FILE *f)
{
	fputs("<nav><a href=\"#matrix\">All operations</a>", f);
	pair_links(m, f);
	if (m->nr_spread)
		fputs("<a href=\"#spread\">Spread over draws</a>", f);
	if (first_any(m))
		fputs("<a href=\"#cold\">Cold operations</a>", f);
	if (m->nr_answer)
		fputs("<a href=\"#claims\">Published figures</a>", f);
	if (m->nr_arm)
		fputs("<a href=\"#static\">Static cost</a><a href=\"#arms\">Arms</a>", f);
	fputs("<a href=\"#proofs\">Proofs</a><a href=\"#warnings\">Warnings</a><a href=\"#repeats\">Does it repeat?</a>"
	      "<a href=\"#read\">How to read</a><a "
	      "href=\"#origin\">Provenance</a></nav>\n<main>\n",
	      f);
}

static void how_to_read(FILE *f)
{
	fputs("<section id=\"read\"><h2>How to read this</h2>\n<dl>\n", f);
	for (const struct method_part *p = method_part; p->title; p++) {
		html_cell("dt", "", p->title, f);
		html_cell("dd", "", p->text, f);
		fputc('\n', f);
	}
	fputs("</dl></section>\n", f);
}

int html_report(const struct model *m, FILE *f)
{
	head(m, f);
	summary(m, f);
	contents(m, f);
	html_matrix(m, f);
	for (size_t i = 0; i < m->nr_pair; i++)
		html_pair(m, &m->pair[i], i, f);
	spread_html(m, f);
	first_html(m, f);
	evidence_html(m, f);
	html_proofs(m, f);
	warnings_html(m, f);
	html_repeats(m, f);
	how_to_read(f);
	html_provenance(m, f);
	fputs("</main>\n<footer>Made by hardbench ", f);
	html_text(m->version, f);
	fputs(". ", f);
	html_text(model_no_time, f);
	fputs(".</footer>\n<script>\n", f);
	fputs(html_script, f);
	fputs("</script>\n</body></html>\n", f);
	return ferror(f) ? -EIO : 0;
}
