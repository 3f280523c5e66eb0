// SPDX-License-Identifier: GPL-2.0-only
/*
 * plant/page - instructions that begin in one page and end in the next; with another PLANTED they all end in theirs
 *
 * One op   the same instructions in either case, at every place of a page's end
 * Crosses  the end of a page, 14 times
 * Control  null/empty, 1 op: the empty loop
 * Errors   none
 */
#include "../kbench.h"

#define PLANTED "0"	/* bytes before the end */

#define AT(k, insn) \
	".irp at, " k "\n\tjmp 1f\n\t.p2align 12\n\t.skip 4096 - \\at - 3 - " PLANTED ", 0xcc\n" \
	"1:\tnop\n\tnop\n\tnop\n\t" insn "\n\t.endr\n"

static noinline void across(void)
{
	__asm__ volatile(AT("1, 2, 3, 4", "movl $0x11223344, %%eax")
			 AT("1, 2, 3, 4, 5", "andl $0xffffefbf, %%edx")
			 AT("1, 2, 3, 4, 5", ".byte 0x0f, 0x85\n\t.long 0")	/* jnz to what follows it */
			 : : : "eax", "edx", "cc", "memory");
}

static int run(void *st, u64 n)
{
	while (n--)
		across();
	return 0;
}

KBENCH(plant_page) = {
	.op = "instructions that begin in one page and end in the next", .crosses = "the end of a page",
	.control = "null/empty", .control_ops = 1, .run = run,
};
