// SPDX-License-Identifier: GPL-2.0-only
/*
 * What the compiler adds to every function, this module's among them: a value for each variable that has none
 * (INIT_STACK_ALL), zero in the registers that a function used (ZERO_CALL_USED_REGS), and an instruction where an
 * indirect jump may end (X86_KERNEL_IBT, ARM64_BTI_KERNEL).
 */
#include <linux/errno.h>
#include <linux/kernel.h>
#include <linux/linkage.h>
#ifdef CONFIG_X86_64
#include <asm/asm.h>
#ifdef CONFIG_UML	/* no objtool there, and the header does not compile */
#define ANNOTATE_RETPOLINE_SAFE ""
#else
#include <asm/nospec-branch.h>
#endif
#endif

#include "effect.h"

#define WORDS 64u
#define MARK 0x6862656d61726b21ul

static noinline void leave(void)
{
	volatile unsigned long room[WORDS];
	unsigned int i;

	for (i = 0; i < WORDS; i++)
		room[i] = MARK;
}

static noinline void look(unsigned int *stale, unsigned int *zero)
{
	unsigned long room[WORDS], *at = room;
	unsigned int i;

	OPTIMIZER_HIDE_VAR(at);
	for (i = 0; i < WORDS; i++) {
		*stale += READ_ONCE(at[i]) == MARK;
		*zero += READ_ONCE(at[i]) == 0;
	}
}

int effect_variable(struct effect_result *r)
{
	unsigned int stale = 0, zero = 0;

	leave();
	look(&stale, &zero);
	r->word = zero == WORDS ? "zeroed" : stale > WORDS / 2 ? "stale" : stale ? "partly" : "pattern";
	snprintf(r->detail, sizeof(r->detail), "%u of %u words as the function before left them, %u zero", stale, WORDS,
		 zero);
	return 0;
}

/* its arguments are still in their registers when it returns */
asmlinkage unsigned long hbe_registers(unsigned long a, unsigned long b, unsigned long c, unsigned long d);
noinline asmlinkage unsigned long hbe_registers(unsigned long a, unsigned long b, unsigned long c, unsigned long d)
{
	return a + b * 2 + c * 4 + d * 8;
}

/* @left: what is in the registers of the second to the fourth argument after the call; returns the function's value */
static unsigned long call(unsigned long left[3])
{
#if defined(CONFIG_X86_64)
	unsigned long ret, a = 0x11, b = 0x22, c = 0x33, d = 0x44;

	asm volatile("call hbe_registers" : "=a"(ret), "+D"(a), "+S"(b), "+d"(c), "+c"(d), ASM_CALL_CONSTRAINT
		     : : "r8", "r9", "r10", "r11", "memory", "cc");
#elif defined(CONFIG_ARM64)
	register unsigned long ret asm("x0") = 0x11;
	register unsigned long b asm("x1") = 0x22;
	register unsigned long c asm("x2") = 0x33;
	register unsigned long d asm("x3") = 0x44;

	asm volatile("bl hbe_registers" : "+r"(ret), "+r"(b), "+r"(c), "+r"(d)
		     : : "x4", "x5", "x6", "x7", "x8", "x9", "x10", "x11", "x12", "x13", "x14", "x15", "x16", "x17",
			 "x30", "memory", "cc");
#else
	unsigned long ret = hbe_registers(1, 2, 3, 4), b = 0, c = 0, d = 0;
#endif
	left[0] = b;
	left[1] = c;
	left[2] = d;
	return ret;
}

int effect_registers(struct effect_result *r)
{
	unsigned long left[3];

	if (call(left) != 0x11 + 0x22 * 2 + 0x33 * 4 + 0x44 * 8)
		return -EIO;
	r->word = left[0] || left[1] || left[2] ? "stale" : "zeroed";
	snprintf(r->detail, sizeof(r->detail), "a function's arguments after its return: %lx %lx %lx", left[0], left[1],
		 left[2]);
	return 0;
}

/* a jump to where none may end: where that is enforced, it ends the task */
int effect_landing_pad(struct effect_result *r)
{
#if defined(CONFIG_X86_64)
	asm volatile("lea 1f(%%rip), %%rax\n\t" ANNOTATE_RETPOLINE_SAFE "\n\tjmp *%%rax\n1:\tnop" : : : "rax");
#elif defined(CONFIG_ARM64)
	asm volatile("adr x9, 1f\n\tbr x9\n1:\tnop" : : : "x9");
#else
	return -EOPNOTSUPP;
#endif
	r->word = "unenforced";
	snprintf(r->detail, sizeof(r->detail), "an indirect jump to no landing pad succeeded");
	return 0;
}
