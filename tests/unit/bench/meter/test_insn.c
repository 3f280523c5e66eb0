// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/insn.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <string.h>

#include "kmod/marker.h"

/* one instruction, classified; a fresh address each time */
static struct insn *one(const char *bytes, unsigned int size)
{
	static uint64_t pc = 0xffffffff81000000;
	int at = insn_get(pc += 64, (const uint8_t *)bytes, size);

	cr_assert(at >= 0);
	insn_classify(&insn_table[at]);
	return &insn_table[at];
}

static void kinds(const struct insn *i, bool jump, bool cond, bool indirect, bool call, bool ret)
{
	cr_expect_eq(i->jump, jump, "jump");
	cr_expect_eq(i->cond, cond, "cond");
	cr_expect_eq(i->indirect, indirect, "indirect");
	cr_expect_eq(i->call, call, "call");
	cr_expect_eq(i->ret, ret, "ret");
}

Test(insn, x86_branches)
{
	cr_assert_eq(insn_init(false), 0);
	kinds(one("\xeb\x10", 2), true, false, false, false, false);		/* jmp rel8 */
	kinds(one("\x0f\x84\x00\x01\x00\x00", 6), true, true, false, false, false); /* je rel32 */
	kinds(one("\xff\xe0", 2), true, false, true, false, false);		/* jmp *%rax */
	kinds(one("\xe8\x00\x01\x00\x00", 5), false, false, false, true, false); /* call rel32 */
	kinds(one("\x41\xff\xd3", 3), false, false, true, true, false);		/* call *%r11 */
	kinds(one("\xff\x15\x00\x01\x00\x00", 6), false, false, true, true, false); /* call *mem */
	kinds(one("\xc3", 1), false, false, false, false, true);		/* ret */
	kinds(one("\xe3\x02", 2), true, true, false, false, false);		/* jrcxz */
}

Test(insn, x86_what_is_no_branch)
{
	cr_assert_eq(insn_init(false), 0);
	kinds(one("\x0f\x05", 2), false, false, false, false, false);		/* syscall */
	kinds(one("\x48\x0f\x07", 3), false, false, false, false, false);	/* sysretq */
	kinds(one("\x48\xcf", 2), false, false, false, false, false);		/* iretq */
	kinds(one("\xf3\x0f\x1e\xfa", 4), false, false, false, false, false);	/* endbr64 */
}

Test(insn, x86_rep_strings_only)
{
	cr_assert_eq(insn_init(false), 0);
	cr_expect(one("\xf3\xaa", 2)->rep);			/* rep stosb */
	cr_expect(one("\xf3\x48\xa5", 3)->rep);			/* rep movsq */
	cr_expect(one("\xf2\xae", 2)->rep);			/* repne scasb */
	cr_expect(one("\xf3\xa5", 2)->rep);			/* rep movsl */
	cr_expect_not(one("\xf3\x0f\x1e\xfa", 4)->rep);		/* endbr64 */
	cr_expect_not(one("\xf3\x0f\x10\x07", 4)->rep);		/* movss */
	cr_expect_not(one("\xf2\x0f\x10\x07", 4)->rep);		/* movsd, the SSE one */
	cr_expect_not(one("\xf3\x90", 2)->rep);			/* pause */
	cr_expect_not(one("\xaa", 1)->rep);			/* stosb alone */
	cr_expect_not(one("\xb8\xf3\x00\x00\x00", 5)->rep);	/* f3 inside an immediate */
}

Test(insn, x86_markers)
{
	static const char begin[] = "\x0f\x1f\x84\x00\x02\x00\x42\x48";

	cr_assert_eq(insn_init(false), 0);
	cr_expect_eq(one(begin, 8)->marker, MARK_BEGIN);
	cr_expect_eq(one("\x0f\x1f\x84\x00\x0a\x00\x42\x48", 8)->marker, MARK_ALL);
	cr_expect_eq(one("\x0f\x1f\x84\x00\x0b\x00\x42\x48", 8)->marker, -1);	/* no such code */
	cr_expect_eq(one("\x0f\x1f\x84\x00\x00\x00\x00\x00", 8)->marker, -1);	/* plain 8-byte nop */
}

