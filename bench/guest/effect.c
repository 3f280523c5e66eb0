// SPDX-License-Identifier: GPL-2.0-only
/*
 * Effect boots: a test of the kernel that may kill who asks for it, or the kernel. A child asks; what became of it is
 * sent as evidence, and the kernel's log after it. A kernel that died has said so on the console.
 */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

static const struct { const char *module, *file; } control[] = {
	{ "lkdtm", "/sys/kernel/debug/provoke-crash/DIRECT" },
	{ "hbe", "/sys/kernel/debug/hbe/run" },
};

/* 0 also when it is there already, loaded before or built in */
static int load(const char *module, const char *file)
{
	char path[64];
	int fd, err = 0;

	if (!access(file, F_OK))
		return 0;
	snprintf(path, sizeof(path), "/%s.ko", module);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	if (syscall(SYS_finit_module, fd, "", 0) && errno != EEXIST)
		err = -errno;
	close(fd);
	return err;
}

/* the words of @names one after another, from one and the same thread: stack_fill and stack need that */
static int ask(const char *file, char *names)
{
	char *name, *save = NULL;

	for (name = strtok_r(names, " ", &save); name; name = strtok_r(NULL, " ", &save)) {
		int fd = open(file, O_WRONLY | O_CLOEXEC);

		if (fd < 0 || write(fd, name, strlen(name)) < 0)
			return errno;
		close(fd);
	}
	return 0;
}

static void how_it_ended(int status, char *buf, size_t size)
{
	if (WIFSIGNALED(status))
		snprintf(buf, size, "the process was killed by signal %d", WTERMSIG(status));
	else if (WEXITSTATUS(status))
		snprintf(buf, size, "the write failed: %s", strerror(WEXITSTATUS(status)));
	else
		snprintf(buf, size, "the write returned");
}

void effect_load(const char *module)
{
	for (size_t i = 0; i < sizeof(control) / sizeof(control[0]); i++)
		if (!strcmp(control[i].module, module))
			load(module, control[i].file);
}

int effect_do(struct runner *r, const char *module, const char *names)
{
	char copy[256], how[128];
	int err, status = 0;
	size_t i = 0;
	pid_t pid;

	while (i < sizeof(control) / sizeof(control[0]) && strcmp(control[i].module, module))
		i++;
	if (i == sizeof(control) / sizeof(control[0]) || !*names || strlen(names) >= sizeof(copy))
		return -EINVAL;
	strcpy(copy, names);
	err = load(module, control[i].file);
	if (err) {
		out_printf(r, REC_EVIDENCE, "effect\t%s\n%s.ko cannot be loaded: %s", names, module,
			   strerror(-err));
		return prove_evidence(r, "dmesg", "");
	}
	pid = fork();
	if (!pid)
		_exit(ask(control[i].file, copy));
	if (pid < 0 || waitpid(pid, &status, 0) != pid)
		return -errno;
	how_it_ended(status, how, sizeof(how));
	out_printf(r, REC_EVIDENCE, "effect\t%s\n%s", names, how);
	return prove_evidence(r, "dmesg", "");
}
