// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/xml.h"

#include <expat.h>
#include <stdio.h>
#include <string.h>
#include "bench/base/strbuf.h"

enum { DEEPEST = 64 };

/* what is open at the moment, from the outside in */
struct open_elements {
	XML_Parser parser;
	struct js *element[DEEPEST];
	struct js *children[DEEPEST];
	struct strbuf text[DEEPEST];
	int depth;
	struct js *whole;
	const char *refused; /* half a sentence, or NULL */
};

static void refuse(struct open_elements *o, const char *why)
{
	if (!o->refused)
		o->refused = why;
	XML_StopParser(o->parser, XML_FALSE);
}

static void start(void *ctx, const XML_Char *name, const XML_Char **attributes)
{
	struct open_elements *o = ctx;
	struct js *e;

	(void)attributes;
	if (o->refused)
		return;
	if (o->depth == DEEPEST) {
		refuse(o, "more than 64 elements within each other");
		return;
	}
	e = js_object();
	js_set_text(e, "name", name);
	o->element[o->depth] = e;
	o->children[o->depth] = js_array();
	o->text[o->depth] = (struct strbuf){ 0 };
	o->depth++;
}

static void characters(void *ctx, const XML_Char *s, int n)
{
	struct open_elements *o = ctx;

	for (int i = 0; o->depth && i < n; i++)
		strbuf_char(&o->text[o->depth - 1], s[i]);
}

/* the text of the innermost element without blanks at both ends */
static void put_text(struct js *e, struct strbuf *t)
{
	char *at;

	strbuf_char(t, '\0');
	if (t->err)
		return;
	at = t->at + strspn(t->at, " \t\r\n");
	for (size_t n = strlen(at); n && strchr(" \t\r\n", at[n - 1]);)
		at[--n] = '\0';
	js_set_text(e, "text", at);
}

static void end(void *ctx, const XML_Char *name)
{
	struct open_elements *o = ctx;
	struct js *e;

	(void)name;
	if (o->refused || !o->depth)
		return;
	e = o->element[--o->depth];
	put_text(e, &o->text[o->depth]);
	strbuf_release(&o->text[o->depth]);
	js_set_take(e, "children", o->children[o->depth]);
	if (o->depth)
		js_add_take(o->children[o->depth - 1], e);
	else
		o->whole = e;
}

/* one that stands for a text is refused, so that nothing small becomes large */
static void entity(void *ctx, const XML_Char *name, int parameter, const XML_Char *value, int n, const XML_Char *base,
		   const XML_Char *system, const XML_Char *public, const XML_Char *notation)
{
	(void)name, (void)parameter, (void)value, (void)n, (void)base, (void)system, (void)public, (void)notation;
	refuse(ctx, "an entity of its own");
}

/* expat 2.9 calls the shorter name deprecated */
static uint64_t line_of(XML_Parser p)
{
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
	return XML_GetCurrentLineNumber64(p);
#else
	return XML_GetCurrentLineNumber(p);
#endif
}

struct js *xml_read(const char *text, size_t n, char *why, size_t nwhy)
{
	struct open_elements o = { .parser = XML_ParserCreate("UTF-8") };

	if (!o.parser || n > 1u << 30) {
		snprintf(why, nwhy, "out of memory");
		XML_ParserFree(o.parser);
		return NULL;
	}
	XML_SetUserData(o.parser, &o);
	XML_SetElementHandler(o.parser, start, end);
	XML_SetCharacterDataHandler(o.parser, characters);
	XML_SetEntityDeclHandler(o.parser, entity);
	if (XML_Parse(o.parser, text, (int)n, 1) != XML_STATUS_OK) {
		snprintf(why, nwhy, "line %llu: %s", (unsigned long long)line_of(o.parser),
			 o.refused ? o.refused : XML_ErrorString(XML_GetErrorCode(o.parser)));
		js_free(o.whole);
		o.whole = NULL;
	}
	while (o.depth) {
		js_free(o.element[--o.depth]);
		js_free(o.children[o.depth]);
		strbuf_release(&o.text[o.depth]);
	}
	XML_ParserFree(o.parser);
	return o.whole;
}

const struct js *xml_child(const struct js *e, const char *name)
{
	const struct js *children = js_get(e, "children");

	for (size_t i = 0; i < js_len(children); i++) {
		const char *is = js_text(js_get(js_at(children, i), "name"));

		if (is && !strcmp(is, name))
			return js_at(children, i);
	}
	return NULL;
}

const char *xml_text(const struct js *e, const char *name)
{
	return js_text(js_get(xml_child(e, name), "text"));
}
