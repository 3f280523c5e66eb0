// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/sysctl.h"

#include <errno.h>
#include <string.h>

#include "bench/guest/policy.h"

#define SYSCTLS "/proc/sys/"

int sysctl_set(const char *setting)
{
	const size_t at = sizeof(SYSCTLS) - 1, len = strcspn(setting, "=");
	const char *value = setting + len + 1;
	char path[300] = SYSCTLS;

	if (!setting[len] || !len || len >= sizeof(path) - at || strstr(setting, ".."))
		return -EINVAL;
	memcpy(path + at, setting, len);
	path[at + len] = 0;
	return -policy_write(path, value, strlen(value));
}
