// SPDX-License-Identifier: GPL-2.0-only
#include "code/function_sizes.h"
#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "scratch.h"
#include "results/results.h"

/* results/build/ID/vmlinux, compiled here; with -DWITH a function is longer and one is added */
static void put_build(const char *dir, const char *id, const char *with)
{
	static const char source[] = "int used;\n"
				     "__attribute__((noinline)) int same(int x) { return x * 3 + used; }\n"
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
	AUTO_FREE char *c = fs_path("%s/t.c", dir);
	AUTO_FREE char *out = fs_path("%s/build/%s/vmlinux", dir, id);
	AUTO_FREE char *folder = fs_path("%s/build/%s", dir, id);
	AUTO_FREE char *manifest = fs_path("build/%s/manifest.json", id), *whose = fs_path("{\"id\": \"%s\"}", id);
	AUTO_FREE char *text = NULL;
	const char *const argv[] = { "gcc", "-O2", with, "-o", out, c, NULL };
	int code = -1;

	scratch_put(dir, "t.c", source);
	cr_assert_eq(fs_mkdirs(folder), 0);
	scratch_put(dir, manifest, whose);
	cr_assert_eq(subproc_capture(argv, &text, &code), 0);
	cr_assert_eq(code, 0, "%s", text);
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
	cr_expect_not(code_differs(&c, "hbk", "changed"), "another object");
	cr_expect_not(code_differs(&c, "vmlinux", "[vmlinux+gap]"));
	code_release(&c);
	cr_assert_eq(code_load(&c, "a", "a"), 0);
	cr_expect_not(c.known, "one image: nothing can differ");
	code_release(&c);
	scratch_remove(dir);
}
