// SPDX-License-Identifier: GPL-2.0-only
/* What is done with the values of a table of keys once they are read. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/json.h"
#include "config/conf_keys.h"
#include "config/kconfig_lines.h"

static void *field_of(const struct conf_key *k, void *base)
{
	return (char *)base + k->offset;
}

static const void *value_of(const struct conf_key *k, const void *base)
{
	return (const char *)base + k->offset;
}

static bool is_given(const struct conf_key *k, const void *base)
{
	const void *v = value_of(k, base);

	switch (k->kind) {
	case CONF_STR:
		return *(char *const *)v;
	case CONF_LINE:
	case CONF_WORDS:
	case CONF_CONFIG:
		return ((const struct strlist *)v)->n;
	case CONF_UINT:
		return *(const unsigned int *)v;
	case CONF_U64:
		return *(const uint64_t *)v;
	case CONF_OWN:
		break;
	}
	return true;
}

int conf_finish(const struct conf_key *keys, void *base, const char *file, const char *section)
{
	int err = 0;

	for (; keys->key && !err; keys++) {
		const struct conf_line l = { .file = file, .line = 1, .section = section, .key = keys->key,
					     .value = keys->dflt };

		if (is_given(keys, base))
			continue;
		if (keys->required)
			err = conf_missing(file, section, keys->key);
		else if (keys->dflt)
			err = conf_set(keys, base, &l);
	}
	return err;
}

static int copy_text(char **to, const char *from)
{
	char *copy;

	if (!from)
		return 0;
	copy = strdup(from);
	if (!copy)
		return -ENOMEM;
	free(*to);
	*to = copy;
	return 0;
}

static int copy_list(struct strlist *to, const struct strlist *from, int (*add)(struct strlist *, const char *))
{
	int err = 0;

	for (size_t i = 0; i < from->n && !err; i++)
		err = add(to, from->at[i]);
	return err;
}

static int copy_value(const struct conf_key *k, void *to, const void *from)
{
	switch (k->kind) {
	case CONF_STR:
		return copy_text(to, *(char *const *)from);
	case CONF_LINE:
	case CONF_WORDS:
		return copy_list(to, from, strlist_add);
	case CONF_CONFIG:
		return copy_list(to, from, config_overlay);
	case CONF_UINT:
		memcpy(to, from, sizeof(unsigned int));
		return 0;
	case CONF_U64:
		memcpy(to, from, sizeof(uint64_t));
		return 0;
	case CONF_OWN:
		break;
	}
	return 0;
}

int conf_copy(const struct conf_key *keys, void *to, const void *from)
{
	int err = 0;

	for (; keys->key && !err; keys++)
		if (is_given(keys, from))
			err = copy_value(keys, field_of(keys, to), value_of(keys, from));
	return err;
}

static void release_value(const struct conf_key *k, void *field)
{
	switch (k->kind) {
	case CONF_STR:
		free(*(char **)field);
		*(char **)field = NULL;
		break;
	case CONF_LINE:
	case CONF_WORDS:
	case CONF_CONFIG:
		strlist_release(field);
		break;
	case CONF_UINT:
		*(unsigned int *)field = 0;
		break;
	case CONF_U64:
		*(uint64_t *)field = 0;
		break;
	case CONF_OWN:
		break;
	}
}

void conf_release(const struct conf_key *keys, void *base)
{
	for (; keys->key; keys++)
		release_value(keys, field_of(keys, base));
}

static const char *label(const struct conf_key *k)
{
	return k->kind == CONF_CONFIG ? "config" : k->key;
}

/* @line once for each text that the value has */
static void print_value(const struct conf_key *k, const void *v, const char *line, FILE *f)
{
	const struct strlist *l = v;

	switch (k->kind) {
	case CONF_STR:
		fprintf(f, line, label(k), *(char *const *)v);
		break;
	case CONF_LINE:
	case CONF_WORDS:
	case CONF_CONFIG:
		for (size_t i = 0; i < l->n; i++)
			fprintf(f, line, label(k), l->at[i]);
		break;
	case CONF_UINT:
	case CONF_U64: {
		char number[24];

		snprintf(number, sizeof(number), "%" PRIu64,
			 k->kind == CONF_UINT ? *(const unsigned int *)v : *(const uint64_t *)v);
		fprintf(f, line, label(k), number);
		break;
	}
	case CONF_OWN:
		break;
	}
}

void conf_print(const struct conf_key *keys, const void *base, FILE *f)
{
	for (; keys->key; keys++)
		if (is_given(keys, base))
			print_value(keys, value_of(keys, base), "  %-9s %s\n", f);
}

void conf_put_inputs(const struct conf_key *keys, const void *base, enum conf_input input, FILE *f)
{
	for (; keys->key; keys++)
		if (keys->input == input && is_given(keys, base))
			print_value(keys, value_of(keys, base), "%s %s\n", f);
}

void conf_json(const struct conf_key *keys, const void *base, struct js *o)
{
	for (; keys->key; keys++) {
		const void *v = value_of(keys, base);
		const struct strlist *l = v;
		struct js *a;

		switch (keys->kind) {
		case CONF_STR:
			js_set_text(o, label(keys), *(char *const *)v);
			break;
		case CONF_LINE:
		case CONF_WORDS:
		case CONF_CONFIG:
			a = js_array();
			for (size_t i = 0; i < l->n; i++)
				js_add_text(a, l->at[i]);
			js_set_take(o, label(keys), a);
			break;
		case CONF_UINT:
			js_set_int(o, label(keys), *(const unsigned int *)v);
			break;
		case CONF_U64:
			js_set_int(o, label(keys), *(const uint64_t *)v);
			break;
		case CONF_OWN:
			break;
		}
	}
}
