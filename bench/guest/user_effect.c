// SPDX-License-Identifier: GPL-2.0-only
/*
 * Proofs by an effect that user space sees and that breaks nothing: each test runs in a process of its own, before the
 * first case, and says in one word what it saw.
 */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/aside.h"
#include "bench/guest/state.h"
#include "bench/guest/user_kexec.h"
#include "bench/guest/user_module.h"

enum { NOBODY = 65534, SEEN_MAX = 256, LINES = 1000, READ_ALL = 3 /* SYSLOG_ACTION_READ_ALL */ };

/* without a user's privileges, CAP_SYSLOG among them */
static int drop_privileges(void)
{
	return setgroups(0, NULL) || setgid(NOBODY) || setuid(NOBODY) ? -errno : 0;
}

/* addresses of the first symbols: zeros | addresses */
static int symbols(char *seen, size_t size)
{
	FILE *f = fopen("/proc/kallsyms", "re");
	char line[512];
	unsigned int n = 0, zeros = 0;

	if (!f)
		return -errno;
	for (; n < LINES && fgets(line, sizeof(line), f); n++)
		zeros += !strtoull(line, NULL, 16);
	fclose(f);
	snprintf(seen, size, "%s, %u of %u symbols have the address 0", zeros == n ? "zeros" : "addresses", zeros, n);
	return n ? 0 : -ENODATA;
}

static int symbols_nobody(char *seen, size_t size)
{
	int err = drop_privileges();

	return err ? err : symbols(seen, size);
}

/* the pointer in a line of /proc/net/unix: zeros | hashed | plain. A hash has 32 bits, an address more */
static int socket_pointer(char *seen, size_t size)
{
	const int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	FILE *f = fopen("/proc/net/unix", "re");
	char line[512] = "", *colon = NULL;
	unsigned long long p;

	while (f && !colon && fgets(line, sizeof(line), f))
		if (strspn(line, "0123456789abcdef") == 16)
			colon = strchr(line, ':');
	if (f)
		fclose(f);
	if (fd >= 0)
		close(fd);
	if (!colon)
		return -ENODATA;
	*colon = 0;
	p = strtoull(line, NULL, 16);
	snprintf(seen, size, "%s, a socket is at %s", !p ? "zeros" : p >> 32 ? "plain" : "hashed", line);
	return 0;
}

/* the kernel's log: refused | read */
static int log_nobody(char *seen, size_t size)
{
	int err = drop_privileges(), n;
	char buf[256];

	if (err)
		return err;
	n = klogctl(READ_ALL, buf, sizeof(buf));
	err = errno;
	if (n < 0)
		snprintf(seen, size, "refused, %s", strerror(err));
	else
		snprintf(seen, size, "read, %d bytes", n);
	return 0;
}

/* in a process that is no ancestor of it; what that ends with is the errno, 0 = it was let */
static int attach_from_sibling(pid_t of)
{
	int status = 0;
	const pid_t pid = fork();

	if (!pid)
		_exit(ptrace(PTRACE_ATTACH, of, NULL, NULL) ? errno : 0);
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	return pid > 0 && WIFEXITED(status) ? WEXITSTATUS(status) : EAGAIN;
}

/* a system call that changes nothing: answers | refused; | killed is what is left when it does not return */
static int call(long number, long arg, char *seen, size_t size)
{
	const long ret = syscall(number, arg);

	if (ret < 0)
		snprintf(seen, size, "refused, %s", strerror(errno));
	else
		snprintf(seen, size, "answers, %ld", ret);
	return 0;
}

/* a sibling, of the same user, that waits to be stopped: traced | refused */
static int trace_nobody(char *seen, size_t size)
{
	int err = drop_privileges();
	pid_t pid;

	if (err || prctl(PR_SET_DUMPABLE, 1, 0, 0, 0))
		return err ? err : -errno;
	pid = fork();
	if (!pid) {
		pause();
		_exit(0);
	}
	if (pid < 0)
		return -errno;
	err = attach_from_sibling(pid);
	kill(pid, SIGKILL);
	waitpid(pid, NULL, 0);
	snprintf(seen, size, err ? "refused, %s" : "traced", strerror(err));
	return 0;
}

/* where the kernel's _text is: linked, as both architectures link it by default | moved */
static int kernel_text(char *seen, size_t size)
{
#if defined(__x86_64__)
	const unsigned long linked = 0xffffffff81000000;
#else
	const unsigned long linked = 0xffff800080000000;	/* with addresses of 48 bits */
#endif
	const unsigned long at = moved_text();

	snprintf(seen, size, "%s, _text is at %lx", at == linked ? "linked" : "moved", at);
	return at ? 0 : -ENODATA;
}

/* all of memory as a file, of root: opens | refused */
static int dev_mem(char *seen, size_t size)
{
	const int fd = open("/dev/mem", O_RDONLY | O_CLOEXEC), err = errno;

	if (fd < 0 && err != EPERM)
		return -err;
	snprintf(seen, size, fd < 0 ? "refused, %s" : "opens", strerror(err));
	if (fd >= 0)
		close(fd);
	return 0;
}

static int getppid_call(char *seen, size_t size)
{
	return call(SYS_getppid, 0, seen, size);
}

static int personality_call(char *seen, size_t size)
{
	return call(SYS_personality, 0xffffffff, seen, size);
}

static const struct { const char *name; int (*see)(char *seen, size_t size); } tests[] = {
	{ "symbols", symbols },
	{ "symbols_nobody", symbols_nobody },
	{ "socket_pointer", socket_pointer },
	{ "log_nobody", log_nobody },
	{ "trace_nobody", trace_nobody },
	{ "kernel_text", kernel_text },
	{ "dev_mem", dev_mem },
	{ "getppid", getppid_call },
	{ "personality", personality_call },
	{ "module_signed", user_module_signed },
	{ "module_unsigned", user_module_unsigned },
	{ "module_damaged", user_module_damaged },
	{ "module_changed", user_module_changed },
	{ "kexec_signed", user_kexec_signed },
	{ "kexec_unsigned", user_kexec_unsigned },
	{ "kexec_damaged", user_kexec_damaged },
	{ "kexec_changed", user_kexec_changed },
};

static void see(size_t i, char *seen)
{
	int err = state_enter();

	if (!err)
		err = tests[i].see(seen, SEEN_MAX);
	if (err)
		snprintf(seen, SEEN_MAX, "nothing, %s", strerror(-err));
	_exit(0);
}

static void run(struct runner *r, size_t i)
{
	char *seen = mmap(NULL, SEEN_MAX, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	const pid_t pid = seen != MAP_FAILED ? aside_fork() : -1;
	int status = 0;

	if (!pid)
		see(i, seen);
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	if (pid > 0 && WIFSIGNALED(status))
		snprintf(seen, SEEN_MAX, "killed, by signal %d", WTERMSIG(status));
	out_printf(r, REC_EVIDENCE, "user\t%s\n%s", tests[i].name, pid > 0 ? seen : "nothing, no process for it");
	if (seen != MAP_FAILED)
		munmap(seen, SEEN_MAX);
}

int user_effect(struct runner *r, const char *name)
{
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		if (!strcmp(tests[i].name, name)) {
			run(r, i);
			return 0;
		}
	return -EINVAL;
}
