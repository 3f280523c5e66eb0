/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Marker instructions: architectural no-ops with a magic immediate that the emulator plugin
 * recognises when it translates them. On any other machine they cost one no-op each.
 *
 * One definition for the runner, the kernel module and the plugin.
 *   x86-64  nopl disp32(%rax,%rax,1)   0f 1f 84 00 <imm32>   imm32 = 0x48420000 | code
 *   arm64   movz xzr, #imm16           d2800000 | imm16 << 5 | 31   imm16 = 0x4800 | code
 */
#ifndef HB_MARKER_H
#define HB_MARKER_H

enum {
	MARK_BIT0 = 0,		/* shift a 0 into the window's id */
	MARK_BIT1 = 1,		/* shift a 1 into the window's id */
	MARK_BEGIN = 2,		/* a window opens: counters are zeroed */
	MARK_END = 3,		/* the window closes: counters are written under its id */
	MARK_STEADY = 4,	/* the window that opens next is of one operation: also for what has none of several */
	MARK_OP = 5,		/* an operation of the window that is open is over */
	MARK_TEXT0 = 6,		/* shift a 0 into where the kernel's _text is: 64 of these, before any other marker */
	MARK_TEXT1 = 7,		/* shift a 1 into it */
	/*
	 * How much is to be counted from here on. The emulator keeps what it translated for each of these apart, for
	 * the processor is in another state in each (level.h; arm64 has one for the last two): so code that no window
	 * holds costs little. A guest that never says so is in the last of them.
	 */
	MARK_OUTSIDE = 8,	/* no window opens here */
	MARK_WINDOW = 9,	/* everything except the footprint */
	MARK_ALL = 10,
	MARK_CODES = 11,
};

#define MARK_X86_MAGIC	0x48420000u
#define MARK_ARM64_MAGIC 0x4800u

#if defined(__x86_64__)
#define MARK(code) __asm__ volatile(".byte 0x0f, 0x1f, 0x84, 0x00\n\t.long %c0" \
				    : : "i"(MARK_X86_MAGIC | (code)) : "memory")
#elif defined(__aarch64__)
#define MARK(code) __asm__ volatile(".inst %c0" \
				    : : "i"(0xd2800000u | (MARK_ARM64_MAGIC | (code)) << 5 | 31) : "memory")
#endif

#ifdef MARK
/* MARK_NUMBER - shift the low @bits of a number into what @zero and @one are for, the highest first */
#define MARK_NUMBER(number, bits, zero, one) do {	\
	int bit;					\
							\
	for (bit = (bits) - 1; bit >= 0; bit--) {	\
		if ((number) >> bit & 1)		\
			MARK(one);			\
		else					\
			MARK(zero);			\
	}						\
} while (0)

/* mark_id - tell the plugin the id of the next window; costs 32 steps outside the window */
static inline void mark_id(unsigned int id)
{
	MARK_NUMBER(id, 32, MARK_BIT0, MARK_BIT1);
}

/* mark_text - tell the plugin where a kernel lies that has been moved (KASLR) */
static inline void mark_text(unsigned long text)
{
	MARK_NUMBER(text, 64, MARK_TEXT0, MARK_TEXT1);
}
#endif

#endif
