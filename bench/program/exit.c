// SPDX-License-Identifier: GPL-2.0-only
/* The program that the exec cases execute: exit_group(0) is all that it does. */
#if defined(__x86_64__)
__asm__(".globl _start\n_start:\n\txor %edi, %edi\n\tmov $231, %eax\n\tsyscall");
#elif defined(__aarch64__)
__asm__(".globl _start\n_start:\n\tmov x0, #0\n\tmov x8, #94\n\tsvc #0");
#endif
