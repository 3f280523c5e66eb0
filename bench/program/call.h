/* SPDX-License-Identifier: GPL-2.0-only */
/* System calls, for libc.c and libc_files.c: what both need of each, in every one of their functions. */
#ifndef HB_PROGRAM_CALL_H
#define HB_PROGRAM_CALL_H

#include <sys/syscall.h>

extern int program_errno;	/* errno, of programs of one thread */

/* program_raw - what the kernel answers */
static inline long program_raw(long nr, long a, long b, long c, long d, long e, long f)
{
#if defined(__x86_64__)
	register long r10 __asm__("r10") = d, r8 __asm__("r8") = e, r9 __asm__("r9") = f;
	long ret;

	__asm__ volatile("syscall" : "=a"(ret) : "a"(nr), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return ret;
#elif defined(__aarch64__)
	register long x8 __asm__("x8") = nr, x0 __asm__("x0") = a, x1 __asm__("x1") = b, x2 __asm__("x2") = c;
	register long x3 __asm__("x3") = d, x4 __asm__("x4") = e, x5 __asm__("x5") = f;

	__asm__ volatile("svc #0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
	return x0;
#else
#error "no way into the kernel is known for this architecture"
#endif
}

/* program_checked - that as C libraries have it: the result, or -1 with the reason in errno */
static inline long program_checked(long ret)
{
	if (ret >= 0 || ret < -4095)
		return ret;
	program_errno = -ret;
	return -1;
}

/* up to six arguments, pointers or numbers: each is a register */
#define CALL_(nr, a, b, c, d, e, f, ...) \
	program_checked(program_raw(nr, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f)))
#define CALL(name, ...) CALL_(SYS_##name, __VA_ARGS__, 0, 0, 0, 0, 0, 0)

#endif
