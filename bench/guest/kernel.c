// SPDX-License-Identifier: GPL-2.0-only
/* Kernel cases: the module runs the windows (kmod/core.c); here it is asked and answers. */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/guest/events.h"
#include "bench/guest/jitter.h"
#include "bench/guest/timed.h"
#include "bench/guest/window.h"
#include "kmod/uapi.h"

#define RUN_FILE "/sys/kernel/debug/" HBK_DEBUGFS_DIR "/run"
#define TIME_FILE "/sys/kernel/debug/" HBK_DEBUGFS_DIR "/time"
#define EVENTS_FILE "/sys/kernel/debug/" HBK_DEBUGFS_DIR "/events"
#define CASES_FILE "/sys/kernel/debug/" HBK_DEBUGFS_DIR "/cases"

enum { CASES_MAX = 1 << 18, FACTS = 10 };

static char *cases;	/* the module's table, once kernel_facts() was asked */
static int counted = -1;	/* which group of events the module counts */

static int ask(const char *path, const char *line)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);
	int err = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, line, strlen(line)) < 0)
		err = -errno;
	close(fd);
	return err;
}

static int answer(const char *path, char *buf, size_t size)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t len = 0;
	ssize_t n = 0;

	if (fd < 0)
		return -errno;
	while (len < size - 1 && (n = read(fd, buf + len, size - 1 - len)) > 0)
		len += n;
	if (n < 0)
		n = -errno;
	close(fd);
	buf[len] = 0;
	return n < 0 ? n : 0;
}

int kernel_events(int group)
{
	char text[EVENTS_MAX * 96] = "\n";
	size_t len = 0;
	int err;

	for (size_t i = 0; i < EVENTS_MAX; i++)
		if (group >= 0 && (unsigned int)group == events_group(i)) {
			events_attr(i, text + len, sizeof(text) - len);
			len += strlen(text + len);
		}
	err = ask(EVENTS_FILE, text);
	counted = err ? -1 : group;
	return err;
}

/* "\tcount\tenabled\trunning" for each event of the group */
static void keep_events(unsigned int at, const char *rest)
{
	struct event_values v = { .value = { 0 } };
	int len;

	if (counted < 0 || !*rest)
		return;
	for (size_t i = 0; i < EVENTS_MAX; i++) {
		unsigned long long count, enabled, running;

		if (events_group(i) != (unsigned int)counted)
			continue;
		if (sscanf(rest, "\t%llu\t%llu\t%llu%n", &count, &enabled, &running, &len) != 3)
			break;
		v.value[i] = count;
		v.enabled[i] = enabled;
		v.running[i] = running;
		rest += len;
	}
	event_log_set(at, &v);
}

static void send_line(struct runner *r, const char *name, const char *line, unsigned int i)
{
	unsigned long long n, ns;
	unsigned int id, batch;
	char reason[128];
	int err, len;

	if (sscanf(line, "%u\t%u\t%llu\t%d\t%llu%n", &id, &batch, &n, &err, &ns, &len) != 5) {
		out_printf(r, REC_LOG, "%s: the module answered: %s", name, line);
		return;
	}
	out_printf(r, REC_SAMPLE, "%s\tkernel\t%u\t%llu\t%u\t%llu\t%s", name, batch, n, id,
		   r->timed ? ns : 0, sample_status(err, false, reason, sizeof(reason)));
	keep_events(i, line + len);
	sample_counted(r, i, id);
}

/*
 * Work that an operation leaves to a kernel thread is done where the operation lets others run, not when the tick next
 * looks whose turn is over: of all tasks this one comes last.
 */
static int ask_last(const char *line)
{
	const struct sched_param none = { 0 };
	int err;

	sched_setscheduler(0, SCHED_IDLE, &none);
	err = ask(RUN_FILE, line);
	sched_setscheduler(0, SCHED_OTHER, &none);
	return err;
}

