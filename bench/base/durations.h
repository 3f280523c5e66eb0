/* SPDX-License-Identifier: GPL-2.0-only */
/* How long pieces of work took before, for the time left: cache/times.tsv. Losing it loses nothing else. */
#ifndef HB_BASE_DURATIONS_H
#define HB_BASE_DURATIONS_H

/* durations_get - seconds that work named @key took last; 0 = not known */
double durations_get(const char *key);

/* durations_put - remember; errors are ignored */
void durations_put(const char *key, double seconds);

/*
 * durations_put_range - the same, and the least and the most that it ever took
 * durations_range - both in words, "46" or "46 to 1778"; fresh memory; NULL = not known
 */
void durations_put_range(const char *key, double seconds);
char *durations_range(const char *key);

#endif
