// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/combine.h"

enum combined combined_of(enum across_say count, enum across_say time)
{
	static const enum combined matrix[SAY_KINDS][SAY_KINDS] = {
		[SAY_COST] = { [SAY_COST] = COMBINED_COST, [SAY_GAIN] = COMBINED_OPPOSED,
			       [SAY_NONE] = COMBINED_ABSORBED, [SAY_OPEN] = COMBINED_TIME_OPEN },
		[SAY_GAIN] = { [SAY_COST] = COMBINED_OPPOSED, [SAY_GAIN] = COMBINED_GAIN,
			       [SAY_NONE] = COMBINED_ABSORBED, [SAY_OPEN] = COMBINED_TIME_OPEN },
		[SAY_NONE] = { [SAY_COST] = COMBINED_LAYOUT, [SAY_GAIN] = COMBINED_LAYOUT,
			       [SAY_NONE] = COMBINED_SAME, [SAY_OPEN] = COMBINED_TIME_OPEN },
		[SAY_OPEN] = { [SAY_COST] = COMBINED_COUNT_OPEN, [SAY_GAIN] = COMBINED_COUNT_OPEN,
			       [SAY_NONE] = COMBINED_COUNT_OPEN, [SAY_OPEN] = COMBINED_OPEN },
	};

	return matrix[count][time];
}

static const struct { const char *name, *words; } text[COMBINED_KINDS] = {
	[COMBINED_COST] = { "cost", "a cost: more instructions, and more time" },
	[COMBINED_GAIN] = { "gain", "a gain: fewer instructions, and less time" },
	[COMBINED_ABSORBED] = { "absorbed", "absorbed: no measurable time" },
	[COMBINED_SAME] = { "same", "neither instructions nor time differ" },
	[COMBINED_LAYOUT] = { "layout", "layout or microarchitecture: no instructions, but time" },
	[COMBINED_OPPOSED] = { "opposed", "opposite signs: look at both" },
	[COMBINED_TIME_OPEN] = { "time-open", "the time is not decided" },
	[COMBINED_COUNT_OPEN] = { "count-open", "the count is not decided" },
	[COMBINED_OPEN] = { "open", "neither is decided" },
};

const char *combined_name(enum combined c)
{
	return text[c].name;
}

const char *combined_words(enum combined c)
{
	return text[c].words;
}
