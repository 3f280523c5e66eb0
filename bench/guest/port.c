// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bench/guest/text.h"

#define PORTS "/sys/class/virtio-ports"

static bool named(const char *port, const char *name)
{
	char path[300], is[64];

	snprintf(path, sizeof(path), PORTS "/%s/name", port);
	return !strcmp(text_line(path, is, sizeof(is)), name);
}

static int port_find(const char *name)
{
	char path[300] = "";
	struct dirent *e;
	DIR *d = opendir(PORTS);
	int fd;

	if (!d)
		return -errno;
	while (!*path && (e = readdir(d)))
		if (e->d_name[0] != '.' && named(e->d_name, name))
			snprintf(path, sizeof(path), "/dev/%s", e->d_name);
	closedir(d);
	if (!*path)
		return -ENOENT;
	fd = open(path, O_RDWR | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

int port_open(const char *name)
{
	const struct timespec ms = { .tv_nsec = 1000000 };
	int fd = -ENOENT, i;

	/* ports and their names are announced by the host in a work item: they may be late */
	for (i = 0; i < 2000; i++) {
		fd = port_find(name);
		if (fd >= 0)
			break;
		nanosleep(&ms, NULL);
	}
	return fd;
}

int port_file(const char *name)
{
	char path[256];
	int fd;

	mkdir("/host", 0755);
	if (mount("none", "/host", "hostfs", 0, ""))
		return -errno;
	snprintf(path, sizeof(path), "/host/%s", name);
	fd = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
	return fd < 0 ? -errno : fd;
}
