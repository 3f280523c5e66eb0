/* SPDX-License-Identifier: GPL-2.0-only */
/* A tmpfs file whose pages exist, and a buffer for one transfer. */
#ifndef HB_CASES_FILE_H
#define HB_CASES_FILE_H

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bench.h"
#include "was_read.h"

#define FILE_PATH "/tmp/hb.file"
#define FILE_PAGE 4096ul

struct file {
	size_t size;	/* of the file: made in setup, so that no op allocates page cache */
	size_t len;	/* bytes of one transfer */
	int flags;	/* beside O_RDWR */
	int fd, other;	/* other: a second descriptor for cases that need one */
	char *buf;	/* of max(size, len) bytes */
};

#define FILE_INIT .fd = -1, .other = -1

static inline int file_setup(void *st)
{
	struct file *s = st;
	const size_t room = s->size > s->len ? s->size : s->len;

	s->buf = malloc(room ? room : 1);
	if (!s->buf)
		return -ENOMEM;
	memset(s->buf, 0x5a, room);
	s->fd = open(FILE_PATH, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | s->flags, 0600);
	if (s->fd < 0)
		return -errno;
	if (pwrite(s->fd, s->buf, s->size, 0) != (ssize_t)s->size)
		return -EIO;
	return file_was_read(s->fd);
}

static inline void file_teardown(void *st)
{
	struct file *s = st;

	if (s->fd >= 0)
		close(s->fd);
	if (s->other >= 0)
		close(s->other);
	unlink(FILE_PATH);
	free(s->buf);
}

/* one op: the first @len bytes, read or written by one system call */
static inline int file_run_read(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (pread(s->fd, s->buf, s->len, 0) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

static inline int file_run_write(void *st, uint64_t n)
{
	struct file *s = st;

	while (n--)
		if (pwrite(s->fd, s->buf, s->len, 0) != (ssize_t)s->len)
			return -EIO;
	return 0;
}

#endif
