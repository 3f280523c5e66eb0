/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * @nr descriptors that are waited for at once, never blocking: event counters of which none is
 * ready, copies of one tmpfs file (always ready), or copies of one idle TCP connection.
 */
#ifndef HB_CASES_MANY_H
#define HB_CASES_MANY_H

#include <fcntl.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/select.h>
#include <unistd.h>

#include "net.h"

#define MANY_MAX 1000

enum many_kind { MANY_EVENT, MANY_FILE, MANY_TCP };

struct many {
	unsigned int nr;
	enum many_kind kind;
	unsigned int open;		/* how many of fd[] are */
	int fd[MANY_MAX];
	int first, peer;		/* what fd[] are copies of, and its other end */
	int epoll, top;			/* top: the highest descriptor + 1 */
	struct pollfd poll[MANY_MAX];
	struct epoll_event event[MANY_MAX];
	fd_set set;
};

#define MANY_INIT .first = -1, .peer = -1, .epoll = -1

static inline int many_first(struct many *s)
{
	int pair[2], err;

	if (s->kind == MANY_FILE) {
		s->first = open("/tmp/hb.many", O_RDWR | O_CREAT | O_CLOEXEC, 0600);
		return s->first < 0 ? -errno : 0;
	}
	if (s->kind == MANY_EVENT)
		return 0;
	err = net_tcp_pair(pair);
	s->first = pair[0];
	s->peer = pair[1];
	return err;
}

static inline int many_setup(void *st)
{
	struct many *s = st;
	int err = many_first(s);

	for (; !err && s->open < s->nr; s->open++) {
		int fd = s->kind == MANY_EVENT ? eventfd(0, EFD_CLOEXEC) : dup(s->first);

		if (fd < 0)
			return -errno;
		s->fd[s->open] = fd;
		s->poll[s->open] = (struct pollfd){ .fd = fd, .events = POLLIN };
		if (fd < (int)FD_SETSIZE)
			FD_SET(fd, &s->set);
		if (fd >= s->top)
			s->top = fd + 1;
	}
	return err;
}

static inline int many_expected(const struct many *s)
{
	return s->kind == MANY_FILE ? (int)s->nr : 0;
}

static inline int many_run_select(void *st, uint64_t n)
{
	struct many *s = st;

	if (s->top > (int)FD_SETSIZE)
		return -EMFILE;
	while (n--) {
		struct timeval zero = { 0, 0 };
		fd_set set = s->set;

		if (select(s->top, &set, NULL, NULL, &zero) != many_expected(s))
			return -EIO;
	}
	return 0;
}

static inline int many_run_poll(void *st, uint64_t n)
{
	struct many *s = st;

	while (n--)
		if (poll(s->poll, s->nr, 0) != many_expected(s))
			return -EIO;
	return 0;
}

static inline int many_setup_epoll(void *st)
{
	struct many *s = st;
	int err = many_setup(st);

	if (err)
		return err;
	s->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (s->epoll < 0)
		return -errno;
	for (unsigned int i = 0; i < s->nr; i++) {
		struct epoll_event e = { .events = EPOLLIN, .data.fd = s->fd[i] };

		if (epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->fd[i], &e))
			return -errno;
	}
	return 0;
}

static inline int many_run_epoll(void *st, uint64_t n)
{
	struct many *s = st;

	while (n--)
		if (epoll_wait(s->epoll, s->event, s->nr, 0))
			return -EIO;
	return 0;
}

static inline void many_teardown(void *st)
{
	struct many *s = st;

	for (unsigned int i = 0; i < s->open; i++)
		close(s->fd[i]);
	net_close(&s->epoll);
	net_close(&s->first);
	net_close(&s->peer);
	if (s->kind == MANY_FILE)
		unlink("/tmp/hb.many");
}

#endif
