// SPDX-License-Identifier: GPL-2.0-only
/* What is found in compiled code: both architectures' own assemblers write it. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <stdlib.h>
#include <unistd.h>

#include "code/disasm.h"
#include "code/instrumentation.h"

#include "bench/base/cleanup.h"
#include "bench/base/fs_closed.h"
#include "bench/base/subproc.h"
#include "scratch.h"

static const char x86[] =
	"void __stack_chk_fail(void) { __asm__ volatile(\"\"); }\n"
	"void stackleak_track_stack(void) { __asm__ volatile(\"\"); }\n"
	"void twice(void) { __asm__ volatile(\"call __stack_chk_fail; call __stack_chk_fail\"); }\n"
	"void track(void) { __asm__ volatile(\"call stackleak_track_stack\"); }\n"
	"void cfi(void) { __asm__ volatile(\"movl $-77, %r10d; addl -15(%r11), %r10d; je 1f; ud2; 1: call *%r11\"); }\n"
	"void no_cfi(void) { __asm__ volatile(\"addl -15(%r11), %r10d; movl $-77, %r10d; addl 15(%r11), %r10d\"); }\n"
	"void ibt(void) { __asm__ volatile(\"endbr64\"); }\n"
	"void __cfi_ibt(void) { __asm__ volatile(\"movl $77, %eax\"); }\n"
	"void _start(void) { __asm__ volatile(\"\"); }\n";

static const char arm64[] =
	"void __sanitizer_cov_stack_depth(void) { __asm__ volatile(\"\"); }\n"
	"void scs(void) { __asm__ volatile(\"str x30, [x18], #8; nop; ldr x30, [x18, #-8]!\"); }\n"
	"void half(void) { __asm__ volatile(\"str x30, [x18], #8\"); }\n"
	"void no_scs(void) { __asm__ volatile(\"str x30, [x18]; ldr x30, [sp, #-8]!; str x29, [x18], #8\"); }\n"
	"void pac(void) { __asm__ volatile(\"hint #25; hint #29\"); }\n"
	"void cfi(void) { __asm__ volatile(\"cmp w16, w17; b.eq 1f; brk #0x8228; 1: blr x8\"); }\n"
	"void bug(void) { __asm__ volatile(\"brk #0x800\"); }\n"
	"void track(void) { __asm__ volatile(\"bl __sanitizer_cov_stack_depth\"); }\n"
	"void _start(void) { __asm__ volatile(\"\"); }\n";

static void scan(const char *cc, const char *source, const char *how, struct instrument_file *f)
{
	char *dir = scratch_make();
	AUTO_FREE char *c = fs_path("%s/t.c", dir), *bin = fs_path("%s/t", dir), *text = NULL;
	const char *const argv[] = { cc, "-O1", "-ffreestanding", "-nostdlib", "-fno-pic", "-fcf-protection=none",
				     how, "-o", bin, c, NULL };
	const char *const argv_arm[] = { cc, "-O1", "-ffreestanding", "-nostdlib", "-fno-pic", how, "-o", bin, c,
					 NULL };
	int code = -1;

	scratch_put(dir, "t.c", source);
	cr_assert_eq(subproc_capture(source == x86 ? argv : argv_arm, &text, &code), 0);
	cr_assert_eq(code, 0, "%s", text);
	cr_assert_eq(instrument_scan(bin, f), 0);
	scratch_remove(dir);
}

static void expect(const struct instrument_file *f, enum instrument i, size_t functions, size_t sites)
{
	cr_expect_eq(f->count[i].functions, functions, "%s: %zu functions", instrument_name(i), f->count[i].functions);
	cr_expect_eq(f->count[i].sites, sites, "%s: %zu sites", instrument_name(i), f->count[i].sites);
}

#if defined(__x86_64__)
Test(instrument, x86_64)
{
	struct instrument_file f;

	scan("gcc", x86, "-static", &f);
	expect(&f, INSTRUMENT_SSP, 1, 2);
	expect(&f, INSTRUMENT_ERASE, 1, 1);
	expect(&f, INSTRUMENT_CFI, 1, 1);
	expect(&f, INSTRUMENT_IBT, 1, 1);
	expect(&f, INSTRUMENT_SCS_PUSH, 0, 0);
	cr_expect_eq(f.functions, 8);
	cr_expect(f.function_bytes > 0 && f.function_bytes <= f.code && f.code <= f.text);
}

Test(instrument, arm64)
{
	struct instrument_file f;

	scan("aarch64-linux-gnu-gcc", arm64, "-static", &f);
	expect(&f, INSTRUMENT_SCS_PUSH, 2, 2);
	expect(&f, INSTRUMENT_SCS_POP, 1, 1);
	expect(&f, INSTRUMENT_PAC, 1, 1);
	expect(&f, INSTRUMENT_CFI, 1, 1);
	expect(&f, INSTRUMENT_ERASE, 1, 1);
	expect(&f, INSTRUMENT_SSP, 0, 0);
}
#endif

Test(instrument, a_build_is_counted_once)
{
	char *dir = scratch_make();
	AUTO_FREE char *c = fs_path("%s/t.c", dir), *o = fs_path("%s/t.o", dir), *cache = fs_path("%s/t.tsv", dir);
	AUTO_FREE char *text = NULL;
	const char *const argv[] = { "gcc", "-O1", "-c", "-o", o, c, NULL };
	struct instrument_build a, b;
	int code = -1;

	setenv("XDG_CACHE_HOME", dir, 1);
	scratch_put(dir, "t.c", "void __stack_chk_fail(void); void f(void) { __stack_chk_fail(); }\n"
				"void g(void) { __stack_chk_fail(); __stack_chk_fail(); }\n");
	cr_assert_eq(subproc_capture(argv, &text, &code), 0);
	cr_assert_eq(code, 0, "%s", text);
	cr_assert_eq(instrument_build(o, o, cache, &a), 0);
	expect(&a.module, INSTRUMENT_SSP, 2, 3);
	unlink(o);
	cr_assert_eq(instrument_build(o, NULL, cache, &b), 0);
	cr_expect_eq(memcmp(&a, &b, sizeof(a)), 0);
	scratch_remove(dir);
}

/* another number in a table that is whole: who reads it has not counted */
static void say_seven(const char *path)
{
	AUTO_FREE char *text = NULL;
	size_t len;
	char *at;

	cr_assert_eq(fs_read(path, &text, &len), 0);
	cr_assert_eq(fs_take_closed(text, len), 0);
	at = strstr(text, "\t1 1");
	cr_assert(at);
	at[1] = at[3] = '7';
	cr_assert_eq(fs_write_closed(path, text, strlen(text)), 0);
}

