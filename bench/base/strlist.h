/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_STRLIST_H
#define HB_BASE_STRLIST_H

#include <stddef.h>

/* a growing list of owned strings; zeroed = empty */
struct strlist {
	char **at;
	size_t n;
};

int strlist_add(struct strlist *l, const char *s);	/* copies; -ENOMEM */
int strlist_add_words(struct strlist *l, const char *words);	/* splits at blanks */
int strlist_end(struct strlist *l);	/* a NULL behind the last one, not counted: an argv */
int strlist_has(const struct strlist *l, const char *s);
void strlist_sort(struct strlist *l);	/* by the bytes of the strings */
char *strlist_join(const struct strlist *l, const char *between);	/* one string; caller frees; NULL = no memory */
void strlist_release(struct strlist *l);

#endif
