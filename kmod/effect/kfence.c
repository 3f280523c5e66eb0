// SPDX-License-Identifier: GPL-2.0-only
/* KFENCE: does an access past the end of one of its objects end in a report, and how often does it hand one out? */
#include <linux/delay.h>
#include <linux/jiffies.h>
#include <linux/kfence.h>
#include <linux/slab.h>

#include "effect.h"

#define SIZE 64
#define SECONDS 2
#define BATCH 256		/* allocations at once */

/* @found is called for the first object of KFENCE's; a NULL counts them all */
static unsigned int look(unsigned long for_jiffies, bool first, void (*found)(u8 *p), unsigned long *all)
{
	const unsigned long end = jiffies + for_jiffies;
	unsigned int hits = 0;

	for (*all = 0; time_before(jiffies, end);) {
		u8 *p = kmalloc(SIZE, GFP_KERNEL);

		if (!p)
			break;
		if (is_kfence_address(p)) {
			hits++;
			if (found)
				found(p);
		}
		kfree(p);
		if (hits && first)
			break;
		if (++*all % BATCH == 0)
			usleep_range(50, 100);	/* idle time is free in an emulator, busy time is not */
	}
	return hits;
}

/* an object lies at one end of its page or the other: the page beyond either end is a guard */
static void touch(u8 *p)
{
	const bool left = !((unsigned long)p & ~PAGE_MASK);
	u8 *at = left ? p - 1 : p + SIZE;

	OPTIMIZER_HIDE_VAR(at);
	READ_ONCE(*at);
}

int effect_kfence_oob(struct effect_result *r)
{
	unsigned long all;
	const unsigned int hits = look(SECONDS * HZ, true, touch, &all);

	r->word = hits ? "touched" : "never";
	snprintf(r->detail, sizeof(r->detail), "after %lu allocations", all);
	return 0;
}

int effect_kfence_rate(struct effect_result *r)
{
	unsigned long all;
	const unsigned int hits = look(SECONDS * HZ, false, NULL, &all);

	r->word = hits ? "some" : "none";
	snprintf(r->detail, sizeof(r->detail), "%u.%u objects of KFENCE's per second, of %lu allocations",
		 hits / SECONDS, hits % SECONDS * 10 / SECONDS, all / SECONDS);
	return 0;
}
