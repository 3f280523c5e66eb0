// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/attribute.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/grow.h"

int attribute_init(struct attribute *t, unsigned int columns)
{
	memset(t, 0, sizeof(*t));
	t->columns = columns;
	t->count = calloc((size_t)columns * M_ALL, sizeof(*t->count));
	return t->count ? 0 : -ENOMEM;
}

void attribute_release(struct attribute *t)
{
	free(t->entry);
	free(t->count);
	memset(t, 0, sizeof(*t));
}

int attribute_add(struct attribute *t, unsigned int column, int times, const struct store_symbol *y,
		  size_t n)
{
	t->sorted = 0;
	for (size_t i = 0; i < n; i++) {
		if (GROW(t->entry, t->nr))
			return -ENOMEM;
		t->entry[t->nr++] = (struct attribute_entry){ &y[i], column, times };
	}
	return 0;
}

static int cmp_symbol(const struct store_symbol *x, const struct store_symbol *y)
{
	int d = x->space - y->space;

	d = d ? d : strcmp(x->object, y->object);
	return d ? d : strcmp(x->symbol, y->symbol);
}

static int cmp_entry(const void *px, const void *py)
{
	const struct attribute_entry *x = px, *y = py;

	return cmp_symbol(x->y, y->y);
}

void attribute_rewind(struct attribute *t)
{
	t->at = 0;
	t->key = NULL;
}

int attribute_next(struct attribute *t)
{
	if (!t->sorted && t->nr)
		qsort(t->entry, t->nr, sizeof(*t->entry), cmp_entry);
	t->sorted = 1;
	if (t->at >= t->nr)
		return 0;
	t->key = t->entry[t->at].y;
	memset(t->count, 0, (size_t)t->columns * M_ALL * sizeof(*t->count));
	for (; t->at < t->nr && !cmp_symbol(t->key, t->entry[t->at].y); t->at++) {
		const struct attribute_entry *e = &t->entry[t->at];
		int64_t *count = t->count + (size_t)e->column * M_ALL;

		for (unsigned int m = 0; m < M_ALL; m++)
			count[m] += e->times * (int64_t)window_symbol_value(e->y, m);
	}
	return 1;
}

int64_t attribute_count(const struct attribute *t, unsigned int column, unsigned int metric)
{
	return t->count[(size_t)column * M_ALL + metric];
}

void attribute_sums(struct attribute *t, unsigned int column, int64_t sum[M_ALL])
{
	memset(sum, 0, M_ALL * sizeof(*sum));
	attribute_rewind(t);
	while (attribute_next(t))
		for (unsigned int m = 0; m < M_ALL; m++)
			sum[m] += attribute_count(t, column, m);
	attribute_rewind(t);
}

/*
 * The first pattern whose words a name contains wins. A word ends where the letters do: "vma" is in vma_merge and not
 * in kvmalloc_node. '^' binds to the beginning of the name, '$' to its end, before what the compiler hangs on with a
 * dot. No reason: the words stand for something else in this name. What only reads under RCU is no work of RCU.
 */
