// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <sys/statvfs.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { ROOM_MIB = 16 };	/* what has failed for want of room has made some, by what it took away again */

int fs_room(const char *dir)
{
	struct statvfs s;

	if (statvfs(dir, &s))
		return fail(-errno, "%s", dir);
	return (unsigned long long)s.f_bavail * s.f_frsize >> 20 < ROOM_MIB
		       ? fail(-ENOSPC, "%s: less than %d MiB is free", dir, ROOM_MIB) : 0;
}
