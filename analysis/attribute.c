// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/attribute.h"

#include <errno.h>
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

int64_t attribute_sum(struct attribute *t, unsigned int column, unsigned int metric)
{
	int64_t sum = 0;

	attribute_rewind(t);
	while (attribute_next(t))
		sum += attribute_count(t, column, metric);
	attribute_rewind(t);
	return sum;
}

/* the first pattern that a name contains wins; '^' binds to the beginning */
static const struct {
	const char *pattern, *reason;
} reason_table[] = {
	{ "softirq", "softirq" },
	{ "tasklet", "softirq" },
	{ "^rcu_", "RCU" },
	{ "_rcu", "RCU" },
	{ "rcu_", "RCU" },
	{ "tick_", "timer tick" },
	{ "_tick", "timer tick" },
	{ "hrtimer", "timer tick" },
	{ "^timerqueue", "timer tick" },
	{ "timer_", "timer tick" },
	{ "_timer", "timer tick" },
	{ "clockevents", "timer tick" },
	{ "update_wall_time", "timer tick" },
	{ "timekeeping", "timer tick" },
	{ "update_process_times", "timer tick" },
	{ "account_process", "timer tick" },
	{ "calc_global_load", "timer tick" },
	{ "apic", "interrupt" },
	{ "gic_", "interrupt" },
	{ "irq_enter", "interrupt" },
	{ "irq_exit", "interrupt" },
	{ "handle_irq", "interrupt" },
	{ "el1h_64_irq", "interrupt" },
	{ "el0t_64_irq", "interrupt" },
	{ "common_interrupt", "interrupt" },
	{ "slab_alloc", "slab refill" },
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
	{ "expand", "page allocator refill" },
	{ "alloc_pages_bulk", "page allocator refill" },
	{ "free_unref", "page allocator refill" },
	{ "zone_watermark", "page allocator refill" },
	{ "drain_pages", "page allocator refill" },
	{ "siphash", "hash or random numbers" },
	{ "get_random", "hash or random numbers" },
	{ "chacha", "hash or random numbers" },
	{ "crng", "hash or random numbers" },
	{ "prandom", "hash or random numbers" },
	{ "blake2s", "hash or random numbers" },
	{ "d_lookup", "directory cache hash" },
	{ "d_hash", "directory cache hash" },
	{ "^mas_", "address space layout" },
	{ "^mt_", "address space layout" },
	{ "vma", "address space layout" },
	{ "unmapped_area", "address space layout" },
	{ "mmap_base", "address space layout" },
	{ "_pte", "address space layout" },
	{ "pgd_", "address space layout" },
	{ "_pmd", "address space layout" },
	{ "zap_", "address space layout" },
	{ "mm_fault", "address space layout" },
	{ "do_fault", "address space layout" },
	{ "page_fault", "address space layout" },
	{ "workqueue", "work queue" },
	{ "process_one_work", "work queue" },
	{ "worker_", "work queue" },
	{ "queue_work", "work queue" },
	{ "pick_next", "scheduler" },
	{ "enqueue_", "scheduler" },
	{ "dequeue_", "scheduler" },
	{ "update_curr", "scheduler" },
	{ "schedule", "scheduler" },
	{ "^sched_", "scheduler" },
	{ "place_entity", "scheduler" },
	{ "vruntime", "scheduler" },
	{ "wake_up", "scheduler" },
	{ "_entity", "scheduler" },
	{ "update_load_avg", "scheduler" },
	{ "pelt", "scheduler" },
	{ "printk", "console" },
	{ "console", "console" },
	{ "uart", "console" },
};

const char *attribute_reason(const char *symbol)
{
	for (size_t i = 0; i < sizeof(reason_table) / sizeof(reason_table[0]); i++) {
		const char *p = reason_table[i].pattern;

		if (*p == '^' ? !strncmp(symbol, p + 1, strlen(p + 1)) : !!strstr(symbol, p))
			return reason_table[i].reason;
	}
	return NULL;
}
