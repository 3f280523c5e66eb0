// SPDX-License-Identifier: GPL-2.0-only
/*
 * The first program of a guest that is counted, /init there: it runs the cases that are programs of their own and then
 * becomes the runner, which sends what they left. So they meet what the kernel and this program left: free pages,
 * slabs, the time. A runner before them would leave traces of its size and its C library, and a new case move counts.
 *
 * Of the job it takes what these cases need. The runner reads all of it, and says what is wrong with it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench/cases/bench.h"
#include "bench/cases/was_read.h"
#include "bench/guest/alone.h"
#include "bench/guest/counter.h"
#include "bench/guest/early.h"
#include "bench/guest/jitter.h"
#include "bench/guest/level.h"
#include "bench/guest/runner.h"
#include "bench/guest/state.h"
#include "bench/guest/sysctl.h"
#include "bench/guest/text.h"
#include "bench/program/program.h"
#include "kmod/marker.h"

enum { WORDS = 4, LINE_FEW = 512, CLOCK_TRIES = 30 };

struct early {
	uint64_t seed;
	struct window_job job;		/* what all cases have of it */
	struct early_head head;
	int results;			/* EARLY_RESULTS */
	bool watched;			/* by the plugin: who creates which task; there was a case */
	bool failed;			/* what the runner would read of EARLY_RESULTS is not all there */
};

/* EARLY_ALONE and the case's id: proc/fork_touch is proc_fork_touch */
static void path_of(const char *name, const char *suffix, char *path, size_t size)
{
	const size_t at = sizeof(EARLY_ALONE) - 1 + strcspn(name, "/");

	snprintf(path, size, EARLY_ALONE "%s%s", name, suffix);
	if (at < size && path[at] == '/')
		path[at] = '_';
}

/* what the case executes, where the case looks for it */
static int put_executed(const char *from)
{
	const int in = open(from, O_RDONLY | O_CLOEXEC);
	const int out = open(BENCH_PROGRAM, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0700);
	int err = in < 0 || out < 0 ? -errno : 0;
	char buf[4096];
	ssize_t n;

	while (!err && (n = read(in, buf, sizeof(buf))))
		err = n < 0 ? -errno : write(out, buf, n) == n ? 0 : -EIO;
	if (!err)
		err = file_was_read(out);
	close(in);
	close(out);
	return err;
}

static int in_process(const char *program, int *status)
{
	const pid_t pid = fork();

	if (!pid)
		_exit(alone_become(program));
	return pid > 0 && waitpid(pid, status, 0) == pid ? 0 : -errno;
}

static int run_program(struct early *e, const char *program, char *const *word, struct early_case *c)
{
	struct window_result *r = alone_result(sizeof(*r));
	int err = r ? 0 : -errno;

	if (!err) {
		r->job = e->job;
		r->job.ops = strtoul(word[2], NULL, 10);
		r->job.warmup = strtoul(word[3], NULL, 10);
		r->job.more = jitter_ops(e->seed, word[1]);
		r->job.phase_ns = jitter_phase(e->seed, word[1]);
		if (r->job.clock == WINDOW_NONE)
			level_set(LEVEL_ALL);
		err = in_process(program, &c->status);
		if (e->job.clock == WINDOW_NONE)
			level_set(LEVEL_OUTSIDE);
		memcpy(&c->result, r, sizeof(*r));
		munmap(r, sizeof(*r));
	}
	unlink(PROGRAM_RESULT);
	return err;
}

static void run_case(struct early *e, const char *program, char *const *word)
{
	static struct early_case c;
	char executed[128];

	e->watched = true;
	mark_id(e->job.id);	/* the plugin watches, and whoever finds this guest hanging knows where */
	memset(&c, 0, sizeof(c));
	snprintf(c.name, sizeof(c.name), "%s", word[1]);
	path_of(word[1], EARLY_EXECUTES, executed, sizeof(executed));
	if (!access(executed, F_OK))
		c.err = put_executed(executed);
	if (!c.err)
		c.err = run_program(e, program, word, &c);
	unlink(BENCH_PROGRAM);
	e->failed |= write(e->results, &c, sizeof(c)) != sizeof(c);
}

/* every case of the job has its numbers, whoever runs it */
static void do_case(struct early *e, char *const *word)
{
	const bool fits = e->job.batches <= WINDOW_BATCHES_MAX && e->job.steady <= HBK_STEADY_MAX &&
			e->job.each <= HBK_EACH_MAX;
	char program[128];

	path_of(word[1], "", program, sizeof(program));
	if (fits && !strcmp(word[0], "user") && !access(program, X_OK))
		run_case(e, program, word);
	e->job.id += HBK_WINDOWS(e->job.batches, e->job.steady, e->job.each);
}

