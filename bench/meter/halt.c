// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/halt.h"

#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { WAIT_S = 10 };

static int state = -1;		/* open file: the system call in which the main loop sleeps, or its line of stat */
static bool is_stat;

bool halt_is(bool arm64, const uint8_t *bytes, unsigned int size)
{
	static const uint8_t mwait[] = { 0x0f, 0x01, 0xc9 }, wfi[] = { 0x7f, 0x20, 0x03, 0xd5 };

	if (arm64)
		return size == sizeof(wfi) && !memcmp(bytes, wfi, sizeof(wfi));
	return (size == 1 && bytes[0] == 0xf4) || (size == sizeof(mwait) && !memcmp(bytes, mwait, sizeof(mwait)));
}

static int open_state(const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "/proc/self/task/%d/%s", (int)getpid(), name);
	return open(path, O_RDONLY | O_CLOEXEC);
}

int halt_init(void)
{
	state = open_state("syscall");
	if (state < 0) {
		is_stat = true;
		state = open_state("stat");
	}
	return state < 0 ? -errno : 0;
}

/* "271 0x... ..." when it sleeps in that system call, "running" when it does not sleep; "PID (NAME) S ..." */
static bool rests(void)
{
	char line[256];
	ssize_t n = pread(state, line, sizeof(line) - 1, 0);
	const char *name;
	int call;

	line[n > 0 ? n : 0] = '\0';
	if (is_stat) {
		name = strrchr(line, ')');
		return name && !strncmp(name, ") S", 3);
	}
	if (sscanf(line, "%d", &call) != 1)
		return false;
#ifdef SYS_poll
	if (call == SYS_poll)
		return true;
#endif
	return call == SYS_ppoll;
}

int halt_wait(void)
{
	struct timespec start, now;

	if (rests())
		return 0;
	clock_gettime(CLOCK_MONOTONIC, &start);
	do {
		sched_yield();
		if (rests())
			return 0;
		clock_gettime(CLOCK_MONOTONIC, &now);
	} while (now.tv_sec - start.tv_sec < WAIT_S);
	return -ETIMEDOUT;
}
