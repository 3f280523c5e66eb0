/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A chain of small functions that cannot be inlined, merged or turned into tail calls: chain_8
 * calls chain_7 and so on to chain_1, and each uses what comes back. The case defines CALL_FRAME(v), the
 * locals of each of them, before it includes this: the frame is what the stack protector, the
 * zeroing of locals and the like look at.
 */
#ifndef HBK_CASES_CALL_H
#define HBK_CASES_CALL_H

#include <linux/compiler.h>

#include "../kbench.h"

/* frames: each declares its locals and makes them matter for v */
#define FRAME_NONE(v)
#define FRAME_SCALAR(v) \
	unsigned long local = (v) + 3; \
	KBENCH_KEEP(local); \
	(v) ^= local
#define FRAME_CHAR(v, size) \
	char array[size]; \
	char *at = array; \
	KBENCH_KEEP(at); \
	((volatile char *)at)[(v) & 7] = 1
#define FRAME_ADDR(v) \
	unsigned long local = (v); \
	unsigned long *at = &local; \
	KBENCH_KEEP(at); \
	(v) += *(volatile unsigned long *)at
#define FRAME_STRUCT(v) \
	struct { long head; char array[16]; } local; \
	char *at = local.array; \
	KBENCH_KEEP(at); \
	((volatile char *)at)[(v) & 7] = 1

#define CALL_LINK(k, below) \
	static __maybe_unused noinline __noclone unsigned long chain_##k(unsigned long v) \
	{ \
		CALL_FRAME(v); \
		v = chain_##below(v + 1); \
		KBENCH_KEEP(v); \
		return v + 1; \
	}

static noinline __noclone unsigned long chain_1(unsigned long v)
{
	CALL_FRAME(v);
	KBENCH_KEEP(v);
	return v + 1;
}

CALL_LINK(2, 1) CALL_LINK(3, 2) CALL_LINK(4, 3) CALL_LINK(5, 4)
CALL_LINK(6, 5) CALL_LINK(7, 6) CALL_LINK(8, 7) CALL_LINK(9, 8)
CALL_LINK(10, 9) CALL_LINK(11, 10) CALL_LINK(12, 11) CALL_LINK(13, 12)
CALL_LINK(14, 13) CALL_LINK(15, 14) CALL_LINK(16, 15) CALL_LINK(17, 16)
CALL_LINK(18, 17) CALL_LINK(19, 18) CALL_LINK(20, 19) CALL_LINK(21, 20)
CALL_LINK(22, 21) CALL_LINK(23, 22) CALL_LINK(24, 23) CALL_LINK(25, 24)
CALL_LINK(26, 25) CALL_LINK(27, 26) CALL_LINK(28, 27) CALL_LINK(29, 28)
CALL_LINK(30, 29) CALL_LINK(31, 30) CALL_LINK(32, 31) CALL_LINK(33, 32)
CALL_LINK(34, 33) CALL_LINK(35, 34) CALL_LINK(36, 35) CALL_LINK(37, 36)
CALL_LINK(38, 37) CALL_LINK(39, 38) CALL_LINK(40, 39) CALL_LINK(41, 40)
CALL_LINK(42, 41) CALL_LINK(43, 42) CALL_LINK(44, 43) CALL_LINK(45, 44)
CALL_LINK(46, 45) CALL_LINK(47, 46) CALL_LINK(48, 47) CALL_LINK(49, 48)
CALL_LINK(50, 49) CALL_LINK(51, 50) CALL_LINK(52, 51) CALL_LINK(53, 52)
CALL_LINK(54, 53) CALL_LINK(55, 54) CALL_LINK(56, 55) CALL_LINK(57, 56)
CALL_LINK(58, 57) CALL_LINK(59, 58) CALL_LINK(60, 59) CALL_LINK(61, 60)
CALL_LINK(62, 61) CALL_LINK(63, 62) CALL_LINK(64, 63)

/* one op: the chain from chain_@depth down, once */
#define CALL_RUN(depth) \
	static int run(void *st, u64 n) \
	{ \
		while (n--) { \
			unsigned long v = chain_##depth(n); \
			\
			KBENCH_KEEP(v); \
		} \
		return 0; \
	}

#endif
