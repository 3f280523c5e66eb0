// SPDX-License-Identifier: GPL-2.0-only
/* What of a mail's text is the diff: it ends where its hunks do, whatever a mailing list has put below it. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/memfile.h"
#include "bench/base/number.h"
#include "try/series.h"

struct cut {
	const char *at, *end;		/* the rest */
	const char *line;
	size_t len;			/* without its end */
	bool git;			/* between a "diff --git" and its hunks */
	unsigned long long old, new;	/* lines that the hunk still has */
};

static bool next(struct cut *c)
{
	const char *nl;

	if (c->at == c->end)
		return false;
	nl = memchr(c->at, '\n', (size_t)(c->end - c->at));
	c->line = c->at;
	c->len = (size_t)((nl ? nl : c->end) - c->at);
	c->at = nl ? nl + 1 : c->end;
	if (c->len && c->line[c->len - 1] == '\r')
		c->len--;
	return true;
}

static bool begins(const struct cut *c, const char *with)
{
	return c->len >= strlen(with) && !memcmp(c->line, with, strlen(with));
}

/* "-A,B +C,D" of a hunk's head; where it is malformed no line is taken for the hunk's, and patch_check() says so */
static void hunk(struct cut *c)
{
	const char *p = c->line + strlen("@@ -");

	c->old = c->new = 1;
	number_lead(&p);
	if (*p == ',') {
		p++;
		c->old = number_lead(&p);
	}
	if (strncmp(p, " +", 2))
		return;
	p += 2;
	number_lead(&p);
	if (*p == ',') {
		p++;
		c->new = number_lead(&p);
	}
}

static bool in_hunk(struct cut *c)
{
	const char kind = c->len ? *c->line : ' ';

	if ((!c->old && !c->new) || (kind != ' ' && kind != '-' && kind != '+' && kind != '\\'))
		return false;
	c->old -= kind != '+' && kind != '\\' && c->old;
	c->new -= kind != '-' && kind != '\\' && c->new;
	return true;
}

/* git's own lines below "diff --git", up to the first name */
static bool git_line(const struct cut *c)
{
	static const char *const words[] = { "index ", "new ", "old ", "deleted ", "rename ", "copy ", "similarity ",
					     "dissimilarity ", "GIT binary patch", "Binary files " };

	for (size_t i = 0; c->git && i < sizeof(words) / sizeof(words[0]); i++)
		if (begins(c, words[i]))
			return true;
	return false;
}

/* is it of the diff? */
static bool wanted(struct cut *c)
{
	if (in_hunk(c))
		return true;
	if (begins(c, "@@ -")) {
		hunk(c);
		return true;
	}
	c->old = c->new = 0;
	if (begins(c, "diff --git ")) {
		c->git = true;
		return true;
	}
	if (begins(c, "\\ No newline"))
		return true;
	if (begins(c, "--- ") && c->at < c->end && !strncmp(c->at, "+++ ", 4)) {
		c->git = false;
		return true;
	}
	return begins(c, "+++ ") || begins(c, "*** ") || begins(c, "***************") || git_line(c);
}

char *series_diff(const char *text, size_t len)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	struct cut c = { .at = text, .end = text + len };

	while (f && next(&c))
		if (wanted(&c)) {
			fwrite(c.line, 1, c.len, f);
			fputc('\n', f);
		}
	return f ? memfile_take(&m) : NULL;
}
