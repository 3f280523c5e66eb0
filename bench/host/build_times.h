/* SPDX-License-Identifier: GPL-2.0-only */
/* How long pieces of work took before, for the time left: cache/times.tsv. Losing it loses nothing else. */
#ifndef HB_BUILD_TIMES_H
#define HB_BUILD_TIMES_H

/* times_get - seconds that work named @key took last; 0 = not known */
double times_get(const char *key);

/* times_put - remember; errors are ignored */
void times_put(const char *key, double seconds);

#endif