Test(insn, the_header_assembles_to_what_is_recognised)
{
#ifdef __x86_64__
	const uint8_t *code;

	__asm__("lea 1f(%%rip), %0\n\tjmp 2f\n1:\n\t.byte 0x0f, 0x1f, 0x84, 0x00\n\t.long %c1\n2:"
		: "=r"(code) : "i"(MARK_X86_MAGIC | MARK_END));
	cr_assert_eq(insn_init(false), 0);
	cr_expect_eq(insn_marker(code, 8), MARK_END);
	mark_id(0xa5);	/* no-ops here: nothing to see but that they run */
#endif
}

Test(insn, arm64_branches)
{
	cr_assert_eq(insn_init(true), 0);
	kinds(one("\x04\x00\x00\x14", 4), true, false, false, false, false);	/* b */
	kinds(one("\x40\x00\x00\x54", 4), true, true, false, false, false);	/* b.eq */
	kinds(one("\x40\x00\x00\xb4", 4), true, true, false, false, false);	/* cbz */
	kinds(one("\x40\x00\x00\x36", 4), true, true, false, false, false);	/* tbz */
	kinds(one("\x00\x02\x1f\xd6", 4), true, false, true, false, false);	/* br x16 */
	kinds(one("\x04\x00\x00\x94", 4), false, false, false, true, false);	/* bl */
	kinds(one("\x00\x02\x3f\xd6", 4), false, false, true, true, false);	/* blr x16 */
	kinds(one("\x11\x0a\x3f\xd7", 4), false, false, true, true, false);	/* blraa x16, x17 */
	kinds(one("\xc0\x03\x5f\xd6", 4), false, false, false, false, true);	/* ret */
	kinds(one("\xff\x0b\x5f\xd6", 4), false, false, false, false, true);	/* retaa */
	kinds(one("\xe0\x03\x9f\xd6", 4), false, false, false, false, false);	/* eret */
	kinds(one("\x01\x00\x00\xd4", 4), false, false, false, false, false);	/* svc */
}

Test(insn, arm64_zva_and_markers)
{
	cr_assert_eq(insn_init(true), 0);
	cr_expect(one("\x20\x74\x0b\xd5", 4)->zva);		/* dc zva, x0 */
	cr_expect(one("\x80\x74\x0b\xd5", 4)->zva);		/* dc gzva, x0 */
	cr_expect_not(one("\x60\x74\x0b\xd5", 4)->zva);		/* dc gva, x0 */
	cr_expect_not(one("\x20\x7e\x0b\xd5", 4)->zva);		/* dc civac, x0 */
	cr_expect_eq(one("\x5f\x00\x89\xd2", 4)->marker, MARK_BEGIN);	/* movz xzr, #0x4802 */
	cr_expect_eq(one("\x5f\x01\x89\xd2", 4)->marker, MARK_ALL);
	cr_expect_eq(one("\x7f\x01\x89\xd2", 4)->marker, -1);		/* #0x480b: no such code */
	cr_expect_eq(one("\x40\x00\x89\xd2", 4)->marker, -1);		/* movz x0: a real move */
}

Test(insn, same_address_other_bytes_is_another_instruction)
{
	int a, b;

	cr_assert_eq(insn_init(false), 0);
	a = insn_get(0xffffffff81000000, (const uint8_t *)"\x0f\x1f\x44\x00\x00", 5);
	b = insn_get(0xffffffff81000000, (const uint8_t *)"\xe9\x10\x00\x00\x00", 5);
	cr_expect_neq(a, b);	/* a static key was patched */
	cr_expect_eq(a, insn_get(0xffffffff81000000, (const uint8_t *)"\x0f\x1f\x44\x00\x00", 5));
}
