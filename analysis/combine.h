/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A count and a time of one comparison, side by side. They are never averaged: equal instructions do not make equal
 * time, and a difference in time need not come from instructions.
 */
#ifndef HB_ANALYSIS_COMBINE_H
#define HB_ANALYSIS_COMBINE_H

#include "analysis/set_join.h"

/* What both together say. */
enum combined {
	COMBINED_COST,		/* more instructions, and more time */
	COMBINED_GAIN,		/* fewer, and less */
	COMBINED_ABSORBED,	/* another number of instructions, and shown to be no measurable time */
	COMBINED_SAME,		/* neither differs */
	COMBINED_LAYOUT,	/* the same instructions take another time: layout or microarchitecture */
	COMBINED_OPPOSED,	/* more instructions in less time, or fewer in more */
	COMBINED_TIME_OPEN,	/* the count is decided, the time is not */
	COMBINED_COUNT_OPEN,	/* the time is decided, the count is not */
	COMBINED_OPEN,		/* neither is */
	COMBINED_KINDS
};

/* combined_of - by the verdicts of either. Source: METHOD 2.4, the combination matrix */
enum combined combined_of(enum across_say count, enum across_say time);

/* combined_name - a word for programs, "absorbed"; combined_words - what a reader is told */
const char *combined_name(enum combined c);
const char *combined_words(enum combined c);

#endif
