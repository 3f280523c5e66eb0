/* SPDX-License-Identifier: GPL-2.0-only */
/* Copy a tmpfs file into another in pieces of @len bytes, as UnixBench's file system tests do. */
#ifndef HB_CASES_COPY_H
#define HB_CASES_COPY_H

#include "file.h"

#define COPY_PATH "/tmp/hb.copy"

static inline int copy_setup(void *st)
{
	struct file *s = st;
	int err = file_setup(st);

	if (err)
		return err;
	s->other = open(COPY_PATH, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (s->other < 0)
		return -errno;
	return pwrite(s->other, s->buf, s->size, 0) == (ssize_t)s->size ? 0 : -EIO;
}

static inline int copy_run(void *st, uint64_t n)
{
	struct file *s = st;
	const ssize_t len = s->len;

	for (uint64_t at = 0; n--; at = (at + len) % s->size)
		if (pread(s->fd, s->buf, len, at) != len ||
		    pwrite(s->other, s->buf, len, at) != len)
			return -EIO;
	return 0;
}

static inline void copy_teardown(void *st)
{
	file_teardown(st);
	unlink(COPY_PATH);
}

#endif
