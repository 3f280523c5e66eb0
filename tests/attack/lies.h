/* SPDX-License-Identifier: GPL-2.0-only */
/* The lies of liar.c: each does its worst before or after the record that says "ready". */
#ifndef HB_ATTACK_LIES_H
#define HB_ATTACK_LIES_H

#include <stddef.h>

struct runner;

struct lie {
	const char *name;
	void (*early)(struct runner *r);	/* beside what is true, before it is ready; NULL = nothing */
	void (*late)(struct runner *r);		/* in the place of the cases; NULL = the cases */
	const char *text;			/* what each case is said to be; NULL = something harmless */
	int code;				/* that it leaves with */
};

/* lie_find - NULL when there is none of that name */
const struct lie *lie_find(const char *name);

/* for the lies: evidence from a file, or @pad bytes of nothing; all windows of a case that is not run */
void lie_evidence(const char *kind, const char *name, const char *path, size_t pad);
void lie_case(const char *name, const char *domain);

#endif
