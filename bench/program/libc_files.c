// SPDX-License-Identifier: GPL-2.0-only
/* The part of libc.c that is about files, sockets and what waits for them. */
#include "bench/program/call.h"

#include <dirent.h>
#include <fcntl.h>
#include <poll.h>
#include <stdarg.h>
#include <stddef.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

int open(const char *path, int flags, ...)
{
	va_list ap;
	int mode;

	va_start(ap, flags);
	mode = flags & O_CREAT ? va_arg(ap, int) : 0;
	va_end(ap);
	return CALL(openat, AT_FDCWD, path, flags, mode);
}

int futimens(int fd, const struct timespec t[2])
{
	return CALL(utimensat, fd, NULL, t, 0);
}

int close(int fd)
{
	return CALL(close, fd);
}

ssize_t read(int fd, void *buf, size_t len)
{
	return CALL(read, fd, buf, len);
}

ssize_t write(int fd, const void *buf, size_t len)
{
	return CALL(write, fd, buf, len);
}

ssize_t pread(int fd, void *buf, size_t len, off_t at)
{
	return CALL(pread64, fd, buf, len, at);
}

off_t lseek(int fd, off_t to, int whence)
{
	return CALL(lseek, fd, to, whence);
}

int ftruncate(int fd, off_t len)
{
	return CALL(ftruncate, fd, len);
}

int fallocate(int fd, int mode, off_t from, off_t len)
{
	return CALL(fallocate, fd, mode, from, len);
}

int stat(const char *restrict path, struct stat *restrict st)
{
	return CALL(newfstatat, AT_FDCWD, path, st, 0);
}

int fstat(int fd, struct stat *st)
{
	return CALL(newfstatat, fd, "", st, AT_EMPTY_PATH);
}

int fcntl(int fd, int command, ...)
{
	va_list ap;
	long arg;

	va_start(ap, command);
	arg = va_arg(ap, long);
	va_end(ap);
	return CALL(fcntl, fd, command, arg);
}

int ioctl(int fd, unsigned long request, ...)
{
	va_list ap;
	void *arg;

	va_start(ap, request);
	arg = va_arg(ap, void *);
	va_end(ap);
	return CALL(ioctl, fd, request, arg);
}

int pipe2(int fd[2], int flags)
{
	return CALL(pipe2, fd, flags);
}

int socketpair(int domain, int type, int protocol, int fd[2])
{
	return CALL(socketpair, domain, type, protocol, fd);
}

int mount(const char *what, const char *at, const char *type, unsigned long flags, const void *data)
{
	return CALL(mount, what, at, type, flags, data);
}

int chdir(const char *path)
{
	return CALL(chdir, path);
}

char *getcwd(char *buf, size_t size)
{
	return CALL(getcwd, buf, size) < 0 ? NULL : buf;
}

/* calls that only older architectures have beside the one with a directory */
#ifdef SYS_access
#define AT(old, new, ...) CALL(old, __VA_ARGS__)
#else
#define AT(old, new, ...) CALL(new, AT_FDCWD, __VA_ARGS__)
#endif

int access(const char *path, int mode)
{
	return AT(access, faccessat, path, mode);
}

ssize_t readlink(const char *restrict path, char *restrict buf, size_t size)
{
	return AT(readlink, readlinkat, path, buf, size);
}

int mkdir(const char *path, mode_t mode)
{
	return AT(mkdir, mkdirat, path, mode);
}

int unlink(const char *path)
{
	return AT(unlink, unlinkat, path);
}

int symlink(const char *to, const char *path)
{
#ifdef SYS_symlink
	return CALL(symlink, to, path);
#else
	return CALL(symlinkat, to, AT_FDCWD, path);
#endif
}

int rmdir(const char *path)
{
#ifdef SYS_rmdir
	return CALL(rmdir, path);
#else
	return CALL(unlinkat, AT_FDCWD, path, AT_REMOVEDIR);
#endif
}

int poll(struct pollfd *fds, nfds_t n, int ms)
{
#ifdef SYS_poll
	return CALL(poll, fds, n, ms);
#else
	const struct timespec t = { .tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000l };

	return CALL(ppoll, fds, n, ms < 0 ? NULL : &t, 0, 0);
#endif
}

