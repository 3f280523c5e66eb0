// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/gnuplot.h"

#include <errno.h>
#include <stdio.h>

#include "bench/base/subproc.h"

enum { TIMEOUT_MS = 60000 };

static void say_output(void *ctx, const char *data, size_t len)
{
	(void)ctx;
	fwrite(data, 1, len, stderr);
}

int gnuplot_run(const char *dir, const char *script)
{
	const char *const argv[] = { "gnuplot", script, NULL };
	const char *const env[] = { "LC_ALL=C.UTF-8", NULL };	/* it writes UTF-8, and warns where others do not */
	struct subproc sp = { .argv = argv, .env = env, .cwd = dir, .on_output = say_output, .timeout_ms = TIMEOUT_MS };
	const int err = subproc_run(&sp);

	if (err)
		return err;
	return sp.exit_code || sp.term_signal ? -EIO : 0;
}
