// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "scratch.h"
#include "try/try_changed.h"
#include "try/try_table.h"

#define SAMPLES "# boot 1\ncase\tdomain\tbatch\tn\tid\tns\tstatus\n" \
	"vfs/read_zero\tuser\t0\t32\t1\tNA\tok\nvfs/read_zero\tuser\t0\t64\t2\tNA\tok\n" \
	"sys/getppid\tuser\t0\t32\t3\tNA\tok\nnull/empty\tkernel\t0\t32\t4\tNA\tok\n" \
	"x/skip\tuser\t0\t0\t0\tNA\tskip:no\n"
#define SYMBOLS "id\tspace\tobject\tsymbol\tinstructions\tloads\n" \
	"1\tk\tvmlinux\tvfs_read\t30\t1\n1\tk\tvmlinux\trw_verify_area.isra.0\t10\t1\n1\tu\trunner\tvfs_read\t9\t1\n" \
	"2\tk\tvmlinux\tvfs_read\t60\t1\n3\tk\tvmlinux\tvfs_read\t1\t1\n3\tk\tvmlinux\tgetppid\t99\t1\n" \
	"4\tk\thbk\tvfs_read\t5\t1\n4\tk\tvmlinux\tnothing\t5\t1\n9\tk\tvmlinux\tvfs_read\t5\t1\n"

static void cross(const struct try_table *t, const char *functions, const char *want)
{
	AUTO_FREE char *got = fs_path("%s", "");
	struct strlist l = { 0 };
	struct try_case *c;
	size_t n;

	cr_assert_eq(strlist_add_words(&l, functions), 0);
	strlist_sort(&l);
	cr_assert_eq(try_table_cross(t, &l, &c, &n), 0);
	for (size_t i = 0; i < n; i++) {
		char *more = fs_path("%s%s %s %.2f;", got, c[i].domain, c[i].kase, c[i].share);

		free(got);
		got = more;
	}
	cr_assert_str_eq(got, want);
	free(c);
	strlist_release(&l);
}

Test(try_table, which_case_runs_what)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/kept", dir);
	struct try_table t, again;

	scratch_put(dir, "samples.tsv", SAMPLES);
	scratch_put(dir, "symbols.tsv", SYMBOLS);
	cr_assert_eq(try_table_read(&t, dir), 0);
	cross(&t, "rw_verify_area", "user vfs/read_zero 0.10;");
	cross(&t, "vfs_read", "user vfs/read_zero 0.90;user sys/getppid 0.01;");
	cross(&t, "nothing other", "kernel null/empty 1.00;");
	cross(&t, "", "");
	cr_assert_eq(try_table_write(&t, path), 0);
	cr_assert_eq(try_table_load(&again, path), 0);
	cr_assert_eq(again.n, t.n);
	cross(&again, "vfs_read", "user vfs/read_zero 0.90;user sys/getppid 0.01;");
	try_table_release(&again);
	try_table_release(&t);
	scratch_put(dir, "kept", "user\tx\ty\t1\n# sha256 0\n");
	cr_assert_eq(try_table_load(&again, path), -ENOENT);
	scratch_remove(dir);
}

Test(try_changed, files_and_functions_of_a_patch)
{
	static const char diff[] = "diff --git a/fs/a.c b/fs/a.c\n--- a/fs/a.c\n+++ b/fs/a.c\n@@ -1 +1 @@\n-x\n+y\n"
				   "--- /dev/null\n+++ b/new.c\t2026-11-27\n@@ -0,0 +1 @@\n+x\n"
				   "rename from old.h\nrename to include/new.h\n";
	struct try_step step = { .patch = (char *)diff };
	const struct try_job j = { .step = &step, .n = 1 };
	struct code_size sizes[] = {
		{ (char *)"hbk:x", { 1, 2 }, { 0 } }, { (char *)"vmlinux:__pfx_f", { 16, 0 }, { 0 } },
		{ (char *)"vmlinux:f", { 10, 18 }, { 0 } },
		{ (char *)"vmlinux:g.cold", { 4, 0 }, { 0 } }, { (char *)"vmlinux:same", { 5, 5 }, { 0 } },
	};
	const struct code code = { sizes, ARRAY_SIZE(sizes), true, false };
	AUTO_FREE char *files = NULL;
	AUTO_FREE char *unbuilt = NULL;
	AUTO_FREE char *functions = NULL;
	AUTO_FREE char *bytes = NULL;
	struct try_changed c;

	cr_assert_eq(try_changed(&j, "/nowhere", &code, &c), 0);
	files = strlist_join(&c.files, " ");
	unbuilt = strlist_join(&c.unbuilt, " ");
	functions = strlist_join(&c.function, " ");
	bytes = strlist_join(&c.bytes, ";");
	cr_assert_str_eq(files, "fs/a.c include/new.h new.c old.h");
	cr_assert_str_eq(unbuilt, "fs/a.c new.c");
	cr_assert_str_eq(functions, "__pfx_f f g");
	cr_assert_str_eq(bytes, "f 10 -> 18 (+8)");
	try_changed_release(&c);
}
