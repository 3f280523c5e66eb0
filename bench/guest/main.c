// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/remote.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/reboot.h>
#include <unistd.h>

/* a kernel that is a process (ARCH=um) would begin anew at a reset, for ever */
static void leave_process(const struct runner *r)
{
	close(r->fd);
	sync();
	reboot(RB_POWER_OFF);
}

/* where this machine takes records */
static int open_port(struct runner *r)
{
	const char *file = getenv("HB_PORT");

	if (remote_asked())
		return remote_begin(r) ? -EIO : r->fd;
	if (!file)
		return port_open("hardbench");
	r->leave = leave_process;
	return port_file(file);
}

static int guest_main(struct runner *r)
{
	r->guest = true;
	init_guest(r);
	r->early = early_head(&r->before);
	r->fd = open_port(r);
	if (r->fd < 0) {
		fprintf(stderr, "hardbench: no port: %s\n", strerror(-r->fd));
		exit_runner(r, 3);
	}
	init_module_say(r, r->early && r->before.module_first ? r->before.module : init_module_load());
	return job_run(r, "/job");
}

int main(int argc, char **argv)
{
	struct runner r = { .fd = -1, .batches = 5, .next_id = 1 };
	int code;

	if (argc == 2 && !strcmp(argv[1], "--list")) {
		sample_list();
		return 0;
	}
	init_limits();
	code = getpid() == 1 ? guest_main(&r) : plain_main(&r, argc, argv);
	exit_runner(&r, code);
}