void kernel_sample(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	static char buf[1 << 16];
	char reason[128], *line, *save = NULL;
	unsigned int i = 0;
	int err;

	if (r->events && !event_log_open(HBK_WINDOWS(r->batches, r->steady, r->each)))
		kernel_events(0);
	window_settle(jitter_phase(r->jitter, name));
	snprintf(buf, sizeof(buf), "%s %u %u %u %u %u %u\n", name, ops, warmup, r->batches, r->next_id, r->steady,
		 r->each);
	err = r->jitter ? ask_last(buf) : ask(RUN_FILE, buf);
	if (!err)
		err = answer(RUN_FILE, buf, sizeof(buf));
	r->next_id += HBK_WINDOWS(r->batches, r->steady, r->each);
	if (err) {
		out_printf(r, REC_SAMPLE, "%s\tkernel\t0\t0\t0\t0\t%s", name,
			   sample_status(err, true, reason, sizeof(reason)));
		return;
	}
	for (line = strtok_r(buf, "\n", &save); line; line = strtok_r(NULL, "\n", &save))
		send_line(r, name, line, i++);
}

/* "n err ns ticks" for each of them */
static int read_batches(char *text, uint64_t *n, unsigned int batches, struct timed_batch *out, int *failed)
{
	char *line, *save = NULL;
	unsigned int i = 0;

	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save), i++) {
		unsigned long long of, ns, ticks;
		int len;

		if (i == batches || sscanf(line, "%llu\t%d\t%llu\t%llu%n", &of, failed, &ns, &ticks, &len) != 4)
			return -EPROTO;
		*n = of;
		keep_events(i, line + len);
		out[i] = (struct timed_batch){ ns, ticks };
	}
	return i == batches ? 0 : -EPROTO;
}

int kernel_time(const char *name, uint64_t *n, unsigned int batches, unsigned int warmup, uint64_t ns,
		struct timed_batch *out, int *failed)
{
	static char buf[1 << 16];
	int err;

	snprintf(buf, sizeof(buf), "%s %llu %u %u %llu\n", name, (unsigned long long)*n, batches, warmup,
		 (unsigned long long)ns);
	err = ask(TIME_FILE, buf);
	if (!err)
		err = answer(TIME_FILE, buf, sizeof(buf));
	return err ? err : read_batches(buf, n, batches, out, failed);
}

char *kernel_list(void)
{
	char *text = calloc(1, CASES_MAX), *to = text;

	if (!text || answer(CASES_FILE, text, CASES_MAX)) {
		free(text);
		return NULL;
	}
	for (const char *at = text, *next; *at; at = next) {
		const size_t len = strcspn(at, "\t\n");

		next = at + strcspn(at, "\n");
		next += !!*next;
		memmove(to, at, len);
		to[len] = '\n';
		to += len + 1;
	}
	*to = 0;
	return text;
}

/* "name op crosses control control_ops series dose ops warmup cold" as the module has it, sent as a record has it */
static void send_facts(struct runner *r, char *line, unsigned int ops, unsigned int warmup)
{
	char *f[FACTS];

	for (int i = 0; i < FACTS; i++) {
		f[i] = strsep(&line, "\t");
		if (!f[i])
			return;
	}
	ops = ops ? ops : strtoul(f[7], NULL, 10);
	out_printf(r, REC_CASE, "%s\tkernel\t%s\t%s\t%s\t%s\t%s\t%u\t%lu\t%s", f[0], f[1], f[3], f[4], f[5], f[6], ops,
		   warmup ? warmup : strtoul(f[8], NULL, 10), f[9]);
}

void kernel_facts(struct runner *r, const char *name, unsigned int ops, unsigned int warmup)
{
	const size_t len = strlen(name);
	char line[2048], *at;

	if (!cases) {
		cases = calloc(1, CASES_MAX);
		if (cases && answer(CASES_FILE, cases, CASES_MAX))
			*cases = 0;
	}
	for (at = cases; at && *at; at = strchr(at, '\n'), at = at ? at + 1 : NULL) {
		if (strncmp(at, name, len) || at[len] != '\t')
			continue;
		snprintf(line, sizeof(line), "%.*s", (int)strcspn(at, "\n"), at);
		send_facts(r, line, ops, warmup);
		return;
	}
}
