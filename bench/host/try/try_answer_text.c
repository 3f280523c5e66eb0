// SPDX-License-Identifier: GPL-2.0-only
/* The answer on a terminal and for a commit message. */
#include <errno.h>
#include <string.h>

#include "analysis/report/commit.h"
#include "analysis/report/words.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "try/try_answer.h"
#include "try/try_commit.h"

enum { FUNCTIONS = 6, ROWS = 12 };

static void wrap(const char *indent, FILE *f, char *text)
{
	commit_wrap(text, indent, COMMIT_COLUMNS, f);
	auto_free(&text);
}

static bool is_shown(const struct answer_row *r)
{
	return r->differs || r->crosses || !r->decided;
}

static void put_line(const struct answer_row *r, FILE *f)
{
	char a[48], b[48], delta[48], pct[32], line[200];

	snprintf(line, sizeof(line), "  %-24.24s %10s %10s %8s  %s", r->kase, words_number(r->before, a, sizeof(a)),
		 words_number(r->after, b, sizeof(b)),
		 r->decided ? words_signed(r->after - r->before, delta, sizeof(delta)) : "varies",
		 r->differs ? words_percent(r->after / r->before - 1, pct, sizeof(pct)) : r->why ? r->why : "");
	for (size_t n = strlen(line); n && line[n - 1] == ' ';)
		line[--n] = '\0';
	fprintf(f, "%.*s\n", COMMIT_COLUMNS, line);
}

/* what the changed functions are on, and what differs */
static void put_table(const struct answer_step *s, FILE *f)
{
	size_t shown = 0, all = 0;

	for (size_t i = 0; i < s->n; i++)
		all += is_shown(&s->row[i]);
	if (!all)
		return;
	fprintf(f, "\n  %-24s %10s %10s %8s\n", "instructions per op", "before", "after", "");
	for (size_t i = 0; i < s->n && shown < ROWS; i++)
		if (is_shown(&s->row[i])) {
			put_line(&s->row[i], f);
			shown++;
		}
	if (all > shown)
		fprintf(f, "  and %zu more in the report\n", all - shown);
}

static void put_step(const struct try_answer *a, const struct answer_step *s, FILE *f)
{
	if (!s->step || a->n == 1) {
		wrap("", f, fs_path("%s.", s->headline));
		put_table(s, f);
		fputc('\n', f);
		return;
	}
	wrap("", f, fs_path("%zu/%zu %s: %s%s%s%s", (size_t)(s->step - a->job->step) + 1, a->job->n, s->step->title,
			    s->headline, *s->step->origin ? " (" : "", s->step->origin, *s->step->origin ? ")" : ""));
}

static void put_bytes(const struct try_changed *c, FILE *f)
{
	AUTO_FREE char *unbuilt = strlist_join(&c->unbuilt, ", ");
	char *text = fs_path("%s", !c->built ? "The same kernel image in all of them." :
				   c->bytes.n ? "Functions compiled differently, bytes:" :
				   c->by_form ? "No function was compiled differently." :
						"No function has another size.");

	for (size_t i = 0; i < c->bytes.n && i < FUNCTIONS; i++) {
		char *more = fs_path("%s%s %s", text, i ? "," : "", c->bytes.at[i]);

		auto_free(&text);
		text = more;
	}
	wrap("", f, c->bytes.n > FUNCTIONS ? fs_path("%s and %zu more", text, c->bytes.n - FUNCTIONS) :
					     fs_path("%s", text));
	auto_free(&text);
	if (c->unbuilt.n)
		wrap("", f, fs_path("Not in this configuration: %s", unbuilt ? unbuilt : ""));
}

/* "6.12.117" of "6.12.117 #1 SMP ... x86_64", and what it ran on */
static char *kernel_words(const struct try_answer *a)
{
	const char *uname = answer_fact(a->m, "guest kernel");

	return fs_path("%.*s, %s", (int)strcspn(uname, " "), uname, a->m->nr_row ? a->m->row[0].key.arch : "");
}

static void put_what(const struct try_answer *a, FILE *f)
{
	const struct try_job *j = a->job;
	AUTO_FREE char *kernel = kernel_words(a);

	if (j->n == 1)
		wrap("", f, fs_path("Measured: %s%s%s%s", j->step[0].title, *j->step[0].origin ? " (" : "",
				    j->step[0].origin, *j->step[0].origin ? ")" : ""));
	wrap("", f, fs_path("Linux %s%s%s, %s, base %s", kernel, *j->where ? ", on " : "", j->where,
			    answer_fact(a->m, "compiler"), a->m->base));
}

/* where a word of a command ends, blanks in quotes and all */
static size_t word_length(const char *s)
{
	const char quote = *s == '\'' || *s == '"' ? *s : '\0';
	const char *end = quote ? strchr(s + 1, quote) : NULL;

	return end ? (size_t)(end + 1 - s) : strcspn(s, " ");
}

/* as a shell takes it when it is pasted: a line that goes on ends in a backslash */
static void put_command(const char *s, FILE *f)
{
	size_t column = (size_t)fprintf(f, "Repeat with:");

	while (*s) {
		const size_t n = word_length(s);

		if (column + 1 + n > COMMIT_COLUMNS - (s[n] ? 2 : 0)) {
			fputs(" \\\n ", f);
			column = 1;
		}
		column += (size_t)fprintf(f, " %.*s", (int)n, s);
		s += n;
		s += *s == ' ';
	}
	fputc('\n', f);
}

int answer_commit(const struct try_answer *a, FILE *f)
{
	for (size_t i = 0; i < a->n; i++)
		put_step(a, &a->step[i], f);
	if (a->n > 1)
		fputc('\n', f);
	put_what(a, f);
	put_bytes(a->changed, f);
	wrap("", f, fs_path("Executed instructions, counted in an emulator on one CPU, %ld seeds; counts are not time. "
			    "hardbench %s%s%s%s; %ld of %ld counts are equal in two boots of one seed.",
			    a->m->seeds, a->m->version, *try_commit ? " (" : "", try_commit, *try_commit ? ")" : "",
			    a->m->same_equal, a->m->same_pairs));
	put_command(a->job->command, f);
	return ferror(f) ? -EIO : 0;
}

void answer_summary(const struct try_answer *a, FILE *f)
{
	fprintf(f, "\n%s\n", a->job->title);
	for (size_t i = 0; i < a->n; i++) {
		const struct answer_step *s = &a->step[i];

		if (a->n > 1 && s->step)
			fprintf(f, "  %zu/%zu %s: %s\n", (size_t)(s->step - a->job->step) + 1, a->job->n,
				s->step->title, s->headline);
		else
			fprintf(f, "  %s%s\n", a->n > 1 ? "together: " : "", s->headline);
	}
	for (size_t i = 0; i < a->changed->bytes.n && i < FUNCTIONS; i++)
		fprintf(f, "  %s bytes\n", a->changed->bytes.at[i]);
	for (size_t i = 0; i < a->changed->unbuilt.n; i++)
		fprintf(f, "  %s is not in this configuration: nothing of it was run\n", a->changed->unbuilt.at[i]);
}
