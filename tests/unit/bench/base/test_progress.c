// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/progress.h"
#include "scratch.h"

Test(progress, on_a_pipe_a_minute_without_a_line_has_one)
{
	struct progress p;

	cr_redirect_stderr();
	progress_begin(&p, "build", 2);
	progress_now(&p, "%s", "off: CC fork.o");
	progress_tick(&p);			/* not yet */
	p.drawn_ns -= 61000000000ull;
	progress_tick(&p);
	progress_tick(&p);			/* not again */
	progress_end(&p);
	fprintf(stderr, "end\n");
	scratch_expect_stderr("build 0/2  off: CC fork.o\nend\n");
}
