// SPDX-License-Identifier: GPL-2.0-only
#include "results/whole.h"

#include "results/results.h"
#include "results/records.h"
#include "scratch.h"

#define ID "0123456789abcdef"
#define OTHER "fedcba9876543210"
#define BOOT(id, arm) "{\"id\": \"" id "\", \"arm\": \"" arm "\", \"seed\": 3, \"index\": 2, \"outcome\": \"done\"}\n"
#define SAMPLES(id, arm, seed) \
	"# boot " id "\n# arm " arm "\n# seed " seed "\n# index 2\n# arm the guest may say anything\ncase\n"
/* of "x" */
#define X "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"

static char *dir;

static char *begin(void)
{
	dir = scratch_make();
	results_set_dir(dir);
	cr_redirect_stderr();
	return dir;
}

static void expect(enum whole_kind kind, const char *name, enum whole want, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	struct reason why = { 0 };
	const enum whole is = whole_look(kind, path, false, &why);

	cr_expect_eq(is, want, "%s: %s", name, why.text);
	if (*text)
		cr_expect(why.text && strstr(why.text, text), "\"%s\" is not in \"%s\"", text, why.text);
	reason_release(&why);
}

static void seal(enum whole_kind kind, const char *name, const char *id)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	cr_assert_eq(whole_seal(kind, path, id), 0);
}

Test(whole, a_boot_under_the_name_of_another)
{
	begin();
	scratch_put(dir, "boot/" ID "/boot.json", "{}");
	seal(WHOLE_BOOT, "boot/" ID, ID);
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_YES, "");
	scratch_put(dir, "boot/" OTHER ".failed-2/boot.json", "{}");
	seal(WHOLE_BOOT, "boot/" OTHER ".failed-2", OTHER);
	expect(WHOLE_BOOT, "boot/" OTHER ".failed-2", WHOLE_YES, "");
	scratch_put(dir, "boot/" OTHER "/boot.json", "{}");
	seal(WHOLE_BOOT, "boot/" OTHER, ID);
	expect(WHOLE_BOOT, "boot/" OTHER, WHOLE_DAMAGED, "by files.tsv it is boot " ID ", not boot " OTHER);
	expect(WHOLE_BUILD, "boot/" ID, WHOLE_DAMAGED, "by files.tsv it is boot " ID ", not build " ID);
	expect(WHOLE_BOOT, "boot/none", WHOLE_ABSENT, "");
	scratch_put(dir, "boot/file", "");
	expect(WHOLE_BOOT, "boot/file", WHOLE_DAMAGED, "it is not a folder");
	scratch_remove(dir);
}

Test(whole, boots_of_older_versions_have_to_be_of_one_piece)
{
	begin();
	scratch_put(dir, "boot/" ID "/boot.json", BOOT(ID, "off"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "samples.tsv is missing");
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(ID, "off", "3"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_OLD, "");
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(OTHER, "on", "3"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "samples.tsv is of another boot");
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(ID, "on", "3"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "samples.tsv says \"# arm on\", boot.json does not");
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(ID, "off", "4"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "samples.tsv says \"# seed 4\"");
	scratch_put(dir, "boot/" ID "/boot.json", BOOT(OTHER, "off"));
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "by boot.json it is " OTHER);
	scratch_put(dir, "boot/" ID "/boot.json", "{");
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "boot.json cannot be read: line 1");
	scratch_put(dir, "boot/" ID "/boot.json", "{\"id\": \"" ID "\", \"checksums\": \"files.tsv\"}");
	expect(WHOLE_BOOT, "boot/" ID, WHOLE_DAMAGED, "files.tsv is missing");
	scratch_remove(dir);
}

