/* SPDX-License-Identifier: GPL-2.0-only */
/* Cases that print one value into a buffer. */
#ifndef HBK_CASES_FMT_H
#define HBK_CASES_FMT_H

#include <linux/kernel.h>

#include "../kbench.h"

struct fmt_state { char text[32]; };

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
