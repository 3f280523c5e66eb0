// SPDX-License-Identifier: GPL-2.0-only
#include "config/ini.h"

#include "config/conf_used.h"

#include <ctype.h>
#include <errno.h>
#include <ini.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"

enum {
	LINE_LIMIT = LIMIT_CONFIG_LINE + 2,
	SECTION_LIMIT = LIMIT_CONFIG_SECTION,	/* inih cuts a longer name without a word */
};

struct wanted {
	const struct conf_line *like;
	int line;			/* 0 = none yet */
};

struct reader {
	const char *file;
	const char *rest;	/* what was not handed to inih yet */
	int line;		/* of what inih has now */
	int err;		/* of the callback or of a line that inih must not see */
	int (*fn)(void *ctx, const struct conf_line *l);
	void *ctx;
};

static bool is_section(const char *section, const char *name)
{
	const size_t len = strlen(name);

	return !strncmp(section, name, len) && (!section[len] || strchr(" \t", section[len]));
}

/* is it a word of the value, or all of it? One with blanks in it stands in quotes there */
static bool has_word(const char *value, const char *word)
{
	const size_t len = strlen(word);

	for (const char *p = len ? strstr(value, word) : NULL; p; p = strstr(p + 1, word))
		if ((p == value || strchr(" \t\"", p[-1])) && (!p[len] || strchr(" \t\"", p[len])))
			return true;
	return !strcmp(value, word);
}

static int look(void *ctx, const struct conf_line *l)
{
	struct wanted *w = ctx;
	const struct conf_line *like = w->like;

	if (!w->line && (!like->section || is_section(l->section, like->section)) &&
	    (!like->key || !strcmp(l->key, like->key)) && (!like->value || has_word(l->value, like->value)))
		w->line = l->line;
	return 0;
}

/* of what was found after its file was read; 0 = no line says it */
static int line_of(const struct conf_line *l)
{
	struct wanted w = { .like = l };

	if ((l->section || l->key || l->value) && fs_exists(l->file))
		conf_read(l->file, look, &w);
	return w.line;
}

int conf_fail(const struct conf_line *l, const char *fmt, ...)
{
	AUTO_FREE char *text = NULL;
	va_list ap;
	int len, line;

	va_start(ap, fmt);
	len = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (len < 0) {
		text = NULL;
		return -ENOMEM;
	}
	if (!l->file)
		return fail(-EINVAL, "%s", text);
	line = l->line ? l->line : line_of(l);
	if (!line)	/* what no line of a file says */
		return fail(-EINVAL, "%s: %s", l->file, text);
	return fail(-EINVAL, "%s:%d: %s", l->file, line, text);
}

/* Kconfig's own way to say no, "# CONFIG_X is not set", is a line and no comment: the name, or NULL */
static const char *not_set(const char *line, size_t *len)
{
	static const char no[] = " is not set";
	const char *name = line + (*line == '#'), *end;

	name += strspn(name, " ");
	for (end = name; isalnum((unsigned char)*end) || *end == '_';)
		end++;
	*len = (size_t)(end - name);
	if (*line != '#' || strncmp(name, "CONFIG_", 7) || strncmp(end, no, sizeof(no) - 1))
		return NULL;
	end += sizeof(no) - 1;
	end += strspn(end, " \t\r");
	return !*end || *end == '\n' ? name : NULL;
}

static void take_not_set(char *line)
{
	size_t len;
	const char *name = not_set(line, &len);

	if (!name)
		return;
	memmove(line, name, len);
	strcpy(line + len, " = n");
}

/* is the next line that says anything another section, or is there none? */
static bool section_is_empty(const char *rest)
{
	size_t len;

	for (; *rest; rest += strcspn(rest, "\n"), rest += *rest == '\n') {
		const char *p = rest + strspn(rest, " \t\r");

		if (*p && *p != '\n' && (*p != '#' || not_set(rest, &len)))
			return *p == '[';
	}
	return true;
}

static int check_section(const struct conf_line *l)
{
	return strlen(l->section) <= SECTION_LIMIT ? 0 :
		       conf_fail(l, "section name longer than %d bytes", SECTION_LIMIT);
}

