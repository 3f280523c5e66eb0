// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>

#include "scratch.h"

#define ARGV(...) ((const char *const[]){ __VA_ARGS__, NULL })

static double now_s(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

Test(subproc, capture_takes_both_streams_in_order)
{
	AUTO_FREE char *out = NULL;
	int code;

	cr_assert_eq(subproc_capture(ARGV("sh", "-c", "echo a; echo b >&2; echo c; exit 3"), &out,
				     &code),
		     0);
	cr_assert_str_eq(out, "a\nb\nc\n");
	cr_assert_eq(code, 3);
}

Test(subproc, capture_of_much)
{
	AUTO_FREE char *out = NULL;
	int code;

	cr_assert_eq(subproc_capture(ARGV("head", "-c", "5000000", "/dev/zero"), &out, &code), 0);
	cr_assert_eq(code, 0);
}

Test(subproc, no_file_grows_beyond_its_limit)
{
	char *dir = scratch_make();
	AUTO_FREE char *file = fs_path("%s/out", dir);
	struct subproc p = {
		.argv = ARGV("head", "-c", "100000", "/dev/zero"), .stdout_file = file, .file_bytes = 50000,
	};
	struct rlimit limit;
	struct stat st;

	cr_assert_eq(subproc_run(&p), 0);
	cr_expect_eq(p.term_signal, SIGXFSZ);
	cr_assert_eq(stat(file, &st), 0);
	cr_expect_eq(st.st_size, 50000);
	cr_expect(!getrlimit(RLIMIT_FSIZE, &limit) && limit.rlim_cur != 50000, "our own is as it was");
	scratch_remove(dir);
}

Test(subproc, no_such_program)
{
	AUTO_FREE char *out = NULL;
	int code;

	cr_assert_eq(subproc_capture(ARGV("no-such-program-here"), &out, &code), -ENOENT);
	cr_assert_eq(subproc_capture(ARGV("/no/such/program"), &out, &code), -ENOENT);
}

Test(subproc, a_signal_is_told_apart_from_an_exit)
{
	struct subproc p = { .argv = ARGV("sh", "-c", "kill -SEGV $$") };

	cr_assert_eq(subproc_run(&p), 0);
	cr_assert_eq(p.term_signal, SIGSEGV);
}

Test(subproc, environment_and_folder)
{
	AUTO_FREE char *text = NULL;
	char *dir = scratch_make();
	AUTO_FREE char *file = fs_path("%s/out", dir);
	struct subproc p = { .argv = ARGV("sh", "-c", "echo $HB_X; pwd"),
			     .env = ARGV("HB_X=y"),
			     .cwd = "/",
			     .stdout_file = file };

	cr_assert_eq(subproc_run(&p), 0);
	cr_assert_eq(subproc_run(&p), 0);
	text = scratch_get(dir, "out");
	cr_assert_str_eq(text, "y\n/\ny\n/\n");
	scratch_remove(dir);
}

Test(subproc, timeout_kills_the_whole_group, .timeout = 20)
{
	struct subproc p = { .argv = ARGV("sh", "-c", "sleep 60 & sleep 60"), .timeout_ms = 200 };
	double start = now_s();

	cr_assert_eq(subproc_run(&p), -ETIMEDOUT);
	cr_assert_lt(now_s() - start, 5);
}

Test(subproc, a_stray_descendant_that_holds_the_output_does_not_hold_us, .timeout = 20)
{
	AUTO_FREE char *out = NULL;
	double start = now_s();
	int code;

	cr_assert_eq(subproc_capture(ARGV("sh", "-c", "setsid sleep 30 & echo done"), &out, &code),
		     0);
	cr_assert_str_eq(out, "done\n");
	cr_assert_lt(now_s() - start, 10);
}

static int no(void *ctx)
{
	return ++*(int *)ctx >= 3;
}

Test(subproc, a_tick_may_end_it, .timeout = 20)
{
	int ticks = 0;
	struct subproc p = { .argv = ARGV("sleep", "60"), .on_tick = no, .ctx = &ticks };

	cr_assert_eq(subproc_run(&p), -ECANCELED);
	cr_assert_eq(ticks, 3);
}

Test(subproc, cpu_time_is_that_of_the_child)
{
	struct subproc busy = { .argv = ARGV("sh", "-c",
					     "i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done") };
	struct subproc idle = { .argv = ARGV("sleep", "0.2") };

	cr_assert_eq(subproc_run(&busy), 0);
	cr_assert_eq(subproc_run(&idle), 0);
	cr_assert_gt(busy.cpu_ns, 20000000);
	cr_assert_lt(idle.cpu_ns, 20000000);
	cr_assert_gt(idle.wall_ns, 190000000);
}

struct many { int started[8], ended[8], err[8]; int stop_at; };

static int next(void *ctx, size_t i)
{
	struct many *m = ctx;

	m->started[i]++;
	return i == 1;		/* number 1 is skipped */
}

static int done(void *ctx, size_t i, int err)
{
	struct many *m = ctx;

	m->ended[i]++;
	m->err[i] = err;
	return (int)i == m->stop_at ? -EIO : 0;
}

Test(subproc_many, all_run_once_and_one_is_skipped)
{
	struct subproc p[4] = { { .argv = ARGV("true") },
				{ .argv = ARGV("true") },
				{ .argv = ARGV("false") },
				{ .argv = ARGV("no-such-program") } };
	struct many m = { .stop_at = -1 };

	cr_assert_eq(subproc_run_many(p, 4, 2, next, done, &m), 0);
	cr_assert_eq(m.started[0] + m.started[1] + m.started[2] + m.started[3], 4);
	cr_assert_eq(m.ended[0] + m.ended[2] + m.ended[3], 3);
	cr_assert_eq(m.ended[1], 0);
	cr_assert_eq(m.err[3], -ENOENT);
	cr_assert_eq(p[2].exit_code, 1);
}

Test(subproc_many, they_overlap, .timeout = 20)
{
	struct subproc p[4] = { { .argv = ARGV("sleep", "0.5") },
				{ .argv = ARGV("sleep", "0.5") },
				{ .argv = ARGV("sleep", "0.5") },
				{ .argv = ARGV("sleep", "0.5") } };
	double start = now_s();

	cr_assert_eq(subproc_run_many(p, 4, 4, NULL, NULL, NULL), 0);
	cr_assert_lt(now_s() - start, 1.5);
}

Test(subproc_many, a_no_ends_the_rest, .timeout = 20)
{
	struct subproc p[4] = { { .argv = ARGV("sleep", "60") }, { .argv = ARGV("sleep", "60") },
				{ .argv = ARGV("true") }, { .argv = ARGV("true") } };
	struct many m = { .stop_at = 2 };

	cr_assert_eq(subproc_run_many(p, 4, 2, next, done, &m), -EIO);
	cr_assert_eq(m.err[0], -ECANCELED);
	cr_assert_eq(m.started[3], 0);
}

/* gone, or in a container without an init a zombie for ever */
static bool is_dead(pid_t pid)
{
	AUTO_FREE char *path = fs_path("/proc/%d/stat", (int)pid);
	AUTO_FREE char *stat = NULL;

	return kill(pid, 0) || fs_read(path, &stat, NULL) || strstr(stat, ") Z ");
}

/* @script writes into @file whose death is waited for when the parent is killed with SIGKILL */
static void dies_with_us(const char *script)
{
	char *dir = scratch_make();
	AUTO_FREE char *file = fs_path("%s/pid", dir);
	AUTO_FREE char *text = NULL;
	int i, status;
	pid_t parent = fork();

	if (!parent) {
		struct subproc p = { .argv = ARGV("sh", "-c", script, "sh", file) };

		_exit(subproc_run(&p) ? 1 : 0);
	}
	for (i = 0; i < 100 && (fs_read(file, &text, NULL) || !*text); i++)
		usleep(50000);
	cr_assert(text && atoi(text) > 1);
	kill(parent, SIGKILL);
	waitpid(parent, &status, 0);
	for (i = 0; i < 60 && !is_dead(atoi(text)); i++)
		usleep(50000);
	cr_assert(is_dead(atoi(text)), "%s is left running", text);
	scratch_remove(dir);
}

Test(subproc, children_die_with_us, .timeout = 20)
{
	dies_with_us("echo $$ >$1; exec sleep 60");
}

/* what a child starts is told of no death: as what is in a sandbox that is being made */
Test(subproc, and_what_they_started, .timeout = 20)
{
	dies_with_us("sleep 60 & echo $! >$1; wait");
}

/* nothing of ours but what is asked for */
Test(subproc, a_child_has_a_small_environment_of_its_own)
{
	static const char *const keep[] = { "HB_KEPT", "HB_NOT_THERE", NULL };
	AUTO_FREE char *text = NULL;
	int code;

	setenv("HB_KEPT", "1", 1);
	setenv("GIT_DIR", "/nowhere", 1);
	setenv("TAR_OPTIONS", "--exclude=Makefile", 1);
	setenv("LANGUAGE", "de", 1);
	setenv("PATH", "/nowhere", 1);
	cr_assert_eq(subproc_ask(ARGV("env"), keep, &text, &code), 0);
	cr_expect_str_eq(text, "PATH=" SUBPROC_PATH "\nLC_ALL=C\nTZ=UTC\nHB_KEPT=1\n");
}

Test(subproc, what_a_caller_sets_takes_the_place_of_what_is_fixed)
{
	AUTO_FREE char *file = fs_path("/tmp/hardbench-test-env.%d", getpid());
	AUTO_FREE char *text = NULL;
	struct subproc p = { .argv = ARGV("env"), .env = ARGV("LC_ALL=C.UTF-8", "A=b"), .stdout_file = file };

	cr_assert_eq(subproc_run(&p), 0);
	cr_assert_eq(fs_read(file, &text, NULL), 0);
	cr_expect_str_eq(text, "PATH=" SUBPROC_PATH "\nLC_ALL=C.UTF-8\nTZ=UTC\nA=b\n");
	unlink(file);
}

Test(subproc, other_folders_of_programs_can_be_named)
{
	char *dir = scratch_make();
	AUTO_FREE char *program = fs_path("%s/hb-test-program", dir);
	AUTO_FREE char *text = NULL;
	int code;

	scratch_put(dir, "hb-test-program", "#!/bin/sh\necho $PATH\n");
	cr_assert_eq(chmod(program, 0755), 0);
	cr_expect_null(subproc_find("hb-test-program"));
	setenv("HARDBENCH_PATH", dir, 1);
	cr_assert_eq(subproc_capture(ARGV("hb-test-program"), &text, &code), 0);
	text[strcspn(text, "\n")] = '\0';
	cr_expect_str_eq(text, dir);
	scratch_remove(dir);
}

/* what we block or ignore is not inherited */
Test(subproc, a_child_begins_with_every_signal_as_it_is_by_default)
{
	unsigned long long blocked = 1, ignored = 1;
	AUTO_FREE char *text = NULL;
	sigset_t all;
	int code;

	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&all);
	sigaddset(&all, SIGTERM);
	sigprocmask(SIG_BLOCK, &all, NULL);
	cr_assert_eq(subproc_capture(ARGV("grep", "-h", "^Sig[BI][lg]", "/proc/self/status"), &text, &code), 0);
	/* of the C library's own two, 32 and 33, nobody but the kernel can tell */
	cr_expect(text && sscanf(text, "SigBlk: %llx SigIgn: %llx", &blocked, &ignored) == 2);
	cr_expect_eq(blocked & ~(3ull << 31), 0);
	cr_expect_eq(ignored & ~(3ull << 31), 0);
}

