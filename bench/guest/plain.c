// SPDX-License-Identifier: GPL-2.0-only
/*
 * The runner as an ordinary process. Its command line becomes a job, so that nothing is done here in another way than
 * in a guest.
 */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/cases/bench.h"
#include "bench/guest/alone.h"
#include "bench/guest/child.h"
#include "bench/guest/timed.h"
#include "bench/guest/times.h"
#include "bench/guest/window.h"
#include "bench/record/loading.h"

static const char usage[] =
	"usage: runner --list                     the userspace cases, one a line, tab separated\n"
	"       runner --all [OPTIONS] >FILE      time every case; kernel cases too, when hbk is loaded\n"
	"       runner --cases 'sys/* slab/*' [OPTIONS] >FILE\n"
	"                                         those that load something, mod/* and kexec/*, only by their group\n"
	"       runner -j JOB -o FILE             run a job, write its records to a file\n"
	"\n"
	"  --arm NAME        which arm of the feature this kernel is\n"
	"  --block K         which block it belongs to: decides the order of the cases, and which boots are a pair\n"
	"  --processes N     fresh processes of each case (4)\n"
	"  --batches N       batches of each process (15)\n"
	"  --evidence FILE   a file that a proof of the arm asks for, as often as wanted\n"
	"  --sysctl X=Y      written below /proc/sys first\n"
	"  --guest STATE     what an arm's `guest =` line says: the cases' processes are in that state\n"
	"  --events NAMES    what a PMU is to count beside the clocks: instructions:u,cycles,... as libpfm4 has them\n"
	"  --strict          time nothing where a setting of this machine disturbs times; say which, and what\n"
	"                    mends it\n"
	"  --delay 2%        plant a cost of that size in every batch, to test what is made of it\n"
	"  -o FILE           instead of standard output\n"
	"As process 1 it runs /job and writes to the virtio-serial port `hardbench`.\n";

struct plain {
	const char *job, *out, *globs, *arm;
	unsigned long block, processes, batches;
	unsigned long delay_ppm;
	char *text;		/* the job */
	size_t len;
	FILE *f;
};

enum { OPT_ALL = 256, OPT_CASES, OPT_ARM, OPT_BLOCK, OPT_PROCESSES, OPT_BATCHES, OPT_EVIDENCE, OPT_SYSCTL, OPT_GUEST,
       OPT_DELAY, OPT_EVENTS, OPT_STRICT };

static const struct option options[] = {
	{ "all", no_argument, NULL, OPT_ALL },
	{ "cases", required_argument, NULL, OPT_CASES },
	{ "arm", required_argument, NULL, OPT_ARM },
	{ "block", required_argument, NULL, OPT_BLOCK },
	{ "processes", required_argument, NULL, OPT_PROCESSES },
	{ "batches", required_argument, NULL, OPT_BATCHES },
	{ "evidence", required_argument, NULL, OPT_EVIDENCE },
	{ "sysctl", required_argument, NULL, OPT_SYSCTL },
	{ "guest", required_argument, NULL, OPT_GUEST },
	{ "delay", required_argument, NULL, OPT_DELAY },
	{ "strict", no_argument, NULL, OPT_STRICT },
	{ "events", required_argument, NULL, OPT_EVENTS },
	{ 0 }
};

static int bad(const char *option, const char *value, const char *expected)
{
	fprintf(stderr, "runner: %s %s: expected %s\n", option, value, expected);
	return -EINVAL;
}

static int number(const char *option, const char *text, unsigned long most, unsigned long *out)
{
	char *end, expected[40];

	errno = 0;
	*out = strtoul(text, &end, 10);
	if (*text >= '0' && *text <= '9' && !*end && !errno && *out && *out <= most)
		return 0;
	snprintf(expected, sizeof(expected), "1 to %lu", most);
	return bad(option, text, expected);
}

