// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "scratch.h"

static bool there(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

static const char *host(void)
{
	static char name[256];
	AUTO_FREE char *own = fs_temp("/nowhere/x");

	snprintf(name, sizeof(name), "%s", strchr(own, '@') + 1);
	return name;
}

/* the number of a process that is gone */
static int gone(void)
{
	pid_t pid = fork();

	if (!pid)
		_exit(0);
	cr_assert_eq(waitpid(pid, NULL, 0), pid);
	return pid;
}

Test(fs_temp, the_name_is_hidden_and_beside_the_final_one)
{
	AUTO_FREE char *a = fs_temp("/tmp/x/y.csv"), *b = fs_temp("y.csv");
	AUTO_FREE char *want = fs_path("/tmp/x/.y.csv.tmp-%d@%s", getpid(), host());

	cr_expect_str_eq(a, want);
	cr_expect_str_eq(b, want + strlen("/tmp/x/"));
	cr_expect(fs_is_temp(b));
	cr_expect(!fs_is_temp("y.csv.tmp-1@h") && !fs_is_temp(".y.tmp-x@h"));
	cr_expect(!fs_is_temp(".y.tmp-1") && !fs_is_temp(".y"));
}

Test(fs_temp, what_a_dead_process_left_is_removed_and_nothing_else)
{
	char *dir = scratch_make();
	AUTO_FREE char *left = fs_path(".a.b.tmp-%d@%s", gone(), host());
	AUTO_FREE char *folder = fs_path(".c.tmp-%d@%s/d/e", gone(), host());
	AUTO_FREE char *mine = fs_path(".a.tmp-%d@%s", getpid(), host());
	AUTO_FREE char *foreign = fs_path(".a.tmp-%d@another.host", gone());
	AUTO_FREE char *unlike = fs_path(".a.tmp-%d", gone());

	scratch_put(dir, left, "x");
	scratch_put(dir, folder, "x");
	scratch_put(dir, mine, "x");
	scratch_put(dir, foreign, "x");
	scratch_put(dir, unlike, "x");
	*strchr(folder, '/') = '\0';
	cr_assert_eq(fs_temp_sweep(dir, NULL), 0);
	cr_expect(!there(dir, left) && !there(dir, folder));
	cr_expect(there(dir, mine) && there(dir, foreign) && there(dir, unlike));
	scratch_remove(dir);
}

/* its number is in use again: by a process that is younger than the file */
Test(fs_temp, a_number_that_is_another_processs_now_keeps_nothing)
{
	char *dir = scratch_make();
	AUTO_FREE char *name = fs_path(".a.tmp-%d@%s", getpid(), host());
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	const struct timespec old[2] = { { .tv_sec = 1000000000 }, { .tv_sec = 1000000000 } };

	scratch_put(dir, name, "x");
	cr_assert_eq(utimensat(AT_FDCWD, path, old, 0), 0);
	cr_assert_eq(fs_temp_sweep(dir, NULL), 0);
	cr_expect(!there(dir, name));
	scratch_remove(dir);
}

/* of another namespace of processes, the number says nothing here */
Test(fs_temp, the_name_begins_with_the_hosts)
{
	char name[256] = "";

	gethostname(name, sizeof(name) - 1);
	cr_expect_eq(strncmp(host(), name, strlen(name)), 0, "%s", host());
}

Test(fs_temp, another_hosts_is_kept_for_a_day)
{
	char *dir = scratch_make();
	AUTO_FREE char *name = fs_path(".a.tmp-%d@another.host", gone());
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	const time_t now = time(NULL);
	struct timespec t[2] = { { .tv_sec = now - 23 * 3600 }, { .tv_sec = now - 23 * 3600 } };

	scratch_put(dir, name, "x");
	cr_assert_eq(utimensat(AT_FDCWD, path, t, 0), 0);
	cr_assert_eq(fs_temp_sweep(dir, NULL), 0);
	cr_expect(there(dir, name));
	t[0].tv_sec = t[1].tv_sec = now - 25 * 3600;
	cr_assert_eq(utimensat(AT_FDCWD, path, t, 0), 0);
	cr_assert_eq(fs_temp_sweep(dir, NULL), 0);
	cr_expect(!there(dir, name));
	scratch_remove(dir);
}

Test(fs_temp, who_writes_a_name_removes_what_is_left_of_that_name_alone)
{
	char *dir = scratch_make();
	AUTO_FREE char *same = fs_path(".a.tmp-%d@%s", gone(), host());
	AUTO_FREE char *longer = fs_path(".ab.tmp-%d@%s", gone(), host());

	scratch_put(dir, same, "x");
	scratch_put(dir, longer, "x");
	scratch_put(dir, "a", "text");
	cr_expect(!there(dir, same) && there(dir, longer) && there(dir, "a"));
	scratch_remove(dir);
}

Test(fs_temp, who_takes_the_lock_of_a_folder_finds_nothing_unfinished_in_it)
{
	char *dir = scratch_make();
	AUTO_FREE char *left = fs_path(".a.tmp-%d@%s", gone(), host());
	AUTO_CLOSE int lock = -1;

	scratch_put(dir, left, "x");
	cr_assert_eq(fs_lock(dir, &lock), 0);
	cr_expect(!there(dir, left));
	scratch_remove(dir);
}

Test(fs_temp, a_folder_that_is_not_there_has_nothing_left)
{
	cr_expect_eq(fs_temp_sweep("/nowhere/at/all", NULL), 0);
}
