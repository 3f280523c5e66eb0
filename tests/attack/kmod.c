// SPDX-License-Identifier: GPL-2.0-only
/*
 * Process 1 of a guest that turns on the module: wrong words, signals, several at once, unloading, and, where the
 * kernel can watch itself (debug.feature), failing allocations and what it says of all of it. A line of the console
 * that starts with "kmod: FAILED" is what did not hold; the last one is "kmod: all held" when there is none.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "bench/guest/runner.h"
#include "tests/attack/kmod.h"


static struct runner r = { .fd = -1, .guest = true };
static unsigned int rounds = 20;	/* of what is repeated; 100 in the long form */

void every_case(void)
{
	for (unsigned int i = 0; i < nr_names; i++) {
		int err = run_once(names[i], 1);

		held(!err, "%s: %s", names[i], strerror(-err));
	}
	held(nr_names > 50, "%u cases", nr_names);
}

static void wrong_words(void)
{
	static const struct { const char *text; int err; } bad[] = {
		{ "null/empty", EINVAL }, { "null/empty 1 1 1", EINVAL }, { "null/empty 1 1 1 1 1 1 1", EINVAL },
		{ "null/empty 1 1 1 1 ", EINVAL }, { "null/empty  1 1 1 1", EINVAL }, { "null/empty x 1 1 1", EINVAL },
		{ "null/empty -1 1 1 1", EINVAL }, { "null/empty 1 1 1 0x10000000000", EINVAL }, { " ", EINVAL },
		{ "null/empty 4294967296 1 1 1", ERANGE }, { "null/empty 1 4294967296 1 1", ERANGE },
		{ "null/empty 1 1 0 1", ERANGE }, { "null/empty 1 1 65 1", ERANGE },
		{ "null/empty 1 1 1 1 10", ERANGE },
		{ "null/empty 1 1 1 4294967295", ERANGE }, { "null/empty 1 1 64 4294967200", ERANGE },
		{ "no/such 1 1 1 1", ENOENT }, { "%s%n 1 1 1 1", ENOENT }, { "../../x 1 1 1 1", ENOENT },
		{ "null_empty 1 1 1 1", ENOENT }, { " 1 1 1 1", ENOENT }, { "null/empt 1 1 1 1", ENOENT },
	};
	char text[300];

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		int err = put(DIR "/run", bad[i].text);

		held(err == -bad[i].err, "\"%s\": %s, not %s", bad[i].text, strerror(-err), strerror(bad[i].err));
	}
	memset(text, 'n', sizeof(text));
	held(put_file(DIR "/run", text, sizeof(text)) == -EINVAL, "300 characters");
	held(put_file(DIR "/run", text, 127) == -EINVAL, "a name of 127 characters");
	held(put_file(DIR "/run", "null/empty 1 1 1 1\0 1", 21) == -EINVAL, "a NUL");
	held(put_file(DIR "/run", (void *)8, 20) == -EFAULT, "a wrong address");
	held(put(DIR "/fault", "what") == -EINVAL, "a fault of no kind");
	held(!put(DIR "/run", "null/empty 1 1 1 4294967292"), "the last ids that there are");
	held(!put(DIR "/run", "null/empty 40000 70000 1 1"), "a window and a warm-up of more than one piece");
}

/* the child is in the kernel for hours, or waits for one that is; returns whether it died of the signal within 20 s */
static bool dies(pid_t pid)
{
	int status;

	kill(pid, SIGKILL);
	for (int i = 0; i < 2000; i++) {
		if (waitpid(pid, &status, WNOHANG) == pid)
			return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
		usleep(10000);
	}
	return false;
}

static pid_t write_in_child(const char *file, const char *line)
{
	pid_t pid = fork();

	if (!pid)
		_exit(put(file, line) ? 1 : 0);
	usleep(20000);
	return pid;
}

static pid_t read_in_child(void)
{
	char buf[4096];
	pid_t pid = fork();

	if (!pid)
		_exit(get(DIR "/run", buf, sizeof(buf)) < 0);
	usleep(20000);
	return pid;
}

static void killed(const char *file, const char *line)
{
	pid_t pid = write_in_child(file, line), waiting = write_in_child(file, "null/empty 1 1 1 1");
	pid_t reading = read_in_child();

	held(dies(reading), "who waits to read \"%s\" cannot be killed", line);
	held(dies(waiting), "who waits for \"%s\" cannot be killed", line);
	held(dies(pid), "\"%s\" cannot be killed", line);
	held(!run_once("null/empty", 1), "nothing runs after \"%s\" was killed", line);
}

static void signals(void)
{
	static const char *const lines[] = {
		"null/empty 4294967295 1 1 1", "null/empty 1 4294967295 1 1", "null/empty 4294967295 0 64 1",
		"null/empty 1073741824 0 1 1", "slab/random_256 4294967295 1 1 1", "walk/path 4294967295 1 1 1",
		"slab/rate_64 65536 1 64 1",
	};
	static const char *const times[] = {
		"null/empty 1073741824 128 128 1", "null/empty 1 128 128 100000000", "walk/path 0 1 0 1000000000",
	};

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		killed(DIR "/run", lines[i]);
	for (size_t i = 0; i < sizeof(times) / sizeof(times[0]); i++)
		killed(DIR "/time", times[i]);
}

