// SPDX-License-Identifier: GPL-2.0-only
/* In which order is memory handed out that nobody has used: objects of a new slab, the largest blocks of pages? */
#include <linux/gfp.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/slab.h>

#include "effect.h"

#define OBJECTS 32u
#define OBJECT_SIZE 128u
#define BLOCKS 24u

/* how many steps from one object to the next are the smallest of all: the slab's stride, whatever its debugging adds */
static unsigned int neighbours(char *const *object, unsigned int n)
{
	unsigned long stride = ULONG_MAX;
	unsigned int i, count = 0;

	for (i = 1; i < n; i++)
		stride = min(stride, (unsigned long)abs(object[i] - object[i - 1]));
	for (i = 1; i < n; i++)
		count += abs(object[i] - object[i - 1]) == stride;
	return count;
}

/*
 * SLAB_FREELIST_RANDOM: the free list is as the slab's maker left it. Sheaves are filled from it and hand out first
 * what they got last: downwards, where a kernel without them goes upwards.
 */
int effect_slab_order(struct effect_result *r)
{
	struct kmem_cache *cache = kmem_cache_create("hbe_order", OBJECT_SIZE, 0, SLAB_NO_MERGE, NULL);
	unsigned int n, next, i;
	char *object[OBJECTS];

	if (!cache)
		return -ENOMEM;
	for (n = 0; n < OBJECTS; n++) {
		object[n] = kmem_cache_alloc(cache, GFP_KERNEL);
		if (!object[n])
			break;
	}
	next = n < OBJECTS ? 0 : neighbours(object, n);
	for (i = 0; i < n; i++)
		kmem_cache_free(cache, object[i]);
	kmem_cache_destroy(cache);
	if (n < OBJECTS)
		return -ENOMEM;
	/* of a draw, two or so are neighbours; in sequence all are, but where a slab or a sheaf ends */
	r->word = next >= (OBJECTS - 1) * 3 / 4 ? "sequential" : "shuffled";
	snprintf(r->detail, sizeof(r->detail), "%u of %u objects lie beside the one before", next, OBJECTS - 1);
	return 0;
}

/* SHUFFLE_PAGE_ALLOCATOR: of a draw, half of the blocks lie above the one before, and three quarters almost never */
int effect_page_order(struct effect_result *r)
{
	unsigned long block[BLOCKS];
	unsigned int n, up = 0, i;

	for (n = 0; n < BLOCKS; n++) {
		block[n] = __get_free_pages(GFP_KERNEL | __GFP_NORETRY | __GFP_NOWARN, MAX_PAGE_ORDER);
		if (!block[n])
			break;
		up += n && block[n] > block[n - 1];
	}
	for (i = 0; i < n; i++)
		free_pages(block[i], MAX_PAGE_ORDER);
	if (n < BLOCKS)
		return -ENOMEM;
	r->word = up >= (BLOCKS - 1) * 3 / 4 ? "ascending" : "shuffled";
	snprintf(r->detail, sizeof(r->detail), "%u of %u blocks lie above the one before", up, BLOCKS - 1);
	return 0;
}
