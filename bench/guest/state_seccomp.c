// SPDX-License-Identifier: GPL-2.0-only
/*
 * guest = seccomp ...: a filter of system calls.
 *
 *   allow			one instruction that allows all
 *   linear N [argument]	N numbers of system calls are compared, one after another, before a call is allowed
 *   tree N [argument]		the same N numbers as a binary tree, of which log2(N) + 1 are compared
 *   errno CALL | kill CALL	that one is refused: it fails, or its process is killed
 *   notify CALL		that one is answered by who holds the listener; it is one descriptor more
 *
 * The numbers are none that a kernel has, so that every call goes all the way. A kernel since 5.11 runs a filter that
 * looks at nothing but the number once for each, when it is installed, and remembers which calls it always allows. With
 * `argument` the filter reads an argument first, as one does that decides by an argument: it runs at every call.
 */
#include "bench/guest/state.h"

#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/aside.h"

enum { NUMBERS_MAX = 800, NUMBERS_FROM = 100000, ANSWER = 4711 };
/* of each number a comparison and two returns, of each node of a tree a comparison and a jump, and two loads */
enum { INSNS_MAX = 5 * NUMBERS_MAX + 2 };
_Static_assert(INSNS_MAX <= BPF_MAXINSNS, "more than the kernel takes");

struct program {
	struct sock_filter at[INSNS_MAX];
	unsigned short n;
};

static const struct call { const char *name; unsigned int number; long args[1]; } calls[] = {
	{ "getppid", SYS_getppid, { 0 } },
	{ "personality", SYS_personality, { 0xffffffff } },	/* which it is; nothing is changed */
};

static const struct action { const char *word; unsigned int value, flags; } actions[] = {
	{ "errno", SECCOMP_RET_ERRNO | EPERM, 0 },
	{ "kill", SECCOMP_RET_KILL_PROCESS, 0 },
	{ "notify", SECCOMP_RET_USER_NOTIF, SECCOMP_FILTER_FLAG_NEW_LISTENER },
};

static int listener = -1;	/* of notify */

static void put(struct program *p, unsigned short code, unsigned int k, unsigned char yes, unsigned char no)
{
	p->at[p->n++] = (struct sock_filter){ code, yes, no, k };
}

static void put_load(struct program *p, size_t offset)
{
	put(p, BPF_LD | BPF_W | BPF_ABS, (unsigned int)offset, 0, 0);
}

static void put_allow(struct program *p)
{
	put(p, BPF_RET | BPF_K, SECCOMP_RET_ALLOW, 0, 0);
}

static void put_number(struct program *p, unsigned int number, unsigned int action)
{
	put(p, BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1);
	put(p, BPF_RET | BPF_K, action, 0, 0);
}

static void put_linear(struct program *p, unsigned int first, unsigned int n)
{
	for (unsigned int i = 0; i < n; i++)
		put_number(p, NUMBERS_FROM + first + i, SECCOMP_RET_ERRNO | EPERM);
	put_allow(p);
}

/* a jump that depends reaches 255 instructions, one that does not any: each node has one of either */
static void put_tree(struct program *p, unsigned int first, unsigned int n)
{
	const unsigned int left = n / 2;
	unsigned short jump;

	if (n < 2) {
		put_linear(p, first, n);
		return;
	}
	put(p, BPF_JMP | BPF_JGE | BPF_K, NUMBERS_FROM + first + left, 0, 1);
	jump = p->n;
	put(p, BPF_JMP | BPF_JA, 0, 0, 0);
	put_tree(p, first, left);
	p->at[jump].k = p->n - jump - 1;
	put_tree(p, first + left, n - left);
}

/* "300" or "300 argument" */
static int put_numbers(struct program *p, bool tree, const char *args)
{
	char *end;
	const unsigned long n = strtoul(args, &end, 10);
	const bool argument = !strcmp(end, " argument");

	if (*args < '0' || *args > '9' || n > NUMBERS_MAX || (*end && !argument))
		return -EINVAL;
	if (argument)
		put_load(p, offsetof(struct seccomp_data, args));
	put_load(p, offsetof(struct seccomp_data, nr));
	(tree ? put_tree : put_linear)(p, 0, n);
	return 0;
}

/* what follows @word and a blank, or NULL */
static const char *after(const char *text, const char *word)
{
	const size_t len = strlen(word);

	return !strncmp(text, word, len) && text[len] == ' ' ? text + len + 1 : NULL;
}

