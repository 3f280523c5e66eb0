// SPDX-License-Identifier: GPL-2.0-only
/*
 * The few functions of the C library that small programs use, each the system call that glibc makes of it. What is
 * linked with glibc is 800 KB, and with another glibc another program, whose exec and fork count other instructions.
 * They are declared in the C library's headers.
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { POOL = 1 << 16 };

static int error;

int *__errno_location(void)
{
	return &error;
}

static long raw(long nr, long a, long b, long c, long d, long e, long f)
{
#if defined(__x86_64__)
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
	long ret;

	__asm__ volatile("syscall" : "=a"(ret) : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return ret;
#elif defined(__aarch64__)
	register long x8 __asm__("x8") = nr, x0 __asm__("x0") = a, x1 __asm__("x1") = b, x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d, x4 __asm__("x4") = e, x5 __asm__("x5") = f;

	__asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
	return x0;
#endif
}

static long checked(long ret)
{
	if (ret >= 0 || ret < -4095)
		return ret;
	error = -ret;
	return -1;
}

/* up to six arguments, pointers or numbers: each is a register */
#define CALL_(nr, a, b, c, d, e, f, ...) \
	checked(raw(nr, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)))
#define CALL(name, ...) CALL_(SYS_##name, __VA_ARGS__, 0, 0, 0, 0, 0, 0)

long syscall(long nr, ...)
{
	long a[6];
	va_list ap;

	va_start(ap, nr);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return checked(raw(nr, a[0], a[1], a[2], a[3], a[4], a[5]));
}

/* ---- processes */

void _exit(int code)
{
	for (;;)
		CALL(exit_group, code);
}

/* with the child's number written where a thread library would have it, as glibc does */
pid_t fork(void)
{
	static pid_t tid;
	const long flags = CLONE_CHILD_SETTID | CLONE_CHILD_CLEARTID | SIGCHLD;

#if defined(__x86_64__)
	return CALL(clone, flags, 0, 0, &tid, 0);
#else
	return CALL(clone, flags, 0, 0, 0, &tid);
#endif
}

/* the child runs on its parent's stack, so nothing of this call may be on it */
#if defined(__x86_64__)
__asm__(".section .text.vfork, \"ax\"\n.globl vfork\n.type vfork, @function\nvfork:\n\t"
	"pop %rdx\n\tmov $58, %eax\n\tsyscall\n\tpush %rdx\n\ttest %eax, %eax\n\tjs 1f\n\tret\n"
	"1:\tneg %eax\n\tmov %eax, error(%rip)\n\tor $-1, %eax\n\tret\n.size vfork, . - vfork\n.text");
#elif defined(__aarch64__)
__asm__(".section .text.vfork, \"ax\"\n.globl vfork\n.type vfork, @function\nvfork:\n\t"
	"mov x0, #0x4111\n\tmov x1, #0\n\tmov x2, #0\n\tmov x3, #0\n\tmov x4, #0\n\tmov x8, #220\n\tsvc #0\n\t"
	"tbnz w0, #31, 1f\n\tret\n1:\tneg w0, w0\n\tadrp x1, error\n\tstr w0, [x1, :lo12:error]\n\tmov w0, #-1\n\tret\n"
	".size vfork, . - vfork\n.text");
#endif

int execve(const char *path, char *const argv[], char *const envp[])
{
	return CALL(execve, path, argv, envp);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
	return CALL(wait4, pid, status, options, 0);
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}

int getrusage(__rusage_who_t who, struct rusage *usage)
{
	return CALL(getrusage, who, usage);
}

int getrlimit(__rlimit_resource_t resource, struct rlimit *limit)
{
	return CALL(prlimit64, 0, resource, 0, limit);
}

int sysinfo(struct sysinfo *info)
{
	return CALL(sysinfo, info);
}

/* only what needs no way back from a handler: SIG_DFL and SIG_IGN */
int sigaction(int sig, const struct sigaction *restrict act, struct sigaction *restrict old)
{
	const struct { void (*handler)(int); unsigned long flags; void *restorer; unsigned long mask; } kernel = {
		.handler = act->sa_handler, .flags = act->sa_flags,
	};

	(void)old;
	return CALL(rt_sigaction, sig, &kernel, 0, 8);
}

sighandler_t signal(int sig, sighandler_t handler)
{
	const struct sigaction act = { .sa_handler = handler, .sa_flags = SA_RESTART };

	return sigaction(sig, &act, NULL) ? SIG_ERR : SIG_DFL;
}

/* ---- time */

int clock_gettime(clockid_t clock, struct timespec *t)
{
	return CALL(clock_gettime, clock, t);
}

int clock_nanosleep(clockid_t clock, int flags, const struct timespec *t, struct timespec *left)
{
	return CALL(clock_nanosleep, clock, flags, t, left) ? error : 0;
}

int nanosleep(const struct timespec *t, struct timespec *left)
{
	return CALL(clock_nanosleep, CLOCK_REALTIME, 0, t, left);
}

/* ---- memory */

void *mmap(void *at, size_t len, int prot, int flags, int fd, off_t offset)
{
	return (void *)CALL(mmap, at, len, prot, flags, fd, offset);
}

int munmap(void *at, size_t len)
{
	return CALL(munmap, at, len);
}

int mprotect(void *at, size_t len, int prot)
{
	return CALL(mprotect, at, len, prot);
}

/* only sbrk(0) is asked for */
void *sbrk(intptr_t by)
{
	return (void *)(CALL(brk, 0) + by);
}

/* for the state of a case: there is one, and it is never freed */
void *malloc(size_t size)
{
	static char pool[POOL] __attribute__((aligned(16)));

	return size <= POOL ? pool : NULL;
}

/* ---- files */

int open(const char *path, int flags, ...)
{
	va_list ap;
	int mode;

	va_start(ap, flags);
	mode = flags & O_CREAT ? va_arg(ap, int) : 0;
	va_end(ap);
	return CALL(openat, AT_FDCWD, path, flags, mode);
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
