// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/policy.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct { const char *type, *at; } mounts[] = {
	{ "securityfs", "/sys/kernel/security" },
	{ "selinuxfs", "/sys/fs/selinux" },
};

/* mounted when it is first asked for: a guest that asks for none has the mounts that it always had */
void policy_mount(const char *path)
{
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
		const size_t len = strlen(mounts[i].at);

		if (!strncmp(path, mounts[i].at, len) && (!path[len] || path[len] == '/') && access(path, F_OK))
			mount(mounts[i].type, mounts[i].at, mounts[i].type, 0, NULL);
	}
}

int policy_write(const char *to, const char *text, size_t size)
{
	const int fd = open(to, O_WRONLY | O_CLOEXEC);
	const ssize_t n = fd < 0 ? -1 : write(fd, text, size);
	const int err = fd < 0 || n < 0 ? -errno : (size_t)n != size ? -EIO : 0;

	if (fd >= 0)
		close(fd);
	return err;
}

int policy_load(const char *from, const char *to)
{
	const int fd = open(from, O_RDONLY | O_CLOEXEC);
	struct stat st;
	void *data;
	int err = fd < 0 || fstat(fd, &st) ? -errno : 0;

	if (!err) {
		data = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		err = data == MAP_FAILED ? -errno : policy_write(to, data, st.st_size);
		if (data != MAP_FAILED)
			munmap(data, st.st_size);
	}
	if (fd >= 0)
		close(fd);
	return err;
}