/* by its content, whatever it is called and whichever results it is in; what is damaged is counted again */
Test(instrument, a_file_is_counted_once_for_all_results)
{
	char *dir = scratch_make();
	AUTO_FREE char *c = fs_path("%s/t.c", dir), *o = fs_path("%s/t.o", dir);
	AUTO_FREE char *text = NULL, *again = NULL, *kept = NULL;
	AUTO_FREE char *first = fs_path("%s/1.tsv", dir), *second = fs_path("%s/2.tsv", dir);
	AUTO_FREE char *third = fs_path("%s/3.tsv", dir);
	const char *const argv[] = { "gcc", "-O1", "-c", "-o", o, c, NULL };
	struct instrument_build x;
	char hex[65];
	size_t len;
	int code = -1;

	setenv("XDG_CACHE_HOME", dir, 1);
	scratch_put(dir, "t.c", "void __stack_chk_fail(void); void f(void) { __stack_chk_fail(); }\n");
	cr_assert_eq(subproc_capture(argv, &text, &code), 0);
	cr_assert_eq(instrument_build(o, NULL, first, &x), 0);
	cr_assert_eq(fs_sha256_file(o, hex), 0);
	kept = fs_path("%s/hardbench/counted/%s-%x.tsv", dir, hex, disasm_version());
	cr_assert_eq(fs_read(kept, &again, &len), 0);
	again[len / 2] ^= 1;
	cr_assert_eq(fs_write(kept, again, len), 0);
	cr_redirect_stderr();
	cr_assert_eq(instrument_build(o, NULL, second, &x), 0);
	expect(&x.vmlinux, INSTRUMENT_SSP, 1, 1);
	say_seven(kept);
	cr_assert_eq(instrument_build(o, NULL, third, &x), 0);
	expect(&x.vmlinux, INSTRUMENT_SSP, 7, 7);
	scratch_remove(dir);
}

Test(instrument, names)
{
	for (int i = 0; i < INSTRUMENTS; i++)
		cr_expect_eq(instrument_find(instrument_name(i)), i);
	cr_expect_eq(instrument_find("scs"), -1);
}
