// SPDX-License-Identifier: GPL-2.0-only
/* The small programs (bench/program), which are files in the runner: it stays one file that can be copied anywhere. */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define X(name) extern const char program_##name[], program_##name##_end[];
#include "program_list.h"
#undef X

static const struct { const char *name, *at, *end; } programs[] = {
#define X(name) { #name, program_##name, program_##name##_end },
#include "program_list.h"
#undef X
};

static int put(const char *path, const char *at, size_t len)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0700);
	int err = fd < 0 ? -errno : 0;

	if (!err && write(fd, at, len) != (ssize_t)len)
		err = -EIO;
	if (fd >= 0)
		close(fd);
	return err;
}

int program_put(const char *name, const char *path)
{
	for (size_t i = 0; i < sizeof(programs) / sizeof(programs[0]); i++)
		if (!strcmp(programs[i].name, name))
			return put(path, programs[i].at, programs[i].end - programs[i].at);
	return -ENOENT;
}
