// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/child.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/alone.h"
#include "bench/guest/runner.h"
#include "bench/guest/state.h"

#define X(id) extern const struct bench_case bench_##id;
#include "bench_list.h"
#undef X

const struct child_entry child_entries[] = {
#define X(name) { #name, &bench_##name },
#include "bench_list.h"
#undef X
	{ NULL, NULL }
};

void child_shown_name(const char *id, char *buf, size_t size)
{
	char *sep;

	snprintf(buf, size, "%s", id);
	sep = strchr(buf, '_');
	if (sep)
		*sep = '/';
}

const struct child_entry *child_find(const char *name)
{
	char shown[64];

	for (const struct child_entry *e = child_entries; e->id; e++) {
		child_shown_name(e->id, shown, sizeof(shown));
		if (!strcmp(shown, name))
			return e;
	}
	return NULL;
}

/*
 * In the child: a case that forks becomes a small program, so that what is copied is the same whatever else the
 * runner holds; any other goes on from here.
 */
static int run_case(const struct child *k)
{
	if (k->e->c->alone)
		return alone_become(PROGRAM_CASE);
	if (state_enter())
		return ALONE_NO_STATE;
	k->take(k->e->c, k->result);
	return 0;
}

const char *child_why(int status, char *buf, size_t size)
{
	if (WIFEXITED(status) && !WEXITSTATUS(status))
		return NULL;
	snprintf(buf, size, WIFSIGNALED(status) ? "signal %d" : "exit status %d",
		 WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
	return buf;
}

/*
 * Each case has a process of its own: what an earlier one left in the heap, in the descriptor
 * table or among the mappings would be in its figures, and one that crashes takes nobody with it.
 */
const char *child_run(const struct child *k, char *buf, size_t size)
{
	pid_t pid = fork();
	int status;

	if (pid == 0)
		_exit(run_case(k));
	if (pid < 0)
		return strerror(errno);
	while (waitpid(pid, &status, 0) != pid)
		;
	return child_why(status, buf, size);
}

static int result_new(struct child *k)
{
	void *p;

	if (k->e->c->alone)
		p = alone_result(k->size);
	else
		p = mmap(NULL, k->size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (!p || p == MAP_FAILED)
		return -errno;
	k->result = p;
	memset(k->result, 0, k->size);
	return 0;
}

int child_prepare(struct child *k)
{
	char name[80];
	int err = result_new(k);

	snprintf(name, sizeof(name), "%s%s", k->program, k->e->id);
	if (!err && k->e->c->alone)
		err = program_put(name, PROGRAM_CASE);
	if (!err && k->e->c->executes)
		err = program_put(k->e->c->executes, BENCH_PROGRAM);
	return err;
}

void child_put_away(struct child *k)
{
	if (k->result)
		munmap(k->result, k->size);
	k->result = NULL;
	if (k->e->c->alone) {
		unlink(PROGRAM_RESULT);
		unlink(PROGRAM_CASE);
	}
	if (k->e->c->executes)
		unlink(BENCH_PROGRAM);
}
