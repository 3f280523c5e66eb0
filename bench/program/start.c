// SPDX-License-Identifier: GPL-2.0-only
/* Where the kernel enters a small program. */
#include <unistd.h>

#include "bench/program/program.h"

#if defined(__x86_64__)
__asm__(".globl _start\n_start:\n\txor %ebp, %ebp\n\tmov %rsp, %rdi\n\tand $-16, %rsp\n\tcall program_start");
#elif defined(__aarch64__)
__asm__(".globl _start\n_start:\n\tmov x29, #0\n\tmov x30, #0\n\tmov x0, sp\n\tbl program_start");
#endif

void program_start(const long *stack)
{
	_exit(main(stack[0], (char **)&stack[1]));
}
