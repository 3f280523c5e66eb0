/* SPDX-License-Identifier: GPL-2.0-only */
/* State shared by cases that do one thing to one descriptor. */
#ifndef HB_CASES_FD_H
#define HB_CASES_FD_H

#include <fcntl.h>
#include <unistd.h>

#include "bench.h"

struct fd_state {
	const char *path;
	int flags;
	size_t len;	/* bytes of one transfer, at most sizeof(buf) */
	int fd;
	char buf[4096];
};

static inline int fd_setup(void *st)
{
	struct fd_state *s = st;

	s->fd = open(s->path, s->flags | O_CLOEXEC, 0600);
	return s->fd < 0 ? -errno : 0;
}

static inline void fd_teardown(void *st)
{
	struct fd_state *s = st;

	if (s->fd >= 0)
		close(s->fd);
}

static inline int fd_run_read(void *st, uint64_t n)
{
	struct fd_state *s = st;

	while (n--)
		if (read(s->fd, s->buf, s->len) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

static inline int fd_run_write(void *st, uint64_t n)
{
	struct fd_state *s = st;

	while (n--)
		if (write(s->fd, s->buf, s->len) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

#endif