/* what becomes a field of a record and a folder's name is what may be either */
static int name(const char *option, const char *text, const char **out)
{
	static const char ok[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";

	*out = text;
	return *text && strlen(text) < 64 && !text[strspn(text, ok)] ? 0 : bad(option, text, "a name");
}

static int percent(struct plain *p, const char *text)
{
	char *end;
	const double x = strtod(text, &end);

	if (end == text || strcmp(end, "%") || !(x > 0 && x <= 100))
		return bad("--delay", text, "a share as 2%");
	p->delay_ppm = x * 10000 + 0.5;
	return 0;
}

static int job_line(struct plain *p, const char *option, const char *directive, const char *value)
{
	if (strpbrk(value, "\t\n"))
		return bad(option, value, "no tab in it");
	fprintf(p->f, "%s%s\n", directive, value);
	return 0;
}

/* a state, and the proof that an arm has of it */
static int job_guest(struct plain *p, const char *state)
{
	int err = job_line(p, "--guest", "guest\t", state);

	return err ? err : job_line(p, "--guest", "evidence\tguest\t", state);
}

static int take_option(struct plain *p, int c)
{
	switch (c) {
	case 'j': p->job = optarg; return 0;
	case 'o': p->out = optarg; return 0;
	case OPT_ALL: p->globs = "*"; return 0;
	case OPT_CASES: p->globs = optarg; return 0;
	case OPT_ARM: return name("--arm", optarg, &p->arm);
	case OPT_BLOCK: return number("--block", optarg, 1000000, &p->block);
	case OPT_PROCESSES: return number("--processes", optarg, TIMES_PROCESSES_MAX, &p->processes);
	case OPT_BATCHES: return number("--batches", optarg, TIMED_BATCHES_MAX, &p->batches);
	case OPT_EVIDENCE: return job_line(p, "--evidence", "evidence\tfile\t", optarg);
	case OPT_SYSCTL: return job_line(p, "--sysctl", "sysctl\t", optarg);
	case OPT_GUEST: return job_guest(p, optarg);
	case OPT_EVENTS: return job_line(p, "--events", "events\t", optarg);
	case OPT_STRICT: return fputs("strict\n", p->f) < 0 ? -EIO : 0;
	case OPT_DELAY: return percent(p, optarg);
	default: return -EINVAL;
	}
}

static int parse(struct plain *p, int argc, char **argv)
{
	int c, err = 0;

	while (!err && (c = getopt_long(argc, argv, "j:o:", options, NULL)) != -1)
		err = take_option(p, c);
	if (!err && (optind != argc || !!p->job == !!p->globs || (p->job && !p->out)))
		err = -EINVAL;
	if (err)
		fputs(usage, stderr);
	return err;
}

static bool is_named(const char *globs, const char *shown)
{
	char *copy = strdup(globs), *glob, *save = NULL;
	bool named = false;

	for (glob = copy ? strtok_r(copy, " ,", &save) : NULL; glob && !named; glob = strtok_r(NULL, " ,", &save))
		named = loading_glob_names(glob, shown);
	free(copy);
	return named;
}

/* 1 = it is one of those that were asked for. The empty loop goes with any */
static size_t put_case(struct plain *p, const char *domain, const char *shown)
{
	const bool named = is_named(p->globs, shown);

	if (named || !strcmp(shown, "null/empty"))
		fprintf(p->f, "%s\t%s\n", domain, shown);
	return named;
}

static size_t put_cases(struct plain *p)
{
	char shown[64], *kernel = kernel_list(), *line, *save = NULL;
	size_t n = 0;

	for (const struct child_entry *e = child_entries; e->id; e++) {
		child_shown_name(e->id, shown, sizeof(shown));
		n += put_case(p, "user", shown);
	}
	for (line = kernel ? strtok_r(kernel, "\n", &save) : NULL; line; line = strtok_r(NULL, "\n", &save))
		n += put_case(p, "kernel", line);
	free(kernel);
	return n;
}

static int make_job(struct plain *p)
{
	fprintf(p->f, "times\t%lu\t%lu\norder\t%lu\nevidence\tconfig\nevidence\tdmesg\n", p->processes, p->batches,
		p->block ? p->block : 1);
	fprintf(p->f, "evidence\tfile\t/proc/cmdline\n");
	if (p->delay_ppm)
		fprintf(p->f, "delay\t%lu\n", p->delay_ppm);
	if (put_cases(p))
		return 0;
	fprintf(stderr, "runner: --cases %s names no case (runner --list shows them)\n", p->globs);
	return -EINVAL;
}

/* a job of its own, which has the clock as it is; there may be no figure of it in the stream otherwise */
static int run_file(struct runner *r, const struct plain *p)
{
	r->timed = true;
	return job_run(r, p->job);
}

static void send_labels(struct runner *r, const struct plain *p, int cpu)
{
	facts_send(r, cpu);
	if (p->arm)
		fact_text(r, "run", "arm", "%s", p->arm);
	if (p->block)
		fact_text(r, "run", "block", "%lu", p->block);
	if (p->delay_ppm)
		fact_text(r, "run", "planted_ppm", "%lu", p->delay_ppm);
}

static void forget_own(const char *path)
{
	struct stat st;

	if (!lstat(path, &st) && S_ISREG(st.st_mode) && st.st_uid == geteuid())
		unlink(path);		/* of one that was killed */
}

/* what cases write is not to get into the records, nor what they read from a terminal */
static void leave_terminal(void)
{
	const int null = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (null < 0)
		return;
	dup2(null, 0);
	dup2(null, 1);
	close(null);
}

static int open_out(struct runner *r, const struct plain *p)
{
	r->fd = p->out ? open(p->out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666) :
			 fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
	if (r->fd < 0)
		fprintf(stderr, "runner: %s: %s\n", p->out ? p->out : "standard output", strerror(errno));
	else if (!p->out && isatty(r->fd))
		fprintf(stderr, "runner: records are no text: >FILE or -o FILE\n");
	return r->fd < 0 || (!p->out && isatty(r->fd)) ? -EINVAL : 0;
}

static int run_time(struct runner *r, struct plain *p)
{
	static struct times t;
	int code;

	forget_own(PROGRAM_RESULT);
	forget_own(PROGRAM_CASE);
	forget_own(BENCH_PROGRAM);
	leave_terminal();
	r->times = &t;
	out_hello(r);
	send_labels(r, p, place_self());
	code = job_text(r, p->text, "the command line");
	times_release(&t);
	return code;
}

int plain_main(struct runner *r, int argc, char **argv)
{
	struct plain p = { .processes = TIMES_PROCESSES, .batches = TIMES_BATCHES };
	int err;

	snprintf(r->module, sizeof(r->module), "%s",
		 access("/sys/kernel/debug/" HBK_DEBUGFS_DIR "/time", R_OK) ? "absent" : "loaded");
	p.f = open_memstream(&p.text, &p.len);
	err = p.f ? parse(&p, argc, argv) : -ENOMEM;
	if (!err && !p.job)
		err = make_job(&p);
	if (p.f && fclose(p.f))
		err = -ENOMEM;
	if (!err)
		err = open_out(r, &p);
	if (err)
		return 2;
	return p.job ? run_file(r, &p) : run_time(r, &p);
}
