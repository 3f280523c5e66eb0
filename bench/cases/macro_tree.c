// SPDX-License-Identifier: GPL-2.0-only
/*
 * macro/tree - a tree of small files copied, walked and deleted on tmpfs
 *
 * Stands for `cp -r tree copy; find copy -size +100; rm -r copy`: the calls of coreutils 9.1 and findutils 4.9
 * for each file and directory, without the starting of the three programs; results/published/workloads/tree.tsv
 * has both counts
 *
 * One op   8 directories with 8 files of 700 to 5600 bytes each
 * Crosses  path lookup, open, stat, getdents, mkdir, inode and dentry allocation, page copies, unlink, RCU frees
 * Control  fs/create_4k, 64 ops: the files without directories, walk and copying
 * Errors   -errno of the calls; -EIO if a copy is short or the walk does not see every file
 */
#include <dirent.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "bench.h"

#define ROOT "/tmp/hb.tree"
enum { DIRS = 8, FILES = 8, STEP = 700, NAMES = 32768, PATH = 300 };

struct tree {
	uint64_t seen;			/* files that the walks saw */
	char names[NAMES];
};

static int make_file(const char *path, size_t len)
{
	static const char text[FILES * STEP];
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	int err = fd < 0 ? -errno : write(fd, text, len) == (ssize_t)len ? 0 : -EIO;

	if (fd >= 0)
		close(fd);
	return err;
}

static int setup(void *st)
{
	char path[PATH];
	int err = 0;

	(void)st;
	if (mkdir(ROOT, 0755) || chdir(ROOT) || mkdir("tree", 0755))
		return -errno;
	for (int d = 0; d < DIRS && !err; d++) {
		snprintf(path, sizeof(path), "tree/d%d", d);
		err = mkdir(path, 0755) ? -errno : 0;
		for (int f = 0; f < FILES && !err; f++) {
			snprintf(path, sizeof(path), "tree/d%d/f%d", d, f);
			err = make_file(path, STEP * (f + 1));
		}
	}
	return err;
}

static int copy_data(int from, int to)
{
	ssize_t n;

	posix_fadvise(from, 0, 0, POSIX_FADV_SEQUENTIAL);
	do
		n = copy_file_range(from, NULL, to, NULL, 1 << 30, 0);
	while (n > 0);
	return n < 0 ? -errno : 0;
}

static int copy_file(const char *from, const char *to)
{
	struct stat st;
	int err, in, out;

	if (lstat(from, &st))
		return -errno;
	in = open(from, O_RDONLY | O_NOFOLLOW);
	if (in < 0 || fstat(in, &st))
		return -errno;
	out = open(to, O_WRONLY | O_CREAT | O_EXCL, 0644);
	err = out < 0 ? -errno : 0;
	if (!err && ioctl(out, FICLONE, in) && fstat(out, &st))
		err = -errno;
	if (!err)
		err = copy_data(in, out);
	if (out >= 0)
		close(out);
	close(in);
	return err;
}

/* the names in a directory, read until there are none; returns their bytes in s->names */
static long list(struct tree *s, int fd)
{
	long n = getdents64(fd, s->names, NAMES), end = n;
	char rest[512];

	while (end > 0)
		end = getdents64(fd, rest, sizeof(rest));
	return n < 0 || end < 0 ? -errno : n;
}

/* call @fn with each name but . and .. of a list of @n bytes */
static int each_name(struct tree *s, long n, const char *dir, int fd,
		     int (*fn)(struct tree *s, const char *dir, int fd, const char *name))
{
	int err = n < 0 ? n : 0;

	for (long at = 0; at < n && !err;) {
		const struct dirent64 *e = (const void *)(s->names + at);

		at += e->d_reclen;
		if (e->d_name[0] != '.')
			err = fn(s, dir, fd, e->d_name);
	}
	return err;
}

static int copy_name(struct tree *s, const char *dir, int fd, const char *name)
{
	char from[PATH], to[PATH];

	(void)s;
	(void)fd;
	snprintf(from, sizeof(from), "tree/%s/%s", dir, name);
	snprintf(to, sizeof(to), "copy/%s/%s", dir, name);
	return copy_file(from, to);
}

