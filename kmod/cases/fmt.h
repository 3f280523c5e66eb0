/* SPDX-License-Identifier: GPL-2.0-only */
/* Cases that print one value into a buffer. */
#ifndef HBK_CASES_FMT_H
#define HBK_CASES_FMT_H

#include <linux/kernel.h>

#include "../kbench.h"

enum { FMT_TRIES = 256 };	/* of which one in 16 has a digit less; that all have is no accident */

struct fmt_state {
	char text[32];
	const char *at;		/* an address of whose hash no digit is missing */
};

/*
 * A hash is printed with as many digits as it needs and zeros before them, and a digit less is 14 instructions less:
 * under another seed other addresses have it. So one is looked for that has them all.
 */
static inline int fmt_setup(void *st)
{
	struct fmt_state *s = st;

	for (int i = 0; i < FMT_TRIES; i++) {
		s->at = (const char *)st + i;
		snprintf(s->text, sizeof(s->text), "%p", s->at);
		if (s->text[0] != '0' || s->text[sizeof(void *)] != '0')
			return 0;
	}
	return -EIO;
}

/* one function for each format: the compiler checks it */
#define FMT_RUN(format, value) \
static int run(void *st, u64 n) \
{ \
	struct fmt_state *s = st; \
\
	while (n--) \
		if (snprintf(s->text, sizeof(s->text), format, value) != 2 * sizeof(void *)) \
			return -EIO; \
	return 0; \
}

#endif
