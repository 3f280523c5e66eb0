// SPDX-License-Identifier: GPL-2.0-only
/* The module's files besides `run` and `cases`: `time` and `events`, which are written, `level` and `stack`. */
#include "tests/attack/kmod.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

struct bad { const char *text; int err; };

static void refused(const char *file, const struct bad *bad)
{
	for (; bad->text; bad++) {
		int err = put(file, bad->text);

		held(err == -bad->err, "%s \"%s\": %s, not %s", file, bad->text, strerror(-err), strerror(bad->err));
	}
}

/* what no text is: too long, a NUL in it, at no address, nothing */
static void no_text(const char *file, int too_long)
{
	static char text[1 << 20];

	memset(text, '1', sizeof(text));
	held(put_file(file, text, 127) == -EINVAL, "%s: 127 characters", file);
	held(put_file(file, text, 641) == -too_long, "%s: 641 characters", file);
	held(put_file(file, text, sizeof(text)) == -too_long, "%s: a MiB", file);
	held(put_file(file, "1 1 1 1 1\0 1", 11) == -EINVAL, "%s: a NUL", file);
	held(put_file(file, (void *)8, 20) == -EFAULT, "%s: a wrong address", file);
}

/* so many lines of "n err ns ticks", each of @n operations; those of events have more */
static bool answers(unsigned long long n, unsigned int lines)
{
	char text[16384], *at = text, *next;
	unsigned long long of;
	unsigned int nr = 0;
	int err;

	if (get(DIR "/time", text, sizeof(text)) < 0)
		return false;
	for (; (next = strchr(at, '\n')); at = next + 1, nr++)
		if (sscanf(at, "%llu\t%d\t%*u\t%*u", &of, &err) != 2 || err || (n && of != n))
			return false;
	return nr == lines;
}

void wrong_times(void)
{
	static const struct bad bad[] = {
		{ "null/empty", EINVAL }, { "null/empty 1 1 1", EINVAL }, { "null/empty 1 1 1 1 1", EINVAL },
		{ "null/empty 1 1 1 1 ", EINVAL }, { "null/empty  1 1 1 1", EINVAL }, { "null/empty x 1 1 1", EINVAL },
		{ "null/empty -1 1 1 1", EINVAL }, { "null/empty 1 -1 1 1", EINVAL }, { "null/empty 1 1 1 -1", EINVAL },
		{ "", EINVAL }, { " ", EINVAL }, { "\n", EINVAL }, { "null/empty 1 1 1 1\n\n", EINVAL },
		{ "null/empty 1073741825 1 1 1", ERANGE }, { "null/empty 1 0 1 1", ERANGE },
		{ "null/empty 1 129 1 1", ERANGE }, { "null/empty 1 1 129 1", ERANGE },
		{ "null/empty 1 1 1 1000000001", ERANGE }, { "null/empty 0 2 1 1", ERANGE },
		{ "null/empty 18446744073709551615 1 1 1", ERANGE },
		{ "null/empty 18446744073709551616 1 1 1", ERANGE },
		{ "no/such 1 1 1 1", ENOENT }, { "%s%n 1 1 1 1", ENOENT }, { " 1 1 1 1", ENOENT }, { NULL, 0 },
	};

	held(!put(DIR "/time", "null/empty 100 3 1 0\n") && answers(100, 3), "three batches");
	refused(DIR "/time", bad);
	no_text(DIR "/time", EINVAL);
	held(answers(100, 3), "what is refused leaves another answer");
	held(!put(DIR "/time", "null/empty 1 128 128 0") && answers(1, 128), "as many as there may be");
	held(!put(DIR "/time", "null/empty 0 1 0 1000") && answers(0, 1), "a pilot");
}

