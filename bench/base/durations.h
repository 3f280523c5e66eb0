/* SPDX-License-Identifier: GPL-2.0-only */
/* How long pieces of work took before, for the time left: cache/times.tsv. Losing it loses nothing else. */
#ifndef HB_BASE_DURATIONS_H
#define HB_BASE_DURATIONS_H

/* durations_get - seconds that work named @key took last; 0 = not known */
double durations_get(const char *key);

/* durations_put - remember; errors are ignored */
void durations_put(const char *key, double seconds);

#endif
