// SPDX-License-Identifier: GPL-2.0-only
/*
 * x86-64: CR0.MP says whether fwait minds CR0.TS, which Linux never sets; EFER.SVME whether instructions of SVM are
 * known, which nobody executes. arm64: SCTLR_EL1.BT says whether PACIASP accepts BTYPE 0b11, which compilers do not
 * generate.
 * Source  Intel SDM volume 3, 2.5; AMD APM volume 2, 3.1.7; Arm DDI 0487, SCTLR_EL1
 */
#include "level.h"

#include <linux/cpumask.h>
#include <linux/debugfs.h>
#include <linux/fs.h>
#include <linux/irqflags.h>
#include <linux/module.h>
#include <linux/string.h>

#include "marker.h"
#include "uapi.h"

static bool possible;
static int now = MARK_ALL;

#if defined(CONFIG_X86_64) && !defined(CONFIG_UML)
#include <asm/cpufeature.h>
#include <asm/msr-index.h>
#include <asm/processor.h>
#include <asm/processor-flags.h>
#include <asm/special_insns.h>

static unsigned long cr0_all;
static u64 efer_all;

static u64 get_efer(void)
{
	u32 low, high;

	__asm__ volatile("rdmsr" : "=a"(low), "=d"(high) : "c"(MSR_EFER));
	return (u64)high << 32 | low;
}

static void set_efer(u64 efer)
{
	__asm__ volatile("wrmsr" : : "a"((u32)efer), "d"((u32)(efer >> 32)), "c"(MSR_EFER) : "memory");
}

static void set_cr0(unsigned long cr0)
{
	__asm__ volatile("mov %0, %%cr0" : : "r"(cr0) : "memory");
}

/* the kernel's own has moved from header to header */
static void ask(u32 leaf, u32 answer[4])
{
	__asm__ volatile("cpuid" : "=a"(answer[0]), "=b"(answer[1]), "=c"(answer[2]), "=d"(answer[3])
			 : "a"(leaf), "c"(0));
}

static bool init(void)
{
	u32 svm[4], sign[4];

	ask(0x80000001, svm);
	if (!boot_cpu_has(X86_FEATURE_HYPERVISOR) || !(svm[2] & 1u << 2))
		return false;
	ask(0x40000000, sign);
	cr0_all = native_read_cr0();
	efer_all = get_efer();
	return !memcmp(&sign[1], "TCGTCGTCGTCG", 12);
}

/* one bit after the other, and no state in between that is another level's */
static void change(int to)
{
	if (to == MARK_WINDOW)
		set_efer(efer_all ^ EFER_SVME);
	set_cr0(to == MARK_OUTSIDE ? cr0_all ^ X86_CR0_MP : cr0_all);
	if (to != MARK_WINDOW)
		set_efer(efer_all);
}
#elif defined(CONFIG_ARM64)
#include <asm/cputype.h>
#include <asm/sysreg.h>
#include <asm/virt.h>

#define BT (BIT(35) | BIT(36))

static u64 sctlr_all;

/* the emulator's own processor: implementer 0, part 'Q' */
static bool init(void)
{
	const u32 midr = read_cpuid_id();

	sctlr_all = read_sysreg(sctlr_el1);
	return !MIDR_IMPLEMENTOR(midr) && MIDR_PARTNUM(midr) == 'Q' && !is_kernel_in_hyp_mode() &&
	       read_sysreg(id_aa64pfr1_el1) & 0xf;
}

/* a task may have bits of its own in it; there is one spare state, so WINDOW is treated as ALL */
static void change(int to)
{
	const u64 bt = to == MARK_OUTSIDE ? ~sctlr_all & BT : sctlr_all & BT;

	write_sysreg((read_sysreg(sctlr_el1) & ~BT) | bt, sctlr_el1);
	isb();
}
#else
static bool init(void)
{
	return false;
}

static void change(int to)
{
}
#endif

static noinline void mark(int level)
{
#ifdef MARK
	if (level == MARK_OUTSIDE)
		MARK(MARK_OUTSIDE);
	else if (level == MARK_WINDOW)
		MARK(MARK_WINDOW);
	else
		MARK(MARK_ALL);
#endif
}

/* code that is translated between the two is translated for the higher level */
int level_set(int level)
{
	unsigned long flags;
	int before;

	if (IS_ENABLED(CONFIG_ARM64) && level == MARK_WINDOW)
		level = MARK_ALL;
	local_irq_save(flags);
	before = now;
	if (possible && level != before) {
		if (level > before)
			mark(level);
		change(level);
		if (level < before)
			mark(level);
		now = level;
	}
	local_irq_restore(flags);
	return before;
}

void level_init(void)
{
	possible = num_online_cpus() == 1 && init();
}

/* a case's process sets it by a name, and no descriptor is left to it */
static int level_open(struct inode *inode, struct file *file)
{
	level_set((long)inode->i_private);
	return -ENODATA;
}

static const struct file_operations level_fops = {
	.owner = THIS_MODULE,
	.open = level_open,
};

void level_files_create(struct dentry *dir)
{
	static const struct { const char *name; long level; } files[] = {
		{ "outside", MARK_OUTSIDE }, { "window", MARK_WINDOW }, { "all", MARK_ALL },
	};
	struct dentry *to;
	unsigned int i;

	if (!possible)
		return;
	to = debugfs_create_dir("level", dir);
	for (i = 0; i < ARRAY_SIZE(files); i++)
		debugfs_create_file(files[i].name, 0400, to, (void *)files[i].level, &level_fops);
}
