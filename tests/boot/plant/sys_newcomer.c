// SPDX-License-Identifier: GPL-2.0-only
/*
 * sys/newcomer - a case that is large, and uses what no other does
 *
 * One op   getppid(2)
 * Crosses  syscall entry and exit
 * Control  null/empty, 1 op: the empty loop
 * Errors   -EIO where there is no parent
 */
#include <regex.h>
#include <stdlib.h>
#include <unistd.h>
#include <wordexp.h>

#include "bench.h"

static char text[70000] = "data of its own";

static int setup(void *st)
{
	wordexp_t words;
	regex_t re;

	(void)st;
	if (wordexp(text, &words, WRDE_NOCMD) || regcomp(&re, "n[ew]*", 0))
		return -EIO;
	regfree(&re);
	wordfree(&words);
	return 0;
}

static int run(void *st, uint64_t n)
{
	(void)st;
	while (n--)
		if (getppid() < 0)
			return -EIO;
	return 0;
}

BENCH(sys_newcomer) = {
	.op = "getppid", .crosses = "syscall entry and exit", .control = "null/empty", .control_ops = 1,
	.setup = setup, .run = run,
};