/* what is read is of one write, whoever wrote: five windows with ids that follow each other */
static bool one_answer(void)
{
	char text[4096], *at = text, *next;
	unsigned int id, first = 0, nr = 0;
	ssize_t len = get(DIR "/run", text, sizeof(text));

	for (; len > 0 && (next = strchr(at, '\n')); at = next + 1, nr++) {
		if (sscanf(at, "%u", &id) != 1)
			return false;
		first = nr ? first : id;
		if (id != first + nr)
			return false;
	}
	return len >= 0 && nr == HBK_WINDOWS(2, 0, 0);
}

static int reader(void)
{
	for (unsigned int i = 0; i < 10 * rounds; i++)
		if (!one_answer())
			return 1;
	return 0;
}

static int writer(unsigned int base)
{
	char line[100];

	for (unsigned int i = 0; i < 5 * rounds; i++) {
		snprintf(line, sizeof(line), "slab/kmalloc_64 300 0 2 %u", base + 100 * i);
		if (put(DIR "/run", line))
			return 1;
	}
	return 0;
}

static void together(void)
{
	pid_t pid[4];
	int status;

	held(!put(DIR "/run", "null/empty 1 1 2 1"), "null/empty");
	for (unsigned int i = 0; i < 4; i++) {
		pid[i] = fork();
		if (!pid[i])
			_exit(i < 2 ? reader() : writer(i * 1000000));
	}
	for (unsigned int i = 0; i < 4; i++)
		held(waitpid(pid[i], &status, 0) == pid[i] && !status, "%s %u of two and two",
		     i < 2 ? "reader" : "writer", i);
}

static void unload_in_use(const char *file, int how)
{
	char byte;
	int fd = open(file, how), err;

	if (how == O_RDONLY && read(fd, &byte, 1) != 1)
		held(false, "%s: nothing to read", file);
	err = unload();
	held(fd >= 0 && (err == -EWOULDBLOCK || err == -EBUSY), "unload with %s open: %s", file, strerror(-err));
	close(fd);
}

static void open_and_read_for_ever(void)
{
	char buf[4096];

	for (;;) {
		get(DIR "/run", buf, sizeof(buf));
		put(DIR "/run", "null/empty 1 1 1 1");
		put(DIR "/events", "1 0 0 0 0");
		put(DIR "/time", "null/empty 1 1 1 1");
		close(open(DIR "/level/all", O_RDONLY));
	}
}

/* @busy: beside one who uses it whenever it is there */
static void loads(bool busy)
{
	pid_t pid = busy ? fork() : 0;
	int err = 0;

	if (busy && !pid)
		open_and_read_for_ever();
	for (unsigned int i = 0; !err && i < rounds; i++) {
		err = unload_soon();
		if (held(!err, "unload %u: %s", i, strerror(-err))) {
			err = load();
			held(!err, "load %u: %s", i, strerror(-err));
		}
	}
	if (busy)
		held(dies(pid), "who uses it cannot be killed");
}

static void step(const char *name, void (*fn)(void))
{
	struct timespec t;

	fn();
	clock_gettime(CLOCK_MONOTONIC, &t);
	printf("kmod: %s, %u do not hold, %d s\n", name, failed, (int)t.tv_sec);
}

static void in_use(void)
{
	unload_in_use(DIR "/run", O_WRONLY);
	unload_in_use(DIR "/time", O_WRONLY);
	unload_in_use(DIR "/events", O_WRONLY);
	unload_in_use(DIR "/cases", O_RDONLY);
	unload_in_use(DIR "/stack", O_RDONLY);
}

static void loads_alone(void)
{
	loads(false);
}

static void loads_in_use(void)
{
	loads(true);
}

static void long_form(void)
{
	rounds = 100;
	set_failures();
}

int main(void)
{
	char job[8192];

	init_guest(&r);
	setvbuf(stdout, NULL, _IOLBF, 0);
	get("/job", job, sizeof(job));
	if (strstr(job, "fault\tbare-long"))
		long_form();
	init_module_say(&r, init_module_load());
	held(!strcmp(r.module, "loaded"), "the module %s", r.module);
	read_names();
	step("every case", every_case);
	step("wrong words", wrong_words);
	step("wrong words of time", wrong_times);
	step("wrong events", wrong_events);
	step("levels and stack", levels_and_stack);
	step("signals", signals);
	step("two readers and two writers", together);
	step("two who time, one who changes events, one who reads", times_together);
	step("unload in use", in_use);
	step("loads and unloads", loads_alone);
	step("loads and unloads beside a user", loads_in_use);
	if (!access(FAIL, F_OK)) {
		step("no memory", no_memory);
		step("no memory to load", no_memory_to_load);
	}
	if (!access("/sys/kernel/debug/kmemleak", F_OK))
		step("leaks", leaks);
	reports();
	printf(failed ? "kmod: %u did not hold\n" : "kmod: all held\n", failed);
	exit_runner(&r, !!failed);
}
