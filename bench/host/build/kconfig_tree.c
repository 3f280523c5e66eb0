// SPDX-License-Identifier: GPL-2.0-only
#include "build/kconfig_tree.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"

enum { DEEPEST = 32 };	/* files that source each other */

/* where the reader stands: what an option that comes now depends on besides its own */
struct place {
	struct kconfig_tree *t;
	const char *src, *arch;
	struct strlist around;	/* an expression for each if, menu and choice that is open, "" = none */
	int choice, choices;	/* the open one, and how many there were */
	int depth;
	bool in_option, in_help;
	int help_indent;	/* of its first line: what is less indented ends it; 0 = none seen yet */
	int err;
};

static void pop(struct place *p)
{
	if (p->around.n)
		free(p->around.at[--p->around.n]);
}

/* "depends on X" belongs to the option at hand, else to the menu or choice that was opened last */
static void depends(struct place *p, const char *expression)
{
	struct strlist *around = &p->around;
	char **last = around->n ? &around->at[around->n - 1] : NULL;
	char *both;

	if (p->in_option) {
		p->err = strlist_add(&p->t->option[p->t->n - 1].depends, expression);
	} else if (last) {
		both = fs_path("%s%s%s", *last, **last ? " && " : "", expression);
		free(*last);
		*last = both;
	}
}

static void open_option(struct place *p, const char *name)
{
	struct kconfig_option *o;

	p->err = GROW(p->t->option, p->t->n);
	if (p->err)
		return;
	o = &p->t->option[p->t->n++];
	*o = (struct kconfig_option){ .name = strndup(name, strcspn(name, " \t#")), .choice = p->choice };
	p->err = o->name ? 0 : -ENOMEM;
	for (size_t i = 0; i < p->around.n && !p->err; i++)
		if (*p->around.at[i])
			p->err = strlist_add(&o->depends, p->around.at[i]);
	p->in_option = true;
}

static void read_file(struct place *p, const char *file);

/* source "arch/$(SRCARCH)/Kconfig" */
static void source(struct place *p, const char *rest)
{
	const char *from = strchr(rest, '"'), *to = from ? strchr(from + 1, '"') : NULL;
	const char *variable = from ? strstr(from, "$(SRCARCH)") : NULL;
	AUTO_FREE char *file = NULL;

	if (!to)
		return;
	file = variable && variable < to ?
		       fs_path("%s/%.*s%s%.*s", p->src, (int)(variable - from) - 1, from + 1,
			       strcmp(p->arch, "x86_64") ? p->arch : "x86", (int)(to - variable) - 10, variable + 10) :
		       fs_path("%s/%.*s", p->src, (int)(to - from) - 1, from + 1);
	read_file(p, file);
}

static const char *after(const char *line, const char *word)
{
	const size_t n = strlen(word);

	if (strncmp(line, word, n) || (line[n] && !isspace((unsigned char)line[n])))
		return NULL;
	return line + n + strspn(line + n, " \t");
}

/* a line that opens or closes something; false: it is none */
static bool block(struct place *p, const char *line)
{
	const char *rest;

	if ((rest = after(line, "if")) || after(line, "menu") || after(line, "choice")) {
		p->err = strlist_add(&p->around, rest ? rest : "");
		if (after(line, "choice"))
			p->choice = ++p->choices;
	} else if (after(line, "endif") || after(line, "endmenu") || after(line, "endchoice")) {
		pop(p);
		if (after(line, "endchoice"))
			p->choice = 0;
	} else if ((rest = after(line, "source"))) {
		source(p, rest);
	} else {
		return false;
	}
	p->in_option = false;
	return true;
}

/* help goes on as long as its lines are indented as its first is; members of a choice may follow, indented less */
static bool in_help(struct place *p, const char *line, const char *text)
{
	int indent = 0;

	for (; line < text; line++)
		indent = *line == '\t' ? (indent | 7) + 1 : indent + 1;
	if (!*text)
		return true;
	if (!p->help_indent)
		p->help_indent = indent ? indent : 1;
	return indent >= p->help_indent;
}

static void one_line(struct place *p, const char *line)
{
	const char *text = line + strspn(line, " \t"), *rest;

	if (p->in_help && in_help(p, line, text))
		return;
	p->in_help = false;
	if (block(p, text))
		return;
	if ((rest = after(text, "config")) || (rest = after(text, "menuconfig")))
		open_option(p, rest);
	else if ((rest = after(text, "depends on")))
		depends(p, rest);
	else if (after(text, "help"))
		p->in_help = true, p->help_indent = 0;
	else if (after(text, "comment"))
		p->in_option = false;
}

static void read_file(struct place *p, const char *file)
{
	AUTO_FREE char *text = NULL;
	size_t len;
	char *at, *end;

	if (p->depth == DEEPEST || p->err || fs_read(file, &text, &len))
		return;
	p->depth++;
	p->in_option = p->in_help = false;
	for (at = text; at && *at && !p->err; at = end) {
		/* an expression may go on in the next line */
		for (end = strchr(at, '\n'); end && end > at && end[-1] == '\\'; end = strchr(end + 1, '\n'))
			end[-1] = *end = ' ';
		if (end)
			*end++ = '\0';
		one_line(p, at);
	}
	p->depth--;
	p->in_option = p->in_help = false;
}

int kconfig_tree_read(struct kconfig_tree *t, const char *src, const char *arch)
{
	struct place p = { .t = t, .src = src, .arch = arch };
	AUTO_FREE char *root = fs_path("%s/Kconfig", src);

	*t = (struct kconfig_tree){ 0 };
	read_file(&p, root);
	strlist_release(&p.around);
	if (p.err)
		kconfig_tree_release(t);
	return p.err;
}

void kconfig_tree_release(struct kconfig_tree *t)
{
	for (size_t i = 0; i < t->n; i++) {
		free(t->option[i].name);
		strlist_release(&t->option[i].depends);
	}
	free(t->option);
	*t = (struct kconfig_tree){ 0 };
}
