// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_input.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

static const char *kind_of(mode_t mode)
{
	return S_ISDIR(mode) ? "a folder" : S_ISFIFO(mode) ? "a FIFO" : S_ISSOCK(mode) ? "a socket" : "a device";
}

/* without O_NONBLOCK the open of a FIFO waits for a writer; of a regular file it means nothing */
static int open_any(const char *path, struct stat *st, int *fd)
{
	AUTO_CLOSE int opened = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (opened < 0 || fstat(opened, st))
		return errno == ENXIO && !stat(path, st) ? -ENOTSUP : -errno;	/* a socket cannot be opened */
	if (!S_ISREG(st->st_mode))
		return S_ISDIR(st->st_mode) ? -EISDIR : -ENOTSUP;
	*fd = opened;
	opened = -1;
	return 0;
}

int fs_open_regular(const char *path, int *fd)
{
	struct stat st;

	return open_any(path, &st, fd);
}

static int too_large(const char *path, uint64_t most)
{
	return fail(-EINVAL, "%s: larger than %" PRIu64 " bytes", path, most);
}

int fs_open_input(const char *path, uint64_t most, int *fd)
{
	struct stat st;
	AUTO_CLOSE int opened = -1;
	int err = open_any(path, &st, &opened);

	if (err == -EISDIR || err == -ENOTSUP)
		return fail(-EINVAL, "%s: is %s, expected a regular file", path, kind_of(st.st_mode));
	if (err)
		return fail(err, "open %s", path);
	if ((uint64_t)st.st_size > most)
		return too_large(path, most);
	*fd = opened;
	opened = -1;
	return 0;
}

int fs_read_input(const char *path, size_t most, char **data, size_t *len)
{
	AUTO_CLOSE int fd = -1;
	AUTO_FREE char *buf = NULL;
	size_t used = 0, cap = 0;
	ssize_t got;
	int err = fs_open_input(path, most, &fd);

	if (err)
		return err;
	do {
		if (cap - used < 2) {
			char *grown = realloc(buf, cap = cap ? cap * 2 : 16384);

			if (!grown)
				return fail(-ENOMEM, "read %s", path);
			buf = grown;
		}
		got = read(fd, buf + used, cap - used - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return fail(-errno, "read %s", path);
		used += (size_t)got;
		if (used > most)
			return too_large(path, most);
	} while (got);
	buf[used] = '\0';
	*data = TAKE(buf);
	if (len)
		*len = used;
	return 0;
}