/* "errno getppid"; NULL = no such action, or none on a call that we have */
static const struct action *action_of(const char *args, const struct call **call)
{
	for (size_t i = 0; i < sizeof(actions) / sizeof(actions[0]); i++) {
		const char *name = after(args, actions[i].word);

		for (size_t k = 0; name && k < sizeof(calls) / sizeof(calls[0]); k++) {
			*call = &calls[k];
			if (!strcmp(name, calls[k].name))
				return &actions[i];
		}
	}
	return NULL;
}

static int program_make(struct program *p, const char *args, unsigned int *flags)
{
	const char *linear = after(args, "linear"), *tree = after(args, "tree");
	const struct call *call;
	const struct action *action = action_of(args, &call);

	*flags = action ? action->flags : 0;
	if (linear || tree)
		return put_numbers(p, tree, linear ? linear : tree);
	if (action) {
		put_load(p, offsetof(struct seccomp_data, nr));
		put_number(p, call->number, action->value);
	} else if (strcmp(args, "allow")) {
		return -EINVAL;
	}
	put_allow(p);
	return 0;
}

/* who may not administrate has to renounce more privileges first; who may is not changed by it */
static int install(const struct program *p, unsigned int flags)
{
	const struct sock_fprog prog = { .len = p->n, .filter = (struct sock_filter *)p->at };
	long fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &prog);

	if (fd < 0 && errno == EACCES && !prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, flags, &prog);
	if (fd < 0)
		return -errno;
	listener = flags & SECCOMP_FILTER_FLAG_NEW_LISTENER ? (int)fd : -1;
	return 0;
}

/* its memory is given back: the process is as large as one without a filter */
static long entered;	/* filters that this process took on: an arm may have several */

static int enter(const char *args)
{
	struct program *const p = mmap(NULL, sizeof(*p), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned int flags = 0;
	int err = p == MAP_FAILED ? -errno : program_make(p, args, &flags);

	if (!err)
		err = install(p, flags);
	entered += !err;
	if (p != MAP_FAILED)
		munmap(p, sizeof(*p));
	return err;
}

/* ---- is it there, and does it refuse? */

/* the number behind "Seccomp:" in the kernel's own account of this process; -1 = no such line */
static long status_line(const char *name)
{
	char line[256];
	long value = -1;
	FILE *f = fopen("/proc/self/status", "re");

	while (f && value < 0 && fgets(line, sizeof(line), f))
		if (!strncmp(line, name, strlen(name)) && line[strlen(name)] == ':')
			value = strtol(line + strlen(name) + 1, NULL, 10);
	if (f)
		fclose(f);
	return value;
}

/* answer one call as the holder of the listener */
static int answer(void)
{
	struct seccomp_notif req = { 0 };
	struct seccomp_notif_resp resp = { .val = ANSWER };

	if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &req))
		return -errno;
	resp.id = req.id;
	return ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &resp) ? -errno : 0;
}

enum { ENDED_EPERM = 1, ENDED_ANSWERED, ENDED_OTHER };

/* the call in a process of its own: how that ended, as waitpid() has it */
static int call_in_child(const struct call *c)
{
	int status = 0;
	const pid_t pid = aside_fork();

	if (!pid) {
		const long ret = syscall(c->number, c->args[0]);

		_exit(ret == -1 && errno == EPERM ? ENDED_EPERM : ret == ANSWER ? ENDED_ANSWERED : ENDED_OTHER);
	}
	if (pid > 0 && listener >= 0)
		answer();
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	return pid > 0 ? status : ENDED_OTHER << 8;
}

/* @how: what became of the call. True = what the action wants */
static bool refused(const struct action *a, const struct call *c, const char **how)
{
	const int status = call_in_child(c);

	*how = WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS ? "killed its process" :
	       WEXITSTATUS(status) == ENDED_EPERM ? "failed, operation not permitted" :
	       WEXITSTATUS(status) == ENDED_ANSWERED ? "was answered by the listener" : "went through";
	return a->value == SECCOMP_RET_KILL_PROCESS ? WIFSIGNALED(status) && WTERMSIG(status) == SIGSYS :
	       WEXITSTATUS(status) == (a->value == SECCOMP_RET_USER_NOTIF ? ENDED_ANSWERED : ENDED_EPERM);
}

static int prove(const char *args, char *seen, size_t size)
{
	const long mode = status_line("Seccomp"), filters = status_line("Seccomp_filters");
	const struct call *call;
	const struct action *action = action_of(args, &call);
	const char *how = "";
	const bool held = mode == SECCOMP_MODE_FILTER && filters == entered && (!action || refused(action, call, &how));

	snprintf(seen, size, "Seccomp: %ld, Seccomp_filters: %ld%s%s%s%s", mode, filters, *how ? ", " : "",
		 *how ? call->name : "", *how ? " " : "", how);
	return !held;
}

STATE(seccomp) = { .enter = enter, STATE_PROVE(prove) };