static int copy_dir(struct tree *s, const char *name)
{
	char from[PATH], to[PATH];
	struct stat st;
	long n;
	int fd;

	snprintf(from, sizeof(from), "tree/%s", name);
	snprintf(to, sizeof(to), "copy/%s", name);
	if (lstat(from, &st) || mkdirat(AT_FDCWD, to, 0755) || lstat(to, &st))
		return -errno;
	fd = open(from, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_DIRECTORY);
	if (fd < 0 || fstat(fd, &st))
		return -errno;
	n = list(s, fd);
	close(fd);
	return each_name(s, n, name, -1, copy_name);
}

/* open a directory as fts and find do: with a second descriptor to work from */
static int open_dir(int at, const char *name, int *second)
{
	struct stat st;
	int fd = openat(at, name, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_DIRECTORY);

	if (fd < 0 || fstat(fd, &st) || fcntl(fd, F_GETFL) < 0 || fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
		return -errno;
	*second = fcntl(fd, F_DUPFD_CLOEXEC, 3);
	return *second < 0 ? -errno : fd;
}

static int stat_name(struct tree *s, const char *dir, int fd, const char *name)
{
	struct stat st;

	(void)dir;
	if (fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW))
		return -errno;
	s->seen++;
	return 0;
}

static int unlink_name(struct tree *s, const char *dir, int fd, const char *name)
{
	(void)s;
	(void)dir;
	return unlinkat(fd, name, 0) ? -errno : 0;
}

/* find: a directory, then each file in it */
static int walk_dir(struct tree *s, int top, const char *name)
{
	struct stat st;
	int fd, work = -1, err;
	long n;

	if (fstatat(top, name, &st, AT_SYMLINK_NOFOLLOW))
		return -errno;
	fd = open_dir(top, name, &work);
	if (fd < 0 || fstatat(top, name, &st, AT_SYMLINK_NOFOLLOW))
		return -errno;
	n = list(s, fd);
	close(fd);
	close(fcntl(work, F_DUPFD_CLOEXEC, 0));
	err = each_name(s, n, name, work, stat_name);
	close(work);
	return err;
}

/* rm -r looks whether a directory is empty before it empties it */
static int remove_dir(struct tree *s, int top, const char *name)
{
	struct stat st;
	int fd, work = -1, err;
	long n;

	if (fstatat(top, name, &st, AT_SYMLINK_NOFOLLOW))
		return -errno;
	fd = openat(top, name, O_RDONLY | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW | O_DIRECTORY);
	if (fd < 0 || fstat(fd, &st) || fcntl(fd, F_GETFL) < 0 || fcntl(fd, F_SETFD, FD_CLOEXEC) < 0)
		return -errno;
	if (getdents64(fd, s->names, NAMES) < 0)
		return -errno;
	close(fd);
	fd = open_dir(top, name, &work);
	if (fd < 0)
		return fd;
	n = list(s, fd);
	close(fd);
	err = each_name(s, n, name, work, unlink_name);
	close(work);
	return err ? err : unlinkat(top, name, AT_REMOVEDIR) ? -errno : 0;
}

static int once(struct tree *s)
{
	char name[8];
	int top, err = mkdir("copy", 0755) ? -errno : 0;

	for (int d = 0; d < DIRS && !err; d++) {
		snprintf(name, sizeof(name), "d%d", d);
		err = copy_dir(s, name);
	}
	top = open("copy", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (top < 0)
		return err ? err : -errno;
	for (int pass = 0; pass < 2; pass++)
		for (int d = 0; d < DIRS && !err; d++) {
			snprintf(name, sizeof(name), "d%d", d);
			err = pass ? remove_dir(s, top, name) : walk_dir(s, top, name);
		}
	close(top);
	return err ? err : rmdir("copy") ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

static int check(void *st, uint64_t total)
{
	return ((struct tree *)st)->seen == total * DIRS * FILES ? 0 : -EIO;
}

static void teardown(void *st)
{
	char path[PATH];

	(void)st;
	for (int d = 0; d < DIRS; d++) {
		for (int f = 0; f < FILES; f++) {
			snprintf(path, sizeof(path), ROOT "/tree/d%d/f%d", d, f);
			unlink(path);
		}
		snprintf(path, sizeof(path), ROOT "/tree/d%d", d);
		rmdir(path);
	}
	rmdir(ROOT "/tree");
	rmdir(ROOT);
}

BENCH(macro_tree) = {
	.op = "8 directories of 8 small files copied, walked and deleted on tmpfs",
	.crosses = "path lookup, open, stat, getdents, mkdir, inode and dentry allocation, copies, unlink",
	.control = "fs/create_4k", .control_ops = 64,
	.ops = 4, .warmup = 4, .alone = true, BENCH_STATE(struct tree, .seen = 0),
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
