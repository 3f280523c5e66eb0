// SPDX-License-Identifier: GPL-2.0-only
/* One program linked in two orders, by the compilers of both architectures. */
#include "code/moved.h"

#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "code/elf.h"
#include "scratch.h"

static const char first[] =
	"int used; short small; extern int shared;\n"
	"int callee(int x);\n"
	"__attribute__((noinline)) int twice(int x) { small += 3; return callee(x) + callee(x + 1); }\n"
	"static __attribute__((noinline, used)) int both(int x) { return x * 7 + shared; }\n"
	"int one(int x) { used = both(x); return used; }\n";
static const char second[] =
	"int shared = 4; int table[9]; extern int used;\n"
	"static __attribute__((noinline, used)) int both(int x) { return x * 5 + used; }\n"
	"int callee(int x) { return table[x] + both(x) + NUMBER; }\n"
	"int (*where(void))(int) { return callee; }\n"
	"void _start(void) { }\n";

static void run(const char *const *argv)
{
	AUTO_FREE char *said = NULL;
	int code = -1;

	cr_assert_eq(subproc_capture(argv, &said, &code), 0);
	cr_assert_eq(code, 0, "%s", said);
}

/* objects @a and @b of that compiler, in this order; the number is a constant in callee() */
static char *link_as(const char *dir, const char *prefix, const char *name, const char *number, int swapped)
{
	AUTO_FREE char *cc = fs_path("%sgcc", prefix), *define = fs_path("-DNUMBER=%s", number);
	AUTO_FREE char *c1 = fs_path("%s/1.c", dir), *c2 = fs_path("%s/2.c", dir);
	AUTO_FREE char *o1 = fs_path("%s/1.o", dir), *o2 = fs_path("%s/2.o", dir);
	char *out = fs_path("%s/%s", dir, name);
	const char *const compile1[] = { cc, "-O2", "-ffreestanding", "-fno-pic", "-c", "-o", o1, c1, NULL };
	const char *const compile2[] = { cc, "-O2", "-ffreestanding", "-fno-pic", define, "-c", "-o", o2, c2, NULL };
	const char *const link[] = { cc, "-nostdlib", "-static", "-no-pie", "-o", out, swapped ? o2 : o1,
				     swapped ? o1 : o2, NULL };

	scratch_put(dir, "1.c", first);
	scratch_put(dir, "2.c", second);
	run(compile1);
	run(compile2);
	run(link);
	return out;
}

static struct moved compare(const char *a, const char *b)
{
	struct elf_image x, y;
	struct moved m;

	cr_assert_eq(elf_load(&x, a), 0);
	cr_assert_eq(elf_load(&y, b), 0);
	cr_assert_eq(moved_compare(&x, &y, &m), 0);
	elf_release(&x);
	elf_release(&y);
	return m;
}

static void of(const char *prefix)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = link_as(dir, prefix, "a", "11", 0), *b = link_as(dir, prefix, "b", "11", 1);
	AUTO_FREE char *other = link_as(dir, prefix, "other", "12", 1);
	struct moved m = compare(a, b);

	cr_expect_eq(m.functions.all, 7, "%zu", m.functions.all);
	cr_expect_eq(m.functions.elsewhere, 7, "%zu", m.functions.elsewhere);
	cr_expect_eq(m.functions.other, 0, "%zu: an address is no difference", m.functions.other);
	cr_expect_eq(m.variables.all, 4, "%zu", m.variables.all);
	cr_expect_gt(m.variables.elsewhere, 0);
	cr_expect_eq(m.variables.other, 0);
	m = compare(a, a);
	cr_expect_eq(m.functions.elsewhere + m.functions.other + m.variables.elsewhere + m.variables.other, 0);
	m = compare(a, other);
	cr_expect_eq(m.functions.other, 2, "%zu: callee() adds another number, in either", m.functions.other);
	cr_expect_eq(m.functions.elsewhere, 6, "%zu", m.functions.elsewhere);
	scratch_remove(dir);
}

#if defined(__x86_64__)
Test(moved, x86_64)
{
	of("");
}
#endif

Test(moved, arm64)
{
	of("aarch64-linux-gnu-");
}
