// SPDX-License-Identifier: GPL-2.0-only
/*
 * guest = selinux permissive | enforcing: the policy that the kernel's own scripts/selinux/mdp writes, loaded once for
 * the whole guest. Every process and file is base_t, which may do everything with base_t: nothing that a case does is
 * refused, but each access is looked up. A second type, hb_t, may nothing, and base_t nothing with it.
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

#define SELINUXFS "/sys/fs/selinux"
#define OURS "user_u:base_r:base_t"
#define OTHER "user_u:base_r:hb_t"
#define CURRENT "/proc/self/attr/current"

static bool enforces(const char *args)
{
	return !strcmp(args, "enforcing");
}

static int begin(const char *args)
{
	int err = enforces(args) || !strcmp(args, "permissive") ? 0 : -EINVAL;

	if (!err)
		policy_mount(SELINUXFS "/load");
	if (!err)
		err = policy_load("/selinux.policy", SELINUXFS "/load");
	return err ? err : policy_write(SELINUXFS "/enforce", enforces(args) ? "1" : "0", 1);
}

/* enforcing, no process may become what has no rights; permissive, one does, and the log has a line */
static int prove(const char *args, char *seen, size_t size)
{
	char is[64], mode[8];
	const bool ours = !strcmp(text_line(CURRENT, is, sizeof(is)), OURS);
	const bool as_said = *text_line(SELINUXFS "/enforce", mode, sizeof(mode)) == (enforces(args) ? '1' : '0');
	const int fd = open("/proc/self/status", O_RDONLY | O_CLOEXEC);
	const int err = policy_write(CURRENT, OTHER, sizeof(OTHER) - 1);

	if (fd >= 0)
		close(fd);
	snprintf(seen, size, "enforce: %s, it is %s; a file: %s; to be " OTHER ": %s", mode, is,
		 fd >= 0 ? "opened" : "refused", err ? strerror(-err) : "allowed");
	return !ours || !as_said || fd < 0 || err != (enforces(args) ? -EACCES : 0);
}

STATE(selinux) = { .begin = begin, STATE_PROVE(prove) };
