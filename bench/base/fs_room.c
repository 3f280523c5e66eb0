// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <sys/statvfs.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { ROOM_BYTES = 1 << 20 };

int fs_room(const char *dir)
{
	struct statvfs s;

	if (statvfs(dir, &s))
		return fail(-errno, "%s", dir);
	return (unsigned long long)s.f_bavail * s.f_frsize < ROOM_BYTES
		       ? fail(-ENOSPC, "%s: less than 1 MiB is free", dir) : 0;
}
