// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/attribute.h"

#include <criterion/criterion.h>

static struct store_symbol row(char space, const char *object, const char *symbol, uint64_t count)
{
	return (struct store_symbol){ .space = space,
				      .object = object,
				      .symbol = symbol,
				      .count = { [M_INSTRUCTIONS] = count } };
}

static int64_t sum(struct attribute *t, unsigned int column, unsigned int metric)
{
	int64_t all[M_ALL];

	attribute_sums(t, column, all);
	return all[metric];
}

Test(attribute, symbols_add_up_per_arm)
{
	const struct store_symbol a_n[] = { row('k', "vmlinux", "f", 10),
					    row('u', "runner", "run", 5) };
	const struct store_symbol a_2n[] = { row('u', "runner", "run", 9),
					     row('k', "vmlinux", "f", 20) };
	const struct store_symbol b_n[] = { row('k', "vmlinux", "f", 11),
					    row('u', "runner", "run", 5),
					    row('k', "vmlinux", "g", 3) };
	const struct store_symbol b_2n[] = { row('k', "vmlinux", "g", 6),
					     row('u', "runner", "run", 9),
					     row('k', "vmlinux", "f", 22) };
	struct attribute t;
	int groups = 0;

	cr_assert_eq(attribute_init(&t, 2), 0);
	cr_assert_eq(attribute_add(&t, 0, -1, a_n, 2), 0);
	cr_assert_eq(attribute_add(&t, 0, 1, a_2n, 2), 0);
	cr_assert_eq(attribute_add(&t, 1, -1, b_n, 3), 0);
	cr_assert_eq(attribute_add(&t, 1, 1, b_2n, 3), 0);
	cr_expect_eq(sum(&t, 0, M_INSTRUCTIONS), 14);
	cr_expect_eq(sum(&t, 1, M_INSTRUCTIONS), 18);
	cr_expect_eq(sum(&t, 1, M_USER), 4);
	cr_expect_eq(sum(&t, 1, M_KERNEL), 14);
	while (attribute_next(&t)) {
		groups++;
		if (!strcmp(t.key->symbol, "g")) {
			cr_expect_eq(attribute_count(&t, 0, M_INSTRUCTIONS), 0);
			cr_expect_eq(attribute_count(&t, 1, M_INSTRUCTIONS), 3);
		}
	}
	cr_expect_eq(groups, 3);
	attribute_release(&t);
}

Test(attribute, the_same_name_elsewhere_is_another_function)
{
	const struct store_symbol y[] = { row('k', "vmlinux", "f", 1), row('k', "hbk", "f", 2),
					  row('u', "vmlinux", "f", 4), row('k', "hbk", "f", 8) };
	struct attribute t;
	int groups = 0;

	cr_assert_eq(attribute_init(&t, 1), 0);
	cr_assert_eq(attribute_add(&t, 0, 1, y, 4), 0);
	while (attribute_next(&t))
		groups++;
	cr_expect_eq(groups, 3);
	cr_expect_eq(sum(&t, 0, 0), 15);
	attribute_release(&t);
}

/* names of Linux 6.12 and 7.3, both architectures; NULL: nothing that comes and goes with seed and time */
static const struct { const char *symbol, *reason; } reasons[] = {
	{ "tick_handle_periodic", "timer tick" }, { "sched_tick", "timer tick" }, { "__run_timers", "timer tick" },
	{ "hrtimer_interrupt", "timer tick" }, { "__x64_sys_timerfd_settime", NULL },
	{ "flush_itimer_signals", NULL }, { "rcu_core", "RCU" }, { "call_rcu", "RCU" }, { "__srcu_read_lock", "RCU" },
	{ "finish_rcuwait", NULL }, { "__get_file_rcu", NULL }, { "ip_protocol_deliver_rcu", NULL },
	{ "__irq_exit_rcu", "interrupt" }, { "el1h_64_irq_handler", "interrupt" }, { "x2apic_send_IPI", "interrupt" },
	{ "handle_softirqs", "softirq" }, { "run_ksoftirqd", "softirq" }, { "__do_softirq", "softirq" },
	{ "___slab_alloc", "slab refill" }, { "___slab_alloc.constprop.0", "slab refill" },
	{ "__slab_free", "slab refill" }, { "__kasan_slab_alloc", NULL }, { "check_slab_allocation", NULL },
	{ "barn_replace_full_sheaf.part.0", "slab refill" }, { "get_page_from_freelist", "page allocator refill" },
	{ "__rmqueue_pcplist", "page allocator refill" }, { "expand", "page allocator refill" },
	{ "expand.isra.0", "page allocator refill" }, { "expand_files", NULL }, { "tcp_sndbuf_expand", NULL },
	{ "vma_expand", "address space layout" }, { "mas_root_expand", "address space layout" },
	{ "kvmalloc_node", NULL }, { "__kvmalloc_node_noprof", NULL }, { "find_vmap_area", NULL },
	{ "is_vmalloc_addr", NULL }, { "vma_merge", "address space layout" },
	{ "unlink_anon_vmas", "address space layout" }, { "find_vma", "address space layout" },
	{ "lock_vma_under_rcu", "address space layout" }, { "mm_get_unmapped_area_vmaflags", "address space layout" },
	{ "set_pte_range", "address space layout" }, { "folio_add_file_rmap_ptes", "address space layout" },
	{ "__ptep_set_access_flags", "address space layout" }, { "blake2s_compress_ssse3", "hash or random numbers" },
	{ "chacha_block_generic", "hash or random numbers" }, { "siphash_1u64", "hash or random numbers" },
	{ "get_random_u32", "hash or random numbers" }, { "__d_lookup_rcu", "directory cache hash" },
	{ "d_lookup", "directory cache hash" }, { "crypto_alg_mod_lookup", NULL }, { "proc_pid_lookup", NULL },
	{ "tcp_inbound_hash", NULL }, { "process_one_work", "work queue" },
	{ "process_scheduled_works", "work queue" }, { "__queue_work", "work queue" },
	{ "queue_work_on", "work queue" }, { "cpu_stop_queue_work", NULL }, { "pick_next_task_fair", "scheduler" },
	{ "__schedule", "scheduler" }, { "schedule_timeout", "scheduler" },
	{ "__cfi_enqueue_task_fair", "scheduler" }, { "dequeue_entities", "scheduler" },
	{ "swake_up_one", "scheduler" }, { "__sk_mem_schedule", NULL }, { "tcp_wmem_schedule", NULL },
	{ "selinux_task_setscheduler", NULL }, { "__dequeue_signal", NULL }, { "enqueue_to_backlog", NULL },
	{ "fpsimd_update_current_state", NULL }, { "vprintk_emit", "console" },
	{ "univ8250_console_write_thread", "console" }, { "vfs_read", NULL },
};

Test(attribute, a_reason_is_named_by_whole_words)
{
	for (size_t i = 0; i < sizeof(reasons) / sizeof(reasons[0]); i++) {
		const char *is = attribute_reason(reasons[i].symbol);

		cr_expect(is == reasons[i].reason || (is && reasons[i].reason && !strcmp(is, reasons[i].reason)),
			  "%s: %s", reasons[i].symbol, is);
	}
}
