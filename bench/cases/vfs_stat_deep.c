// SPDX-License-Identifier: GPL-2.0-only
/*
 * vfs/stat_deep - stat(2) through 8 folders
 *
 * One op   stat(2) by a path of 10 components
 * Crosses  path walk: RCU walk, permission check of each component
 * Control  vfs/stat, 1 op: the same call with 2 components
 * Errors   -errno of mkdir or stat
 */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench.h"

#define TOP "/tmp/hb.deep"
#define DEPTH 8

/* TOP/d/d/... with @depth folders below TOP */
static const char *folder(char *buf, size_t size, int depth)
{
	int len = snprintf(buf, size, TOP);

	while (depth--)
		len += snprintf(buf + len, size - len, "/d");
	return buf;
}

static int setup(void *st)
{
	char buf[64];

	(void)st;
	for (int i = 0; i <= DEPTH; i++)
		if (mkdir(folder(buf, sizeof(buf), i), 0700))
			return -errno;
	return 0;
}

static int run(void *st, uint64_t n)
{
	struct stat is;
	char buf[64];

	(void)st;
	folder(buf, sizeof(buf), DEPTH);
	while (n--)
		if (stat(buf, &is))
			return -errno;
	return 0;
}

static void teardown(void *st)
{
	char buf[64];

	(void)st;
	for (int i = DEPTH; i >= 0; i--)
		rmdir(folder(buf, sizeof(buf), i));
}

BENCH(vfs_stat_deep) = {
	.op = "stat(2) through 8 folders",
	.crosses = "path walk: RCU walk, permission check of each component",
	.control = "vfs/stat", .control_ops = 1,
	.setup = setup, .run = run, .teardown = teardown,
};
