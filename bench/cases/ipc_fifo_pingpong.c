// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/fifo_pingpong - one byte to another process and back through two named pipes
 *
 * One op   write, read that blocks, and the same in the partner: two context switches
 * Crosses  pipe, wake-up, schedule
 * Control  sched/ctx_switch, 1 op: the same through pipes without a name
 * Errors   -errno of mkfifo, open or fork; -EIO if a transfer fails or is short
 */
#include <fcntl.h>
#include <sys/stat.h>

#include "pingpong.h"

/* O_RDWR so that opening it does not wait for the other side; the name is not needed after that */
static int fifo(int *rd, int *wr)
{
	const char *path = "/tmp/hb.fifo";

	if (mkfifo(path, 0600))
		return -errno;
	*rd = open(path, O_RDWR | O_CLOEXEC);
	*wr = open(path, O_WRONLY | O_CLOEXEC);
	unlink(path);
	return *rd < 0 || *wr < 0 ? -errno : 0;
}

static int setup(void *st)
{
	struct pingpong *s = st;
	int err = fifo(&s->peer_rd, &s->wr);

	if (!err)
		err = fifo(&s->rd, &s->peer_wr);
	return err ? err : pingpong_start(s);
}

BENCH(ipc_fifo_pingpong) = {
	.op = "one byte to another process and back through two named pipes",
	.crosses = "pipe, wake-up, schedule",
	.control = "sched/ctx_switch", .control_ops = 1,
	.covers = "lmbench:lat_fifo",
	BENCH_STATE(struct pingpong, PINGPONG_INIT, .len = 1),
	.alone = true, .setup = setup, .run = pingpong_run, .teardown = pingpong_teardown,
};
