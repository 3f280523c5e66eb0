// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/alone.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "bench/guest/state.h"

/*
 * a file where another program has to find it: a descriptor would be one more in every process that is measured. On a
 * machine with other users nobody else's file is taken, and no link followed
 */
void *alone_result(size_t size)
{
	const int fd = open(PROGRAM_RESULT, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	void *p = MAP_FAILED;

	if (fd >= 0 && !ftruncate(fd, size))
		p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (fd >= 0)
		close(fd);
	return p == MAP_FAILED ? NULL : p;
}

int alone_become(const char *program)
{
	char *const argv[] = { "case", NULL };

	if (state_enter())
		return ALONE_NO_STATE;
	return execve(program, argv, argv + 1) ? ALONE_NO_PROGRAM : 0;
}
