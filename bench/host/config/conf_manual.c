// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_manual.h"

#include <ctype.h>
#include <inttypes.h>
#include <string.h>

#include "bench/base/roff.h"
#include "config/conf_grammar.h"

const struct conf_file *const conf_files[] = {
	&conf_file_plan, &conf_file_feature, &conf_file_kernel, &conf_file_base, &conf_file_machine, &conf_file_model,
	NULL,
};

static const char *const type_name[] = {
	[CONF_STR] = "text, once",
	[CONF_LINE] = "text, may be repeated",
	[CONF_WORDS] = "words separated by blanks, one with blanks in \"quotes\", may be repeated",
	[CONF_UINT] = "whole number, once",
	[CONF_U64] = "whole number, decimal or 0x, once",
	[CONF_CONFIG] = "y, n, m, a number or a \"string\"; each option once",
	[CONF_OWN] = "text, may be repeated",
};

const struct conf_file *conf_file_find(const char *kind)
{
	const struct conf_file *const *c = conf_files;

	while (*c && strcmp((*c)->kind, kind))
		c++;
	return *c;
}

static void put_words(const struct conf_key *k, FILE *f)
{
	struct conf_word w;

	fputs(".RS\n", f);
	for (size_t i = 0; (w = k->words(i)).word; i++) {
		fputs(".TP\n.B ", f);
		roff_text(f, w.word);
		fputc('\n', f);
		if (w.want) {	/* hardly a blank in it, so no line of it can be made as wide as the others */
			fputs(".na\n", f);
			roff_text(f, w.want);
			fputs("\n.br\n.ad\n", f);
		}
		roff_text(f, w.help);
		fputc('\n', f);
	}
	fputs(".RE\n", f);
}

/* what conf_set() holds a value against */
static void put_form(const struct conf_key *k, FILE *f)
{
	if (k->grammar) {
		fputs("Form: ", f);
		roff_text(f, k->grammar->is);
		fputs(". ", f);
	}
	if (k->most)
		fprintf(f, "At most %" PRIu64 "%s. ", k->most,
			k->kind == CONF_STR ? " bytes" : k->kind == CONF_UINT || k->kind == CONF_U64 ? "" : " of them");
}

static void put_key(const struct conf_key *k, FILE *f)
{
	const bool is_option = k->kind == CONF_CONFIG;	/* its example is a whole line */

	fputs(".TP\n.B ", f);
	roff_text(f, k->key);
	fputc('\n', f);
	roff_text(f, k->help);
	fputs(k->words ? ":\n" : ".\n", f);
	if (k->words)
		put_words(k, f);
	fprintf(f, "%s.br\n", k->words ? ".IP\n" : "");
	fprintf(f, "Type: %s. ", type_name[k->kind]);
	put_form(k, f);
	if (k->required) {
		fputs("Required.\n", f);
	} else {
		fputs("Default: ", f);
		roff_text(f, k->dflt ? k->dflt : "none");
		fputs(".\n", f);
	}
	fputs(".br\nExample: ", f);
	if (!is_option)
		fprintf(f, "%s = ", k->key);
	roff_text(f, k->example);
	fputc('\n', f);
}

static void put_section(const struct conf_section *s, FILE *f)
{
	if (s->heading) {
		fputs(".SS \"", f);
		roff_text(f, s->heading);
		fputs("\"\n", f);
	}
	if (s->about) {
		roff_text(f, s->about);
		fputc('\n', f);
	}
	for (const struct conf_key *k = s->keys; k && k->key; k++)
		put_key(k, f);
}

static void put_see_also(const struct conf_file *c, FILE *f)
{
	fputs(".SH SEE ALSO\n.BR hardbench (1)", f);
	for (const struct conf_file *const *o = conf_files; *o; o++)
		if (*o != c)
			fprintf(f, ",\n.BR hardbench\\-%s (5)", (*o)->kind);
	fputc('\n', f);
}

void conf_manual(const struct conf_file *c, const struct conf_section *more, FILE *f)
{
	static const char syntax[] =
		"The file is text: lines \"key = value\" under [section] headings. A line that begins with # is a "
		"comment, and so is what follows a # after a blank, unless it is inside a leading \"quoted string\"; "
		"but \"# CONFIG_X is not set\", as Kconfig writes it, is the line CONFIG_X = n. "
		"The file is read, never run. An unknown key, section or word is an error that names the line and "
		"the nearest known one. So is a number with anything behind it, one that is out of its limits, and a "
		"control character in a value. hardbench(1) has all limits. A file below configs/ names no file "
		"outside of it; one that was given by a path names what it likes.";

	fputs(".TH HARDBENCH\\-", f);
	for (const char *p = c->kind; *p; p++)
		fputc(toupper((unsigned char)*p), f);
	fprintf(f, " 5\n.SH NAME\nhardbench\\-%s \\- ", c->kind);
	roff_text(f, c->summary);
	fputs("\n.SH SYNOPSIS\n.I ", f);
	roff_text(f, c->path);
	fputs("\n.SH DESCRIPTION\n", f);
	roff_text(f, c->about);
	fputs("\n.PP\n", f);
	roff_text(f, syntax);
	fputs("\n.SH EXAMPLE\n", f);
	roff_example(f, c->example);
	fputs(".SH KEYS\n", f);
	for (size_t i = 0; i < CONF_SECTIONS && c->section[i].keys; i++)
		put_section(&c->section[i], f);
	for (; more && more->heading; more++)
		put_section(more, f);
	put_see_also(c, f);
}
