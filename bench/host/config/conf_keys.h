/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tables of keys: what a section of a file may hold and where it goes. Reading, defaults, copying, releasing, printing,
 * JSON, the inputs of an id and the manual page all come from the table, so a new key is one line of it.
 */
#ifndef HB_CONFIG_CONF_KEYS_H
#define HB_CONFIG_CONF_KEYS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "bench/base/strlist.h"
#include "config/ini.h"

struct js;
struct conf_grammar;

enum conf_kind {
	CONF_STR,	/* char *; may be given once */
	CONF_LINE,	/* struct strlist; one string a line, as often as wanted */
	CONF_WORDS,	/* struct strlist; words between blanks, as often as wanted */
	CONF_UINT,	/* unsigned int; once */
	CONF_U64,	/* uint64_t; once */
	CONF_CONFIG,	/* struct strlist; kernel options, "CONFIG_X=y", each once */
	CONF_OWN,	/* stored by the key's own check(); nothing below knows the field */
};

enum conf_input {	/* of which id a value is an input, see conf_put_inputs() */
	CONF_INPUT_NONE,
	CONF_INPUT_BUILD,
	CONF_INPUT_BOOT,
};

struct conf_word {	/* one of the words that a value may begin with */
	const char *word;
	const char *help;
	const char *want;	/* what follows the word, or NULL */
};

struct conf_key {
	const char *key;	/* as it stands in the file; of CONF_CONFIG "CONFIG_..." */
	enum conf_kind kind;
	size_t offset;		/* of the field in the struct that is filled */
	const char *dflt;	/* what conf_finish() sets when it is not given, or NULL */
	const char *example;	/* of a value */
	const char *help;	/* for the manual: a sentence without its full stop; never NULL or "" */
	bool required;
	enum conf_input input;
	/* number @i of the words that a value may begin with (WORDS: consist of), none after the last; NULL = any */
	struct conf_word (*words)(size_t i);
	const char *word_is;	/* what a message calls such a word; NULL = as the key */
	const struct conf_grammar *grammar;	/* of the value, of WORDS of each word; NULL = any text */
	uint64_t least, most;	/* of a number; @most also: bytes of a text, entries of a list; 0 = as the type */
	/* a look at the line before it is stored, or NULL; @base is the struct. 0 or -errno after printing */
	int (*check)(void *base, const struct conf_line *l);
};

/*
 * CONF_KEY - the first six fields of a key and its help; others may follow in the same braces:
 *	{ CONF_KEY(struct plan, seed, U64, "seed", "1", "42", "seed of the first boot"), .required = true },
 * It does not compile when the help or the example is missing, or when the field has another type than the kind wants.
 */
#define CONF_KEY(type, field, kind_, key_, dflt_, example_, help_) \
	.key = key_, .kind = CONF_##kind_, .offset = CONF_FIELD(type, field, CONF_TYPE_##kind_), .dflt = dflt_, \
	.example = CONF_TEXT(example_), .help = CONF_TEXT(help_)
#define CONF_KEY_OWN(key_, dflt_, example_, help_) \
	.key = key_, .kind = CONF_OWN, .dflt = dflt_, .example = CONF_TEXT(example_), .help = CONF_TEXT(help_)

#define CONF_TYPE_STR char *
#define CONF_TYPE_LINE struct strlist
#define CONF_TYPE_WORDS struct strlist
#define CONF_TYPE_UINT unsigned int
#define CONF_TYPE_U64 uint64_t
#define CONF_TYPE_CONFIG struct strlist
#define CONF_HOLDS(condition) (0 * sizeof(char[(condition) ? 1 : -1]))
#define CONF_TEXT(s) (&("" s)[CONF_HOLDS(sizeof(s) > 1)])
#define CONF_FIELD(type, field, want) \
	(offsetof(type, field) + CONF_HOLDS(__builtin_types_compatible_p(__typeof__(((type *)0)->field), want)))

/* In all that follows @keys ends with a NULL key, and @base is the struct that their offsets are of. */

/*
 * conf_set - store the value of one line as a table says; nothing of a line without a key, which is an empty section
 * No value holds a control character or anything else that is not text, a tab only between words.
 * Errors   -EINVAL after printing file:line: unknown key or word (the nearest known one is named), given twice, not a
 *          number or out of its limits, not of its grammar; what the key's check() returned
 */
int conf_set(const struct conf_key *keys, void *base, const struct conf_line *l);

/*
 * conf_words - add the words between blanks; one that begins with a double quote goes on to the next, blanks and all
 * Errors  -EINVAL, nothing printed: a quote without its end, or nothing in it; -ENOMEM
 */
int conf_words(struct strlist *w, const char *text);

/*
 * conf_finish - after the last line of @file: what is required is there, what was not given has its default
 * A number that is 0 counts as not given: no line can set it, conf_set() takes 1 or more.
 * Errors  -EINVAL after printing, -ENOMEM
 */
int conf_finish(const struct conf_key *keys, void *base, const char *file, const char *section);

/*
 * conf_copy - lay what @from has over @to: a text takes the place of the one there, a kernel option that of the same
 * option, lines and words are added
 * Errors  -ENOMEM; @to is then to be released as ever
 */
int conf_copy(const struct conf_key *keys, void *to, const void *from);

/* conf_release - free every value; the fields are as in a zeroed struct */
void conf_release(const struct conf_key *keys, void *base);

/* conf_print - "  key       value", a line for each value that is there; conf_json - a field of @o for each key */
void conf_print(const struct conf_key *keys, const void *base, FILE *f);
void conf_json(const struct conf_key *keys, const void *base, struct js *o);

/* conf_put_inputs - "key value" for each value that is an input of that kind of id; nothing where none was given */
void conf_put_inputs(const struct conf_key *keys, const void *base, enum conf_input input, FILE *f);

/* conf_missing - print that a file lacks a key; returns -EINVAL */
int conf_missing(const char *file, const char *section, const char *key);

/* conf_unknown - print that @what is not one of @known (NULL at the end), name the nearest; -EINVAL */
int conf_unknown(const struct conf_line *l, const char *what, const char *got, const char *const *known);

/* conf_nearest - the string of @known nearest to @got, or NULL when none is near */
const char *conf_nearest(const char *got, const char *const *known);

/* conf_nearest_in - the same of a list, which gets a NULL behind it */
const char *conf_nearest_in(const char *got, struct strlist *known);

/*
 * conf_hint - what a line about @got ends in: ", did you mean \"...\"?", or ""; fresh memory
 * @known  in,out  gets a NULL behind it
 */
char *conf_hint(const char *got, struct strlist *known);

#endif
