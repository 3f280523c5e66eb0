// SPDX-License-Identifier: GPL-2.0-only
/*
 * The job: text, a directive a line, tab separated; made by the host, gone through once
 * for each stage: settings, modules of effects, sysctls and states, evidence, effects, what is known of the cases, the
 * cases in their order, what they left behind.
 *
 *   module | batches N | steady N | each N | jitter SEED | time | count | events NAMES | times PROCESSES BATCHES |
 *   order SEED | delay PPM | strict | moved | sysctl KEY=VALUE | guest STATE | evidence KIND [NAME] |
 *   effect MODULE NAMES |
 *   after file PATH
 *   user NAME [OPS WARMUP] | kernel NAME [OPS WARMUP] | fault KIND
 */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/counter.h"
#include "bench/guest/events.h"
#include "bench/guest/level.h"
#include "bench/guest/remote.h"
#include "bench/guest/state.h"
#include "bench/guest/strict.h"
#include "bench/guest/timed.h"
#include "bench/guest/times.h"
#include "bench/guest/window.h"
#include "kmod/marker.h"

#define JOB_MAX (1u << 20)
#define WORDS 4

struct line {
	char *word[WORDS];	/* "" where there is none */
	unsigned int number;
};

static int wrong(struct runner *r, const struct line *l, const char *why)
{
	out_printf(r, REC_LOG, "job line %u (%s): %s", l->number, l->word[0], why);
	return -EINVAL;
}

/* of the time tier: the host's own job says so, and so does the command line */
static int do_times(struct runner *r, const struct line *l)
{
	static struct times own;

	r->times = r->times ? r->times : &own;
	r->times->processes = strtoul(l->word[1], NULL, 10);
	r->times->batches = strtoul(l->word[2], NULL, 10);
	if (!r->times->processes || r->times->processes > TIMES_PROCESSES_MAX || !r->times->batches ||
	    r->times->batches > TIMED_BATCHES_MAX)
		return wrong(r, l, "1 to 64 processes and 1 to 128 batches are possible");
	return 0;
}

/* what a PMU is to count: what is not to be had is said, and everything else goes on */
static void do_events(struct runner *r, const char *names)
{
	char why[160], all[64 * EVENTS_MAX] = "";
	size_t len = 0;

	r->nr_events = events_find(names, why, sizeof(why));
	r->events = r->nr_events;
	for (size_t i = 0; i < r->nr_events; i++)
		len += snprintf(all + len, sizeof(all) - len, "%s%s", i ? " " : "", events_name(i));
	if (r->events) {
		fact_text(r, "run", "events", "%s", all);
		fact_text(r, "run", "events_groups", "%u", events_groups());
		fact_text(r, "run", "pmu", "%s", events_pmu());
	}
	if (!*why)
		return;
	fact_text(r, "run", "events_lack", "%s", why);
	if (!r->guest)
		fprintf(stderr, "runner: --events: %s; %s\n", why,
			r->events ? "the others are counted" : "clocks only");
}

static int do_settings(struct runner *r, const struct line *l)
{
	if (!strcmp(l->word[0], "times"))
		return do_times(r, l);
	if (r->times && !strcmp(l->word[0], "order"))
		r->times->order = strtoull(l->word[1], NULL, 10);
	if (r->times && !strcmp(l->word[0], "delay"))
		r->times->delay_ppm = strtoul(l->word[1], NULL, 10);
	if (!strcmp(l->word[0], "batches")) {
		r->batches = strtoul(l->word[1], NULL, 10);
		if (!r->batches || r->batches > WINDOW_BATCHES_MAX)
			return wrong(r, l, "1 to 64 batches are possible");
	} else if (!strcmp(l->word[0], "steady")) {
		r->steady = strtoul(l->word[1], NULL, 10);
		if (r->steady > HBK_STEADY_MAX)
			return wrong(r, l, "at most 9 windows are possible");
	} else if (!strcmp(l->word[0], "each")) {
		r->each = strtoul(l->word[1], NULL, 10);
		if (r->each > HBK_EACH_MAX)
			return wrong(r, l, "at most 4096 operations can be told apart");
	} else if (!strcmp(l->word[0], "jitter")) {
		r->jitter = strtoull(l->word[1], NULL, 10);
	} else if (!strcmp(l->word[0], "time")) {
		r->timed = true;
	} else if (!strcmp(l->word[0], "events")) {
		do_events(r, l->word[1]);
	} else if (!strcmp(l->word[0], "count")) {
		r->counted = true;
		out_printf(r, REC_LOG, "counter %s", counter_open());
	}
	return 0;
}

/* before a sysctl that refuses modules; one that cannot be loaded is said where it is asked */
static int do_modules(struct runner *r, const struct line *l)
{
	(void)r;
	if (!strcmp(l->word[0], "effect"))
		effect_load(l->word[1]);
	return 0;
}

static int do_switches(struct runner *r, const struct line *l)
{
	if (!strcmp(l->word[0], "strict") && strict_refuses(r))
		return wrong(r, l, "settings of this machine disturb times");
	if (!strcmp(l->word[0], "moved") && !r->before.moved && moved_tell())
		return wrong(r, l, "/proc/kallsyms does not show where the kernel is");
	if (!strcmp(l->word[0], "sysctl") && prove_sysctl(r, l->word[1]))
		return wrong(r, l, "KEY=VALUE expected");
	if (!strcmp(l->word[0], "guest") && state_add(l->word[1], r->early ? r->before.begun : NULL))
		return wrong(r, l, "no such state, or too many");
	return 0;
}

