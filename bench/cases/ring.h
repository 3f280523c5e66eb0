/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * @nr processes in a ring of pipes that pass one byte on, each after touching @kb KiB of its own
 * memory. One op is the byte once around: @nr context switches. The harness is one of them.
 */
#ifndef HB_CASES_RING_H
#define HB_CASES_RING_H

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>

#include "partner.h"

#define RING_MAX 96

struct ring {
	unsigned int nr, kb;
	unsigned int at;		/* who this process is; 0 is the harness */
	int pipe[RING_MAX][2];		/* process i reads pipe i and writes pipe i + 1 */
	unsigned int pipes;		/* how many of them are open */
	pid_t pid[RING_MAX];
	char *mem;
};

static inline int ring_pass(struct ring *s)
{
	char token = 0;

	if (write(s->pipe[(s->at + 1) % s->nr][1], &token, 1) != 1)
		return -EIO;
	if (read(s->pipe[s->at][0], &token, 1) != 1)
		return -EIO;
	for (unsigned int i = 0; i < s->kb * 1024; i += 64)
		((volatile char *)s->mem)[i]++;
	return 0;
}

static inline void ring_member(void *st)
{
	struct ring *s = st;
	char token;

	if (read(s->pipe[s->at][0], &token, 1) != 1)
		return;
	while (!ring_pass(s))
		;
}

static inline int ring_setup(void *st)
{
	struct ring *s = st;
	int err = 0;

	s->mem = calloc(s->kb + 1, 1024);
	if (!s->mem)
		return -ENOMEM;
	partner_fifo();
	for (; s->pipes < s->nr; s->pipes++)
		if (pipe2(s->pipe[s->pipes], O_CLOEXEC))
			return -errno;
	for (s->at = 1; !err && s->at < s->nr; s->at++)
		err = partner_start(&s->pid[s->at], ring_member, s);
	s->at = 0;
	return err;
}

static inline int ring_run(void *st, uint64_t n)
{
	struct ring *s = st;
	int err = 0;

	while (n-- && !err)
		err = ring_pass(s);
	return err;
}

static inline void ring_teardown(void *st)
{
	struct ring *s = st;

	for (unsigned int i = 1; i < s->nr; i++)
		partner_stop(s->pid[i]);
	for (unsigned int i = 0; i < s->pipes; i++) {
		close(s->pipe[i][0]);
		close(s->pipe[i][1]);
	}
	free(s->mem);
}

#endif
