// SPDX-License-Identifier: GPL-2.0-only
/* What is read from real files: made here by the compiler of this host. */
#include "code/elf.h"

#include <errno.h>

#include "code/disasm.h"
#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "scratch.h"

static const char source[] =
	"int used;\n"
	"__attribute__((noinline)) int callee(int x) { used += x; return used; }\n"
	"__attribute__((noinline)) int twice(int x) { return callee(x) + callee(x + 1); }\n"
	"__attribute__((noinline)) int tail(int x) { return callee(x * 3); }\n"
	"__attribute__((noinline)) int none(int x) { used -= x; return used; }\n"
	"int second(int x) __attribute__((alias(\"none\")));\n"
	"static __attribute__((noinline, used)) int none_local(void) { return 1; }\n"
	"int outside(int) __attribute__((weak));\n"
	"int ext_call(int x) { return outside(x) + 1; }\n"
	"int ext_tail(int x) { return outside(x); }\n"
	"int main(int argc, char **argv) { (void)argv; return twice(argc) + tail(argc) + none(argc); }\n";

/* @link  in  -c makes what a module is: offsets and relocations */
static char *compile(const char *dir, const char *link)
{
	AUTO_FREE char *c = fs_path("%s/t.c", dir);
	AUTO_FREE char *text = NULL;
	char *out = fs_path("%s/%s", dir, *link == '-' && link[1] == 'c' ? "t.o" : "t");
	const char *const argv[] = { "gcc", "-O2", "-fno-pic", "-no-pie", "-mno-red-zone", link, "-o", out, c, NULL };
	int code = -1;

	scratch_put(dir, "t.c", source);
	cr_assert_eq(subproc_capture(argv, &text, &code), 0);
	cr_assert_eq(code, 0, "%s", text);
	return out;
}

static const struct elf_func *func(const struct elf_image *im, const char *name)
{
	for (size_t i = 0; i < im->nr_funcs; i++)
		if (!strcmp(im->func[i].name, name))
			return &im->func[i];
	return NULL;
}

#if defined(__x86_64__)
Test(elf, functions_of_an_executable)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = compile(dir, "-static");
	struct elf_image im;

	cr_assert_eq(elf_load(&im, path), 0);
	cr_assert_eq(im.machine, ELF_X86_64);
	cr_assert(!im.relocatable);
	elf_sort(&im);
	cr_assert(func(&im, "callee") && func(&im, "main") && func(&im, "none_local"));
	cr_assert(func(&im, "none") && !func(&im, "second"), "one place, one name");
	cr_assert_eq(elf_symbol_addrs(&im, "second", NULL, 0), 1);
	cr_assert_eq(elf_symbol_addrs(&im, "used", NULL, 0), 1);
	cr_assert_eq(elf_symbol_addrs(&im, "nosuch", NULL, 0), 0);
	for (size_t i = 1; i < im.nr_funcs; i++)
		cr_assert_geq(im.func[i].addr, im.func[i - 1].end, "%s over %s", im.func[i].name,
			      im.func[i - 1].name);
	elf_release(&im);
	scratch_remove(dir);
}

Test(elf, calls_and_instructions_are_counted_by_function)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = compile(dir, "-static");
	AUTO_FREE char *object = compile(dir, "-c");
	struct elf_image im;
	size_t n;

	cr_assert_eq(elf_load(&im, path), 0);
	cr_assert_eq(disasm_callers(&im, "callee", &n), 0);
	cr_assert_eq(n, 2, "twice calls it, tail jumps to it: %zu", n);
	cr_assert_eq(disasm_callers(&im, "nosuch", &n), 0);
	cr_assert_eq(n, 0);
	cr_assert_eq(disasm_match(&im, "^ret", &n), 0);
	cr_assert_gt(n, 2);
	cr_assert_eq(disasm_match(&im, "^no such instruction", &n), 0);
	cr_assert_eq(n, 0);
	elf_release(&im);
	cr_assert_eq(elf_load(&im, object), 0);
	cr_assert(im.relocatable);
	cr_assert_eq(disasm_callers(&im, "outside", &n), 0);
	cr_assert_eq(n, 2, "by relocations: %zu", n);
	elf_release(&im);
	scratch_remove(dir);
}

Test(elf, sections_of_a_module_are_placed)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = compile(dir, "-c");
	struct elf_image im;
	const void *bytes;

	cr_assert_eq(elf_load(&im, path), 0);
	elf_place(&im, ".text", 0xffffffffc0001000ull);
	elf_place(&im, ".no.such", 1);
	cr_assert_gt(elf_section(&im, ".comment", &bytes), 0);
	cr_assert_eq(elf_section(&im, ".no.such", &bytes), 0);
	elf_sort(&im);
	cr_assert_geq(func(&im, "callee")->addr, 0xffffffffc0001000ull);
	cr_assert_null(func(&im, "main"), "main is in .text.startup, which was not placed");
	elf_release(&im);
	scratch_remove(dir);
}
#endif

Test(elf, what_is_no_elf_is_said)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x", dir);
	struct elf_image im;

	scratch_put(dir, "x", "\177ELF but not really");
	cr_redirect_stderr();
	cr_assert_eq(elf_load(&im, path), -EINVAL);
	cr_assert_eq(elf_load(&im, "/nowhere/x"), -ENOENT);
	scratch_expect_stderr("not an ELF file");
	elf_release(&im);
	scratch_remove(dir);
}
