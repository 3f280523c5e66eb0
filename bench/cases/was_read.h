/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CASES_WAS_READ_H
#define HB_CASES_WAS_READ_H

#include <errno.h>
#include <sys/stat.h>
#include <time.h>

/*
 * Each read, and each execve(), compares when a file was last read with when it was written: by the second, and by the
 * nanosecond where that is the same one, which it is under some seeds. So @fd was read later by some seconds.
 */
static inline int file_was_read(int fd)
{
	struct timespec t[2] = { { 0 }, { .tv_nsec = UTIME_OMIT } };

	clock_gettime(CLOCK_REALTIME, &t[0]);
	t[0].tv_sec += 1000;
	return futimens(fd, t) ? -errno : 0;
}

#endif
