/* SPDX-License-Identifier: GPL-2.0-only */
/* Mappings of a number of pages, anonymous or of a tmpfs file. */
#ifndef HB_CASES_MAP_H
#define HB_CASES_MAP_H

#include <stdbool.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include "bench.h"

#define MAP_PAGE 4096ul

struct map {
	size_t pages;
	bool file;	/* of a tmpfs file whose pages exist, else anonymous */
	bool write;	/* touch by writing, else by reading */
	int flags;	/* MAP_PRIVATE or MAP_SHARED */
	int fd;
	char *p;	/* where a mapping stays over the ops of a case */
	long faults;	/* minor faults of this thread at setup */
};

static inline long map_faults(void)
{
	struct rusage u;

	return getrusage(RUSAGE_THREAD, &u) ? 0 : u.ru_minflt;
}

static inline void map_touch(char *p, size_t pages, bool write)
{
	for (size_t i = 0; i < pages; i++) {
		volatile char *at = p + i * MAP_PAGE;

		if (write)
			*at = 1;
		else
			(void)*at;
	}
}

static inline int map_fill(struct map *s)
{
	static char page[MAP_PAGE];

	s->fd = memfd_create("hb", MFD_CLOEXEC);
	if (s->fd < 0)
		return -errno;
	for (size_t i = 0; i < s->pages; i++)
		if (write(s->fd, page, sizeof(page)) != (ssize_t)sizeof(page))
			return errno ? -errno : -EIO;
	return 0;
}

static inline char *map_new(const struct map *s)
{
	return mmap(NULL, s->pages * MAP_PAGE, PROT_READ | PROT_WRITE,
		    s->flags | (s->file ? 0 : MAP_ANONYMOUS), s->fd, 0);
}

static inline int map_setup(void *st)
{
	struct map *s = st;
	int err = s->file ? map_fill(s) : 0;

	s->faults = map_faults();
	return err;
}

/* one op: map and unmap, nothing touched */
static inline int map_run_untouched(void *st, uint64_t n)
{
	struct map *s = st;

	while (n--) {
		char *p = map_new(s);

		if (p == MAP_FAILED || munmap(p, s->pages * MAP_PAGE))
			return -errno;
	}
	return 0;
}

/* one op: map, touch each page, unmap */
static inline int map_run_touched(void *st, uint64_t n)
{
	struct map *s = st;

	while (n--) {
		char *p = map_new(s);

		if (p == MAP_FAILED)
			return -errno;
		map_touch(p, s->pages, s->write);
		if (munmap(p, s->pages * MAP_PAGE))
			return -errno;
	}
	return 0;
}

/* every op took at least one fault for each page: the kernel's own count says so */
static inline int map_check_each(void *st, uint64_t total)
{
	struct map *s = st;

	return map_faults() - s->faults >= (long)(total * s->pages) ? 0 : -EIO;
}

/* for files, whose pages the kernel maps 16 at a time on a read fault */
static inline int map_check_around(void *st, uint64_t total)
{
	struct map *s = st;

	return map_faults() - s->faults >= (long)(total * ((s->pages + 15) / 16)) ? 0 : -EIO;
}

static inline void map_teardown(void *st)
{
	struct map *s = st;

	if (s->p && s->p != MAP_FAILED)
		munmap(s->p, s->pages * MAP_PAGE);
	if (s->fd >= 0)
		close(s->fd);
}

#endif
