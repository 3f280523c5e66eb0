/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Two connected descriptors and one thread that writes at one end and reads at the other: pipes,
 * socket pairs, connected sockets. One op moves @len bytes through.
 */
#ifndef HB_CASES_PAIR_H
#define HB_CASES_PAIR_H

#include <unistd.h>

#include "bench.h"

#define PAIR_MAX 98304

struct pair {
	int rd, wr;
	size_t len;
	char buf[PAIR_MAX];
};

/* pair_take - the two descriptors of pipe() or socketpair(), read end first */
static inline int pair_take(struct pair *s, const int fd[2])
{
	s->rd = fd[0];
	s->wr = fd[1];
	return 0;
}

static inline int pair_run(void *st, uint64_t n)
{
	struct pair *s = st;
	const ssize_t len = s->len;

	while (n--)
		if (write(s->wr, s->buf, len) != len || read(s->rd, s->buf, len) != len)
			return -EIO;
	return 0;
}

static inline void pair_teardown(void *st)
{
	struct pair *s = st;

	if (s->rd >= 0)
		close(s->rd);
	if (s->wr >= 0)
		close(s->wr);
}

#endif
