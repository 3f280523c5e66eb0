/* SPDX-License-Identifier: GPL-2.0-only */
/* Make a tmpfs file of @len bytes and delete it: one op. */
#ifndef HB_CASES_CREATE_H
#define HB_CASES_CREATE_H

#include <fcntl.h>
#include <unistd.h>

#include "bench.h"

#define CREATE_PATH "/tmp/hb.create"

struct create {
	size_t len;
	char buf[10240];
};

static inline int create_run(void *st, uint64_t n)
{
	const struct create *s = st;

	while (n--) {
		int fd = open(CREATE_PATH, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);

		if (fd < 0)
			return -errno;
		if (s->len && write(fd, s->buf, s->len) != (ssize_t)s->len) {
			close(fd);
			return -EIO;
		}
		if (close(fd) || unlink(CREATE_PATH))
			return -errno;
	}
	return 0;
}

static inline void create_teardown(void *st)
{
	(void)st;
	unlink(CREATE_PATH);
}

#endif
