// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/state.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/aside.h"
#include "bench/guest/runner.h"

#define X(word) extern const struct state_kind state_##word;
#include "state_list.h"
#undef X

static const struct { const char *word; const struct state_kind *kind; } kinds[] = {
#define X(word) { #word, &state_##word },
#include "state_list.h"
#undef X
};

enum { TEXT_MAX = 128 };

struct state {
	const struct state_kind *kind;
	char args[TEXT_MAX];
	int err;			/* of begin() */
};

static struct state states[STATES_MAX];	/* of the job at hand */
static size_t nr_states;

static int parse(const char *text, struct state *s)
{
	const size_t len = strcspn(text, " ");

	if (strlen(text) >= TEXT_MAX)
		return -EINVAL;
	snprintf(s->args, sizeof(s->args), "%s", text + len + (text[len] == ' '));
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		s->kind = kinds[i].kind;
		if (strlen(kinds[i].word) == len && !strncmp(kinds[i].word, text, len))
			return 0;
	}
	return -EINVAL;
}

int state_add(const char *text, const int *begun)
{
	struct state *const s = &states[nr_states];

	if (nr_states == STATES_MAX || parse(text, s))
		return -EINVAL;
	s->err = begun ? begun[nr_states] : s->kind->begin ? s->kind->begin(s->args) : 0;
	nr_states++;
	return 0;
}

void state_begun(int *err)
{
	for (size_t i = 0; i < STATES_MAX; i++)
		err[i] = states[i].err;
}

int state_enter(void)
{
	int err = 0;

	for (size_t i = 0; i < nr_states && !err; i++) {
		err = states[i].err;
		if (!err && states[i].kind->enter)
			err = states[i].kind->enter(states[i].args);
	}
	return err;
}

static int prove(const struct state *s, char *seen, size_t size)
{
	const int err = state_enter();

	if (!err)
		return s->kind->prove(s->args, seen, size);
	snprintf(seen, size, "the kernel does not take it: %s", strerror(-err));
	return 1;
}

int state_evidence(struct runner *r, const char *text)
{
	const size_t size = 256;
	struct state s;
	int status = 0;
	char *seen;
	pid_t pid;

	if (parse(text, &s))
		return -EINVAL;
	seen = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (seen == MAP_FAILED)
		return -errno;
	pid = aside_fork();
	if (!pid)
		_exit(prove(&s, seen, size));
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	if (pid < 0 || WIFSIGNALED(status))
		snprintf(seen, size, pid < 0 ? "no process for it" : "its process was killed by signal %d",
			 WTERMSIG(status));
	out_printf(r, REC_EVIDENCE, "guest\t%s\n%s, %s", text, pid > 0 && !status ? "held" : "no", seen);
	munmap(seen, size);
	return 0;
}