static void do_setting(struct early *e, const char *key, const char *value)
{
	const uint64_t n = strtoul(value, NULL, 10);

	if (!strcmp(key, "batches"))
		e->job.batches = n;
	else if (!strcmp(key, "steady"))
		e->job.steady = n;
	else if (!strcmp(key, "each"))
		e->job.each = n;
	else if (!strcmp(key, "jitter"))
		e->seed = n;
	else if (!strcmp(key, "count") && counter_open()) {
		e->job.clock = WINDOW_COUNTER;
		e->job.counter_event = counter_event;
	}
}

/* what the guest is to be when the cases begin, in the order of the job: a sysctl may refuse modules */
static void do_guest(struct early *e, const char *key, const char *value)
{
	if (!strcmp(key, "module")) {
		e->head.module_first = true;
		e->head.module = init_module_load();
	}
	else if (!strcmp(key, "moved"))
		e->head.moved = !moved_tell();
	else if (!strcmp(key, "sysctl"))
		sysctl_set(value);
	else if (!strcmp(key, "guest"))
		state_add(value, NULL);
}

static void do_words(struct early *e, char *at)
{
	char *word[WORDS];

	for (int i = 0; i < WORDS; i++) {
		word[i] = at;
		at += strcspn(at, "\t");
		if (*at)
			*at++ = 0;
	}
	if (!strcmp(word[0], "user") || !strcmp(word[0], "kernel")) {
		do_case(e, word);
		return;
	}
	do_setting(e, word[0], word[1]);
	do_guest(e, word[0], word[1]);
}

/* a sysctl may be a list of any length; what a copy of a long one touches is gone again before the first case */
static void do_line(struct early *e, const char *line, size_t len)
{
	char few[LINE_FEW], *copy = few;

	if (len >= sizeof(few))
		copy = mmap(NULL, len + 1, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (copy == MAP_FAILED) {
		e->failed = true;
		return;
	}
	memcpy(copy, line, len);
	copy[len] = 0;
	do_words(e, copy);
	if (copy != few)
		munmap(copy, len + 1);
}

static void do_job(struct early *e)
{
	const int fd = open("/job", O_RDONLY | O_CLOEXEC);
	const char *job = MAP_FAILED;
	struct stat st;

	if (fd >= 0 && !fstat(fd, &st) && st.st_size)
		job = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	close(fd);
	if (job == MAP_FAILED)
		return;
	for (off_t at = 0, end; at < st.st_size; at = end + 1) {
		for (end = at; end < st.st_size && job[end] != '\n';)
			end++;
		do_line(e, job + at, end - at);
	}
	munmap((void *)job, st.st_size);
}

/*
 * x86-64 measures its TSC once more in the first second, and reads the time by other code from then on, in the kernel
 * and in the vDSO. Where in a case that falls is an accident of the seed. Where the virtual time is that of
 * instructions an idle second takes none of ours.
 */
static void await_clock(void)
{
	const struct timespec tenth = { .tv_nsec = 100000000 };
	char name[32];

	for (int tries = 0; tries < CLOCK_TRIES; tries++) {
		text_read("/sys/devices/system/clocksource/clocksource0/current_clocksource", name, sizeof(name));
		if (strncmp(name, "tsc-early", strlen("tsc-early")))
			return;
		nanosleep(&tenth, NULL);
	}
}

int main(int argc, char **argv)
{
	struct early e = { .job = { .batches = 5, .id = 1, .clock = WINDOW_NONE, .counter_event = -1 } };

	init_mounts();
	init_limits();
	init_loopback();
	await_clock();
	e.results = open(EARLY_RESULTS, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
	lseek(e.results, sizeof(e.head), SEEK_SET);
	do_job(&e);
	if (e.watched)
		mark_id(0);	/* no case */
	state_begun(e.head.begun);
	lseek(e.results, 0, SEEK_SET);
	if (write(e.results, &e.head, sizeof(e.head)) != sizeof(e.head) || e.failed)
		return 1;	/* no room: a panic says that, a runner without half of it would not */
	if (counter_event >= 0)
		close(counter_event);
	execve(EARLY_RUNNER, argv, argv + argc + 1);
	return 1;
}
