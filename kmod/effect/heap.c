// SPDX-License-Identifier: GPL-2.0-only
/* init_on_alloc and init_on_free: is memory that was used before handed out, or left behind, as it was? */
#include <linux/gfp.h>
#include <linux/kasan.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "effect.h"

#define MARK 0xa5
#define SIZE 512		/* bytes of the object */
#define TRIES 64		/* until the allocator hands out the one just freed */

static unsigned int count(const u8 *p, size_t len, u8 byte)
{
	unsigned int n = 0;

	while (len--)
		n += READ_ONCE(p[len]) == byte;
	return n;
}

/* allocators keep a pointer of their own in a free object, so a few bytes are nobody's */
static void judge(struct effect_result *r, const u8 *p, size_t len)
{
	const unsigned int stale = count(p, len, MARK), zero = count(p, len, 0);

	r->word = zero == len ? "zeroed" : stale >= len - 2 * sizeof(void *) ? "stale" :
		  zero >= len - 2 * sizeof(void *) ? "zeroed" : "poisoned";
	snprintf(r->detail, sizeof(r->detail), "%u of %zu bytes as they were, %u zero", stale, len, zero);
}

/* one place that allocates, and one that calls it: kernels may have a cache for each such place, drawn at boot */
static noinline u8 *take(void)
{
	return kmalloc(SIZE, GFP_KERNEL);
}

int effect_slab_alloc(struct effect_result *r)
{
	const u8 *last = NULL;

	for (unsigned int i = 0; i <= TRIES; i++) {
		u8 *p = take();
		const bool again = kasan_reset_tag(p) == last;

		if (!p)
			return -ENOMEM;
		if (again)
			judge(r, p, SIZE);
		memset(p, MARK, SIZE);
		OPTIMIZER_HIDE_VAR(p);
		last = kasan_reset_tag(p);
		kfree(p);
		if (again)
			return 0;
	}
	return -EAGAIN;
}

int effect_slab_free(struct effect_result *r)
{
	u8 *a = kmalloc(SIZE, GFP_KERNEL);

	if (!a)
		return -ENOMEM;
	memset(a, MARK, SIZE);
	OPTIMIZER_HIDE_VAR(a);
	kfree(a);
	OPTIMIZER_HIDE_VAR(a);	/* it is read after free: that is the test */
	judge(r, a, SIZE);
	return 0;
}

int effect_page_alloc(struct effect_result *r)
{
	unsigned long a, b;
	unsigned int i;

	for (i = 0; i < TRIES; i++) {
		a = __get_free_page(GFP_KERNEL);
		if (!a)
			return -ENOMEM;
		memset((void *)a, MARK, PAGE_SIZE);
		free_page(a);
		b = __get_free_page(GFP_KERNEL);
		if (!b)
			return -ENOMEM;
		if (a == b)
			judge(r, (u8 *)b, PAGE_SIZE);
		free_page(b);
		if (a == b)
			return 0;
	}
	return -EAGAIN;
}

int effect_page_free(struct effect_result *r)
{
	unsigned long a = __get_free_page(GFP_KERNEL);

	if (!a)
		return -ENOMEM;
	memset((void *)a, MARK, PAGE_SIZE);
	free_page(a);
	judge(r, (u8 *)a, PAGE_SIZE);
	return 0;
}