Test(subproc, a_file_of_a_childs_does_not_grow_beyond_its_limit)
{
	char *dir = scratch_make();
	AUTO_FREE char *out = fs_path("%s/out", dir);
	AUTO_FREE char *text = NULL;
	struct subproc p = { .argv = ARGV("dd", "if=/dev/zero", "of=f", "bs=1000", "count=9"), .cwd = dir,
			     .file_bytes = 4000 };

	cr_assert_eq(subproc_run(&p), 0);
	cr_expect_eq(p.term_signal, SIGXFSZ);
	p.argv = ARGV("stat", "-c", "%s", "f");
	p.stdout_file = out;
	p.file_bytes = 0;
	cr_assert_eq(subproc_run(&p), 0);
	text = scratch_get(dir, "out");
	cr_expect_str_eq(text, "4000\n");
	scratch_remove(dir);
}

Test(subproc, an_answer_that_a_signal_cut_off_is_none)
{
	AUTO_FREE char *out = NULL;
	int code;

	cr_expect_eq(subproc_capture(ARGV("sh", "-c", "echo no; kill -KILL $$"), &out, &code), -EINTR);
	cr_expect_null(out);
}

Test(subproc, what_cannot_be_run_says_why)
{
	char *dir = scratch_make();
	AUTO_FREE char *program = fs_path("%s/p", dir);
	AUTO_FREE char *out = NULL;
	int code;

	scratch_put(dir, "p", "\x7f" "ELF, but no program");
	cr_assert_eq(chmod(program, 0755), 0);
	cr_expect_eq(subproc_capture(ARGV(program), &out, &code), -ENOEXEC);
	scratch_remove(dir);
}