void wrong_events(void)
{
	static const struct bad bad[] = {
		{ "1", EINVAL }, { "1 0 0 0", EINVAL }, { "1 0 0 0 0 0", EINVAL }, { "1 0 0 0 0 ", EINVAL },
		{ "x 0 0 0 0", EINVAL }, { "1 0 0 0 0\nx", EINVAL }, { "%s%n 0 0 0 0", EINVAL }, { NULL, 0 },
	};
	unsigned int tabs = 0;
	char text[512] = "";

	if (put(DIR "/events", "1 0 0 0 0") == -EOPNOTSUPP) {
		printf("kmod: no events in this kernel\n");
		return;
	}
	held(!put(DIR "/time", "null/empty 10 2 0 0") && answers(10, 2), "with a clock of the kernel's");
	refused(DIR "/events", bad);
	no_text(DIR "/events", E2BIG);
	for (int i = 0; i < HBK_EVENTS_MAX; i++)
		strcat(text, "1 0 0 0 0\n");
	held(!put(DIR "/events", text) && !put(DIR "/run", "null/empty 1 1 64 1"), "as many as there may be");
	strcat(text, "1 0 0 0 0\n");
	held(put(DIR "/events", text) == -E2BIG, "one more");
	/* no such kind, no such event: it is the run that fails, and the next is as if none had been */
	static const char *const no_event[] = {
		"ffffffff ffffffffffffffff 0 0 1f", "1 ffffffffffffffff 0 0 0", "2 ffffffffffffffff 0 0 0",
		"1 0 0 0 0\nffffffff 0 0 0 0",
	};

	for (size_t i = 0; i < sizeof(no_event) / sizeof(no_event[0]); i++) {
		held(!put(DIR "/events", no_event[i]), "\"%s\"", no_event[i]);
		held(put(DIR "/run", "null/empty 1 1 1 1") < 0, "a window with \"%s\"", no_event[i]);
		held(put(DIR "/time", "null/empty 1 1 1 1") < 0, "a batch with \"%s\"", no_event[i]);
		held(answers(0, 0), "an answer with \"%s\"", no_event[i]);
	}
	/* an answer has the events of its own write */
	held(!put(DIR "/events", "1 0 0 0 0") && !put(DIR "/time", "null/empty 10 2 0 0"), "a batch with an event");
	held(!put(DIR "/events", "\n") && !run_once("null/empty", 1), "none any more");
	get(DIR "/time", text, sizeof(text));
	for (const char *at = text; *at && *at != '\n'; at++)
		tabs += *at == '\t';
	held(tabs == 6, "the batch has lost its event: %s", text);
}

/* a level is set by the open, which fails; a read of the stack far behind its end uses none */
void levels_and_stack(void)
{
	static const char *const level[] = { "outside", "window", "all" };
	int fd = open(DIR "/stack", O_RDONLY);
	char byte;

	for (int i = 0; i < 300 && !access(DIR "/level", F_OK); i++) {
		char path[100];

		snprintf(path, sizeof(path), DIR "/level/%s", level[i % 3]);
		held(open(path, i % 2 ? O_RDWR : O_RDONLY) < 0 && errno == ENODATA, "%s: %s", path, strerror(errno));
	}
	held(pread(fd, &byte, 1, 8192) == 1, "8192 bytes of stack");
	held(pread(fd, &byte, 1, 8192 + 256) < 0 && errno == EINVAL, "more stack than there is");
	held(pread(fd, &byte, 1, 1ll << 40) < 0 && errno == EINVAL, "2^40 bytes of stack");
	held(pread(fd, &byte, 1, -1) < 0 && errno == EINVAL, "before the begin of the stack");
	held(pwrite(fd, &byte, 1, 0) < 0 && put(DIR "/stack", "x") < 0, "a write to the stack");
	close(fd);
}

static int times(unsigned int n)
{
	char line[100];

	snprintf(line, sizeof(line), "slab/kmalloc_64 %u 5 1 0", n);
	for (int i = 0; i < 100; i++)
		if (put(DIR "/time", line) || put(DIR "/run", "null/empty 300 0 2 1"))
			return 1;
	return 0;
}

static int changes(void)
{
	for (int i = 0; i < 300; i++) {
		const int err = put(DIR "/events", i % 2 ? "\n" : "1 0 0 0 0\n1 1 0 0 0");

		if (err && err != -EOPNOTSUPP)
			return 1;
	}
	return 0;
}

static int reads(void)
{
	for (int i = 0; i < 300; i++)
		if (!answers(0, 5))
			return 1;
	return 0;
}

/* two who time, one who changes what is counted, one who reads: each answer is of one write */
void times_together(void)
{
	pid_t pid[4];
	int status;

	held(!put(DIR "/time", "null/empty 1 5 1 0"), "null/empty");
	for (unsigned int i = 0; i < 4; i++) {
		pid[i] = fork();
		if (!pid[i])
			_exit(i < 2 ? times(100 + i) : i == 2 ? changes() : reads());
	}
	for (unsigned int i = 0; i < 4; i++)
		held(waitpid(pid[i], &status, 0) == pid[i] && !status, "process %u of two, a changer and a reader", i);
	put(DIR "/events", "\n");
}
