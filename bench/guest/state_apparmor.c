// SPDX-License-Identifier: GPL-2.0-only
/*
 * guest = apparmor profile: a profile, loaded once, that each process of a case takes on. It allows all that a case
 * does, and refuses one file.
 */
#include "bench/guest/state.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bench/guest/policy.h"
#include "bench/guest/text.h"

#define APPARMORFS "/sys/kernel/security/apparmor"
#define CURRENT "/proc/self/attr/current"
#define REFUSED "/tmp/hb.denied"
#define TAKE_ON "changeprofile hb"

static int begin(const char *args)
{
	if (strcmp(args, "profile"))
		return -EINVAL;
	policy_mount(APPARMORFS "/.load");
	return policy_load("/apparmor.policy", APPARMORFS "/.load");
}

static int enter(const char *args)
{
	(void)args;
	return policy_write(CURRENT, TAKE_ON, sizeof(TAKE_ON) - 1);
}

static int prove(const char *args, char *seen, size_t size)
{
	char is[64];
	const bool ours = !strcmp(text_line(CURRENT, is, sizeof(is)), "hb (enforce)");
	const int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
	const int refused = open(REFUSED, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	const int why = refused < 0 ? errno : 0;

	(void)args;
	if (fd >= 0)
		close(fd);
	if (refused >= 0) {
		close(refused);
		unlink(REFUSED);
	}
	snprintf(seen, size, "it is %s; a file: %s; " REFUSED ": %s", is, fd >= 0 ? "opened" : "refused",
		 why ? strerror(why) : "made");
	return !ours || fd < 0 || why != EACCES;
}

STATE(apparmor) = { .begin = begin, .enter = enter, STATE_PROVE(prove) };
