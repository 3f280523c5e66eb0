// SPDX-License-Identifier: GPL-2.0-only
/* How a boot ended, from what lies in its folder and how its process ended. */
#include <errno.h>

#include "boot/boot_run.h"
#include "scratch.h"

static struct machine def = {
	.name = (char *)"tcg", .kind = (char *)"tcg", .guest_timeout_s = 30, .host_timeout_s = 600,
};
static struct machine_handle on;
static const struct boot x86 = { .arch = "x86_64" };
static const struct strlist none;
static char *dir;

/* exit status of the emulator, x86-64 */
enum { RUNNER_0 = 1, RUNNER_3 = 7, RESET = 0, LIMIT = 124, BROKEN = 127 };

/* a boot whose guest said hello, and its last record if @ended */
static struct boot_run begin(bool hello, bool ended, const char *console, const char *log)
{
	struct boot_run r = { .b = &x86, .port_fd = -1, .console_fd = -1 };

	dir = scratch_make();
	on = (struct machine_handle){ .def = &def, .ops = machine_kind("tcg") };
	scratch_put(dir, MACHINE_CONSOLE, console);
	scratch_put(dir, MACHINE_LOG, log);
	r.vm = (struct vm){ .on = &on, .dir = fs_path("%s", dir) };
	guest_stream_init(&r.stream, &none, &none, 1);
	r.stream.hello = r.stream.ready = hello;
	r.stream.ended = ended;
	return r;
}

static void end(struct boot_run *r, const char *outcome, const char *why)
{
	cr_assert_not_null(r->outcome);
	cr_expect_str_eq(r->outcome, outcome);
	cr_expect_str_eq(r->why, why);
	boot_run_release(r);
	scratch_remove(dir);
}

static void judge(struct boot_run *r, int status, int err)
{
	const struct subproc sp = { .exit_code = status };

	boot_run_judge(r, &sp, err);
}

Test(judge, done)
{
	struct boot_run r = begin(true, true, "[ 0.1] hello\r\n", "");

	judge(&r, RUNNER_0, 0);
	cr_expect_str_eq(r.splat, "");
	end(&r, "done", "");
}

/* of a kernel that is locked down: nobody may write to the port that ends the emulator with a code */
Test(judge, a_reset_after_the_last_record)
{
	struct boot_run r = begin(true, true, "Lockdown: init: raw io port access is restricted\n", "");

	judge(&r, RESET, 0);
	end(&r, "done", "");
	r = begin(true, true, "a\n", "");
	r.stream.exit_code = 3;
	judge(&r, RESET, 0);
	end(&r, "exit", "the runner ended with code 3, the emulator with status 0: ");
}

Test(judge, a_warning_is_kept_beside_done)
{
	struct boot_run r = begin(true, true, "[ cut here ]\r\nWARNING: CPU: 0 at f\r\nCall Trace:\r\n", "");

	judge(&r, RUNNER_0, 0);
	cr_expect_str_eq(r.splat, "WARNING: CPU: 0 at f");
	end(&r, "done", "");
}

Test(judge, panic)
{
	struct boot_run r = begin(true, false, "[ 0.1] x\nKernel panic - not syncing: y\nReboot\n", "");

	judge(&r, RESET, 0);
	end(&r, "panic", "Kernel panic - not syncing: y");
}

Test(judge, a_panic_behind_a_nul_on_the_console)
{
	static const char console[] = "x\0y\nKernel panic - not syncing: z\n";
	struct boot_run r = begin(true, false, "", "");
	AUTO_FREE char *path = fs_path("%s/" MACHINE_CONSOLE, dir);

	cr_assert_eq(fs_write(path, console, sizeof(console) - 1), 0);
	judge(&r, RESET, 0);
	end(&r, "panic", "Kernel panic - not syncing: z");
}

Test(judge, hang_by_the_clock_of_the_host_and_by_the_guests)
{
	struct boot_run r = begin(true, false, "one\nlast words\r\n", "");

	judge(&r, 0, -ETIMEDOUT);
	end(&r, "hang", "still running after 600 s of host time; console ends: last words");
	r = begin(true, false, "one\nlast words\r\n\r\n", "");
	judge(&r, LIMIT, 0);
	end(&r, "hang", "still running after 30 s of guest time; console ends: last words");
}

/* a guest of one batch, so three windows of each case, whose plugin was told @id last */
static struct boot_run begin_at(bool hello, const char *id, const char *log)
{
	struct boot_run r = begin(hello, false, "a\nlast words\n", log);

	r.job = strdup("batches\t1\nuser\tproc/exec\t0\nuser\tproc/vfork\t0\nfault\tx\nkernel\tnull/empty\n");
	scratch_put(dir, "meter.bin" METER_REACHED, id);
	return r;
}

/* no record has come by then: what the plugin was told counts */
Test(judge, the_case_that_the_first_program_had_come_to)
{
	struct boot_run r = begin_at(false, "0000000003\n", "");

	judge(&r, LIMIT, 0);
	end(&r, "hang", "still running at proc/exec after 30 s of guest time; console ends: last words");
	r = begin_at(false, "0000000004\n", "");
	judge(&r, 0, -ETIMEDOUT);
	end(&r, "hang", "still running at proc/vfork after 600 s of host time; console ends: last words");
	r = begin_at(false, "0000000004\n", "a line of the emulator's\n");
	judge(&r, RESET, 0);
	end(&r, "exit", "the guest ended at proc/vfork without its last record; console ends: last words; "
	    "the emulator said: a line of the emulator's");
	r = begin_at(false, "0000000000\n", "a line of the emulator's\n");
	judge(&r, RESET, 0);
	end(&r, "emulator", "ended by status 0: a line of the emulator's");
}

