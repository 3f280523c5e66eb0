// SPDX-License-Identifier: GPL-2.0-only
/*
 * The runner of a guest that has a console and nothing else, as that of a LAVA job: a program of its own,
 * runner-console, always process 1. What it writes is kept in memory while cases are timed; at the end it goes out as
 * lines of text (bench/record/lines.h), and the machine waits to be switched off.
 *
 * HB_BLOCK=N, HB_ORDER=N on the kernel's command line: which block it belongs to, and what its cases' order is drawn
 * from; /arm: what this kernel is, as FEATURE/ARM.
 */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <sys/mman.h>
#include <sys/reboot.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include "bench/guest/text.h"
#include "bench/record/lines.h"

#define KEPT "/tmp/records"

enum { JOB_MAX = 1 << 20, ONLY_PANICS = 1, SET_CONSOLE_LEVEL = 8, WAIT_S = 1, LEAVE_S = 20 };

static int ended = 3;		/* the runner's exit code */

static void write_all(const char *line, size_t len)
{
	while (len) {
		const ssize_t n = write(STDOUT_FILENO, line, len);

		if (n < 0 && errno != EINTR)
			return;		/* there is nobody to be told */
		line += n > 0 ? n : 0;
		len -= n > 0 ? (size_t)n : 0;
	}
}

static void say(const char *line)
{
	write_all(line, strlen(line));
}

/* what a lab sends to find out whether we live is not to come back in the middle of a line */
static void no_echo(void)
{
	struct termios t;

	if (tcgetattr(STDOUT_FILENO, &t))
		return;
	t.c_lflag &= ~(tcflag_t)(ECHO | ICANON | ISIG);
	tcsetattr(STDOUT_FILENO, TCSANOW, &t);
}

static void say_records(const unsigned char *data, size_t len)
{
	char line[LINES_MAX];
	uint32_t number = 0;

	lines_begin(line, len);
	say(line);
	for (size_t at = 0; at < len; at += LINES_BYTES) {
		lines_data(line, number++, data + at, len - at < LINES_BYTES ? len - at : LINES_BYTES);
		say(line);
	}
	lines_end(line, record_crc32c(0, data, len));
	say(line);
}

static const unsigned char *records(const struct runner *r, size_t *len)
{
	struct stat st;
	void *data;

	if (r->fd < 0 || fstat(r->fd, &st) || !st.st_size)
		return NULL;
	data = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_SHARED, r->fd, 0);
	*len = (size_t)st.st_size;
	return data == MAP_FAILED ? NULL : data;
}

/* a kernel's message may come in the middle of a line of ours: from here on it has only those of its end */
static void hand_over(const struct runner *r)
{
	size_t len = 0;
	const unsigned char *data = records(r, &len);

	klogctl(SET_CONSOLE_LEVEL, NULL, ONLY_PANICS);
	sleep(WAIT_S);
	say(data && !ended ? "\n" LINES_RUNNER "pass\n" : "\n" LINES_RUNNER "fail\n");
	if (data)
		say_records(data, len);
	say(LINES_OVER "\n");
	tcdrain(STDOUT_FILENO);
	sleep(LEAVE_S);
	sync();
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}

static char *read_job(void)
{
	char *job = calloc(1, JOB_MAX + 64);
	ssize_t n = job ? text_read("/job", job, JOB_MAX) : -ENOMEM;
	const char *order = getenv("HB_ORDER");

	if (n <= 0) {
		free(job);
		return NULL;
	}
	if (order && strspn(order, "0123456789") == strlen(order) && strlen(order) < 32)
		sprintf(job + strlen(job), "order\t%s\n", order);	/* of two the last one counts */
	return job;
}

static void send_labels(struct runner *r, const char *job)
{
	const char *block = getenv("HB_BLOCK"), *delay = job ? strstr(job, "\ndelay\t") : NULL;

	facts_send(r, place_self());
	fact_file(r, "run", "arm", "/arm");
	if (block)
		fact_text(r, "run", "block", "%s", block);
	if (delay)
		fact_text(r, "run", "planted_ppm", "%lu", strtoul(delay + 7, NULL, 10));
}

int main(void)
{
	struct runner r = { .fd = -1, .batches = 5, .next_id = 1, .guest = true, .remote = true, .leave = hand_over };
	char *job;

	if (getpid() != 1) {
		fprintf(stderr, "runner-console is process 1 of a guest (hardbench lava makes such guests)\n");
		return 2;
	}
	init_limits();
	init_guest(&r);
	no_echo();
	say(LINES_HERE "\n");
	r.fd = open(KEPT, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (r.fd < 0)
		exit_runner(&r, ended);
	init_module_say(&r, init_module_load());
	out_hello(&r);
	job = read_job();
	send_labels(&r, job);
	say(LINES_MEASURES "\n");
	ended = job_text(&r, job, "/job");
	free(job);
	exit_runner(&r, ended);
}
