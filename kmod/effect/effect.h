/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tests that show what a mechanism does, where LKDTM has none. A test puts one word that says what it saw
 * into @r->word and the figures behind it into @r->detail; it must leave the kernel usable.
 */
#ifndef HBE_EFFECT_H
#define HBE_EFFECT_H

#include <linux/types.h>

struct effect_result {
	const char *word;	/* what `prove = effect NAME WORD` is held against */
	char detail[120];
};

/* Each returns 0, or -errno when it could not be run. */
int effect_slab_alloc(struct effect_result *r);		/* zeroed | stale */
int effect_slab_free(struct effect_result *r);		/* zeroed | stale | poisoned */
int effect_page_alloc(struct effect_result *r);		/* zeroed | stale */
int effect_page_free(struct effect_result *r);		/* zeroed | stale | poisoned */
int effect_stack_fill(struct effect_result *r);		/* filled: for the next system call */
int effect_stack(struct effect_result *r);		/* stale | erased: what stack_fill left of itself */
int effect_kfence_oob(struct effect_result *r);		/* touched | never: was an object of KFENCE's handed out? */
int effect_kfence_rate(struct effect_result *r);	/* some | none: objects of KFENCE's within a second */
int effect_layout(struct effect_result *r);		/* agrees | differs: our view of structs, and the kernel's */
int effect_kstack_note(struct effect_result *r);	/* noted: how deep this system call's stack is */
int effect_kstack_offset(struct effect_result *r);	/* fixed | varies: over the calls that were noted */
int effect_slab_order(struct effect_result *r);		/* sequential | shuffled: the objects of a new cache */
int effect_page_order(struct effect_result *r);		/* ascending | shuffled: the largest blocks of pages */
int effect_slab_sites(struct effect_result *r);		/* together | apart: objects of one size, of 16 callers */
int effect_slab_user(struct effect_result *r);		/* together | apart: memdup_user()'s objects and others */
int effect_variable(struct effect_result *r);		/* stale | zeroed | pattern: a variable without a value */
int effect_registers(struct effect_result *r);		/* stale | zeroed: arguments after a function's return */
int effect_thread_info(struct effect_result *r);	/* in_task | on_stack: THREAD_INFO_IN_TASK */
int effect_direct_map(struct effect_result *r);		/* linked | moved: where the map of all memory begins; x86-64 */
int effect_text_alias(struct effect_result *r);		/* writable | refused: our code, elsewhere; arm64 */
int effect_landing_pad(struct effect_result *r);	/* unenforced, or it does not return */

#endif
