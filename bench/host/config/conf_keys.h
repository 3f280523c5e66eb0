/* SPDX-License-Identifier: GPL-2.0-only */
/* Tables of keys: what a section may hold, and where it goes. */
#ifndef HB_CONFIG_CONF_KEYS_H
#define HB_CONFIG_CONF_KEYS_H

#include <stddef.h>

#include "bench/base/strlist.h"
#include "config/ini.h"

enum conf_kind {
	CONF_STR,	/* char *; may be given once */
	CONF_LINE,	/* struct strlist; one string a line, as often as wanted */
	CONF_WORDS,	/* struct strlist; words between blanks, as often as wanted */
	CONF_UINT,	/* unsigned int; once */
	CONF_U64,	/* uint64_t; once */
};

struct conf_key {
	const char *key;
	enum conf_kind kind;
	size_t offset;		/* of the field in the struct that is filled */
};

/*
 * conf_set - store the value of one line as a table says
 * @keys    in   ends with a NULL key
 * Errors   -EINVAL after printing: unknown key (the nearest known one is named), given twice, no number
 */
int conf_set(const struct conf_key *keys, void *base, const struct conf_line *l);

/* conf_missing - print that a file lacks a key; returns -EINVAL */
int conf_missing(const char *file, const char *section, const char *key);

/* conf_unknown - print that @what is not one of @known (NULL at the end), name the nearest; -EINVAL */
int conf_unknown(const struct conf_line *l, const char *what, const char *got, const char *const *known);

/* conf_nearest - the string of @known nearest to @got, or NULL when none is near */
const char *conf_nearest(const char *got, const char *const *known);

/* conf_u64 - a whole string as a number in decimal or 0x; 0 or -EINVAL, nothing printed */
int conf_u64(const char *s, unsigned long long *out);

#endif
