// SPDX-License-Identifier: GPL-2.0-only
/*
 * KSTACK_ERASE (STACKLEAK): is what one system call left on the kernel stack still there in the next one
 * of the same thread? The first fills a part far below its entry, the second looks at that part. LKDTM's own
 * test is content with a stack that was never filled, so it cannot tell an erased stack from an idle one.
 */
#include <linux/irqflags.h>
#include <linux/kernel.h>
#include <linux/sched.h>
#include <linux/sched/task_stack.h>

#include "effect.h"

#define MAGIC 0x6862656566666563ul
#define WORDS 256u		/* 2 KiB that are filled */

static struct task_struct *filler;	/* who filled, and where */
static unsigned long from, to;

static noinline void fill(void)
{
	volatile unsigned long room[WORDS];
	unsigned int i;

	for (i = 0; i < WORDS; i++)
		room[i] = MAGIC;
	/* cppcheck-suppress danglingLifetime ; what this leaves behind is what the next call looks for */
	from = (unsigned long)&room[0];
	/* cppcheck-suppress danglingLifetime */
	to = (unsigned long)&room[WORDS];
	filler = current;
}

/* two gaps, so that it lies deeper than the frames of the call that looks, and of printing in between */
static noinline void deeper(void (*then)(void))
{
	volatile char gap[1536];

	gap[0] = 1;
	then();
	gap[1] = gap[0];
}

static noinline void fill_deep(void)
{
	deeper(fill);
}

int effect_stack_fill(struct effect_result *r)
{
	deeper(fill_deep);
	r->word = "filled";
	snprintf(r->detail, sizeof(r->detail), "%u words, %lu bytes below the top", WORDS,
		 (unsigned long)task_stack_page(current) + THREAD_SIZE - from);
	return 0;
}

int effect_stack(struct effect_result *r)
{
	unsigned int stale = 0, words = 0;
	unsigned long at, flags;
	volatile char here;

	if (filler != current)
		return -ESRCH;
	local_irq_save(flags);
	for (at = from; at < to && at + 256 < (unsigned long)&here; at += sizeof(long), words++)
		stale += READ_ONCE_NOCHECK(*(unsigned long *)at) == MAGIC;
	local_irq_restore(flags);
	if (words < WORDS / 2)
		return -ERANGE;
	r->word = stale >= words / 2 ? "stale" : !stale ? "erased" : "partly";
	snprintf(r->detail, sizeof(r->detail), "%u of %u words of the previous system call", stale, words);
	return 0;
}
