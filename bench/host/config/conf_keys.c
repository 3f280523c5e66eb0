// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_keys.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "bench/base/strlist.h"
#include "bench/base/printable.h"
#include "config/conf_grammar.h"
#include "config/kconfig_lines.h"

enum { WORD_LIMIT = 40, KEYS_LIMIT = 32 };

/* edit distance of two short words (Levenshtein 1966), one row of the table at a time */
static unsigned int distance(const char *a, const char *b)
{
	unsigned int row[WORD_LIMIT + 1], diagonal, above;
	size_t na = strlen(a), nb = strlen(b), i, j;

	if (na > WORD_LIMIT || nb > WORD_LIMIT)
		return UINT_MAX;
	for (j = 0; j <= nb; j++)
		row[j] = j;
	for (i = 1; i <= na; i++) {
		diagonal = row[0];
		row[0] = i;
		for (j = 1; j <= nb; j++) {
			unsigned int best = diagonal + (a[i - 1] != b[j - 1]);

			above = row[j];
			if (above + 1 < best)
				best = above + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			diagonal = above;
			row[j] = best;
		}
	}
	return row[nb];
}

/* what a word is called elsewhere, where that is among those known; NULL: nothing is known of it */
static const char *by_another_name(const char *got, const char *const *known)
{
	static const struct { const char *word, *ours; } names[] = {
		{ "amd64", "x86_64" }, { "x86-64", "x86_64" }, { "x64", "x86_64" }, { "aarch64", "arm64" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		for (size_t k = 0; !strcasecmp(got, names[i].word) && known[k]; k++)
			if (!strcmp(known[k], names[i].ours))
				return known[k];
	return NULL;
}

const char *conf_nearest(const char *got, const char *const *known)
{
	const char *const alias = by_another_name(got, known), *best = NULL;
	unsigned int limit = (strlen(got) + 1) / 2 + 1;

	for (; *known && !alias; known++) {
		unsigned int d = distance(got, *known);

		if (d < limit || (best && d == limit && !strncmp(*known, got, strlen(got)) &&
				  strncmp(best, got, strlen(got)))) {
			limit = d;
			best = *known;
		}
	}
	return alias ? alias : best;
}

const char *conf_nearest_in(const char *got, struct strlist *known)
{
	return strlist_end(known) ? NULL : conf_nearest(got, (const char *const *)known->at);
}

char *conf_hint(const char *got, struct strlist *known)
{
	const char *near = conf_nearest_in(got, known);

	return near ? fs_path(", did you mean \"%s\"?", near) : fs_path("%s", "");
}

int conf_unknown(const struct conf_line *l, const char *what, const char *got,
		 const char *const *known)
{
	const char *near = conf_nearest(got, known);
	struct strlist names = { 0 };
	AUTO_FREE char *list = NULL;
	int err = 0;

	for (size_t i = 0; known[i] && !err; i++)
		err = strlist_add(&names, known[i]);
	list = err ? NULL : strlist_join(&names, ", ");
	strlist_release(&names);
	if (!list)
		return -ENOMEM;
	if (near)
		return conf_fail(l, "unknown %s \"%s\", did you mean \"%s\"? (expected: %s)",
				 what, got, near, list);
	return conf_fail(l, "unknown %s \"%s\" (expected: %s)", what, got, list);
}

static int given_twice(const struct conf_line *l)
{
	return conf_fail(l, "%s is given twice", l->key);
}

static int set_number(const struct conf_key *k, void *field, const struct conf_line *l)
{
	const unsigned long long least = k->least ? k->least : 1;
	const unsigned long long most = k->most ? k->most : k->kind == CONF_UINT ? UINT_MAX : UINT64_MAX;
	unsigned long long v;

	if (number_between(l->value, least, most, &v) && least == most)
		return conf_fail(l, "%s: expected %llu or no such line, got \"%s\"", l->key, least, l->value);
	if (number_between(l->value, least, most, &v))
		return conf_fail(l, "%s: expected a whole number from %llu to %llu, got \"%s\"", l->key, least, most,
				 l->value);
	if (k->kind == CONF_UINT ? *(unsigned int *)field : *(uint64_t *)field)
		return given_twice(l);
	if (k->kind == CONF_UINT)
		*(unsigned int *)field = v;
	else
		*(uint64_t *)field = v;
	return 0;
}

static int check_word(const struct conf_key *k, const struct conf_line *l, const char *word)
{
	const char *known[KEYS_LIMIT + 1] = { NULL };

	for (size_t i = 0; i < KEYS_LIMIT && (known[i] = k->words(i).word); i++)
		if (!strcmp(known[i], word))
			return 0;
	return conf_unknown(l, k->word_is ? k->word_is : k->key, word, known);
}

int conf_words(struct strlist *w, const char *text)
{
	int err = 0;

	for (text += strspn(text, " \t"); *text && !err; text += strspn(text, " \t")) {
		const bool quote = *text == '"';
		const size_t len = strcspn(text + quote, quote ? "\"" : " \t");
		AUTO_FREE char *word = fs_path("%.*s", (int)len, text + quote);

		if (quote && (!text[1 + len] || !len || !strchr(" \t", text[2 + len])))
			return -EINVAL;
		err = strlist_add(w, word);
		text += len + 2 * quote;
	}
	return err;
}

/* the first word of a value, or each of a list of words, against the table's */
static int check_words(const struct conf_key *k, const struct conf_line *l)
{
	struct strlist words = { 0 };
	int err = !k->words ? 0 : k->kind == CONF_WORDS ? conf_words(&words, l->value) :
							   strlist_add_words(&words, l->value);

	for (size_t i = 0; i < words.n && !err && (!i || k->kind == CONF_WORDS); i++)
		err = check_word(k, l, words.at[i]);
	strlist_release(&words);
	return err;
}

/* of a list, after it grew */
static int check_length(const struct conf_key *k, const struct conf_line *l, const struct strlist *list)
{
	const size_t most = k->most ? k->most : LIMIT_LIST;

	return list->n <= most ? 0 : conf_fail(l, "%s: more than %zu", l->key, most);
}

static int add_to_list(const struct conf_key *k, struct strlist *list, const struct conf_line *l)
{
	int err = k->kind == CONF_LINE	? strlist_add(list, l->value) :
		  k->kind == CONF_WORDS ? conf_words(list, l->value) :
					  config_line(l, list);

	return err ? err : check_length(k, l, list);
}

static int set_field(const struct conf_key *k, void *field, const struct conf_line *l)
{
	switch (k->kind) {
	case CONF_STR:
		if (*(char **)field)
			return given_twice(l);
		*(char **)field = strdup(l->value);
		return *(char **)field ? 0 : -ENOMEM;
	case CONF_LINE:
	case CONF_WORDS:
	case CONF_CONFIG:
		return add_to_list(k, field, l);
	case CONF_UINT:
	case CONF_U64:
		return set_number(k, field, l);
	case CONF_OWN:
		return 0;
	}
	return -EINVAL;
}

/* values go into command lines, tables and a guest's job, whose fields a tab ends */
static int check_text(const struct conf_key *k, const struct conf_line *l)
{
	const char *v = l->value;
	size_t left = strlen(v), len;

	if (k->kind == CONF_STR && k->most && left > k->most)
		return conf_fail(l, "%s: longer than %" PRIu64 " bytes", l->key, k->most);
	for (; left; v += len, left -= len) {
		len = *v == '\t' && (k->kind == CONF_WORDS || k->kind == CONF_OWN) ? 1 : printable_char(v, left);
		if (!len)
			return conf_fail(l, "%s: byte 0x%02x is not text", l->key, (unsigned char)*v);
	}
	return 0;
}

static int check_quotes(const struct conf_key *k, const struct conf_line *l)
{
	struct strlist words = { 0 };
	const int err = k->kind == CONF_WORDS ? conf_words(&words, l->value) : 0;

	strlist_release(&words);
	return err == -EINVAL ? conf_fail(l, "%s: a word in quotes ends with one, and is not empty", l->key) : err;
}

static int check_grammar(const struct conf_key *k, const struct conf_line *l)
{
	struct strlist words = { 0 };
	int err = 0;

	if (!k->grammar)
		return 0;
	err = k->kind == CONF_WORDS ? conf_words(&words, l->value) : strlist_add(&words, l->value);
	for (size_t i = 0; i < words.n && !err; i++)
		if (!conf_grammar_fits(k->grammar, words.at[i]))
			err = conf_fail(l, "%s: expected %s, got \"%s\"", l->key, k->grammar->is, words.at[i]);
	strlist_release(&words);
	return err;
}

static int set_key(const struct conf_key *k, void *base, const struct conf_line *l)
{
	int err;

	if (!*l->value && k->kind != CONF_CONFIG)
		return conf_fail(l, "%s: expected a value", l->key);
	err = check_text(k, l);
	if (!err)
		err = check_quotes(k, l);
	if (!err)
		err = check_words(k, l);
	if (!err)
		err = check_grammar(k, l);
	if (!err && k->check)
		err = k->check(base, l);
	return err ? err : set_field(k, (char *)base + k->offset, l);
}

static bool is_key(const struct conf_key *k, const char *name)
{
	return k->kind == CONF_CONFIG ? !strncmp(name, "CONFIG_", 7) : !strcmp(name, k->key);
}

int conf_set(const struct conf_key *keys, void *base, const struct conf_line *l)
{
	const char *known[KEYS_LIMIT + 1] = { NULL };
	size_t i;

	if (!*l->key)
		return 0;
	for (i = 0; keys[i].key && i < KEYS_LIMIT; i++) {
		if (is_key(&keys[i], l->key))
			return set_key(&keys[i], base, l);
		known[i] = keys[i].key;
	}
	return conf_unknown(l, "key", l->key, known);
}

int conf_missing(const char *file, const char *section, const char *key)
{
	return fail(-EINVAL, "%s: [%s] has no %s, expected \"%s = ...\"", file, section, key, key);
}