/* then its samples count, also where a case of the module has the name of another */
Test(judge, the_case_that_the_runner_had_come_to)
{
	struct boot_run r = begin_at(true, "0000000004\n", "");
	struct guest_sample *const y = calloc(2, sizeof(*y));

	judge(&r, LIMIT, 0);
	end(&r, "hang", "still running at proc/exec after 30 s of guest time; console ends: last words");
	r = begin_at(true, "0000000004\n", "");
	y[0].kase = "proc/exec";
	y[1].kase = "proc/vfork";
	r.stream.sample = y;
	r.stream.nr_samples = 2;
	judge(&r, RESET, 0);
	end(&r, "exit", "the guest ended at null/empty of the kernel without its last record; "
	    "console ends: last words");
}

/* its cases come in an order of their own, more than once, and send no samples: nobody knows which one it was */
Test(judge, no_case_of_a_boot_that_measures_time)
{
	struct boot_run r = begin(true, false, "a\nlast words\n", "");

	on.ops = machine_kind("kvm");
	r.job = strdup("times\t8\t30\norder\t1\nuser\tnull/empty\t0\nuser\tproc/vfork\t0\n");
	judge(&r, 0, -ETIMEDOUT);
	end(&r, "hang", "still running after 600 s of host time; console ends: last words");
}

Test(judge, exit)
{
	struct boot_run r = begin(true, false, "a\nreset\n", "");

	judge(&r, RESET, 0);
	end(&r, "exit", "the guest ended without its last record; console ends: reset");
	r = begin(true, true, "a\n", "");
	r.stream.exit_code = 3;
	r.stream.log = strdup("one\nno such case\n");
	judge(&r, RUNNER_3, 0);
	end(&r, "exit", "the runner ended with code 3, the emulator with status 7: no such case");
	r = begin(true, true, "a\n", "");
	judge(&r, RUNNER_3, 0);
	end(&r, "exit", "the runner ended with code 0, the emulator with status 7: ");
}

Test(judge, emulator)
{
	struct boot_run r = begin(false, false, "", "qemu-system-x86_64: no such machine\n");
	const struct subproc killed = { .term_signal = 9 };

	judge(&r, RUNNER_0, 0);
	end(&r, "emulator", "ended by status 1: qemu-system-x86_64: no such machine");
	r = begin(true, false, "", "x\n");
	judge(&r, BROKEN, 0);
	end(&r, "emulator", "ended by status 127: x");
	r = begin(true, false, "", "");
	boot_run_judge(&r, &killed, 0);
	end(&r, "emulator", "ended by signal 9: ");
}

/* a process of ours waits for a machine: its last line is what is known */
Test(judge, machine)
{
	struct boot_run r = begin(false, false, "", "0 s: loaded\n90 s: rack7 is back without records\n");

	on.ops = machine_kind("metal");
	judge(&r, 1, 0);
	cr_expect_not(r.gone);
	end(&r, "machine", "90 s: rack7 is back without records");
	r = begin(false, false, "", "900 s: rack7 is not back\n");
	on.ops = machine_kind("metal");
	judge(&r, 3, 0);
	cr_expect(r.gone);
	end(&r, "machine", "900 s: rack7 is not back");
	r = begin(false, false, "[ 9.1] Kernel panic - not syncing: x\n", "90 s: rack7 is back without records\n");
	on.ops = machine_kind("metal");
	judge(&r, 1, 0);
	end(&r, "panic", "[ 9.1] Kernel panic - not syncing: x");
	r = begin(false, false, "hardbench: still running after 30 s, restarting\n", "x\n");
	on.ops = machine_kind("metal");
	judge(&r, 124, 0);
	end(&r, "hang", "still running after 30 s of guest time; console ends: "
	    "hardbench: still running after 30 s, restarting");
}

Test(judge, bad_stream)
{
	struct boot_run r = begin(true, true, "", "");

	r.stream_err = -EINVAL;
	snprintf(r.stream.why, sizeof(r.stream.why), "sample line 2:\tx");
	judge(&r, RUNNER_0, -ECANCELED);
	end(&r, "bad-stream", "sample line 2:?x");
}

Test(judge, a_failed_proof_comes_first)
{
	struct boot_run r = begin(true, false, "Kernel panic - not syncing\n", "");
	char *line = (char *)"dmesg x";
	struct arm arm = { .name = (char *)"on", .prove = { &line, 1 } };
	const struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };

	cr_assert_eq(proof_list_make(&r.proofs, &f, &arm), 0);
	cr_assert_eq(proof_set(&r.proofs.at[0], false, "no line matches"), 0);
	judge(&r, RESET, 0);
	end(&r, "proof-failed", "dmesg x: no line matches");
}

Test(judge, an_outcome_that_is_set_stays)
{
	struct boot_run r = begin(true, false, "Kernel panic\n", "");

	r.outcome = "bad-stream";
	judge(&r, RESET, 0);
	end(&r, "bad-stream", "");
}

Test(judge, a_flood_comes_first_and_a_warning_moves_no_cursor)
{
	struct boot_run r = begin(true, false, "WARNING: \x1b[2J\xc2\x9b%s\nKernel panic\n", "");

	snprintf(r.vm.flood, sizeof(r.vm.flood), "its console has more than 2 MiB");
	judge(&r, RESET, -ECANCELED);
	cr_expect_str_eq(r.splat, "WARNING: ?[2J??%s");
	end(&r, "flood", "its console has more than 2 MiB");
}

Test(judge, cases_that_were_asked_for_and_did_not_come)
{
	struct boot_run r = begin(true, true, "", "");
	char *name = (char *)"null/empty";
	const struct strlist one = { &name, 1 };

	r.stream.user = &one;
	judge(&r, RUNNER_0, 0);
	end(&r, "bad-stream", "null/empty: no sample of it");
}
