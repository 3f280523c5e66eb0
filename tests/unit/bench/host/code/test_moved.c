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

static void run_shell(char *command)
{
	const char *const argv[] = { "sh", "-c", command, NULL };

	run(argv);
}

/* functions that are others where X is two instead of one; of one X, in the other order of two objects, none is */
static void check_body(const char *prefix, const char *body, const char *one, const char *two, size_t others)
{
	char *dir = scratch_make();
	AUTO_FREE char *command = fs_path(
		"cd %s && cc=%sgcc; build() { $cc -O1 -ffreestanding -fno-pic \"-DX=$1\" -c -o x.o x.c && "
		"$cc -nostdlib -static -no-pie -Wl,--build-id=none -o $2 $3 $4; }; "
		"$cc -O1 -ffreestanding -fno-pic -c -o 1.o 1.c && build '%s' a 1.o x.o && build '%s' b x.o 1.o && "
		"build '%s' c 1.o x.o", dir, prefix, one, one, two);
	AUTO_FREE char *text = fs_path("#define TEXT_(x) #x\n#define TEXT(x) TEXT_(x)\n%s", body);
	AUTO_FREE char *a = fs_path("%s/a", dir), *b = fs_path("%s/b", dir), *c = fs_path("%s/c", dir);

	scratch_put(dir, "1.c", "long used, other; void _start(void) { used = 1; }\n");
	scratch_put(dir, "x.c", text);
	run_shell(command);
	const struct moved swapped = compare(a, b), changed = compare(a, c);

	cr_expect_eq(swapped.functions.other, 0, "%zu of %s", swapped.functions.other, body);
	cr_expect_gt(swapped.functions.elsewhere, 0);
	cr_expect_eq(changed.functions.other, 2 * others, "%zu of %s", changed.functions.other, body);
	scratch_remove(dir);
}

#if defined(__x86_64__)
/* tilerelease, and lkgs with an operand in memory: capstone 4 knows neither */
Test(moved, x86_64_behind_what_cannot_be_decoded)
{
	check_body("", "extern long used; long f(long x) { __asm__ volatile(\".byte 0xc4,0xe2,0x78,0x49,0xc0\"); "
		   "used = 4; return x * X; }\n", "1111", "1112", 1);
	check_body("", "void f(void) { __asm__ volatile(\".byte 0xf2,0x0f,0,0x35; .long used - . - 4;\" "
		   "\"movq $5, used(%rip); mov $\" TEXT(X) \", %eax\"); }\n", "7", "8", 1);
}

/* a constant that lies where the image does, and a jump within the function */
Test(moved, x86_64_what_is_no_address)
{
	check_body("", "long f(long x) { return x ^ X; }\n", "0x401010", "0x401018", 1);
	check_body("", "long f(long x) { return x & X; }\n", "0x480000", "0x480001", 1);
	check_body("", "int f(int x) { return x + X; }\n", "0x4f0000", "0x4f0001", 1);
	check_body("", "void f(void) { __asm__ volatile(\".byte 0xe9; .long \" TEXT(X) \"; nop; nop; nop\"); }\n", "1",
		   "2", 1);
}

Test(moved, x86_64)
{
	of("");
}
#endif

Test(moved, arm64)
{
	of("aarch64-linux-gnu-");
}

/* neither a constant nor an offset in a structure, nor a jump within the function */
Test(moved, arm64_what_is_no_address)
{
	const char *const gcc = "aarch64-linux-gnu-";

	check_body(gcc, "long f(long x) { return x + X; }\n", "11", "12", 1);
	check_body(gcc, "long f(long *p) { return p[X]; }\n", "11", "12", 1);
	check_body(gcc, "extern long used; long f(long *p) { used = 4; return p[X]; }\n", "11", "12", 1);
	check_body(gcc, "void f(void) { __asm__ volatile(\"b . + \" TEXT(X) \"; nop; nop; nop\"); }\n", "8",
		   "12", 1);
}

/* the page of an address may go to another register, and to the stack */
Test(moved, arm64_a_page_that_moves)
{
	check_body("aarch64-linux-gnu-",
		   "void f(void) { __asm__ volatile(\"b 1f; 2: ldp x2, x3, [sp, #16]; mov x4, x3;\" "
		   "\"add x5, x4, :lo12:used; ldr x6, [sp, #40]; ldr x6, [x6, #:lo12:used]; ret;\" "
		   "\"1: adrp x7, used; stp x8, x7, [sp, #16]; str x7, [sp, #40]; mov w0, \" TEXT(X) \"; b 2b\"); }\n",
		   "7", "8", 1);
}
