// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static const struct { const char *type, *at; } mounts[] = {
	{ "proc", "/proc" },
	{ "sysfs", "/sys" },
	{ "devtmpfs", "/dev" },
	{ "debugfs", "/sys/kernel/debug" },
	{ "tmpfs", "/tmp" },
};

/* the kernel opens /dev/console for us only when the initramfs has that node */
static void stdio_open(void)
{
	int fd = open("/dev/console", O_RDWR);

	if (fd < 0)
		fd = open("/dev/null", O_RDWR);
	for (int i = 0; i < 3; i++)
		if (fd != i)
			dup2(fd, i);
	if (fd > 2)
		close(fd);
}

int init_loopback(void)
{
	struct ifreq ifr = { .ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING };
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	int err;

	if (fd < 0)
		return 0;	/* a kernel without INET: its cases will say skip */
	err = ioctl(fd, SIOCSIFFLAGS, &ifr) ? -errno : 0;
	close(fd);
	return err;
}

/* a second tmpfs would hide what is in the first */
static bool is_mounted(const char *at)
{
	struct stat above, there;
	char path[64];

	snprintf(path, sizeof(path), "%s/..", at);
	return !stat(path, &above) && !stat(at, &there) && above.st_dev != there.st_dev;
}

unsigned int init_mounts(void)
{
	unsigned int failed = 0;

	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
		mkdir(mounts[i].at, 0755);
		if (!is_mounted(mounts[i].at) && mount(mounts[i].type, mounts[i].at, mounts[i].type, 0, NULL) &&
		    errno != EBUSY)
			failed |= 1u << i;
	}
	return failed;
}

void init_limits(void)
{
	struct rlimit files;

	prctl(PR_SET_THP_DISABLE, 1, 0, 0, 0);
	if (getrlimit(RLIMIT_NOFILE, &files))
		return;
	if (files.rlim_cur < 4096)
		files.rlim_cur = files.rlim_max < 4096 ? files.rlim_max : 4096;
	setrlimit(RLIMIT_NOFILE, &files);
}

void init_guest(struct runner *r)
{
	const unsigned int failed = init_mounts();
	int err;

	(void)r;
	stdio_open();
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++)
		if (failed & 1u << i)
			fprintf(stderr, "hardbench: %s cannot be mounted\n", mounts[i].at);
	err = init_loopback();
	if (err)
		fprintf(stderr, "hardbench: lo cannot be brought up: %s\n", strerror(-err));
}

int init_module_load(void)
{
	int fd = open("/hbk.ko", O_RDONLY | O_CLOEXEC);
	int err;

	if (fd < 0)
		return INIT_NO_MODULE;
	err = syscall(SYS_finit_module, fd, "", 0) ? -errno : 0;
	close(fd);
	return err;
}

void init_module_say(struct runner *r, int err)
{
	const bool there = !access("/sys/kernel/debug/hbk/run", F_OK);

	if (err < 0)
		snprintf(r->module, sizeof(r->module), "cannot be loaded: %s", strerror(-err));
	else
		snprintf(r->module, sizeof(r->module), "%s", !err ? "loaded" : there ? "builtin" : "absent");
}
