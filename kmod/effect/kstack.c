// SPDX-License-Identifier: GPL-2.0-only
/*
 * Does each system call begin at another place of its kernel stack (RANDOMIZE_KSTACK_OFFSET)? Does anything but
 * frames lie on it (THREAD_INFO_IN_TASK)?
 */
#include <linux/kernel.h>
#include <linux/sched.h>
#include <linux/sched/task_stack.h>

#include "effect.h"

#define CALLS 16u

static unsigned long depth[CALLS];	/* of this frame below the top of the stack, of the last calls */
static unsigned int calls;

int effect_kstack_note(struct effect_result *r)
{
	volatile char here;

	depth[calls++ % CALLS] = (unsigned long)task_stack_page(current) + THREAD_SIZE - (unsigned long)&here;
	r->word = "noted";
	snprintf(r->detail, sizeof(r->detail), "%u calls", calls);
	return 0;
}

int effect_kstack_offset(struct effect_result *r)
{
	const unsigned int n = min(calls, CALLS);
	unsigned long least = ~0ul, most = 0;
	unsigned int i;

	if (n < CALLS / 2)
		return -ESRCH;
	for (i = 0; i < n; i++) {
		least = min(least, depth[i]);
		most = max(most, depth[i]);
	}
	r->word = least == most ? "fixed" : "varies";
	snprintf(r->detail, sizeof(r->detail), "over %lu bytes in %u system calls", most - least, n);
	return 0;
}

int effect_thread_info(struct effect_result *r)
{
	const unsigned long info = (unsigned long)current_thread_info(), task = (unsigned long)current;

	r->word = info >= task && info < task + sizeof(*current) ? "in_task" : "on_stack";
	snprintf(r->detail, sizeof(r->detail), "%zu bytes of thread_info", sizeof(struct thread_info));
	return 0;
}
