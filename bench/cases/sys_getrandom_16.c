// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/getrandom_16 - 16 random bytes
 *
 * One op   getrandom(2) of 16 bytes
 * Crosses  ChaCha20 of the per-CPU generator, copy_to_user
 * Control  sys/getppid, 1 op: the same entry with nothing behind it
 * Errors   -EIO when fewer bytes come back
 */
#include <sys/random.h>

#include "bench.h"

static int run(void *st, uint64_t n)
{
	char buf[16];

	(void)st;
	while (n--)
		if (getrandom(buf, sizeof(buf), 0) != sizeof(buf))
			return -EIO;
	return 0;
}

BENCH(sys_getrandom_16) = {
	.op = "16 random bytes",
	.crosses = "ChaCha20 of the per-CPU generator, copy_to_user",
	.control = "sys/getppid", .control_ops = 1,
	.run = run,
};
