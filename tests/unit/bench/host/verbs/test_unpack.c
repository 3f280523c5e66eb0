// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "verbs/verb.h"
#include "scratch.h"
#include "results/results.h"
#include "results/whole.h"

extern const struct verb verb_unpack;

#define BOOT "{\"id\": \"0123\", \"outcome\": \"panic\"}\n"

/* an archive of a good file and one of that name, unpacked into the folder of results; the verb's exit status */
static int unpack_text(const char *dir, const char *name, const char *data)
{
	AUTO_FREE char *path = fs_path("%s/a.tar", dir);	/* xz at its highest level would take a second */
	char *argv[] = { "unpack", path, NULL };
	struct archive_writer *b;
	int err;

	cr_assert_eq(archive_create(&b, path, ARCHIVE_TAR), 0);
	err = archive_put_data(b, "boot/0123/boot.json", 0644, BOOT, strlen(BOOT));
	if (!err)
		err = archive_put_data(b, name, 0644, data, strlen(data));
	cr_assert_eq(archive_finish(b, err), 0);
	return verb_unpack.main(&verb_unpack, 2, argv);
}

static int unpack(const char *dir, const char *name)
{
	return unpack_text(dir, name, strstr(name, "0123.failed-1/boot.json") ? BOOT : "text\n");
}

static bool is_there(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

Test(unpack, folders_and_files_of_results)
{
	static const char *const good[] = { "boot/0123/samples.tsv", "boot/rule-quick-x86_64.txt",
					    "configs/89ab/plan/x.patch", "build/89ab.static.tsv",
					    "boot/0123.failed-1/boot.json" };
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);

	results_set_dir(results);
	cr_redirect_stdout();
	for (size_t i = 0; i < ARRAY_SIZE(good); i++) {
		AUTO_FREE char *boot = fs_path("%s/boot", results);

		whole_forget_all();

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

#define OLDER "{\"id\": \"0123\", \"outcome\": \"hang\"}\n"

Test(unpack, what_is_there_stays)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir), *text = NULL;

	results_set_dir(results);
	scratch_put(results, "boot/0123/boot.json", OLDER);
	cr_redirect_stdout();
	cr_expect_eq(unpack(dir, "boot/0123/samples.tsv"), EXIT_DONE);
	text = scratch_get(results, "boot/0123/boot.json");
	cr_expect_str_eq(text, OLDER);
	cr_expect_not(is_there(results, "boot/0123/samples.tsv"), "nothing is mixed");
	scratch_remove(dir);
}

/* a folder that is damaged was counted as present */
Test(unpack, what_is_damaged_does_not_count_as_present)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir), *text = NULL;

	results_set_dir(results);
	scratch_put(results, "boot/0123/samples.tsv", "no boot.json\n");
	cr_redirect_stdout();
	cr_redirect_stderr();
	cr_expect_eq(unpack(dir, "boot/0123/console.log"), EXIT_DONE);
	text = scratch_get(results, "boot/0123/boot.json");
	cr_expect_str_eq(text, BOOT);
	cr_expect(is_there(results, "boot/0123.damaged-1/samples.tsv"));
	scratch_expect_stderr("boot/0123 is damaged: boot.json is missing; it is ");
	scratch_remove(dir);
}

Test(unpack, nothing_that_could_be_run)
{
	static const char *const bad[] = { "build/89ab/image", "build/89ab/vmlinux", "build/89ab/hbk.ko",
					   "build/89ab/x.so",  "boot/0123/runner",   "boot/0123/config",
					   "build/89ab.ko",    "boot/x.sh" };
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir);

	results_set_dir(results);
	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		cr_expect_eq(unpack(dir, bad[i]), EXIT_CANNOT, "%s", bad[i]);
		cr_expect_not(is_there(results, bad[i]));
		cr_expect_not(is_there(results, "boot/0123"), "the good one beside %s", bad[i]);
	}
	cr_expect_eq(unpack_text(dir, "boot/0123/samples.tsv", "\177ELF"), EXIT_CANNOT, "whatever it is called");
	scratch_expect_stderr("may be code that would be run");
	scratch_remove(dir);
}

Test(unpack, what_is_not_as_its_checksums_say)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir), *made = fs_path("%s/made", dir), *list = NULL;

	scratch_put(made, "boot.json", BOOT);
	cr_assert_eq(whole_seal(WHOLE_BOOT, made, "0123"), 0);
	list = scratch_get(made, "files.tsv");
	results_set_dir(results);
	cr_redirect_stdout();
	cr_redirect_stderr();
	cr_expect_eq(unpack_text(dir, "boot/0123/files.tsv", list), EXIT_DONE);
	cr_expect(is_there(results, "boot/0123/files.tsv"));
	cr_expect_eq(unpack_text(dir, "boot/4567/files.tsv", list), EXIT_CANNOT);
	cr_expect_not(is_there(results, "boot/4567"));
	cr_expect(is_there(results, "boot/0123/boot.json"), "the others are taken");
	scratch_expect_stderr("boot/4567 is damaged and not taken: by files.tsv it is boot 0123, not boot 4567");
	scratch_remove(dir);
}

/* a megabyte of nothing a hundred times: a few kB of xz */
Test(unpack, what_grows_beyond_measure)
{
	char *dir = scratch_make();
	AUTO_FREE char *results = fs_path("%s/results", dir), *path = fs_path("%s/bomb.tar.xz", dir);
	AUTO_FREE char *zeros = calloc(1, 1 << 20);
	char *argv[] = { (char *)"unpack", path, NULL };
	struct archive_writer *b;

	results_set_dir(results);
	cr_redirect_stderr();
	cr_assert_eq(archive_create(&b, path, ARCHIVE_TAR_XZ), 0);
	for (int i = 0; i < 100; i++) {
		AUTO_FREE char *name = fs_path("boot/0123/%d.tsv", i);

		cr_assert_eq(archive_put_data(b, name, 0644, zeros, 1 << 20), 0);
	}
	cr_assert_eq(archive_finish(b, 0), 0);
	cr_expect_eq(verb_unpack.main(&verb_unpack, 2, argv), EXIT_CANNOT);
	cr_expect_not(is_there(results, "boot/0123"));
	scratch_expect_stderr("it unpacks to more than 7");
	scratch_remove(dir);
}
