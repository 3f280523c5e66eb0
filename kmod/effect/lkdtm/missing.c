// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a kernel exports only when it is configured with LKDTM as a module, and ours are not: that would be another
 * vmlinux. The one test that needs it (UNSET_SMEP) does nothing here.
 */
#include <linux/printk.h>

#ifdef CONFIG_X86
#include <asm/special_insns.h>

void native_write_cr4(unsigned long val)
{
	pr_info("lkdtm: cr4 is left alone\n");
}
#endif
