/* SPDX-License-Identifier: GPL-2.0-only */
/* What an exporter makes of a document, as text: all files one after the other, each under a line "== NAME". */
#ifndef HB_TESTS_UNIT_EXPORTED_H
#define HB_TESTS_UNIT_EXPORTED_H

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/exporter.h"

extern const struct exporter exporter_html, exporter_markdown, exporter_latex;

static inline int exported_put(void *ctx, const char *name, const char *data, size_t len)
{
	fprintf(ctx, "== %s\n", name);
	fwrite(data, 1, len, ctx);
	return 0;
}

/* the caller frees it */
static inline char *exported(const struct exporter *e, const struct document *d)
{
	char *data = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&data, &len);
	const struct export_sink to = { exported_put, f };

	cr_assert(f);
	cr_assert_eq(exporter_document(e, d, &to), 0);
	cr_assert_eq(fclose(f), 0);
	return data;
}

/* one section of a model */
static inline char *exported_section(const struct exporter *e, const struct model *m,
				     void (*section)(const struct model *m, struct document *d))
{
	struct document d = { .title = "", .source = "", .footer = "" };
	char *text;

	section(m, &d);
	cr_assert_eq(d.err, 0);
	text = exported(e, &d);
	document_release(&d);
	return text;
}

/* how often a text is in another; not by strstr(), which a sanitizer makes slow on megabytes */
static inline size_t occurs(const char *in, const char *what)
{
	const size_t len = strlen(what);
	const char *const end = in + strlen(in);
	size_t n = 0;

	while ((in = memchr(in, *what, (size_t)(end - in))) && (size_t)(end - in) >= len)
		n += !memcmp(in++, what, len);
	return n;
}

#endif
