/* SPDX-License-Identifier: GPL-2.0-only */
/* fork, exit and wait of a process that has @nr mappings more than it needs. */
#ifndef HB_CASES_FORKMAPS_H
#define HB_CASES_FORKMAPS_H

#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench.h"

#define FORKMAPS_PAGE 4096ul

struct forkmaps {
	size_t nr;
	char *p;	/* nr pages, every second one writable: no two of them can be merged */
};

static inline int forkmaps_setup(void *st)
{
	struct forkmaps *s = st;

	s->p = mmap(NULL, s->nr * FORKMAPS_PAGE, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (s->p == MAP_FAILED)
		return -errno;
	for (size_t i = 0; i < s->nr; i += 2)
		if (mprotect(s->p + i * FORKMAPS_PAGE, FORKMAPS_PAGE, PROT_READ | PROT_WRITE))
			return -errno;
	return 0;
}

static inline int forkmaps_run(void *st, uint64_t n)
{
	(void)st;
	while (n--) {
		int status;
		pid_t pid = fork();

		if (pid == 0)
			_exit(0);
		if (pid < 0 || waitpid(pid, &status, 0) != pid)
			return -errno;
		if (status)
			return -EIO;
	}
	return 0;
}

static inline void forkmaps_teardown(void *st)
{
	struct forkmaps *s = st;

	if (s->p && s->p != MAP_FAILED)
		munmap(s->p, s->nr * FORKMAPS_PAGE);
}

#endif
