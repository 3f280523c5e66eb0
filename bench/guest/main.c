// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/remote.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

/* where this machine takes records */
static int open_port(struct runner *r)
{
	if (remote_asked())
		return remote_begin(r) ? -EIO : r->fd;
	return getenv("HB_PORT") ? port_file(getenv("HB_PORT")) : port_open("hardbench");
}

static int guest_main(struct runner *r)
{
	r->guest = true;
	init_guest(r);
	r->fd = open_port(r);
	if (r->fd < 0) {
		fprintf(stderr, "hardbench: no port: %s\n", strerror(-r->fd));
		exit_runner(r, 3);
	}
	init_module_load(r);
	return job_run(r, "/job");
}

/* cases want 1000 descriptors; whoever may not have them will say so */
static void raise_limits(void)
{
	struct rlimit files;

	if (getrlimit(RLIMIT_NOFILE, &files))
		return;
	if (files.rlim_cur < 4096)
		files.rlim_cur = files.rlim_max < 4096 ? files.rlim_max : 4096;
	setrlimit(RLIMIT_NOFILE, &files);
}

/*
 * A case that touches a page means a fault for that page. Where transparent_hugepage says "always" one fault would
 * map 2 MiB instead. What a case executes inherits this; a kernel without huge pages refuses it and needs it not.
 */
static void small_pages(void)
{
	prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
}

int main(int argc, char **argv)
{
	struct runner r = { .fd = -1, .batches = 5, .next_id = 1 };
	int code;

	if (argc == 2 && !strcmp(argv[1], "--list")) {
		sample_list();
		return 0;
	}
	raise_limits();
	small_pages();
	code = getpid() == 1 ? guest_main(&r) : plain_main(&r, argc, argv);
	exit_runner(&r, code);
}
