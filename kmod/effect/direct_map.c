// SPDX-License-Identifier: GPL-2.0-only
/* The kernel's map of all memory: where it begins (RANDOMIZE_MEMORY), and what else it lets be written (rodata=). */
#include <linux/errno.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/vmalloc.h>

#include "effect.h"

int effect_direct_map(struct effect_result *r)
{
#if defined(CONFIG_X86_64) && !defined(CONFIG_UML)
	const unsigned long built = pgtable_l5_enabled() ? __PAGE_OFFSET_BASE_L5 : __PAGE_OFFSET_BASE_L4;

	r->word = PAGE_OFFSET == built ? "linked" : "moved";
	snprintf(r->detail, sizeof(r->detail), "it begins at %lx", PAGE_OFFSET);
	return 0;
#else
	return -EOPNOTSUPP;
#endif
}

#ifdef CONFIG_ARM64
/* what the processor says of a write by the kernel, which does not happen */
static bool write_faults(unsigned long at)
{
	unsigned long flags;
	u64 par;

	local_irq_save(flags);
	asm volatile("at s1e1w, %1\n\tisb\n\tmrs %0, par_el1" : "=r"(par) : "r"(at) : "memory");
	local_irq_restore(flags);
	return par & 1;
}

/* a module's code is read-only where it is executed, with rodata=off too: the same page has a second address */
int effect_text_alias(struct effect_result *r)
{
	const unsigned long code = (unsigned long)effect_text_alias & PAGE_MASK;
	struct page *page = vmalloc_to_page((void *)code);
	unsigned long alias;

	if (!page || !write_faults(code))
		return -EINVAL;
	alias = (unsigned long)page_address(page);
	r->word = write_faults(alias) ? "refused" : "writable";
	snprintf(r->detail, sizeof(r->detail), "code at %lx is at %lx, too", code, alias);
	return 0;
}
#else
int effect_text_alias(struct effect_result *r)
{
	return -EOPNOTSUPP;
}
#endif
