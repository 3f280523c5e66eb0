// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/level.h"

#include <fcntl.h>
#include <unistd.h>

#include "kmod/uapi.h"

#define FOLDER "/sys/kernel/debug/" HBK_DEBUGFS_DIR "/level/"

void level_set(enum level level)
{
	static const char *const file[] = { FOLDER "outside", FOLDER "window", FOLDER "all" };
	const int fd = open(file[level], O_RDONLY | O_CLOEXEC);

	if (fd >= 0)		/* opening our file sets the level and always fails: this is not ours */
		close(fd);
}
