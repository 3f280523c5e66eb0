/* SPDX-License-Identifier: GPL-2.0-only */
/* Copies between a heap object and a page of the process that runs the case. */
#ifndef HBK_CASES_UCOPY_H
#define HBK_CASES_UCOPY_H

#include <linux/mm.h>
#include <linux/mman.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "../kbench.h"

#define UCOPY_MAX 4096

struct ucopy {
	unsigned long user;	/* 0 = not mapped */
	char *buf;		/* a heap object, which hardened usercopy looks up */
};

static inline int ucopy_setup(void *st)
{
	struct ucopy *s = st;

	s->buf = kzalloc(UCOPY_MAX, GFP_KERNEL);
	if (!s->buf)
		return -ENOMEM;
	s->user = vm_mmap(NULL, 0, UCOPY_MAX, PROT_READ | PROT_WRITE, MAP_ANONYMOUS | MAP_PRIVATE,
			  0);
	if (IS_ERR_VALUE(s->user)) {
		int err = s->user;

		s->user = 0;
		return err;
	}
	/* mapped and ours: what cannot be had is the page */
	return copy_to_user((void __user *)s->user, s->buf, UCOPY_MAX) ? -ENOMEM : 0;
}

/* @len is the same all the time but no constant for the compiler, as in most of the kernel */
static inline int ucopy_to(struct ucopy *s, u64 n, size_t len)
{
	OPTIMIZER_HIDE_VAR(len);
	while (n--)
		if (copy_to_user((void __user *)s->user, s->buf, len))
			return -EFAULT;
	return 0;
}

static inline int ucopy_from(struct ucopy *s, u64 n, size_t len)
{
	OPTIMIZER_HIDE_VAR(len);
	while (n--)
		if (copy_from_user(s->buf, (const void __user *)s->user, len))
			return -EFAULT;
	return 0;
}

static inline void ucopy_teardown(void *st)
{
	struct ucopy *s = st;

	if (s->user)
		vm_munmap(s->user, UCOPY_MAX);
	kfree(s->buf);
}

#endif
