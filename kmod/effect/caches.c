// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which objects of one size lie in one slab: those of different callers (RANDOM_KMALLOC_CACHES), those of which user
 * space decides the content and others (SLAB_BUCKETS)? Objects of different caches never share a page.
 */
#include <linux/err.h>
#include <linux/kernel.h>
#include <linux/mm.h>
#include <linux/mm_types.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "effect.h"

#define SITES 16u
#define SIZE 64u

/*
 * kmalloc() goes by the address that the function it is in returns to, since 7.3 by the place of the call itself. Sizes
 * of one cache that differ keep the compiler from making one function of all.
 */
#define SITE(nr)						\
static noinline void *site##nr(void)				\
{								\
	void *p = kmalloc(SIZE - (nr), GFP_KERNEL);		\
								\
	OPTIMIZER_HIDE_VAR(p);					\
	return p;						\
}

SITE(0) SITE(1) SITE(2) SITE(3) SITE(4) SITE(5) SITE(6) SITE(7)
SITE(8) SITE(9) SITE(10) SITE(11) SITE(12) SITE(13) SITE(14) SITE(15)

static unsigned int pages_of(void *const *object, unsigned int nr)
{
	unsigned int pages = 0, i, j;

	for (i = 0; i < nr; i++) {
		for (j = 0; j < i; j++)
			if (((unsigned long)object[i] ^ (unsigned long)object[j]) < PAGE_SIZE)
				break;
		pages += j == i;
	}
	return pages;
}

int effect_slab_sites(struct effect_result *r)
{
	void *const object[SITES] = { site0(), site1(), site2(), site3(), site4(), site5(), site6(), site7(),
				      site8(), site9(), site10(), site11(), site12(), site13(), site14(), site15() };
	const unsigned int pages = pages_of(object, SITES);
	unsigned int i, missing = 0;

	for (i = 0; i < SITES; i++) {
		missing += !object[i];
		kfree(object[i]);
	}
	if (missing)
		return -ENOMEM;
	r->word = pages <= 3 ? "together" : "apart";	/* one cache may be at the end of a slab */
	snprintf(r->detail, sizeof(r->detail), "objects of %u callers lie in %u pages", SITES, pages);
	return 0;
}

static unsigned int pages_shared(void *const *a, void *const *b, unsigned int nr)
{
	unsigned int shared = 0, i, j;

	for (i = 0; i < nr; i++)
		for (j = 0; j < nr; j++)
			if (((unsigned long)a[i] ^ (unsigned long)b[j]) < PAGE_SIZE) {
				shared++;
				break;
			}
	return shared;
}

int effect_slab_user(struct effect_result *r)
{
	void __user *from = (void __user *)current->mm->start_stack;	/* anything that user space can read */
	void *user[SITES], *other[SITES];
	unsigned int i, shared, failed = 0;

	for (i = 0; i < SITES; i++) {
		user[i] = memdup_user(from, SIZE);
		other[i] = kmalloc(SIZE, GFP_USER);
		failed += IS_ERR(user[i]) || !other[i];
	}
	shared = pages_shared(user, other, SITES);
	r->word = shared ? "together" : "apart";
	snprintf(r->detail, sizeof(r->detail), "%u of %u objects from user space share a page with others", shared,
		 SITES);
	for (i = 0; i < SITES; i++) {
		kfree(IS_ERR(user[i]) ? NULL : user[i]);
		kfree(other[i]);
	}
	return failed ? -ENOMEM : 0;
}
