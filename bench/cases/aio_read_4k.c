// SPDX-License-Identifier: GPL-2.0-only
/*
 * aio/read_4k - read one page through the asynchronous interface
 *
 * One op   io_submit(2) of one read, io_getevents(2)
 * Crosses  kiocb allocation, shmem read, completion ring
 * Control  fs/read_1p, 1 op: the same read in one call
 * Errors   -errno of setup; -EIO if the read is short; skipped without CONFIG_AIO
 */
#include <linux/aio_abi.h>
#include <sys/syscall.h>

#include "file.h"

struct aio {
	struct file f;
	aio_context_t ctx;
};

static int setup(void *st)
{
	struct aio *s = st;
	int err = file_setup(&s->f);

	return err ? err : syscall(SYS_io_setup, 8, &s->ctx) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	struct aio *s = st;
	struct iocb cb = {
		.aio_lio_opcode = IOCB_CMD_PREAD, .aio_fildes = s->f.fd,
		.aio_buf = (uintptr_t)s->f.buf, .aio_nbytes = s->f.len,
	}, *list = &cb;
	struct io_event ev;

	while (n--)
		if (syscall(SYS_io_submit, s->ctx, 1, &list) != 1 ||
		    syscall(SYS_io_getevents, s->ctx, 1, 1, &ev, NULL) != 1 ||
		    ev.res != (long long)s->f.len)
			return -EIO;
	return 0;
}

static void teardown(void *st)
{
	struct aio *s = st;

	if (s->ctx)
		syscall(SYS_io_destroy, s->ctx);
	file_teardown(&s->f);
}

BENCH(aio_read_4k) = {
	.op = "read one page through the asynchronous interface",
	.crosses = "kiocb allocation, shmem read, completion ring",
	.control = "fs/read_1p", .control_ops = 1,
	BENCH_STATE(struct aio, .f = { FILE_INIT, .size = FILE_PAGE, .len = FILE_PAGE }),
	.setup = setup, .run = run, .teardown = teardown,
};
