// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/json.h"

#include <errno.h>
#include <jansson.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

/* struct js is never defined: it is a json_t under a name that needs no jansson.h */
static json_t *raw(const struct js *v)
{
	return (json_t *)v;
}

static struct js *wrap(json_t *v)
{
	return (struct js *)v;
}

struct js *js_object(void)
{
	return wrap(json_object());
}

struct js *js_array(void)
{
	return wrap(json_array());
}

void js_free(struct js *v)
{
	json_decref(raw(v));
}

/* bytes that are not UTF-8 become '?': text may come from a guest's console */
static json_t *text_value(const char *text)
{
	json_t *v;
	char *s;

	if (!text)
		return json_null();
	v = json_string(text);
	if (v)
		return v;
	s = strdup(text);
	if (!s)
		return NULL;
	for (char *p = s; *p; p++)
		if (*p & 0x80)
			*p = '?';
	v = json_string(s);
	free(s);
	return v;
}

static json_t *number_value(double x)
{
	if (!isfinite(x))
		return json_null();
	if (fabs(x) < 0x1p53 && x == floor(x))
		return json_integer((json_int_t)x);
	return json_real(x);
}

void js_set_text(struct js *o, const char *key, const char *text)
{
	json_object_set_new(raw(o), key, text_value(text));
}

void js_set_number(struct js *o, const char *key, double x)
{
	json_object_set_new(raw(o), key, number_value(x));
}

void js_set_int(struct js *o, const char *key, long long x)
{
	json_object_set_new(raw(o), key, json_integer(x));
}

void js_set_bool(struct js *o, const char *key, bool x)
{
	json_object_set_new(raw(o), key, json_boolean(x));
}

void js_set_take(struct js *o, const char *key, struct js *v)
{
	json_object_set_new(raw(o), key, raw(v));
}

void js_add_text(struct js *a, const char *text)
{
	json_array_append_new(raw(a), text_value(text));
}

void js_add_take(struct js *a, struct js *v)
{
	json_array_append_new(raw(a), raw(v));
}

int js_write(const struct js *v, FILE *f)
{
	if (!v)
		return -EINVAL;
	if (json_dumpf(raw(v), f, JSON_INDENT(1) | JSON_REAL_PRECISION(9)) || fputc('\n', f) == EOF)
		return -EIO;
	return 0;
}

static struct js *read_by(size_t flags, const char *text, size_t n, char *why, size_t nwhy)
{
	json_error_t err;
	json_t *v = json_loadb(text, n, flags, &err);

	if (!v)
		snprintf(why, nwhy, "line %d: %s", err.line, err.text);
	return wrap(v);
}

struct js *js_read(const char *text, size_t n, char *why, size_t nwhy)
{
	return read_by(JSON_REJECT_DUPLICATES, text, n, why, nwhy);
}

struct js *js_read_repeated(const char *text, size_t n, char *why, size_t nwhy)
{
	return read_by(0, text, n, why, nwhy);
}

const struct js *js_get(const struct js *v, const char *key)
{
	return wrap(json_object_get(raw(v), key));
}

size_t js_len(const struct js *v)
{
	return json_array_size(raw(v));
}

const struct js *js_at(const struct js *v, size_t i)
{
	return wrap(json_array_get(raw(v), i));
}

const char *js_key(const struct js *v, const char *key)
{
	void *at = key ? json_object_iter_next(raw(v), json_object_key_to_iter(key)) : json_object_iter(raw(v));

	return at ? json_object_iter_key(at) : NULL;
}

const char *js_text(const struct js *v)
{
	return json_string_value(raw(v));
}

double js_number(const struct js *v)
{
	return v && json_is_number(raw(v)) ? json_number_value(raw(v)) : NAN;
}