Test(whole, builds_of_older_versions_have_their_sums_in_the_manifest)
{
#define SUMS "{\"image\": \"" X "\", \"vmlinux\": \"" X "\", \"config\": \"" X "\"}"
#define MANIFEST(id) "{\"id\": \"" id "\", \"sha256\": " SUMS "}"
	begin();
	scratch_put(dir, "build/" ID "/config", "x");
	scratch_put(dir, "build/" ID "/manifest.json", MANIFEST(ID));
	expect(WHOLE_BUILD, "build/" ID, WHOLE_OLD, "");	/* as it is unpacked */
	cr_expect(results_build_is_published(ID) && !results_build_is_here(ID));
	whole_forget_all();
	scratch_put(dir, "build/" ID "/image", "x");
	expect(WHOLE_BUILD, "build/" ID, WHOLE_DAMAGED, "vmlinux is missing");
	scratch_put(dir, "build/" ID "/vmlinux", "x");
	expect(WHOLE_BUILD, "build/" ID, WHOLE_OLD, "");
	cr_expect(results_build_is_here(ID));
	whole_forget_all();
	scratch_put(dir, "build/" ID "/image", "y");
	expect(WHOLE_BUILD, "build/" ID, WHOLE_DAMAGED, "image has another content");
	cr_expect_not(results_build_is_here(ID) || results_build_is_published(ID));
	scratch_put(dir, "build/" ID "/image", "x");
	scratch_put(dir, "build/" ID "/manifest.json", MANIFEST(OTHER));
	expect(WHOLE_BUILD, "build/" ID, WHOLE_DAMAGED, "by manifest.json it is " OTHER);
	scratch_remove(dir);
}

Test(whole, a_kernel_of_an_older_version_is_made_again)
{
	begin();
	scratch_put(dir, "kernel/" ID "/image", "x");
	expect(WHOLE_KERNEL, "kernel/" ID, WHOLE_DAMAGED, "files.tsv is missing");
	seal(WHOLE_KERNEL, "kernel/" ID, ID);
	expect(WHOLE_KERNEL, "kernel/" ID, WHOLE_YES, "");
	scratch_remove(dir);
}

Test(whole, a_build_has_all_of_its_code_or_none)
{
	AUTO_FREE char *log = NULL, *module = NULL, *image = NULL;

	begin();
	scratch_put(dir, "build/" ID "/image", "x");
	scratch_put(dir, "build/" ID "/hbk.ko", "x");
	scratch_put(dir, "build/" ID "/build.log", "x");
	scratch_put(dir, "build/" ID "/manifest.json", "{}");
	seal(WHOLE_BUILD, "build/" ID, ID);
	log = fs_path("%s/build/" ID "/build.log", dir);
	module = fs_path("%s/build/" ID "/hbk.ko", dir);
	image = fs_path("%s/build/" ID "/image", dir);
	cr_assert_eq(fs_remove(log), 0);
	expect(WHOLE_BUILD, "build/" ID, WHOLE_YES, "");
	cr_assert_eq(fs_remove(module), 0);
	expect(WHOLE_BUILD, "build/" ID, WHOLE_DAMAGED, "hbk.ko is missing");
	cr_assert_eq(fs_remove(image), 0);
	expect(WHOLE_BUILD, "build/" ID, WHOLE_YES, "");
	scratch_put(dir, "build/" ID "/lkdtm.ko", "x");
	expect(WHOLE_BUILD, "build/" ID, WHOLE_DAMAGED, "is missing");
	scratch_remove(dir);
}

/* it is said once, nobody uses it, and it goes aside */
Test(whole, what_is_damaged_is_left_out_and_set_aside)
{
	AUTO_FREE char *path = NULL, *aside = NULL;
	struct boot_records r;

	begin();
	path = fs_path("%s/boot/" ID, dir);
	aside = fs_path("%s.damaged-1", path);
	scratch_put(dir, "boot/" ID "/boot.json", BOOT(ID, "off"));
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(ID, "off", "3"));
	cr_expect(results_boot_is_done(ID) && !whole_left_out());
	whole_forget(path);
	scratch_put(dir, "boot/" ID "/samples.tsv", SAMPLES(OTHER, "off", "3"));
	cr_expect_not(results_boot_is_done(ID));
	cr_assert_eq(records_load(&r), 0);
	cr_expect(!r.n && r.damaged == 1 && whole_left_out());
	records_release(&r);
	scratch_expect_stderr(ID " is damaged and not used: samples.tsv is of another boot");
	cr_assert_eq(whole_set_aside(WHOLE_BOOT, path), 0);
	cr_expect(!whole_left_out() && fs_exists(aside) && !fs_exists(path));
	cr_assert_eq(records_load(&r), 0);
	cr_expect(!r.n && !r.damaged);
	records_release(&r);
	scratch_remove(dir);
}

Test(whole, names_of_folders)
{
	cr_expect(results_is_id(ID) && results_is_id(ID ".failed-12"));
	cr_expect(!results_is_id(ID ".damaged-1") && !results_is_id("rule-quick.txt") && !results_is_id(ID ".failed"));
	cr_expect(!results_is_id("." ID) && !results_is_id(ID "0") && !results_is_id(ID ".failed-1.damaged-1"));
}
