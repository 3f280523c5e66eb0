// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/stop.h"

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/subproc_spawn.h"

static const struct { int sig; const char *line; } stops[] = {
	{ SIGINT, "hardbench: stopped by SIGINT; the same command continues\n" },
	{ SIGTERM, "hardbench: stopped by SIGTERM; the same command continues\n" },
	{ SIGHUP, "hardbench: stopped by SIGHUP; the same command continues\n" },
};

static const char wipe[] = "\r\033[K";	/* a line of progress may stand there */
static bool terminal;

static void say(const char *text)
{
	if (write(STDERR_FILENO, text, strlen(text)) < 0)
		return;		/* whoever would read it is gone */
}

/* raised here, it comes when this handler is left, which SA_RESETHAND has made the last */
static void on_stop(int sig)
{
	subproc_kill_all();
	if (terminal)
		say(wipe);
	for (size_t i = 0; i < ARRAY_SIZE(stops); i++)
		if (stops[i].sig == sig)
			say(stops[i].line);
	raise(sig);
}

void stop_on_signals(void)
{
	struct sigaction old, act = { .sa_handler = on_stop, .sa_flags = SA_RESETHAND };

	terminal = isatty(STDERR_FILENO);
	sigfillset(&act.sa_mask);	/* a second one waits, and then there is nobody left */
	for (size_t i = 0; i < ARRAY_SIZE(stops); i++)
		if (!sigaction(stops[i].sig, NULL, &old) && old.sa_handler != SIG_IGN)
			sigaction(stops[i].sig, &act, NULL);
}
