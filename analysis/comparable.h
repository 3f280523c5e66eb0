/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_ANALYSIS_COMPARABLE_H
#define HB_ANALYSIS_COMPARABLE_H

#include "analysis/boots.h"

/* May the values of two arms be held against each other at all, by what their files say about them? */

/*
 * comparable_not - why not: a boot without a value, other units, other work, estimates beside counts
 * Returns  a sentence owned by @s, or NULL
 */
const char *comparable_not(struct samples *s, const struct pairing *p);

/* comparable_note - what has to be said about a verdict that is given all the same; owned by @s, or NULL */
const char *comparable_note(struct samples *s, const struct pairing *p);

/*
 * comparable_other_modifier - is a case that arm @missing lacks there under another modifier of perf's, as
 * instructions:u?
 * @boot     in   [n] all boots
 * @bench    in   the case, which arm @has has
 * Returns   a sentence owned by @s, or NULL
 */
const char *comparable_other_modifier(struct samples *s, const struct boot_unit *boot, size_t n, uint32_t bench,
				      uint32_t has, uint32_t missing);

/* comparable_in - an amount of one unit in another; NAN where one is no unit of time and they are not the same */
double comparable_in(double x, const char *from, const char *to);

/* comparable_time_unit - is it a unit of time, by itself or of each operation? Whole numbers of it are no counts */
bool comparable_time_unit(const char *unit);

/* comparable_none - is it a count, and 0 in every boot? Then there is no ratio, and nothing differs */
bool comparable_none(const struct pairing *p);

#endif
