// SPDX-License-Identifier: GPL-2.0-only
/*
 * The small program of one case, which the linker puts in the place of the_case. Executed by the runner it takes the
 * case's windows; with an argument, by the case itself, it does what program() does.
 */
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench/cases/bench.h"
#include "bench/guest/alone.h"
#include "bench/guest/counter.h"
#include "bench/guest/window.h"

extern const struct bench_case the_case;

int main(int argc, char **argv)
{
	struct window_result *r;
	int fd;

	if (argc == 2)
		return the_case.program && !the_case.program(argv[1]) ? 0 : 1;
	fd = open(PROGRAM_RESULT, O_RDWR | O_CLOEXEC);
	r = mmap(NULL, sizeof(*r), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (fd < 0 || r == MAP_FAILED)
		return 1;
	close(fd);
	counter_event = r->job.counter_event;
	window_case(&the_case, r);
	return 0;
}
