// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <stdlib.h>
#include <sys/reboot.h>
#include <unistd.h>

#if defined(__x86_64__)
#include <sys/io.h>

/* QEMU's isa-debug-exit at 0xf4: the emulator ends with status code << 1 | 1 */
static void leave_emulator(int code)
{
	if (!ioperm(0xf4, 1, 1))
		outb(code, 0xf4);
}
#elif defined(__aarch64__)
/* semihosting SYS_EXIT_EXTENDED with ADP_Stopped_ApplicationExit: the emulator ends with @code */
static void leave_emulator(int code)
{
	const uint64_t block[2] = { 0x20026, code };
	register uint64_t op __asm__("x0") = 0x20;
	register const uint64_t *arg __asm__("x1") = block;

	__asm__ volatile("hlt #0xf000" : "+r"(op) : "r"(arg) : "memory");
}
#else
static void leave_emulator(int code)
{
	(void)code;
}
#endif

void exit_runner(const struct runner *r, int code)
{
	if (!r->guest)
		exit(code);
	if (r->leave)
		r->leave(r);
	/* a write to the port returns when the host has the bytes: nothing is left to drain */
	if (r->fd >= 0)
		close(r->fd);
	sync();
	leave_emulator(code);
	if (!code)		/* a locked down kernel lets nobody near the port: the emulator ends at a reset */
		reboot(RB_AUTOBOOT);
	reboot(RB_POWER_OFF);
	for (;;)
		pause();
}