/* ---- by a directory's descriptor */

int openat(int dir, const char *path, int flags, ...)
{
	va_list ap;
	int mode;

	va_start(ap, flags);
	mode = flags & O_CREAT ? va_arg(ap, int) : 0;
	va_end(ap);
	return CALL(openat, dir, path, flags, mode);
}

int fstatat(int dir, const char *restrict path, struct stat *restrict st, int flags)
{
	return CALL(newfstatat, dir, path, st, flags);
}

int lstat(const char *restrict path, struct stat *restrict st)
{
	return CALL(newfstatat, AT_FDCWD, path, st, AT_SYMLINK_NOFOLLOW);
}

int mkdirat(int dir, const char *path, mode_t mode)
{
	return CALL(mkdirat, dir, path, mode);
}

int unlinkat(int dir, const char *path, int flags)
{
	return CALL(unlinkat, dir, path, flags);
}

ssize_t getdents64(int dir, void *buf, size_t len)
{
	return CALL(getdents64, dir, buf, len);
}

int posix_fadvise(int fd, off_t from, off_t len, int advice)
{
	return -program_raw(SYS_fadvise64, fd, from, len, advice, 0, 0);
}

ssize_t copy_file_range(int from, off_t *at, int to, off_t *to_at, size_t len, unsigned int flags)
{
	return CALL(copy_file_range, from, at, to, to_at, len, flags);
}

int mkfifo(const char *path, mode_t mode)
{
	return CALL(mknodat, AT_FDCWD, path, mode | S_IFIFO, 0);
}

/* ---- semaphores */

int eventfd(unsigned int value, int flags)
{
	return CALL(eventfd2, value, flags);
}

int semget(key_t key, int n, int flags)
{
	return CALL(semget, key, n, flags);
}

int semop(int set, struct sembuf *ops, size_t n)
{
	return CALL(semop, set, ops, n);
}

int semctl(int set, int n, int command, ...)
{
	va_list ap;
	void *arg;

	va_start(ap, command);
	arg = va_arg(ap, void *);
	va_end(ap);
	return CALL(semctl, set, n, command, arg);
}

/* ---- sockets, and many of them */

int socket(int domain, int type, int protocol)
{
	return CALL(socket, domain, type, protocol);
}

int bind(int fd, const struct sockaddr *at, socklen_t len)
{
	return CALL(bind, fd, at, len);
}

int listen(int fd, int backlog)
{
	return CALL(listen, fd, backlog);
}

int accept4(int fd, struct sockaddr *restrict from, socklen_t *restrict len, int flags)
{
	return CALL(accept4, fd, from, len, flags);
}

int connect(int fd, const struct sockaddr *to, socklen_t len)
{
	return CALL(connect, fd, to, len);
}

int getsockname(int fd, struct sockaddr *restrict at, socklen_t *restrict len)
{
	return CALL(getsockname, fd, at, len);
}

int setsockopt(int fd, int level, int name, const void *value, socklen_t len)
{
	return CALL(setsockopt, fd, level, name, value, len);
}

ssize_t send(int fd, const void *buf, size_t len, int flags)
{
	return CALL(sendto, fd, buf, len, flags, 0, 0);
}

ssize_t recv(int fd, void *buf, size_t len, int flags)
{
	return CALL(recvfrom, fd, buf, len, flags, 0, 0);
}

int epoll_create1(int flags)
{
	return CALL(epoll_create1, flags);
}

int epoll_ctl(int epoll, int op, int fd, struct epoll_event *e)
{
	return CALL(epoll_ctl, epoll, op, fd, e);
}

/* as glibc asks for it: where there is no epoll_wait, by epoll_pwait without a mask */
int epoll_wait(int epoll, struct epoll_event *e, int n, int ms)
{
#ifdef SYS_epoll_wait
	return CALL(epoll_wait, epoll, e, n, ms);
#else
	return CALL(epoll_pwait, epoll, e, n, ms, 0, 0);
#endif
}
