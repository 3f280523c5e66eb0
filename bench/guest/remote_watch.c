// SPDX-License-Identifier: GPL-2.0-only
/*
 * A guest that hangs has to come back. Where its kernel still runs a process of its own restarts it; where it does not
 * the machine's watchdog does, which that process no longer keeps content.
 */
#include "bench/guest/remote.h"

#include <fcntl.h>
#include <linux/watchdog.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/reboot.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { DOGS = 4, BITE_S = 60, FEED_S = 10, RANK = 50 };

static int dog[DOGS] = { -1, -1, -1, -1 };
static pid_t keeper;
static volatile sig_atomic_t over;

static void on_end(int sig)
{
	(void)sig;
	over = 1;
}

/* what a kernel has, those of the chipset before the one that is a timer of the kernel's */
static void open_dogs(void)
{
	int seconds = BITE_S;
	char path[24];

	for (int i = 0; i < DOGS; i++) {
		snprintf(path, sizeof(path), "/dev/watchdog%d", i);
		dog[i] = open(path, O_WRONLY | O_CLOEXEC);
		if (dog[i] >= 0)
			ioctl(dog[i], WDIOC_SETTIMEOUT, &seconds);
	}
}

/* false = one could not be written: nothing to be done about it */
static bool tell_dogs(char c)
{
	bool good = true;

	for (int i = 0; i < DOGS; i++)
		if (dog[i] >= 0 && write(dog[i], &c, 1) != 1)
			good = false;
	return good;
}

static void close_dogs(void)
{
	tell_dogs('V');		/* the letter that disarms one before it is closed */
	for (int i = 0; i < DOGS; i++)
		if (dog[i] >= 0)
			close(dog[i]);
}

static uint64_t now_s(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec;
}

/* before all that cases may do, on the processor that they are not on */
static void take_rank(void)
{
	const struct sched_param rank = { .sched_priority = RANK };
	cpu_set_t first;

	CPU_ZERO(&first);
	CPU_SET(0, &first);
	sched_setaffinity(0, sizeof(first), &first);
	sched_setscheduler(0, SCHED_FIFO, &rank);
}

__attribute__((noreturn)) static void keep(unsigned int limit_s)
{
	const uint64_t end = now_s() + limit_s;
	const struct timespec feed = { .tv_sec = FEED_S }, flush = { .tv_sec = 1 };

	take_rank();
	open_dogs();
	while (!over && now_s() < end) {
		tell_dogs('\n');
		nanosleep(&feed, NULL);
	}
	if (!over) {
		remote_tell("still running after %u s, restarting", limit_s);
		nanosleep(&flush, NULL);
	}
	close_dogs();
	if (!over)
		reboot(RB_AUTOBOOT);
	_exit(0);
}

void watch_begin(unsigned int limit_s)
{
	struct sigaction end = { .sa_handler = on_end };

	sigaction(SIGTERM, &end, NULL);		/* process 1 ignores it by itself */
	keeper = fork();
	if (!keeper)
		keep(limit_s);
}

void watch_end(void)
{
	if (keeper > 0 && !kill(keeper, SIGTERM))
		waitpid(keeper, NULL, 0);
}
