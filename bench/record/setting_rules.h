/* SPDX-License-Identifier: GPL-2.0-only */
/* The settings that setting.c goes through, and how files of /sys and /proc are read. */
#ifndef HB_RECORD_SETTING_RULES_H
#define HB_RECORD_SETTING_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	SETTING_LINE = 256,
	SETTING_IDLE_US = 10,	/* what a wake-up may take: C1E is allowed, C6 is not */
};

struct setting_look {
	const char *root;
	int cpu;
	char others[SETTING_LINE];	/* processors but @cpu that are online, as a list; "" = there are none */
};

struct setting_seen {			/* a file of a rule */
	const struct setting_look *l;
	const char *path, *value;
};

struct setting_rule {
	const char *name, *files;	/* names of files are a pattern; two rules of one name follow each other */
	const char *want;	/* what is written and shown; NULL = the list of the other processors */
	bool (*right)(const struct setting_seen *s);	/* NULL = as it is wanted */
	void (*show)(const struct setting_seen *s, char *out, size_t size);	/* NULL = the value */
	const char *none;	/* what is shown where all is right; NULL = the value of the first file */
	const char *fix;	/* NULL = what writes @want to @files */
	bool (*can)(const struct setting_look *l);	/* can it be had by writing? NULL = yes */
};

extern const struct setting_rule setting_rules[];	/* ends with a NULL name */

/* setting_line - the first line of a file, "" = there is none; @line [SETTING_LINE] */
void setting_line(const char *root, const char *path, char *line);

/* setting_number - the digits that @text begins with, which are passed over */
uint64_t setting_number(const char **text);

#endif
