// SPDX-License-Identifier: GPL-2.0-only
/* What of an instruction its place is in, and how long one is that the decoder does not know. */
#include <criterion/criterion.h>

#include "bench/base/cleanup.h"
#include "code/elf.h"
#include "code/form_arm64.h"
#include "code/form_x86.h"

Test(form_x86, lengths)
{
	static const struct { const char *code; size_t left, n, disp; } at[] = {
		{ "\xc4\xe2\x78\x49\xc0\x90", 6, 5, 0 },			/* tilerelease */
		{ "\xf2\x0f\x00\xf7\xe9", 5, 4, 0 },				/* lkgs edi */
		{ "\xf2\x48\x0f\x00\x35\1\2\3\4\x90", 10, 9, 5 },		/* of [rip + n] */
		{ "\x0f\x01\xe8\xc3", 4, 3, 0 },				/* serialize */
		{ "\x66\x0f\xae\xf1\xc3", 5, 4, 0 },				/* tpause ecx */
		{ "\x0f\xae\x44\x24\x10\xc3", 6, 5, 0 },			/* [rsp + 16] */
		{ "\x0f\xae\x04\x25\1\2\3\4\xc3", 9, 8, 0 },			/* [n], which is no distance */
		{ "\x0f\xae\x84\x24\1\2\3\4\xc3", 9, 8, 0 },			/* [rsp + n] */
		{ "\x0f\xae\x04\x24\xc3", 5, 4, 0 },				/* [rsp] */
		{ "\x0f\xae\x45\x10\xc3", 5, 4, 0 },				/* [rbp + 16] */
		{ "\x66\x0f\x3a\x44\xc1\x11\xc3", 7, 6, 0 },			/* with a byte behind it */
		{ "\x0f\xba\xe0\x07\xc3", 5, 4, 0 },				/* so has bt, as few of its map */
		{ "\xc5\xf9\x70\xc1\x1b\xc3", 6, 5, 0 },			/* vpshufd */
		{ "\xc5\xf8\x77\xc0\xc3", 5, 4, 0 },				/* VEX of two bytes */
		{ "\x06\x0f", 2, 1, 0 },					/* of no such map */
		{ "\xc4\xe8\x78\x49\xc0", 5, 1, 0 },
		{ "\xc4\xe2\x78\x49", 4, 1, 0 },				/* cut off */
		{ "\x0f\x01", 2, 1, 0 }, { "\x0f", 1, 1, 0 }, { "\xc5\xf8", 2, 1, 0 }, { "\xf2", 1, 1, 0 },
		{ "\x48", 1, 1, 0 }, { "\xc4", 1, 1, 0 }, { "\x0f\x38", 2, 1, 0 }, { "\x0f\xae\x84", 3, 1, 0 },
		{ "\x0f\xae\x05\1\2\3", 6, 1, 0 }, { "\x0f\xae\x44\x24", 4, 1, 0 },
		{ "\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66", 16, 1, 0 },
		{ "\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x66\x0f\x01\xe8", 17, 1, 0 },	/* too long */
	};

	for (size_t i = 0; i < ARRAY_SIZE(at); i++) {
		unsigned char *code = malloc(at[i].left);	/* of that size, so that a byte too far is seen */
		size_t disp = 99;

		memcpy(code, at[i].code, at[i].left);
		cr_expect_eq(form_x86_length(code, at[i].left, &disp), at[i].n, "%zu", i);
		cr_expect_eq(disp, at[i].disp, "%zu", i);
		free(code);
	}
}

static const struct elf_func func = { .addr = 0x1000, .end = 0x1100 };

static void check(uint32_t w, uint64_t at, uint32_t pages, uint32_t want)
{
	const uint32_t form = form_arm64_word(w, at, &func, pages);

	cr_expect_eq(form, want, "%08x: %08x", w, form);
}

Test(form_arm64, words)
{
	check(0x94000004, 0x1000, 0, 0x94000004);	/* bl, within */
	check(0x94000040, 0x1000, 0, 0x94000000);	/* to the end of it, which is out of it */
	check(0x97ffffff, 0x1000, 0, 0x94000000);	/* back out of it */
	check(0x17ffffff, 0x1004, 0, 0x17ffffff);	/* b, back within */
	check(0x10000083, 0x1000, 0, 0x10000083);	/* adr, within */
	check(0x10000803, 0x1000, 0, 0x10000003);
	check(0x70ffffe3, 0x1000, 0, 0x10000003);	/* of one byte before */
	check(0xb00028e0, 0x1000, 0, 0x90000000);	/* adrp */
	check(0x913ec016, 0x1000, 1, 0x91000016);	/* add x22, x0, n, of a page in x0 */
	check(0x913ec016, 0x1000, ~1u, 0x913ec016);
	check(0x917ec016, 0x1000, 1, 0x917ec016);	/* shifted, as no low bits are */
	check(0xf9400c41, 0x1000, 4, 0xf9400041);	/* ldr x1, [x2, n] */
	check(0xf9400c41, 0x1000, 2, 0xf9400c41);
	check(0xd503201f, 0x1000, ~0u, 0xd503201f);	/* nop */
}

static void check_pages(const uint32_t *code, size_t n, uint32_t want)
{
	const struct elf_func f = { .addr = 0, .end = 4 * n, .code = (const unsigned char *)code };

	cr_expect_eq(form_arm64_pages(&f), want, "%x", form_arm64_pages(&f));
}

Test(form_arm64, registers_with_pages)
{
	/* adrp x0; mov x19, x0; mov x4, x2 */
	static const uint32_t plain[] = { 0xb00028e0, 0xaa0003f3, 0xaa0203e4 };
	/*
	 * ldr x2, [sp, 8]; mov x5, x4; mov x4, x3; ldp x6, x3, [sp, 16]; stp x8, x0, [sp, 16]; str x0, [sp, 8];
	 * adrp x0
	 */
	static const uint32_t back[] = {
		0xf94007e2, 0xaa0403e5, 0xaa0303e4, 0xa9410fe6, 0xa90103e8, 0xf90007e0, 0xb00028e0,
	};
	static const uint32_t zero[] = { 0xb000289f, 0xaa1f03e1 };	/* adrp xzr; mov x1, xzr */

	check_pages(plain, ARRAY_SIZE(plain), 1 << 0 | 1 << 19);
	check_pages(back, ARRAY_SIZE(back), 1 << 0 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5);
	check_pages(zero, ARRAY_SIZE(zero), 0);
}
