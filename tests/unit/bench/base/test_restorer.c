// SPDX-License-Identifier: GPL-2.0-only
/* What is changed comes back, whatever becomes of who wanted it. */
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/base/restorer.h"
#include "scratch.h"

static char *dir;

static void make(void)
{
	dir = scratch_make();
	scratch_put(dir, "governor", "powersave\n");
	scratch_put(dir, "thp", "[always] madvise never\n");
}

static void clear(void)
{
	scratch_remove(dir);
}

TestSuite(restorer, .init = make, .fini = clear, .timeout = 30);

static void changes(struct strlist *l)
{
	AUTO_FREE char *governor = fs_path("%s/governor", dir), *thp = fs_path("%s/thp", dir);

	cr_assert_eq(strlist_add(l, governor), 0);
	cr_assert_eq(strlist_add(l, "performance"), 0);
	cr_assert_eq(strlist_add(l, thp), 0);
	cr_assert_eq(strlist_add(l, "madvise"), 0);
}

static bool holds(const char *name, const char *text)
{
	AUTO_FREE char *got = scratch_get(dir, name);

	return !strcmp(got, text);
}

static void expect(const char *name, const char *text)
{
	cr_expect(holds(name, text), "%s is not %s", name, text);
}

Test(restorer, an_end_puts_back)
{
	struct strlist l = { 0 };
	struct restorer r;

	changes(&l);
	cr_assert_eq(restorer_start(&r, &l), 0);
	expect("governor", "performance");
	expect("thp", "madvise");
	restorer_end(&r);
	expect("governor", "powersave");
	expect("thp", "always");	/* as the kernel takes it */
	strlist_release(&l);
}

/* a process that has changed all, has a child of its own, and is killed; or whose whole group is */
static void killed(bool group)
{
	int ready[2];
	char byte;
	pid_t pid;

	cr_assert_eq(pipe(ready), 0);
	pid = fork();
	if (!pid) {
		struct strlist l = { 0 };
		struct restorer r;

		setpgid(0, 0);
		changes(&l);
		if (restorer_start(&r, &l) || write(ready[1], "x", 1) != 1)
			_exit(1);
		for (;;)
			pause();
	}
	cr_assert_eq(read(ready[0], &byte, 1), 1);
	expect("governor", "performance");
	expect("thp", "madvise");
	cr_assert_eq(kill(group ? -pid : pid, SIGKILL), 0);
	cr_assert_eq(waitpid(pid, NULL, 0), pid);
	for (int i = 0; i < 2000 && !(holds("governor", "powersave") && holds("thp", "always")); i++)
		usleep(5000);
	expect("governor", "powersave");
	expect("thp", "always");
}

Test(restorer, a_kill_puts_back)
{
	killed(false);
}

Test(restorer, a_kill_of_the_whole_group_puts_back)
{
	killed(true);
}

Test(restorer, a_file_that_takes_nothing_stays_and_the_others_change)
{
	AUTO_FREE char *none = fs_path("%s/none/there", dir);
	struct strlist l = { 0 };
	struct restorer r;

	cr_assert_eq(strlist_add(&l, none), 0);
	cr_assert_eq(strlist_add(&l, "1"), 0);
	changes(&l);
	cr_assert_eq(restorer_start(&r, &l), 0);
	expect("governor", "performance");
	restorer_end(&r);
	expect("governor", "powersave");
	strlist_release(&l);
}

/* a value that the kernel lets nobody write, not even root */
Test(restorer, where_we_may_not_write_nothing_stays_changed)
{
	struct strlist l = { 0 };
	struct restorer r;
	int err;

	changes(&l);
	cr_assert_eq(strlist_add(&l, "/proc/sys/kernel/version"), 0);
	cr_assert_eq(strlist_add(&l, "x"), 0);
	err = restorer_start(&r, &l);
	cr_expect(err == -EACCES || err == -EPERM || err == -EROFS, "%d", err);
	restorer_end(&r);
	expect("governor", "powersave");
	expect("thp", "always");
	strlist_release(&l);
}

Test(restorer, nothing_to_change_is_no_process)
{
	struct strlist l = { 0 };
	struct restorer r;

	cr_assert_eq(restorer_start(&r, &l), 0);
	cr_expect_eq(r.hold, -1);
	restorer_end(&r);
}
