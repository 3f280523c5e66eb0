// SPDX-License-Identifier: GPL-2.0-only
/*
 * The few functions of the C library that small programs use, each the system call that glibc makes of it. What is
 * linked with glibc is 800 KB, and with another glibc another program, whose exec and fork count other instructions.
 * They are declared in the C library's headers.
 */
#include "bench/program/call.h"

#include <errno.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { POOL = 1 << 16 };

int program_errno;

int *__errno_location(void)
{
	return &program_errno;
}

long syscall(long nr, ...)
{
	long a[6];
	va_list ap;

	va_start(ap, nr);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return program_checked(program_raw(nr, a[0], a[1], a[2], a[3], a[4], a[5]));
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
	"1:\tneg %eax\n\tmov %eax, program_errno(%rip)\n\tor $-1, %eax\n\tret\n.size vfork, . - vfork\n.text");
#elif defined(__aarch64__)
__asm__(".section .text.vfork, \"ax\"\n.globl vfork\n.type vfork, @function\nvfork:\n\t"
	"mov x0, #0x4111\n\tmov x1, #0\n\tmov x2, #0\n\tmov x3, #0\n\tmov x4, #0\n\tmov x8, #220\n\tsvc #0\n\t"
	"tbnz w0, #31, 1f\n\tret\n1:\tneg w0, w0\n\tadrp x1, program_errno\n\t"
	"str w0, [x1, :lo12:program_errno]\n\tmov w0, #-1\n\tret\n"
	".size vfork, . - vfork\n.text");
#endif

int execve(const char *path, char *const argv[], char *const envp[])
{
	return CALL(execve, path, argv, envp);
}

int kill(pid_t pid, int sig)
{
	return CALL(kill, pid, sig);
}

pid_t waitpid(pid_t pid, int *status, int options)
{
	return CALL(wait4, pid, status, options, 0);
}

pid_t wait(int *status)
{
	return waitpid(-1, status, 0);
}

int sched_yield(void)
{
	return CALL(sched_yield, 0);
}

int sched_setscheduler(pid_t pid, int policy, const struct sched_param *p)
{
	return CALL(sched_setscheduler, pid, policy, p);
}

int getrusage(__rusage_who_t who, struct rusage *usage)
{
	return CALL(getrusage, who, usage);
}

int getrlimit(__rlimit_resource_t resource, struct rlimit *limit)
{
	return CALL(prlimit64, 0, resource, 0, limit);
}

int setrlimit(__rlimit_resource_t resource, const struct rlimit *limit)
{
	return CALL(prlimit64, 0, resource, limit, 0);
}

pid_t getpid(void)
{
	return CALL(getpid, 0);
}

int prctl(int option, ...)
{
	long a[4];
	va_list ap;

	va_start(ap, option);
	for (int i = 0; i < 4; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return CALL(prctl, option, a[0], a[1], a[2], a[3]);
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
	return CALL(clock_nanosleep, clock, flags, t, left) ? program_errno : 0;
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

/* the state of a case, and little more; what was given back is not used again */
void *malloc(size_t size)
{
	static char pool[POOL] __attribute__((aligned(16)));
	static size_t used;
	void *p;

	if (size <= POOL - used) {
		p = pool + used;
		used += (size + 15) & ~15ul;
		return p;
	}
	p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return p == MAP_FAILED ? NULL : p;
}

void *calloc(size_t n, size_t size)
{
	void *p = malloc(n * size);

	return p ? memset(p, 0, n * size) : NULL;
}

void free(void *p)
{
	(void)p;
}
