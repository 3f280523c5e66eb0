// SPDX-License-Identifier: GPL-2.0-only
#include "code/function_sizes.h"

#include <errno.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs_closed.h"
#include "bench/base/subproc.h"
#include "scratch.h"
#include "results/results.h"

static void compile(const char *dir, const char *with, const char *kind, const char *out)
{
	AUTO_FREE char *c = fs_path("%s/t.c", dir);
	AUTO_FREE char *text = NULL;
	const char *const argv[] = { "gcc", "-O2", "-fno-pie", "-no-pie", with, kind, "-o", out, c, NULL };
	int code = -1;

	cr_assert_eq(subproc_capture(argv, &text, &code), 0);
	cr_assert_eq(code, 0, "%s", text);
}

/*
 * results/build/ID/vmlinux and hbk.ko, compiled here; with -DWITH a function is longer, one is added, and two have as
 * many bytes as without. 64 and 68 look like addresses where a file's own begin at 0.
 */
static void put_build(const char *dir, const char *id, const char *with)
{
	static const char source[] = "int used;\n"
				     "__attribute__((noinline)) int same(int x) { return x * 3 + used; }\n"
				     "#ifdef WITH\n"
				     "#define MASK 0x1234567\n"
				     "#define SIZE 64\n"
				     "#else\n"
				     "#define MASK 0x1234568\n"
				     "#define SIZE 68\n"
				     "#endif\n"
				     "__attribute__((noinline)) int masked(int x) { return (x ^ MASK) + used; }\n"
				     "__attribute__((noinline)) int constant(void) { return SIZE; }\n"
				     "__attribute__((noinline)) int changed(int x)\n"
				     "{\n"
				     "#ifdef WITH\n"
				     "	used += x ^ 12345;\n"
				     "#endif\n"
				     "	return x - used;\n"
				     "}\n"
				     "#ifdef WITH\n"
				     "__attribute__((noinline)) int added(int x) { return x + used; }\n"
				     "#endif\n"
				     "int main(int argc, char **argv) { (void)argv; return same(argc); }\n";
	AUTO_FREE char *vmlinux = fs_path("%s/build/%s/vmlinux", dir, id);
	AUTO_FREE char *module = fs_path("%s/build/%s/hbk.ko", dir, id);
	AUTO_FREE char *folder = fs_path("%s/build/%s", dir, id);
	AUTO_FREE char *manifest = fs_path("build/%s/manifest.json", id), *whose = fs_path("{\"id\": \"%s\"}", id);

	scratch_put(dir, "t.c", source);
	cr_assert_eq(fs_mkdirs(folder), 0);
	scratch_put(dir, manifest, whose);
	compile(dir, with, "-g0", vmlinux);
	compile(dir, with, "-c", module);
}

Test(function_sizes, which_functions_were_compiled_differently)
{
	char *dir = scratch_make();
	struct code c;

	results_set_dir(dir);
	put_build(dir, "a", "-DWITHOUT");
	cr_assert_eq(code_load(&c, "a", "b"), 0);
	cr_expect_not(c.known, "a build that is not there says nothing");
	code_release(&c);
	put_build(dir, "b", "-DWITH");
	cr_assert_eq(code_load(&c, "a", "b"), 0);
	cr_assert(c.known);
	cr_expect(code_differs(&c, "vmlinux", "changed"));
	cr_expect(code_differs(&c, "vmlinux", "added"));
	cr_expect_not(code_differs(&c, "vmlinux", "same"));
	cr_expect(c.by_form);
	cr_expect(code_differs(&c, "vmlinux", "masked"), "as many bytes, another constant");
	cr_expect(code_differs(&c, "hbk", "constant"), "a module has no addresses yet: this is none");
	cr_expect_not(code_differs(&c, "hbk", "same"));
	cr_expect_not(code_differs(&c, "other", "changed"), "another object");
	cr_expect_not(code_differs(&c, "vmlinux", "[vmlinux+gap]"));
	code_release(&c);
	cr_assert_eq(code_load(&c, "a", "a"), 0);
	cr_expect_not(c.known, "one image: nothing can differ");
	code_release(&c);
	scratch_remove(dir);
}

/* beside a build that is not there itself: all that is known of it */
static void put_table(const char *dir, const char *id, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/build/%s.functions.tsv", dir, id);

	cr_assert_eq(fs_write_closed(path, text, strlen(text)), 0);
}

#define FORMS "bytes\tform\tobject:function\n"
#define SIZES "bytes\tobject:function\n"

Test(function_sizes, tables_of_before_there_were_forms_say_sizes)
{
	char *dir = scratch_make();
	AUTO_FREE char *folder = fs_path("%s/build", dir);
	struct code c;
	bool forms;

	results_set_dir(dir);
	cr_assert_eq(fs_mkdirs(folder), 0);
	put_table(dir, "a", SIZES "8\tvmlinux:f\n12\tvmlinux:g\n");
	put_table(dir, "b", FORMS "8\t00000000000000aa\tvmlinux:f\n16\t00000000000000bb\tvmlinux:g\n");
	put_table(dir, "c", FORMS "8\t00000000000000ab\tvmlinux:f\n16\t00000000000000bb\tvmlinux:g\n");
	cr_assert_eq(code_load(&c, "a", "b"), 0);
	cr_expect(c.known && !c.by_form);
	cr_expect_not(code_differs(&c, "vmlinux", "f"));
	cr_expect(code_differs(&c, "vmlinux", "g"));
	code_release(&c);
	cr_assert_eq(code_load(&c, "b", "c"), 0);
	cr_expect(c.known && c.by_form);
	cr_expect(code_differs(&c, "vmlinux", "f"));
	cr_expect_not(code_differs(&c, "vmlinux", "g"));
	code_release(&c);
	cr_expect_eq(code_table("a", &forms), 0);
	cr_expect_not(forms);
	cr_expect_eq(code_table("b", &forms), 0);
	cr_expect(forms);
	cr_expect_eq(code_table("d", &forms), 1);
	cr_expect_not(forms);
	scratch_remove(dir);
}

Test(function_sizes, an_old_table_is_made_anew_beside_its_kernel)
{
	char *dir = scratch_make();
	struct code c;
	bool forms;

	results_set_dir(dir);
	put_build(dir, "a", "-DWITHOUT");
	put_build(dir, "b", "-DWITH");
	put_table(dir, "a", SIZES "8\tvmlinux:f\n");
	cr_assert_eq(code_table("a", &forms), 0);
	cr_expect(forms);
	cr_assert_eq(code_load(&c, "a", "b"), 0);
	cr_expect(c.by_form && code_differs(&c, "vmlinux", "masked"));
	code_release(&c);
	scratch_remove(dir);
}

Test(function_sizes, lines_that_are_none, .init = cr_redirect_stderr)
{
	static const char *const bad[] = {
		FORMS "8\tvmlinux:f\n",
		FORMS "8\t00aa\tvmlinux:f\n",
		FORMS "\t00000000000000aa\tvmlinux:f\n",
		SIZES "x\tvmlinux:f\n",
		"bytes\n8\tf\n",
	};
	char *dir = scratch_make();
	AUTO_FREE char *folder = fs_path("%s/build", dir);

	results_set_dir(dir);
	cr_assert_eq(fs_mkdirs(folder), 0);
	put_table(dir, "a", FORMS "8\t00000000000000aa\tvmlinux:f\n");
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct code c;

		put_table(dir, "b", bad[i]);
		cr_expect_eq(code_load(&c, "a", "b"), -EINVAL, "%s", bad[i]);
		code_release(&c);
	}
	scratch_remove(dir);
}
