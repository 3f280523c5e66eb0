/* SPDX-License-Identifier: GPL-2.0-only */
/* What all readers need: the file's lines and words, and samples with a message when they are refused. */
#ifndef HB_JUDGE_JUDGE_READER_H
#define HB_JUDGE_JUDGE_READER_H

#include <string.h>
#include "bench/base/json.h"
#include "bench/base/number.h"
#include "judge/judge.h"

/* judge_number - number_decimal() of a text */
static inline bool judge_number(struct text t, double *x)
{
	return number_decimal(t.at, t.n, x);
}

static inline struct text text_of(const char *s)
{
	return (struct text){ s ? s : "", s ? strlen(s) : 0 };
}

/* The lines of a text one by one, without their ends. */
struct judge_lines {
	const char *at, *end;
	unsigned long line; /* number of the one in t, from 1 on */
	struct text t;
};

static inline struct judge_lines judge_lines(const char *text, size_t n)
{
	return (struct judge_lines){ text, text + n, 0, { text, 0 } };
}

bool judge_next(struct judge_lines *l); /* false after the last */

/* Parts of a text. A word ends at a blank or a tab. */
bool text_starts(struct text t, const char *s);
bool text_is(struct text t, const char *s);
struct text text_trim(struct text t); /* without blanks at both ends */
struct text text_word(struct text *t); /* the first word, which @t loses; empty after the last */
bool text_after(struct text *t, const char *s); /* @t begins with @s, which it loses with the blanks behind it */

/* text_number - the first word is a number, which @t loses; "10,000" is none */
bool text_number(struct text *t, double *x);

/* judge_better - a rate, as MB/s or lps, is better when higher, a time when lower; else unknown */
enum better judge_better(struct text unit);

/* judge_sample - of this file's arm and boot; unit and direction from @unit, which may be empty */
struct sample judge_sample(const struct judge_input *in, struct text bench, double value, struct text unit,
			   unsigned long line);

/*
 * judge_add - samples_add with the error printed, and the limits on names and processes; a value of 0 is marked as such
 * @x  in  line as in the file
 */
int judge_add(struct judge_input *in, const struct sample *x);

/* judge_add_once - of a file that has one value of each name: after a second one the name has none */
int judge_add_once(struct judge_input *in, const struct sample *x);

/* judge_slurp - the rest of a file of at most @most bytes of text, a NUL behind; the caller frees it. NULL: printed */
char *judge_slurp(struct judge_input *in, size_t most, size_t *n);

/* judge_no_text - what to say of a NUL byte in [n] bytes that begin as UTF-16 or a compressed file does; else "" */
const char *judge_no_text(const char *text, size_t n);

/* judge_json_has - for recognise(): does a JSON object begin there, with these two texts in it? "" is in any */
bool judge_json_has(const char *head, const char *text, const char *other);

/* judge_json - the file as JSON, held to LIMIT_JUDGE_JSON_BYTES; to js_free(). NULL: printed */
struct js *judge_json(struct judge_input *in);
struct js *judge_json_repeated(struct judge_input *in); /* of a tool that writes a key twice: the last value counts */

/* judge_js_number - a number, or a text that is one; else NAN */
double judge_js_number(const struct js *v);

#endif
