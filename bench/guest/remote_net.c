// SPDX-License-Identifier: GPL-2.0-only
/* The card that records leave by: its address, the kernel's messages over it, and one connection at the end. */
#include "bench/guest/remote.h"

#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <net/route.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "bench/guest/text.h"

#define NET "/sys/class/net"
#define CONFIGFS "/sys/kernel/config"
#define LOG CONFIGFS "/netconsole/hardbench"

enum { LINK_S = 30, TRIES_S = 120, PAUSE_S = 3, ANSWER_S = 20 };

static char device[IFNAMSIZ];

static bool is_card(const char *name, const char *card)
{
	char path[300], mac[32];

	snprintf(path, sizeof(path), NET "/%s/address", name);
	text_line(path, mac, sizeof(mac));
	return !strcasecmp(mac, card);
}

static int find_device(const struct handback *h)
{
	DIR *d = *h->card ? opendir(NET) : NULL;
	struct dirent *e;

	snprintf(device, sizeof(device), "%s", *h->card ? "" : h->device);
	while (d && !*device && (e = readdir(d)))
		if (*e->d_name != '.' && is_card(e->d_name, h->card))
			snprintf(device, sizeof(device), "%.15s", e->d_name);
	if (d)
		closedir(d);
	if (*device)
		return 0;
	fprintf(stderr, "hardbench: no network card %s: has this kernel its driver?\n", h->card);
	return -ENODEV;
}

static void fill(struct sockaddr *to, const char *address, uint16_t port)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(port) };

	inet_pton(AF_INET, address, &a.sin_addr);
	memcpy(to, &a, sizeof(a));
}

static int set_address(int fd, unsigned long request, const char *address)
{
	struct ifreq r = { 0 };

	memcpy(r.ifr_name, device, sizeof(device));
	fill(&r.ifr_addr, address, 0);
	return ioctl(fd, request, &r) ? -errno : 0;
}

static int set_up(int fd)
{
	struct ifreq r = { .ifr_flags = IFF_UP | IFF_RUNNING };

	memcpy(r.ifr_name, device, sizeof(device));
	return ioctl(fd, SIOCSIFFLAGS, &r) ? -errno : 0;
}

static int set_gateway(int fd, const char *gateway)
{
	struct rtentry r = { .rt_flags = RTF_UP | RTF_GATEWAY };

	fill(&r.rt_dst, "0.0.0.0", 0);
	fill(&r.rt_genmask, "0.0.0.0", 0);
	fill(&r.rt_gateway, gateway, 0);
	return ioctl(fd, SIOCADDRT, &r) ? -errno : 0;
}

/* a switch may take its time; without a link there is no sense in going on, but no harm either */
static void await_link(void)
{
	const struct timespec tenth = { .tv_nsec = 100000000 };
	char path[64], carrier[8];

	snprintf(path, sizeof(path), NET "/%s/carrier", device);
	for (int i = 0; i < LINK_S * 10; i++) {
		text_line(path, carrier, sizeof(carrier));
		if (*carrier == '1')
			return;
		nanosleep(&tenth, NULL);
	}
	fprintf(stderr, "hardbench: %s has no link\n", device);
}

int net_up(const struct handback *h)
{
	const int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	int err = fd < 0 ? -errno : find_device(h);

	if (!err)
		err = set_address(fd, SIOCSIFADDR, h->ip);
	if (!err)
		err = set_address(fd, SIOCSIFNETMASK, h->mask);
	if (!err)
		err = set_up(fd);
	if (!err && *h->gateway)
		err = set_gateway(fd, h->gateway);
	if (fd >= 0)
		close(fd);
	if (err)
		fprintf(stderr, "hardbench: network card %s: %s\n", device, strerror(-err));
	else
		await_link();
	return err;
}

static int put(const char *name, const char *value)
{
	char path[96];
	int fd, err;

	snprintf(path, sizeof(path), LOG "/%s", name);
	fd = open(path, O_WRONLY | O_CLOEXEC);
	err = fd < 0 || write(fd, value, strlen(value)) < 0 ? -errno : 0;
	if (fd >= 0)
		close(fd);
	return err;
}

void net_log(const struct handback *h)
{
	char port[8];
	int err;

	snprintf(port, sizeof(port), "%u", h->console);
	if (mount("configfs", CONFIGFS, "configfs", 0, NULL) && errno != EBUSY)
		err = -errno;
	else
		err = mkdir(LOG, 0755) ? -errno : 0;
	err = err ? err : put("dev_name", device);
	err = err ? err : put("local_ip", h->ip);
	err = err ? err : put("remote_ip", h->peer);
	err = err ? err : put("remote_port", port);
	err = err || !*h->next ? err : put("remote_mac", h->next);
	err = err ? err : put("enabled", "1");
	if (err)
		fprintf(stderr, "hardbench: the kernel's messages stay here: %s\n", strerror(-err));
}

static int send_all(int to, int fd, const struct handback *h, uint64_t len)
{
	char head[HANDBACK_HEAD_MAX], answer = 0;
	const size_t n = handback_head(head, h->token, len);
	off_t at = 0;

	if (send(to, head, n, MSG_NOSIGNAL | MSG_MORE) != (ssize_t)n)
		return -errno;
	while ((uint64_t)at < len) {
		const ssize_t sent = sendfile(to, fd, &at, len - at);

		if (sent <= 0)
			return sent ? -errno : -EIO;
	}
	if (shutdown(to, SHUT_WR) || recv(to, &answer, 1, 0) < 0)
		return -errno;
	return answer == HANDBACK_KEPT ? 0 : -EPROTO;
}

static int try_send(const struct handback *h, int fd, uint64_t len)
{
	const struct timeval limit = { .tv_sec = ANSWER_S };
	struct sockaddr peer;
	const int to = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
	int err = to < 0 ? -errno : 0;

	fill(&peer, h->peer, h->port);
	if (!err && (setsockopt(to, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof(limit)) ||
		     setsockopt(to, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit)) ||
		     connect(to, &peer, sizeof(peer))))
		err = -errno;
	if (!err)
		err = send_all(to, fd, h, len);
	if (to >= 0)
		close(to);
	return err;
}

int net_send(const struct handback *h, int fd)
{
	const struct timespec pause = { .tv_sec = PAUSE_S };
	const time_t end = time(NULL) + TRIES_S;
	struct stat st = { .st_size = 0 };
	int err = fstat(fd, &st) ? -errno : try_send(h, fd, (uint64_t)st.st_size);

	while (err && st.st_size && time(NULL) < end) {
		nanosleep(&pause, NULL);
		err = try_send(h, fd, (uint64_t)st.st_size);
	}
	if (err)
		fprintf(stderr, "hardbench: %s:%u does not take the records: %s\n", h->peer, h->port, strerror(-err));
	return err;
}
