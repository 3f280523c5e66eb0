/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two processes on one CPU that pass @len bytes back and forth over descriptors: one op is there
 * and back, so two context switches. The partner echoes until it is killed.
 */
#ifndef HB_CASES_PINGPONG_H
#define HB_CASES_PINGPONG_H

#include "partner.h"

#define PINGPONG_MAX 4096

struct pingpong {
	int rd, wr;		/* this side */
	int peer_rd, peer_wr;	/* the partner's side */
	size_t len;
	pid_t partner;
	char buf[PINGPONG_MAX];
};

#define PINGPONG_INIT .rd = -1, .wr = -1, .peer_rd = -1, .peer_wr = -1

static inline void pingpong_echo(void *st)
{
	struct pingpong *s = st;
	const ssize_t len = s->len;

	while (read(s->peer_rd, s->buf, len) == len)
		if (write(s->peer_wr, s->buf, len) != len)
			break;
}

static inline int pingpong_start(struct pingpong *s)
{
	partner_fifo();
	return partner_start(&s->partner, pingpong_echo, s);
}

static inline int pingpong_run(void *st, uint64_t n)
{
	struct pingpong *s = st;
	const ssize_t len = s->len;

	while (n--)
		if (write(s->wr, s->buf, len) != len || read(s->rd, s->buf, len) != len)
			return -EIO;
	return 0;
}

static inline void pingpong_close(int fd)
{
	if (fd >= 0)
		close(fd);
}

static inline void pingpong_teardown(void *st)
{
	struct pingpong *s = st;

	partner_stop(s->partner);
	pingpong_close(s->rd);
	pingpong_close(s->peer_rd);
	if (s->wr != s->rd)
		pingpong_close(s->wr);
	if (s->peer_wr != s->peer_rd)
		pingpong_close(s->peer_wr);
}

#endif
