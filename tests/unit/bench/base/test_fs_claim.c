// SPDX-License-Identifier: GPL-2.0-only
/* One process at a time makes a thing; what a killed one had claimed is free. */
#include "bench/base/fs_claim.h"

#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "scratch.h"

/* a child that claims @name of @dir and keeps it; returns when it has it */
static pid_t holder(const char *dir, const char *name)
{
	int ready[2];
	pid_t child;
	char c;

	cr_assert_eq(pipe(ready), 0);
	child = fork();
	if (!child) {
		struct fs_claim claim;

		if (!fs_claim(&claim, dir, name, false) && write(ready[1], "x", 1) == 1)
			pause();
		_exit(1);
	}
	cr_assert_eq(read(ready[0], &c, 1), 1);
	return child;
}

static void end(pid_t child)
{
	int status;

	kill(child, SIGKILL);
	cr_assert_eq(waitpid(child, &status, 0), child);
}

static bool is_there(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

Test(fs_claim, one_at_a_time_and_by_name, .timeout = 20)
{
	char *dir = scratch_make();
	struct fs_claim c;
	pid_t child = holder(dir, "a");
	AUTO_FREE char *who = fs_claim_holder(dir, "a"), *want = fs_path("process %d", child);

	cr_expect_eq(fs_claim(&c, dir, "a", false), -EBUSY);
	cr_expect_str_eq(who, want);
	cr_expect_eq(fs_claim(&c, dir, "b", false), 0);
	fs_unclaim(&c);
	fs_unclaim(&c);			/* twice is fine */
	end(child);
	cr_expect_null(fs_claim_holder(dir, "a"));
	cr_expect_eq(fs_claim(&c, dir, "a", false), 0);
	fs_unclaim(&c);
	cr_expect(!is_there(dir, ".a.lock") && !is_there(dir, ".b.lock"), "a lock that nobody has is not kept");
	scratch_remove(dir);
}

/* the file is removed when it is let go: who waited on that one has to take the next */
Test(fs_claim, who_waited_has_it_alone, .timeout = 20)
{
	char *dir = scratch_make();
	AUTO_FREE char *busy = fs_path("%s/busy", dir);
	pid_t child[3], first = holder(dir, "a");
	int status;

	for (size_t i = 0; i < 3; i++) {
		child[i] = fork();
		if (!child[i]) {
			struct fs_claim c;
			bool alone;

			if (fs_claim(&c, dir, "a", true))
				_exit(9);
			alone = !is_there(dir, "busy");
			scratch_put(dir, "busy", "");
			usleep(100000);
			cr_assert_eq(fs_remove(busy), 0);
			fs_unclaim(&c);
			_exit(alone ? 0 : 1);
		}
	}
	usleep(200000);
	end(first);
	for (size_t i = 0; i < 3; i++) {
		cr_assert_eq(waitpid(child[i], &status, 0), child[i]);
		cr_expect(WIFEXITED(status) && !WEXITSTATUS(status));
	}
	cr_expect_not(is_there(dir, ".a.lock"));
	scratch_remove(dir);
}

Test(fs_claim, a_folder_that_is_not_there_is_an_error)
{
	struct fs_claim c;

	cr_redirect_stderr();
	cr_expect_eq(fs_claim(&c, "/nonexistent", "a", false), -ENOENT);
	scratch_expect_stderr("/nonexistent/.a.lock");
}
