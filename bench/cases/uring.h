/* SPDX-License-Identifier: GPL-2.0-only */
/* The smallest io_uring: one entry submitted and its completion taken, in one system call. */
#ifndef HB_CASES_URING_H
#define HB_CASES_URING_H

#include <linux/io_uring.h>
#include <sys/mman.h>
#include <sys/syscall.h>

#include "file.h"

struct uring {
	struct file f;
	int fd;
	struct io_uring_params p;
	char *ring;		/* submission and completion ring: one mapping */
	size_t size;
	struct io_uring_sqe *sqe;
};

#define URING_INIT(...) .fd = -1, .f = { FILE_INIT, __VA_ARGS__ }

static inline int uring_setup(void *st)
{
	struct uring *s = st;
	int err = file_setup(&s->f);

	if (err)
		return err;
	s->fd = syscall(SYS_io_uring_setup, 4, &s->p);
	if (s->fd < 0)
		return -errno;
	if (!(s->p.features & IORING_FEAT_SINGLE_MMAP))
		return -EOPNOTSUPP;
	s->size = s->p.cq_off.cqes + s->p.cq_entries * sizeof(struct io_uring_cqe);
	s->ring = mmap(NULL, s->size, PROT_READ | PROT_WRITE, MAP_SHARED, s->fd,
		       IORING_OFF_SQ_RING);
	s->sqe = mmap(NULL, s->p.sq_entries * sizeof(*s->sqe), PROT_READ | PROT_WRITE, MAP_SHARED,
		      s->fd, IORING_OFF_SQES);
	return s->ring == MAP_FAILED || s->sqe == MAP_FAILED ? -errno : 0;
}

static inline uint32_t *uring_word(struct uring *s, uint32_t offset)
{
	return (uint32_t *)(s->ring + offset);
}

/* submit @sqe, wait for its completion: its result, or -errno */
static inline int uring_do(struct uring *s, const struct io_uring_sqe *sqe)
{
	uint32_t *tail = uring_word(s, s->p.sq_off.tail), *head = uring_word(s, s->p.cq_off.head);
	const uint32_t at = *tail & (s->p.sq_entries - 1);
	struct io_uring_cqe *cqe = (void *)(s->ring + s->p.cq_off.cqes);
	int res;

	s->sqe[at] = *sqe;
	uring_word(s, s->p.sq_off.array)[at] = at;
	__atomic_store_n(tail, *tail + 1, __ATOMIC_RELEASE);
	if (syscall(SYS_io_uring_enter, s->fd, 1, 1, IORING_ENTER_GETEVENTS, NULL, 0) != 1)
		return -errno;
	if (*head == __atomic_load_n(uring_word(s, s->p.cq_off.tail), __ATOMIC_ACQUIRE))
		return -EIO;
	res = cqe[*head & (s->p.cq_entries - 1)].res;
	__atomic_store_n(head, *head + 1, __ATOMIC_RELEASE);
	return res;
}

static inline void uring_teardown(void *st)
{
	struct uring *s = st;

	if (s->ring && s->ring != MAP_FAILED)
		munmap(s->ring, s->size);
	if (s->sqe && s->sqe != MAP_FAILED)
		munmap(s->sqe, s->p.sq_entries * sizeof(*s->sqe));
	if (s->fd >= 0)
		close(s->fd);
	file_teardown(&s->f);
}

#endif
