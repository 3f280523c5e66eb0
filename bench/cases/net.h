/* SPDX-License-Identifier: GPL-2.0-only */
/* Sockets on the loopback device. All return 0 or -errno. */
#ifndef HB_CASES_NET_H
#define HB_CASES_NET_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "bench.h"

/* a socket bound to a free port of 127.0.0.1 */
static inline int net_bound(int type, int *fd, struct sockaddr_in *at)
{
	socklen_t len = sizeof(*at);

	*at = (struct sockaddr_in){ .sin_family = AF_INET };
	at->sin_addr.s_addr = htonl(INADDR_LOOPBACK);
	*fd = socket(AF_INET, type | SOCK_CLOEXEC, 0);
	if (*fd < 0)
		return errno == EAFNOSUPPORT ? -EOPNOTSUPP : -errno;
	if (bind(*fd, (struct sockaddr *)at, sizeof(*at)) ||
	    getsockname(*fd, (struct sockaddr *)at, &len))
		return -errno;
	return 0;
}

static inline int net_listen(int *fd, struct sockaddr_in *at)
{
	int err = net_bound(SOCK_STREAM, fd, at);

	return err ? err : listen(*fd, 16) ? -errno : 0;
}

static inline void net_close(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* two connected TCP sockets without delay */
static inline int net_tcp_pair(int fd[2])
{
	struct sockaddr_in at;
	int l = -1, one = 1, err = net_listen(&l, &at);

	fd[0] = fd[1] = -1;
	if (!err) {
		fd[0] = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
		if (fd[0] < 0 || connect(fd[0], (struct sockaddr *)&at, sizeof(at)))
			err = -errno;
	}
	if (!err) {
		fd[1] = accept4(l, NULL, NULL, SOCK_CLOEXEC);
		if (fd[1] < 0)
			err = -errno;
	}
	net_close(&l);
	for (int i = 0; !err && i < 2; i++)
		if (setsockopt(fd[i], IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one)))
			err = -errno;
	return err;
}

/* two UDP sockets, each connected to the other */
static inline int net_udp_pair(int fd[2])
{
	struct sockaddr_in at[2];
	int err;

	fd[0] = fd[1] = -1;
	err = net_bound(SOCK_DGRAM, &fd[0], &at[0]);
	if (!err)
		err = net_bound(SOCK_DGRAM, &fd[1], &at[1]);
	for (int i = 0; !err && i < 2; i++)
		if (connect(fd[i], (struct sockaddr *)&at[!i], sizeof(at[0])))
			err = -errno;
	return err;
}

/* an address in the abstract name space: no file is left behind */
static inline socklen_t net_unix_name(struct sockaddr_un *at, const char *name)
{
	*at = (struct sockaddr_un){ .sun_family = AF_UNIX };
	return offsetof(struct sockaddr_un, sun_path) + 1 +
	       snprintf(at->sun_path + 1, sizeof(at->sun_path) - 1, "%s", name);
}

/* without this, every connection that is closed leaves a socket in TIME_WAIT */
static inline int net_no_linger(int fd)
{
	const struct linger now = { 1, 0 };

	return setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof(now)) ? -errno : 0;
}

#endif
