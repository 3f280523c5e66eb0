/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Exporters: a file exporter_NAME.c defines exporter_NAME, and that is all; the Makefile writes the list of them from
 * the names of the files. One that renders the document says how each kind of block is printed; what it has no function
 * for it leaves out. Tables for programs come from the model itself.
 */
#ifndef HB_ANALYSIS_REPORT_EXPORTER_H
#define HB_ANALYSIS_REPORT_EXPORTER_H

#include <stdio.h>

#include "analysis/report/document.h"

struct model;
struct exporter;

/* where files go: put() gets each by its name, whole. It returns 0 or -errno. */
struct export_sink {
	int (*put)(void *ctx, const char *name, const char *data, size_t len);
	void *ctx;
};

struct export { /* one document on its way into one file */
	const struct exporter *by;
	const struct document *doc;
	FILE *f;
	size_t blocks; /* printed so far */
	void *own; /* the exporter's */
};

struct exporter_file {
	const char *name;
	int (*print)(const struct model *m, FILE *f); /* Errors -EIO, -ENOMEM */
};

struct exporter {
	const char *file; /* that the document goes to; NULL = none, or write() */
	enum doc_depth depth; /* DOC_DEEP or DOC_BRIEF: what it shows besides DOC_BOTH */
	size_t fold; /* rows of a table that may be folded; 0 = all */
	void (*begin)(struct export *x);
	void (*block[DOC_KINDS])(struct export *x, const struct doc_block *b);
	void (*end)(struct export *x);
	int (*write)(const struct document *d, const struct export_sink *to); /* in place of file: several files */
	const struct exporter_file *files; /* straight from the model; ends with a NULL name */
};

/*
 * exporter_document - the document through one exporter
 * export_report - make the document of @m, and every file of every exporter
 * Errors -ENOMEM, -EIO, and what put() returns
 */
int exporter_document(const struct exporter *e, const struct document *d, const struct export_sink *to);
int export_report(const struct model *m, const struct export_sink *to);

/* exporter_put - what @print prints with @ctx, as one file. Errors as above */
int exporter_put(const struct export_sink *to, const char *name, int (*print)(void *ctx, FILE *f), void *ctx);

/* For exporters: is it for this format? Print a list of blocks. Print the rows of a table, folded, totals last. */
bool exporter_shows(const struct export *x, enum doc_depth depth);
void exporter_blocks(struct export *x, const struct doc_block *first);
void exporter_rows(struct export *x, const struct doc_table *t,
		   void (*row)(struct export *x, const struct doc_table *t, const struct doc_row *r));

#endif
