// SPDX-License-Identifier: GPL-2.0-only
/* Settings of a machine, from trees /sys and /proc that are made here. */
#include <stdbool.h>

#include "bench/base/strlist.h"
#include "bench/record/setting.h"
#include "scratch.h"

#define CPU "sys/devices/system/cpu/"
#define CLOCK "sys/devices/system/clocksource/clocksource0/"

static char *root;

static void make(void)
{
	root = scratch_make();
	scratch_put(root, CPU "online", "0-3\n");
}

static void clear(void)
{
	scratch_remove(root);
}

TestSuite(setting, .init = make, .fini = clear);

struct wanted {
	const char *name;
	struct setting got;
	unsigned int seen, hidden;
};

static void on_setting(void *ctx, const struct setting *s)
{
	struct wanted *w = ctx;

	w->hidden += s->state == SETTING_HIDDEN;
	if (strcmp(s->name, w->name))
		return;
	w->got = *s;
	w->seen++;
}

/* the one of that name, on processor 3 */
static struct setting look(const char *name)
{
	struct wanted w = { .name = name };

	settings_read(root, 3, on_setting, &w);
	cr_assert_eq(w.seen, 1, "%s", name);
	return w.got;
}

static void expect(const char *name, enum setting_state state, const char *value, const char *fix)
{
	const struct setting s = look(name);

	cr_expect_eq(s.state, state, "%s: %d", name, s.state);
	cr_expect_str_eq(s.value, value);
	cr_expect_str_eq(s.fix, fix);
}

Test(setting, what_is_not_there_is_hidden)
{
	struct wanted w = { .name = "governor" };

	settings_read(root, 3, on_setting, &w);
	cr_expect_eq(w.got.state, SETTING_HIDDEN);
	cr_expect_eq(w.hidden, 13, "%u", w.hidden);
}

Test(setting, governor_of_every_processor)
{
	scratch_put(root, CPU "cpu0/cpufreq/scaling_governor", "performance\n");
	scratch_put(root, CPU "cpu1/cpufreq/scaling_governor", "performance\n");
	expect("governor", SETTING_RIGHT, "performance", "");
	scratch_put(root, CPU "cpu1/cpufreq/scaling_governor", "powersave\n");
	scratch_put(root, CPU "cpu2/cpufreq/scaling_governor", "schedutil\n");
	expect("governor", SETTING_WRONG, "powersave (and 1 more)",
	       "echo performance | tee /sys/devices/system/cpu/cpu[0-9]*/cpufreq/scaling_governor");
}

Test(setting, turbo_of_either_maker)
{
	scratch_put(root, CPU "cpufreq/boost", "1\n");
	expect("turbo", SETTING_WRONG, "1", "echo 0 >/sys/devices/system/cpu/cpufreq/boost");
	scratch_put(root, CPU "intel_pstate/no_turbo", "1\n");
	expect("turbo", SETTING_RIGHT, "1", "");
	scratch_put(root, CPU "intel_pstate/no_turbo", "0\n");
	expect("turbo", SETTING_WRONG, "0", "echo 1 >/sys/devices/system/cpu/intel_pstate/no_turbo");
}

Test(setting, threads_of_a_core)
{
	scratch_put(root, CPU "smt/control", "notsupported\n");
	expect("smt", SETTING_RIGHT, "notsupported", "");
	scratch_put(root, CPU "smt/control", "on\n");
	expect("smt", SETTING_WRONG, "on", "echo off >/sys/devices/system/cpu/smt/control");
}

static void idle_state(const char *name, const char *what, const char *latency, const char *disable)
{
	AUTO_FREE char *dir = fs_path(CPU "cpu3/cpuidle/%s", name), *n = fs_path("%s/name", dir);
	AUTO_FREE char *l = fs_path("%s/latency", dir), *d = fs_path("%s/disable", dir);

	scratch_put(root, n, what);
	scratch_put(root, l, latency);
	scratch_put(root, d, disable);
}

Test(setting, deep_idle_states)
{
	idle_state("state0", "POLL\n", "0\n", "0\n");
	idle_state("state1", "C1E\n", "10\n", "0\n");
	expect("c-states", SETTING_RIGHT, "none that takes more than 10 us to wake up", "");
	idle_state("state2", "C6\n", "133\n", "0\n");
	expect("c-states", SETTING_WRONG, "C6, 133 us to wake up", "cpupower idle-set -D 11");
	idle_state("state2", "C6\n", "133\n", "1\n");
	expect("c-states", SETTING_RIGHT, "none that takes more than 10 us to wake up", "");
}

