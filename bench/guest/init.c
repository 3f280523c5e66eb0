// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
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

static void loopback_up(void)
{
	struct ifreq ifr = { .ifr_name = "lo", .ifr_flags = IFF_UP | IFF_RUNNING };
	int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return;		/* a kernel without INET: its cases will say skip */
	if (ioctl(fd, SIOCSIFFLAGS, &ifr))
		fprintf(stderr, "hardbench: lo cannot be brought up: %s\n", strerror(errno));
	close(fd);
}

void init_guest(struct runner *r)
{
	bool failed[sizeof(mounts) / sizeof(mounts[0])];

	(void)r;
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++) {
		mkdir(mounts[i].at, 0755);
		failed[i] = mount(mounts[i].type, mounts[i].at, mounts[i].type, 0, NULL) &&
			    errno != EBUSY;
	}
	stdio_open();
	for (size_t i = 0; i < sizeof(mounts) / sizeof(mounts[0]); i++)
		if (failed[i])
			fprintf(stderr, "hardbench: %s cannot be mounted\n", mounts[i].at);
	loopback_up();
}

void init_module_load(struct runner *r)
{
	int fd = open("/hbk.ko", O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		snprintf(r->module, sizeof(r->module), "%s",
			 access("/sys/kernel/debug/hbk/run", F_OK) ? "absent" : "builtin");
	else if (syscall(SYS_finit_module, fd, "", 0))
		snprintf(r->module, sizeof(r->module), "cannot be loaded: %s", strerror(errno));
	else
		snprintf(r->module, sizeof(r->module), "loaded");
	if (fd >= 0)
		close(fd);
}
