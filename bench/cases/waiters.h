/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * @nr threads that wait on one futex. An op lets all of them go, directly or after moving them to
 * a second futex, and ends when the last has gone back to wait.
 */
#ifndef HB_CASES_WAITERS_H
#define HB_CASES_WAITERS_H

#include <limits.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "partner.h"

#define WAITERS_MAX 16

struct waiters {
	int nr;
	uint32_t round;		/* what they wait on: changes once an op */
	uint32_t moved;		/* where a requeue puts them */
	uint32_t back;		/* how many have seen this round */
	uint32_t end;
	int started;
	pthread_t thread[WAITERS_MAX];
};

static inline long waiters_futex(uint32_t *word, int op, uint32_t val, long val2, uint32_t *word2,
				 uint32_t val3)
{
	return syscall(SYS_futex, word, op | FUTEX_PRIVATE_FLAG, val, val2, word2, val3);
}

static inline uint32_t waiters_read(uint32_t *word)
{
	return __atomic_load_n(word, __ATOMIC_SEQ_CST);
}

static inline void waiters_report(struct waiters *s)
{
	if (__atomic_add_fetch(&s->back, 1, __ATOMIC_SEQ_CST) == (uint32_t)s->nr)
		waiters_futex(&s->back, FUTEX_WAKE, 1, 0, NULL, 0);
}

static inline void *waiters_thread(void *st)
{
	struct waiters *s = st;
	uint32_t seen = 0;

	for (;;) {
		waiters_report(s);
		while (waiters_read(&s->round) == seen)
			waiters_futex(&s->round, FUTEX_WAIT, seen, 0, NULL, 0);
		seen = waiters_read(&s->round);
		if (waiters_read(&s->end))
			return NULL;
	}
}

static inline void waiters_await(struct waiters *s)
{
	uint32_t back;

	while ((back = waiters_read(&s->back)) < (uint32_t)s->nr)
		waiters_futex(&s->back, FUTEX_WAIT, back, 0, NULL, 0);
}

static inline int waiters_setup(void *st)
{
	struct waiters *s = st;

	partner_fifo();
	for (; s->started < s->nr; s->started++) {
		int err = pthread_create(&s->thread[s->started], NULL, waiters_thread, s);

		if (err)
			return -err;
	}
	waiters_await(s);
	return 0;
}

static inline void waiters_next(struct waiters *s)
{
	__atomic_store_n(&s->back, 0, __ATOMIC_SEQ_CST);
	__atomic_add_fetch(&s->round, 1, __ATOMIC_SEQ_CST);
}

static inline int waiters_run_wake(void *st, uint64_t n)
{
	struct waiters *s = st;

	while (n--) {
		waiters_next(s);
		if (waiters_futex(&s->round, FUTEX_WAKE, INT_MAX, 0, NULL, 0) < 0)
			return -errno;
		waiters_await(s);
	}
	return 0;
}

static inline int waiters_run_requeue(void *st, uint64_t n)
{
	struct waiters *s = st;

	while (n--) {
		waiters_next(s);
		if (waiters_futex(&s->round, FUTEX_CMP_REQUEUE, 0, INT_MAX, &s->moved,
				  waiters_read(&s->round)) < 0 ||
		    waiters_futex(&s->moved, FUTEX_WAKE, INT_MAX, 0, NULL, 0) < 0)
			return -errno;
		waiters_await(s);
	}
	return 0;
}

static inline void waiters_teardown(void *st)
{
	struct waiters *s = st;

	__atomic_store_n(&s->end, 1, __ATOMIC_SEQ_CST);
	__atomic_add_fetch(&s->round, 1, __ATOMIC_SEQ_CST);
	waiters_futex(&s->round, FUTEX_WAKE, INT_MAX, 0, NULL, 0);
	for (int i = 0; i < s->started; i++)
		pthread_join(s->thread[i], NULL);
}

#endif
