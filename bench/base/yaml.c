// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/yaml.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

enum { DEEPEST = 64 };

/* a list or a mapping that is open */
struct level {
	struct js *v;
	bool list;
	char *key; /* of the value that comes next in a mapping; owned */
};

struct document {
	yaml_parser_t parser;
	struct level level[DEEPEST];
	int depth;
	struct js *whole;
	const char *refused; /* half a sentence, or NULL */
};

/* where the next value goes; takes @v, or sets a text where @v is NULL */
static void put(struct document *d, struct js *v, const char *text)
{
	struct level *l = d->depth ? &d->level[d->depth - 1] : NULL;

	if (!l) {
		d->whole = v ? v : js_array();
		if (!v)
			js_add_text(d->whole, text); /* a document that is one scalar */
		return;
	}
	if (l->list)
		v ? js_add_take(l->v, v) : js_add_text(l->v, text);
	else
		v ? js_set_take(l->v, l->key, v) : js_set_text(l->v, l->key, text);
	free(l->key);
	l->key = NULL;
}

static void scalar(struct document *d, const char *text)
{
	struct level *l = d->depth ? &d->level[d->depth - 1] : NULL;

	if (!l || l->list || l->key) {
		put(d, NULL, text);
		return;
	}
	l->key = strdup(text);
	if (!l->key)
		d->refused = "out of memory";
}

static void open_level(struct document *d, bool list)
{
	if (d->depth == DEEPEST)
		d->refused = "more than 64 levels";
	else if (d->depth && !d->level[d->depth - 1].list && !d->level[d->depth - 1].key)
		d->refused = "a key that is no scalar";
	else
		d->level[d->depth++] = (struct level){ list ? js_array() : js_object(), list, NULL };
}

static void close_level(struct document *d)
{
	struct js *v = d->level[--d->depth].v;

	free(d->level[d->depth].key);
	put(d, v, NULL);
}

/* one event of the parser; false when the document is at its end */
static bool take(struct document *d, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_SCALAR_EVENT:
		scalar(d, (const char *)e->data.scalar.value);
		break;
	case YAML_SEQUENCE_START_EVENT:
	case YAML_MAPPING_START_EVENT:
		open_level(d, e->type == YAML_SEQUENCE_START_EVENT);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		close_level(d);
		break;
	case YAML_ALIAS_EVENT:
		d->refused = "an alias";
		break;
	case YAML_DOCUMENT_END_EVENT:
	case YAML_STREAM_END_EVENT:
		return false;
	default:
		break;
	}
	return !d->refused;
}

static bool parse(struct document *d)
{
	yaml_event_t e;
	bool more = true;

	while (more) {
		if (!yaml_parser_parse(&d->parser, &e))
			return false;
		more = take(d, &e);
		yaml_event_delete(&e);
	}
	return !d->refused;
}

struct js *yaml_read(const char *text, size_t n, char *why, size_t nwhy)
{
	struct document d = { .depth = 0 };

	if (!yaml_parser_initialize(&d.parser)) {
		snprintf(why, nwhy, "out of memory");
		return NULL;
	}
	yaml_parser_set_input_string(&d.parser, (const unsigned char *)text, n);
	if (!parse(&d) || !d.whole) {
		const char *problem = d.refused ? d.refused : d.parser.problem ? d.parser.problem : "nothing in it";

		snprintf(why, nwhy, "line %zu: %s", d.parser.mark.line + 1, problem);
		js_free(d.whole);
		d.whole = NULL;
	}
	while (d.depth) {
		js_free(d.level[--d.depth].v);
		free(d.level[d.depth].key);
	}
	yaml_parser_delete(&d.parser);
	return d.whole;
}
