// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>

#include "bench/base/fail.h"
#include "bench/base/fs_input.h"

int fs_mkdirs(const char *path)
{
	AUTO_FREE char *copy = strdup(path);
	struct stat st;
	char *p;

	if (!copy)
		return fail(-ENOMEM, "mkdir %s", path);
	for (p = copy + 1; *copy; p++) {
		char c = *p;

		if (c && c != '/')
			continue;
		*p = '\0';
		if (mkdir(copy, 0755) && errno != EEXIST)
			return fail(-errno, "mkdir %s", copy);
		*p = c;
		if (!c)
			break;
	}
	if (stat(path, &st))
		return fail(-errno, "%s", path);
	return S_ISDIR(st.st_mode) ? 0 : fail(-ENOTDIR, "%s", path);
}

int fs_read(const char *path, char **data, size_t *len)
{
	AUTO_CLOSE int fd = -1;
	AUTO_FREE char *buf = NULL;
	size_t used = 0, cap = 0;
	int err = fs_open_regular(path, &fd);

	if (err)
		return err;
	for (;;) {
		ssize_t got;

		if (cap - used < 2) {
			char *grown = realloc(buf, cap ? cap * 2 : 16384);

			if (!grown)
				return -ENOMEM;
			buf = grown;
			cap = cap ? cap * 2 : 16384;
		}
		got = read(fd, buf + used, cap - used - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -errno;
		if (!got)
			break;
		used += got;
	}
	buf[used] = '\0';
	*data = TAKE(buf);
	if (len)
		*len = used;
	return 0;
}

static int write_all(int fd, const char *p, size_t len)
{
	while (len) {
		ssize_t put = write(fd, p, len);

		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return -errno;
		p += put;
		len -= put;
	}
	return 0;
}

static int sync_parent(const char *path)
{
	AUTO_FREE char *dir = strdup(path);
	char *slash = dir ? strrchr(dir, '/') : NULL;
	AUTO_CLOSE int fd = -1;

	if (!dir)
		return -ENOMEM;
	if (slash)
		slash[slash == dir] = '\0';
	fd = open(slash ? dir : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	return fd < 0 || fsync(fd) ? -errno : 0;
}

int fs_sync(const char *dir, bool only_names)
{
	AUTO_CLOSE int fd = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	return fd < 0 || (only_names ? fsync(fd) : syncfs(fd)) ? fail(-errno, "sync %s", dir) : 0;
}

int fs_rename(const char *from, const char *to)
{
	return rename(from, to) ? -errno : sync_parent(to);
}

int fs_write(const char *path, const void *data, size_t len)
{
	AUTO_FREE char *tmp = fs_temp(path);
	AUTO_CLOSE int fd = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int err;

	if (fd < 0)
		return fail(-errno, "write %s", path);
	err = write_all(fd, data, len);
	if (!err && fsync(fd))
		err = -errno;
	if (!err)
		err = fs_rename(tmp, path);
	if (err)
		unlink(tmp);
	return err ? fail(err, "write %s", path) : 0;
}

int fs_fill(const char *path, const void *data, size_t len)
{
	AUTO_CLOSE int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	int err = fd < 0 ? -errno : write_all(fd, data, len);

	return err ? fail(err, "write %s", path) : 0;
}

static int sync_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	AUTO_CLOSE int fd = -1;

	(void)st;
	(void)ftw;
	if (type != FTW_F && type != FTW_DP && type != FTW_D)
		return 0;
	fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	return fd < 0 || fsync(fd) ? -errno : 0;
}

int fs_commit_dir(const char *from, const char *to)
{
	int err = nftw(from, sync_one, 32, FTW_DEPTH | FTW_PHYS);

	if (err)
		return fail(err == -1 ? -errno : err, "sync %s", from);
	err = fs_rename(from, to);
	if (err == -EEXIST || err == -ENOTEMPTY)
		return fs_remove(from);
	return err ? fail(err, "rename %s to %s", from, to) : 0;
}

static int copy_file(const char *from, const char *to)
{
	AUTO_FREE char *tmp = fs_temp(to);
	AUTO_CLOSE int in = open(from, O_RDONLY | O_CLOEXEC);
	AUTO_CLOSE int out = -1;
	struct stat st;
	ssize_t put;
	int err;

	if (in < 0 || fstat(in, &st))
		return -errno;
	out = open(tmp, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, st.st_mode & 0777);
	if (out < 0)
		return -errno;
	put = ioctl(out, FICLONE, in);
	while (put && (put = sendfile(out, in, NULL, 1 << 30)) > 0)
		;
	err = put < 0 || fsync(out) ? -errno : fs_rename(tmp, to);
	if (err)
		unlink(tmp);
	return err;
}

int fs_copy(const char *from, const char *to)
{
	const int err = copy_file(from, to);

	return err ? fail(err, "copy %s to %s", from, to) : 0;
}

int fs_link(const char *from, const char *to)
{
	if (!link(from, to))
		return 0;
	if (errno == EEXIST && !unlink(to) && !link(from, to))
		return 0;
	return fs_copy(from, to);
}
