/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_JSON_H
#define HB_BASE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/*
 * The only way to JSON, over jansson (json.c is its one includer). A value is a struct js; objects
 * keep the order in which keys were set. Every js_set_* and js_add_* accepts NULL for the container
 * and then does nothing but free what it took, so that one check at js_write suffices.
 */
struct js;

struct js *js_object(void); /* NULL when out of memory; free with js_free */
struct js *js_array(void);
void js_free(struct js *v); /* accepts NULL */

/* js_set_* - set @key of object @o; text is UTF-8 (bytes that are not are replaced); NULL = null */
void js_set_text(struct js *o, const char *key, const char *text);
void js_set_number(struct js *o, const char *key, double x); /* NaN and infinity = null */
void js_set_int(struct js *o, const char *key, long long x);
void js_set_bool(struct js *o, const char *key, bool x);
void js_set_take(struct js *o, const char *key, struct js *v); /* takes @v */

/* js_add_* - append to array @a */
void js_add_text(struct js *a, const char *text);
void js_add_take(struct js *a, struct js *v); /* takes @v */

/*
 * js_write - print with one space of indent and a final newline; numbers that are not whole have nine significant
 * digits. Errors -EINVAL v is NULL, -EIO
 */
int js_write(const struct js *v, FILE *f);

/*
 * js_read - parse one document
 * @text  in   [n] bytes, untrusted
 * @why   out  [nwhy] bytes, the parser's sentence with its line, when it fails
 * Returns a value to js_free, or NULL
 */
struct js *js_read(const char *text, size_t n, char *why, size_t nwhy);

/* js_read_repeated - the same of an object whose keys may occur twice: the last value counts */
struct js *js_read_repeated(const char *text, size_t n, char *why, size_t nwhy);

/* Looking around; every pointer is borrowed from @v. Wrong type or absent: NULL, NaN or 0. */
const struct js *js_get(const struct js *v, const char *key);
size_t js_len(const struct js *v); /* elements of an array, else 0 */
const struct js *js_at(const struct js *v, size_t i);
const char *js_key(const struct js *v,
		   const char *key); /* of an object: the one behind @key; NULL: the first, the last */
const char *js_text(const struct js *v);
double js_number(const struct js *v);

#endif
