/* SPDX-License-Identifier: GPL-2.0-only */
/* A file that a kernel is given to load, module or kernel: read whole, and written elsewhere when it was changed. */
#ifndef HB_CASES_LOADED_H
#define HB_CASES_LOADED_H

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* loaded_read - all of @path, fresh memory, and its @len; NULL: errno */
static inline char *loaded_read(const char *path, size_t *len)
{
	const int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	char *data = fd >= 0 && !fstat(fd, &st) ? malloc(st.st_size) : NULL;

	if (data && read(fd, data, st.st_size) != st.st_size) {
		free(data);
		data = NULL;
		errno = EIO;
	}
	if (fd >= 0)
		close(fd);
	*len = data ? st.st_size : 0;
	return data;
}

/* loaded_write - a file at @path with that in it, to be unlinked; a descriptor that reads it, or -errno */
static inline int loaded_write(const char *path, const char *data, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	int err = fd < 0 ? -errno : write(fd, data, len) == (ssize_t)len ? 0 : -EIO;

	if (fd >= 0)
		close(fd);
	if (err)
		return err;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

#endif