static const struct {
	const char *pattern, *reason;
} reason_table[] = {
	{ "softirq", "softirq" },
	{ "softirqs", "softirq" },
	{ "ksoftirqd", "softirq" },
	{ "tasklet", "softirq" },
	{ "irq_enter_rcu", "interrupt" },
	{ "irq_exit_rcu", "interrupt" },
	{ "d_lookup", "directory cache hash" },
	{ "vma_under_rcu", "address space layout" },
	{ "get_file_rcu", NULL },
	{ "follow_mount_rcu", NULL },
	{ "list_add_rcu", NULL },
	{ "key_hash_rcu", NULL },
	{ "search_rcu", NULL },
	{ "deliver_rcu", NULL },
	{ "rcu", "RCU" },
	{ "srcu", "RCU" },
	{ "tick", "timer tick" },
	{ "dyntick", "timer tick" },
	{ "hrtimer", "timer tick" },
	{ "^timerqueue", "timer tick" },
	{ "timer", "timer tick" },
	{ "timers", "timer tick" },
	{ "clockevents", "timer tick" },
	{ "update_wall_time", "timer tick" },
	{ "timekeeping", "timer tick" },
	{ "update_process_times", "timer tick" },
	{ "account_process", "timer tick" },
	{ "calc_global_load", "timer tick" },
	{ "apic", "interrupt" },
	{ "gic", "interrupt" },
	{ "irq_enter", "interrupt" },
	{ "irq_exit", "interrupt" },
	{ "handle_irq", "interrupt" },
	{ "el1h_64_irq", "interrupt" },
	{ "el0t_64_irq", "interrupt" },
	{ "common_interrupt", "interrupt" },
	{ "^___slab_alloc", "slab refill" },
	{ "new_slab", "slab refill" },
	{ "allocate_slab", "slab refill" },
	{ "get_partial", "slab refill" },
	{ "put_cpu_partial", "slab refill" },
	{ "deactivate_slab", "slab refill" },
	{ "unfreeze_partials", "slab refill" },
	{ "shuffle_freelist", "slab refill" },
	{ "__slab_free", "slab refill" },
	{ "discard_slab", "slab refill" },
	{ "setup_object", "slab refill" },
	{ "sheaf", "slab refill" },
	{ "rmqueue", "page allocator refill" },
	{ "get_page_from_freelist", "page allocator refill" },
	{ "free_pcppages", "page allocator refill" },
	{ "free_one_page", "page allocator refill" },
	{ "__free_pages_ok", "page allocator refill" },
	{ "^expand$", "page allocator refill" },
	{ "alloc_pages_bulk", "page allocator refill" },
	{ "free_unref", "page allocator refill" },
	{ "zone_watermark", "page allocator refill" },
	{ "drain_pages", "page allocator refill" },
	{ "siphash", "hash or random numbers" },
	{ "hsiphash", "hash or random numbers" },
	{ "get_random", "hash or random numbers" },
	{ "chacha", "hash or random numbers" },
	{ "crng", "hash or random numbers" },
	{ "prandom", "hash or random numbers" },
	{ "blake2s", "hash or random numbers" },
	{ "d_hash", "directory cache hash" },
	{ "^mas", "address space layout" },
	{ "^mt", "address space layout" },
	{ "vma", "address space layout" },
	{ "vmas", "address space layout" },
	{ "unmapped_area", "address space layout" },
	{ "expand_stack", "address space layout" },
	{ "expand_downwards", "address space layout" },
	{ "may_expand_vm", "address space layout" },
	{ "mmap_base", "address space layout" },
	{ "pte", "address space layout" },
	{ "ptes", "address space layout" },
	{ "ptep", "address space layout" },
	{ "pgd", "address space layout" },
	{ "pmd", "address space layout" },
	{ "zap", "address space layout" },
	{ "mm_fault", "address space layout" },
	{ "do_fault", "address space layout" },
	{ "page_fault", "address space layout" },
	{ "workqueue", "work queue" },
	{ "process_one_work", "work queue" },
	{ "scheduled_works", "work queue" },
	{ "worker", "work queue" },
	{ "^queue_work", "work queue" },
	{ "^__queue_work", "work queue" },
	{ "pick_next", "scheduler" },
	{ "enqueue_task", "scheduler" },
	{ "dequeue_task", "scheduler" },
	{ "enqueue_pushable", "scheduler" },
	{ "dequeue_pushable", "scheduler" },
	{ "dequeue_rt", "scheduler" },
	{ "enqueue_top", "scheduler" },
	{ "update_curr", "scheduler" },
	{ "^schedule", "scheduler" },
	{ "^__schedule", "scheduler" },
	{ "preempt_schedule", "scheduler" },
	{ "schedule_timeout", "scheduler" },
	{ "^sched", "scheduler" },
	{ "vruntime", "scheduler" },
	{ "wake_up", "scheduler" },
	{ "swake_up", "scheduler" },
	{ "entity", "scheduler" },
	{ "entities", "scheduler" },
	{ "update_load_avg", "scheduler" },
	{ "pelt", "scheduler" },
	{ "printk", "console" },
	{ "vprintk", "console" },
	{ "console", "console" },
	{ "uart", "console" },
};

static bool has_words(const char *symbol, const char *pattern)
{
	const bool begins = *pattern == '^';
	const char *words = pattern + begins;
	const size_t len = strcspn(words, "$");

	for (const char *at = symbol; (at = memmem(at, strlen(at), words, len)); at++) {
		const char after = at[len];

		if (at > symbol && (begins || isalpha((unsigned char)at[-1])))
			continue;
		if (words[len] ? !after || after == '.' : !isalpha((unsigned char)after))
			return true;
	}
	return false;
}

const char *attribute_reason(const char *symbol)
{
	for (size_t i = 0; i < sizeof(reason_table) / sizeof(reason_table[0]); i++)
		if (has_words(symbol, reason_table[i].pattern))
			return reason_table[i].reason;
	return NULL;
}