static int do_evidence(struct runner *r, const struct line *l)
{
	if (!strcmp(l->word[0], "evidence") && prove_evidence(r, l->word[1], l->word[2]))
		return wrong(r, l, "config, dmesg, module, file PATH, guest STATE or user TEST expected");
	return 0;
}

static int do_effect(struct runner *r, const struct line *l)
{
	int err = 0;

	if (!strcmp(l->word[0], "effect"))
		err = effect_do(r, l->word[1], l->word[2]);
	return err ? wrong(r, l, strerror(-err)) : 0;
}

static int do_facts(struct runner *r, const struct line *l)
{
	const unsigned int ops = strtoul(l->word[2], NULL, 10);
	const unsigned int warmup = strtoul(l->word[3], NULL, 10);

	if (!strcmp(l->word[0], "user"))
		sample_facts(r, l->word[1], ops, warmup);
	else if (!strcmp(l->word[0], "kernel"))
		kernel_facts(r, l->word[1], ops, warmup);
	return 0;
}

static int do_after(struct runner *r, const struct line *l)
{
	if (!strcmp(l->word[0], "after") && prove_after(r, l->word[1], l->word[2]))
		return wrong(r, l, "file PATH expected");
	return 0;
}

static int do_case(struct runner *r, const struct line *l)
{
	const unsigned int ops = strtoul(l->word[2], NULL, 10);
	const unsigned int warmup = strtoul(l->word[3], NULL, 10);
	int err = 0;

	if (r->times && (!strcmp(l->word[0], "user") || !strcmp(l->word[0], "kernel")))
		err = times_add(r->times, l->word[1], *l->word[0] == 'k');
	else if (!strcmp(l->word[0], "user"))
		sample_user(r, l->word[1], ops, warmup);
	else if (!strcmp(l->word[0], "kernel"))
		kernel_sample(r, l->word[1], ops, warmup);
	else if (!strcmp(l->word[0], "fault"))
		err = fault_do(r, l->word[1]);
	return err ? wrong(r, l, strerror(-err)) : 0;
}

static int do_known(struct runner *r, const struct line *l)
{
	static const char *const known[] = { "module", "batches", "steady", "each", "jitter", "time", "count",
					     "events", "times", "order", "delay", "strict", "moved", "sysctl", "guest",
					     "evidence", "effect", "after", "user", "kernel", "fault" };

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (!strcmp(l->word[0], known[i]))
			return 0;
	return wrong(r, l, "no such directive");
}

static void split(char *text, struct line *l)
{
	for (int i = 0; i < WORDS; i++) {
		l->word[i] = text;
		text += strcspn(text, "\t");
		if (*text)
			*text++ = 0;
	}
}

static int each_line(struct runner *r, const char *job,
		     int (*fn)(struct runner *r, const struct line *l))
{
	char *copy = strdup(job), *text, *save = NULL;
	struct line l = { .number = 0 };
	int err = copy ? 0 : -ENOMEM;

	for (save = copy; !err && (text = strsep(&save, "\n"));) {
		l.number++;
		if (!*text || *text == '#')
			continue;
		split(text, &l);
		err = fn(r, &l);
	}
	free(copy);
	return err;
}

/*
 * In a child: what describing the cases touches, stack and heap, would be in every fork that a case measures. It sends
 * under our sequence, so it has to say how far it came.
 */
static int send_facts(struct runner *r, const char *job)
{
	uint32_t *seq = mmap(NULL, sizeof(*seq), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t pid = seq != MAP_FAILED ? fork() : -1;
	int status = 0;

	if (pid == 0) {
		status = each_line(r, job, do_facts);
		*seq = r->seq;
		_exit(status ? 1 : 0);
	}
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	if (pid > 0)
		r->seq = *seq;
	if (seq != MAP_FAILED)
		munmap(seq, sizeof(*seq));
	return pid < 0 || status ? -EAGAIN : 0;
}

static char *job_read(const char *path)
{
	char *buf = calloc(1, JOB_MAX + 1);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	size_t len = 0;
	ssize_t n = -1;

	while (buf && fd >= 0 && len < JOB_MAX && (n = read(fd, buf + len, JOB_MAX - len)) > 0)
		len += n;
	if (fd >= 0)
		close(fd);
	if (n >= 0)
		return buf;
	free(buf);
	return NULL;
}

static int run_cases(struct runner *r, const char *job)
{
	int err;

	out_record(r, REC_READY, NULL, 0);
#ifdef MARK
	mark_id(0);	/* the counting plugin watches from here on: who creates which task */
#endif
	if (!r->times && !r->timed && !r->counted)
		level_set(LEVEL_OUTSIDE);
	err = each_line(r, job, do_case);
	if (!err && r->times)
		times_run(r);
	return err ? err : each_line(r, job, do_after);
}

int job_text(struct runner *r, const char *job, const char *path)
{
	int err;

	if (!job)
		out_printf(r, REC_LOG, "%s cannot be read: %s", path, strerror(errno));
	err = job ? each_line(r, job, do_known) : -ENOENT;
	if (!err)
		err = each_line(r, job, do_settings);
	if (!err)
		err = each_line(r, job, do_modules);
	if (!err)
		err = each_line(r, job, do_switches);
	if (!err)
		err = each_line(r, job, do_evidence);
	if (!err)
		err = each_line(r, job, do_effect);
	if (!err)
		err = send_facts(r, job);
	if (!err)
		err = run_cases(r, job);
	out_printf(r, REC_END, "%d", err ? 2 : 0);
	return err ? 2 : 0;
}

int job_run(struct runner *r, const char *path)
{
	char *job = job_read(path);
	int code;

	out_hello(r);
	if (r->remote)
		remote_facts(r);
	code = job_text(r, job, path);
	free(job);
	return code;
}