Test(setting, interrupts_that_come_to_the_processor)
{
	scratch_put(root, "proc/irq/7/smp_affinity_list", "0-3\n");	/* nobody has it */
	scratch_put(root, "proc/irq/8/smp_affinity_list", "0-3\n");
	scratch_put(root, "proc/irq/8/effective_affinity_list", "1\n");
	scratch_put(root, "proc/irq/8/nvme0q1/x", "");
	expect("interrupts", SETTING_RIGHT, "none on the processor that measures", "");
	scratch_put(root, "proc/irq/10/smp_affinity_list", "3\n");	/* a queue of its own */
	scratch_put(root, "proc/irq/10/nvme0q3/x", "");
	expect("interrupts", SETTING_RIGHT, "none on the processor that measures", "");
	scratch_put(root, "proc/irq/9/smp_affinity_list", "0,2-3\n");
	scratch_put(root, "proc/irq/9/eth0/x", "");
	expect("interrupts", SETTING_WRONG, "interrupt 9 on 0,2-3",
	       "echo 0-2 | tee /proc/irq/[0-9]*/smp_affinity_list");
	scratch_put(root, CPU "online", "3\n");		/* there is nowhere else */
	expect("interrupts", SETTING_RIGHT, "none on the processor that measures", "");
	scratch_put(root, CPU "online", "0,2-5,7\n");
	expect("interrupts", SETTING_WRONG, "interrupt 9 on 0,2-3",
	       "echo 0,2,4-5,7 | tee /proc/irq/[0-9]*/smp_affinity_list");
}

Test(setting, memory_and_layout)
{
	scratch_put(root, "sys/kernel/mm/transparent_hugepage/enabled", "always madvise [never]\n");
	expect("thp", SETTING_RIGHT, "never", "");
	scratch_put(root, "sys/kernel/mm/transparent_hugepage/enabled", "[always] madvise never\n");
	expect("thp", SETTING_WRONG, "always", "echo madvise >/sys/kernel/mm/transparent_hugepage/enabled");
	scratch_put(root, "proc/sys/kernel/randomize_va_space", "0\n");
	expect("aslr", SETTING_WRONG, "0", "echo 2 >/proc/sys/kernel/randomize_va_space");
	scratch_put(root, "proc/cmdline", "panic=5 norandmaps\n");
	expect("aslr", SETTING_RIGHT, "0", "");
	scratch_put(root, "sys/kernel/mm/ksm/run", "1\n");
	expect("ksm", SETTING_WRONG, "1", "echo 0 >/sys/kernel/mm/ksm/run");
}

Test(setting, clock_source)
{
	scratch_put(root, CLOCK "current_clocksource", "hpet\n");
	scratch_put(root, CLOCK "available_clocksource", "hpet acpi_pm\n");
	expect("clocksource", SETTING_WRONG, "hpet",
	       "another machine: the kernel does not trust this one's tsc");
	scratch_put(root, CLOCK "available_clocksource", "tsc hpet acpi_pm\n");
	expect("clocksource", SETTING_WRONG, "hpet",
	       "echo tsc >/sys/devices/system/clocksource/clocksource0/current_clocksource");
	scratch_put(root, CLOCK "current_clocksource", "arch_sys_counter\n");
	expect("clocksource", SETTING_RIGHT, "arch_sys_counter", "");
}

Test(setting, what_no_file_mends)
{
	scratch_put(root, "sys/class/thermal/thermal_zone0/temp", "-5000\n");
	expect("temperature", SETTING_RIGHT, "-5 C", "");
	scratch_put(root, "sys/class/thermal/thermal_zone1/temp", "91000\n");
	expect("temperature", SETTING_WRONG, "91 C", "let it cool down, and see to its fans");
	scratch_put(root, CPU "cpu0/thermal_throttle/core_throttle_count", "12\n");
	expect("throttling", SETTING_RIGHT, "12 times since the machine started", "");
	scratch_put(root, "proc/stat", "cpu  900 0 60 30 0 0 0 10 0 0\n");
	expect("steal", SETTING_WRONG, "1.00 % of the time since the machine started",
	       "a machine that is not shared with others");
	scratch_put(root, "proc/stat", "cpu  900 0 60 36 0 0 0 4 0 0\n");
	expect("steal", SETTING_RIGHT, "0.40 % of the time since the machine started",
	       "a machine that is not shared with others");
}

static void on_put(void *ctx, const char *path, const char *value)
{
	struct strlist *all = ctx;

	cr_assert_eq(strlist_add(all, path + strlen(root)), 0);
	cr_assert_eq(strlist_add(all, value), 0);
}

Test(setting, only_what_is_wrong_is_mended_and_threads_last)
{
	struct strlist puts = { 0 };
	char *words;

	scratch_put(root, CPU "smt/control", "on\n");
	scratch_put(root, CPU "cpu0/cpufreq/scaling_governor", "performance\n");
	scratch_put(root, CPU "cpu1/cpufreq/scaling_governor", "powersave\n");
	scratch_put(root, "sys/class/thermal/thermal_zone1/temp", "91000\n");
	scratch_put(root, "proc/irq/9/smp_affinity_list", "0-3\n");
	scratch_put(root, "proc/irq/9/eth0/x", "");
	settings_mend(root, 3, on_put, &puts);
	words = strlist_join(&puts, " ");
	cr_expect_str_eq(words, "/" CPU "cpu1/cpufreq/scaling_governor performance /proc/irq/9/smp_affinity_list 0-2 "
			 "/" CPU "smt/control off");
	free(words);
	strlist_release(&puts);
}
