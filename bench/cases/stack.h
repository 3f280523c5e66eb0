/* SPDX-License-Identifier: GPL-2.0-only */
/* A system call that uses a given number of bytes of kernel stack: hbk/stack of the module. */
#ifndef HB_CASES_STACK_H
#define HB_CASES_STACK_H

#include "fd.h"

#define STACK_INIT(bytes) \
	.path = "/sys/kernel/debug/hbk/stack", .flags = O_RDONLY, .len = (bytes), .fd = -1

static inline int stack_setup(void *st)
{
	int err = fd_setup(st);

	return err == -ENOENT ? -EOPNOTSUPP : err;
}

static inline int stack_run(void *st, uint64_t n)
{
	struct fd_state *s = st;
	const off_t bytes = s->len;

	while (n--)
		if (pread(s->fd, s->buf, 1, bytes) != 1)
			return -EIO;
	return 0;
}

#endif