/* inih says nothing of a section without a line: it is handed over with an empty key */
static void note_section(struct reader *r, const char *line)
{
	const char *from = line + strspn(line, " \t"), *to = strchr(from, ']');
	struct conf_line at = { .file = r->file, .line = r->line, .key = "", .value = "" };
	AUTO_FREE char *name = *from == '[' && to ? strndup(from + 1, (size_t)(to - from - 1)) : NULL;

	if (!name || !section_is_empty(r->rest))
		return;
	at.section = name;
	r->err = check_section(&at);
	if (!r->err)
		r->err = r->fn(r->ctx, &at);
}

/*
 * inih asks for a line with its newline and takes what it gets for one line, so a line that does
 * not fit must not be handed over in parts.
 */
static char *next_line(char *str, int num, void *stream)
{
	struct reader *r = stream;
	size_t len = strcspn(r->rest, "\n");
	struct conf_line at = { .file = r->file, .line = r->line + 1 };

	if (r->err || !*r->rest)
		return NULL;
	r->line++;
	if (len + 2 > (size_t)num) {
		r->err = conf_fail(&at, "line longer than %d bytes", num - 2);
		return NULL;
	}
	memcpy(str, r->rest, len);
	str[len] = '\0';
	r->rest += len + (r->rest[len] == '\n');
	take_not_set(str);
	note_section(r, str);
	return r->err ? NULL : str;
}

/* a '#' after a blank starts a comment, unless it is inside a leading "quoted string" */
static void strip_comment(char *value)
{
	char *p = value, *end;

	if (*p == '"') {
		end = strchr(p + 1, '"');
		if (end)
			p = end + 1;
	}
	for (; *p; p++)
		if (*p == '#' && (p == value || p[-1] == ' ' || p[-1] == '\t')) {
			*p = '\0';
			break;
		}
	while (p > value && strchr(" \t\r", p[-1]))
		*--p = '\0';
}

static int on_pair(void *user, const char *section, const char *name, const char *value)
{
	struct reader *r = user;
	struct conf_line l = { .file = r->file, .line = r->line, .section = section, .key = name };
	AUTO_FREE char *copy = strdup(value);

	if (r->err)
		return 0;
	if (!copy) {
		r->err = -ENOMEM;
		return 0;
	}
	strip_comment(copy);
	l.value = copy;
	r->err = check_section(&l);
	if (!r->err && !*name)
		r->err = conf_fail(&l, "no key before the \"=\"");
	else if (!r->err)
		r->err = r->fn(r->ctx, &l);
	return !r->err;
}

static void configure_inih(void)
{
	ini_allow_multiline = false;
	ini_allow_bom = false;
	ini_allow_inline_comments = false;	/* its ';' may stand in a regular expression */
	ini_start_comment_prefixes = (char *)"#";
	ini_allow_no_value = false;
	ini_stop_on_first_error = true;
	ini_use_stack = false;
	ini_max_line = LINE_LIMIT;
	ini_initial_alloc = LINE_LIMIT;
}

int conf_read_text(const char *file, const char *text,
		   int (*fn)(void *ctx, const struct conf_line *l), void *ctx)
{
	struct reader r = { .file = file, .rest = text, .fn = fn, .ctx = ctx };
	struct conf_line at = { .file = file };
	int bad;

	configure_inih();
	bad = ini_parse_stream(next_line, &r, on_pair, &r);
	if (r.err)
		return r.err;
	if (bad == -2)
		return fail(-ENOMEM, "%s", file);
	if (!bad)
		return 0;
	at.line = bad;
	return conf_fail(&at, "expected [section], key = value or # comment");
}

int conf_read(const char *file, int (*fn)(void *ctx, const struct conf_line *l), void *ctx)
{
	AUTO_FREE char *text = NULL;
	struct conf_line at = { .file = file };
	size_t len;
	char *p;
	int err = fs_read_input(file, LIMIT_CONFIG_BYTES, &text, &len);

	if (err)
		return err;
	if (conf_used_note(file))
		return fail(-ENOMEM, "open %s", file);
	if (strlen(text) != len) {
		for (p = text, at.line = 1; *p; p++)
			at.line += *p == '\n';
		return conf_fail(&at, "a NUL byte: not a text file");
	}
	return conf_read_text(file, text, fn, ctx);
}
