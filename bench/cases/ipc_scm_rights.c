// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/scm_rights - pass a descriptor over a unix socket
 *
 * One op   sendmsg(2) with SCM_RIGHTS, recvmsg(2), close(2)
 * Crosses  control messages, file references, unix garbage accounting
 * Control  ipc/unix_pair, 1 op: a byte without a descriptor
 * Errors   -errno of socketpair; -EIO if no descriptor arrives
 */
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include "pair.h"

static int setup(void *st)
{
	int fd[2];

	return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd) ? -errno : pair_take(st, fd);
}

static int once(struct pair *s)
{
	union { struct cmsghdr head; char room[CMSG_SPACE(sizeof(int))]; } control = { 0 };
	struct iovec v = { s->buf, 1 };
	struct msghdr m = { .msg_iov = &v, .msg_iovlen = 1, .msg_control = &control,
			    .msg_controllen = sizeof(control) };
	int fd = 0;

	control.head.cmsg_level = SOL_SOCKET;
	control.head.cmsg_type = SCM_RIGHTS;
	control.head.cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(&control.head), &fd, sizeof(fd));
	if (sendmsg(s->wr, &m, 0) != 1 || recvmsg(s->rd, &m, MSG_CMSG_CLOEXEC) != 1)
		return -EIO;
	if (m.msg_controllen < CMSG_LEN(sizeof(int)))
		return -EIO;
	memcpy(&fd, CMSG_DATA(&control.head), sizeof(fd));
	return close(fd) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	int err = 0;

	while (n-- && !err)
		err = once(st);
	return err;
}

BENCH(ipc_scm_rights) = {
	.op = "pass a descriptor over a unix socket",
	.crosses = "control messages, file references, unix garbage accounting",
	.control = "ipc/unix_pair", .control_ops = 1,
	BENCH_STATE(struct pair, .rd = -1, .wr = -1),
	.setup = setup, .run = run, .teardown = pair_teardown,
};
