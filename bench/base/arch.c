// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/arch.h"

#include <string.h>
#include <sys/utsname.h>

const char *arch_host(void)
{
	static struct utsname u;

	if (!*u.machine && uname(&u))
		return NULL;
	if (!strcmp(u.machine, "x86_64"))
		return "x86_64";
	return strcmp(u.machine, "aarch64") ? NULL : "arm64";
}

const char *arch_kernel(const char *arch)
{
	return strcmp(arch, "x86_64") ? arch : "x86_64";
}
