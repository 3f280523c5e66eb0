// SPDX-License-Identifier: GPL-2.0-only
/* This host's settings before boots that are timed: refused, changed, put back. */
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/wait.h>
#include <unistd.h>

#include "boot/quiet.h"
#include "scratch.h"

#define GOVERNOR "sys/devices/system/cpu/cpu1/cpufreq/scaling_governor"
#define TURBO "sys/devices/system/cpu/intel_pstate/no_turbo"
#define HEAT "sys/class/thermal/thermal_zone0/temp"

static char *root;

static void make(void)
{
	root = scratch_make();
	scratch_put(root, "sys/devices/system/cpu/online", "0-1\n");
	scratch_put(root, GOVERNOR, "powersave\n");
	scratch_put(root, TURBO, "0\n");
	scratch_put(root, HEAT, "40000\n");
}

static void clear(void)
{
	scratch_remove(root);
}

TestSuite(quiet, .init = make, .fini = clear, .timeout = 30);

static bool holds(const char *name, const char *text)
{
	AUTO_FREE char *got = scratch_get(root, name);

	return !strcmp(got, text);
}

Test(quiet, strict_says_each_setting_and_refuses)
{
	struct restorer r;

	cr_redirect_stderr();
	cr_expect_eq(quiet_begin(&r, root, 1, true, false), -EINVAL);
	quiet_end(&r);
	cr_expect(holds(GOVERNOR, "powersave\n"));
	scratch_expect_stderr("hardbench: setting governor is powersave, times want performance: "
			      "echo performance | tee /sys/devices/system/cpu/cpu[0-9]*/cpufreq/scaling_governor\n"
			      "hardbench: setting turbo is 0, times want 1: echo 1 >/sys/devices/system/cpu/"
			      "intel_pstate/no_turbo\n"
			      "hardbench: 2 settings of this host disturb times: nothing is measured (--strict); "
			      "--tune changes what it can\n");
}

Test(quiet, nothing_is_asked_nothing_is_done)
{
	struct restorer r;

	cr_expect_eq(quiet_begin(&r, root, 1, false, false), 0);
	cr_expect(holds(GOVERNOR, "powersave\n"));
	quiet_end(&r);
}

Test(quiet, tuned_is_right_and_put_back)
{
	struct restorer r;

	cr_redirect_stderr();
	cr_expect_eq(quiet_begin(&r, root, 1, true, true), 0);
	cr_expect(holds(GOVERNOR, "performance"));
	cr_expect(holds(TURBO, "1"));
	quiet_end(&r);
	cr_expect(holds(GOVERNOR, "powersave"));
	cr_expect(holds(TURBO, "0"));
	scratch_expect_stderr("2 files of settings are changed until the boots are done");
}

Test(quiet, what_no_file_mends_is_refused_and_the_rest_put_back)
{
	struct restorer r;

	scratch_put(root, HEAT, "95000\n");
	cr_redirect_stderr();
	cr_expect_eq(quiet_begin(&r, root, 1, true, true), -EINVAL);
	quiet_end(&r);
	cr_expect(holds(GOVERNOR, "powersave"));
	scratch_expect_stderr("setting temperature is 95 C, times want below 85 C");
}

Test(quiet, killed_in_the_middle_every_setting_is_back)
{
	int ready[2];
	char byte;
	pid_t pid;

	cr_assert_eq(pipe(ready), 0);
	pid = fork();
	if (!pid) {
		struct restorer r;

		if (quiet_begin(&r, root, 1, false, true) || write(ready[1], "x", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	cr_assert_eq(read(ready[0], &byte, 1), 1);
	cr_expect(holds(GOVERNOR, "performance"));
	cr_expect(holds(TURBO, "1"));
	cr_assert_eq(kill(pid, SIGKILL), 0);
	cr_assert_eq(waitpid(pid, NULL, 0), pid);
	for (int i = 0; i < 2000 && !(holds(GOVERNOR, "powersave") && holds(TURBO, "0")); i++)
		usleep(5000);
	cr_expect(holds(GOVERNOR, "powersave"));
	cr_expect(holds(TURBO, "0"));
}
