// SPDX-License-Identifier: GPL-2.0-only
/* Does the kernel's map of all memory begin where it is built to (RANDOMIZE_MEMORY)? */
#include <linux/errno.h>
#include <linux/kernel.h>
#include <linux/mm.h>

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
