// SPDX-License-Identifier: GPL-2.0-only
/* The answer as a CI shows it. */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "try/try_answer.h"
#include "try/try_commit.h"

enum { REST = 512 };			/* bytes kept for what ends a table that is cut */

/* a title comes from a mail: nothing in it is markup */
static void put_text(const char *s, FILE *f)
{
	for (; *s; s++) {
		if (strchr("\\`*_{}[]<>()#+!|&~", *s))
			fputc('\\', f);
		fputc((unsigned char)*s < ' ' ? ' ' : *s, f);
	}
}

static void put_row(const struct answer_row *r, FILE *f)
{
	char a[48], b[48], delta[48], pct[32];

	fprintf(f, "| `%s` | %s | %s | %s | %s |\n", r->kase, words_number(r->before, a, sizeof(a)),
		words_number(r->after, b, sizeof(b)),
		r->decided ? words_signed(r->after - r->before, delta, sizeof(delta)) : "-",
		r->decided ? words_percent(r->after / r->before - 1, pct, sizeof(pct)) : r->why);
}

/* @most bytes at most; the largest differences are first */
static void put_rows(const struct answer_step *s, size_t most, FILE *f)
{
	size_t i;

	fputs("\n| operation | before | after | instructions | |\n|---|---|---|---|---|\n", f);
	for (i = 0; i < s->n && (size_t)ftell(f) + REST < most; i++)
		put_row(&s->row[i], f);
	if (i < s->n)
		fprintf(f, "\n%zu more operations are left out here.\n", s->n - i);
}

static void put_step(const struct try_answer *a, const struct answer_step *s, size_t most, FILE *f)
{
	fputs("\n### ", f);
	put_text(s->step ? s->step->title : a->job->title, f);
	fputs("\n\n", f);
	put_text(s->headline, f);
	fputs("\n", f);
	if ((size_t)ftell(f) + 2 * REST < most)
		put_rows(s, most, f);
}

int answer_markdown(const struct try_answer *a, size_t most, FILE *f)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *to = memfile_open(&m);

	if (!to)
		return -ENOMEM;
	fputs("## ", to);
	put_text(a->job->title, to);
	fprintf(to, "\n\nLinux %s, %s, base %s; hardbench %s %s\n", answer_fact(a->m, "guest kernel"),
		answer_fact(a->m, "compiler"), a->m->base, a->m->version, try_commit);
	for (size_t i = 0; i < a->n && (size_t)ftell(to) + 4 * REST < most; i++)
		put_step(a, &a->step[i], most, to);
	fputs("\nExecuted instructions per operation, counted in an emulator; counts are not time.\n", to);
	if (memfile_close(&m))
		return -ENOMEM;
	fwrite(m.at, 1, m.len < most ? m.len : most, f);
	return ferror(f) ? -EIO : 0;
}
