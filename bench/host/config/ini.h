/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_INI_H
#define HB_CONFIG_INI_H

#include <stddef.h>

struct conf_line {
	const char *file;	/* as it was opened, for messages */
	int line;		/* 0 = conf_fail() looks for it */
	const char *section;	/* "" before the first section */
	const char *key;	/* "" = the section has no line at all */
	const char *value;	/* trailing "  # comment" and blanks removed; may be "" */
};

/*
 * conf_read - call @fn for every key = value line of an INI file, in the file's order, and for every section without
 * one. "# CONFIG_X is not set", as Kconfig writes it, is the line CONFIG_X = n
 * @fn     returns 0, or -errno after printing why (conf_fail)
 * Errors  -errno of open; -EINVAL on a line that is no INI (printed as file:line); what @fn returned
 */
int conf_read(const char *file, int (*fn)(void *ctx, const struct conf_line *l), void *ctx);

/* the same over text in memory; @file only names it (used by the fuzz harness and tests) */
int conf_read_text(const char *file, const char *text, int (*fn)(void *ctx, const struct conf_line *l),
		   void *ctx);

/*
 * conf_fail - "file:line: ..." on standard error, "file: ..." of no line, "..." of no file (NULL); returns -EINVAL
 * What is wrong beside other lines or other files is found after the file was read: @l->line is 0 then, and the first
 * line is said that has the section, the key and the value of @l; any will do for one that is NULL. A section goes on
 * behind a blank ("on" is "[on arm64]" too), a value is a line's own or one of its words. The file is read once more
 * for it, so nothing has to remember lines.
 */
int conf_fail(const struct conf_line *l, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
