// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "verbs/verb.h"
#include "scratch.h"
#include "results/results.h"

extern const struct verb verb_unpack;

/* an archive of a good file and one of that name, unpacked into the folder of results; the verb's exit status */
static int unpack(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/a.tar.xz", dir);
	char *argv[] = { "unpack", path, NULL };
	struct archive_writer *b;
	int err;

	cr_assert_eq(archive_create(&b, path, ARCHIVE_TAR_XZ), 0);
	err = archive_put_data(b, "boot/0123/boot.json", 0644, "{}\n", 3);
	if (!err)
		err = archive_put_data(b, name, 0644, "text\n", 5);
	cr_assert_eq(archive_finish(b, err), 0);
	return verb_unpack.main(&verb_unpack, 2, argv);
}

static bool is_there(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

Test(unpack, folders_and_files_of_results)
{
	static const char *const good[] = { "boot/0123/samples.tsv", "boot/rule-quick-x86_64.txt", "build/89ab/config",
					    "build/89ab.static.tsv", "boot/0123.failed-1/boot.json" };
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);

	results_set_dir(results);
	cr_redirect_stdout();
	for (size_t i = 0; i < ARRAY_SIZE(good); i++) {
		AUTO_FREE char *boot = fs_path("%s/boot", results);

		cr_assert_eq(fs_remove(boot), 0);
		cr_expect_eq(unpack(dir, good[i]), EXIT_DONE, "%s", good[i]);
		cr_expect(is_there(results, good[i]), "%s", good[i]);
		cr_expect(is_there(results, "boot/0123/boot.json"));
	}
	scratch_remove(dir);
}

Test(unpack, a_name_that_leads_elsewhere)
{
	static const char *const bad[] = { "../x", "x", "boot", "boot/../../x", "boot/../x", "boot/.x", "boot/x/.y",
					   "boot/x/..", "/tmp/x", "/boot/x/y", "boot//x", "boot/x/", "boot/x/y/z",
					   "other/x/y", "boot/x/y z", "boot/x/y\n", "boot/-x", "bootx/y/z", "build/",
					   "boot/x/\xff" };
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);

	results_set_dir(results);
	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		cr_expect_eq(unpack(dir, bad[i]), EXIT_CANNOT, "%s", bad[i]);
		cr_expect_not(is_there(results, "boot/0123"), "the good one beside %s", bad[i]);
		cr_expect_not(is_there(dir, "x"), "%s", bad[i]);
	}
	scratch_remove(dir);
}

Test(unpack, what_is_there_stays)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir), *text = NULL;

	results_set_dir(results);
	scratch_put(results, "boot/0123/boot.json", "older\n");
	cr_redirect_stdout();
	cr_expect_eq(unpack(dir, "boot/0123/samples.tsv"), EXIT_DONE);
	text = scratch_get(results, "boot/0123/boot.json");
	cr_expect_str_eq(text, "older\n");
	cr_expect_not(is_there(results, "boot/0123/samples.tsv"), "nothing is mixed");
	scratch_remove(dir);
}
