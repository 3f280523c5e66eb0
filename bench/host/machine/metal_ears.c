// SPDX-License-Identifier: GPL-2.0-only
/* Anybody may connect: only who has the boot's token is listened to, and all that comes is untrusted. */
#include "machine/metal.h"

#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/base/fail.h"
#include "bench/record/handback.h"

enum { CHUNK = 1 << 16, RECORDS_MAX = 256 << 20, CONSOLE_MAX = 2 << 20 };

static int open_socket(int type, uint16_t port)
{
	const struct sockaddr_in any = { .sin_family = AF_INET, .sin_port = htons(port) };
	const int fd = socket(AF_INET, type | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), yes = 1;

	if (fd < 0)
		return -errno;
	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
	if (!bind(fd, (const struct sockaddr *)&any, sizeof(any)) && (type != SOCK_STREAM || !listen(fd, 4)))
		return fd;
	close(fd);
	return -errno;
}

static uint16_t port_of(int fd)
{
	struct sockaddr_in a = { 0 };
	socklen_t len = sizeof(a);

	return getsockname(fd, (struct sockaddr *)&a, &len) ? 0 : ntohs(a.sin_port);
}

int metal_token(char token[33])
{
	unsigned char b[HANDBACK_TOKEN / 2];

	if (getrandom(b, sizeof(b), 0) != sizeof(b))
		return fail(-EIO, "random numbers");
	for (size_t i = 0; i < sizeof(b); i++)
		snprintf(token + 2 * i, 3, "%02x", b[i]);
	return 0;
}

int metal_ears_open(struct metal_ears *e, uint16_t port)
{
	*e = (struct metal_ears){ .talk = -1, .log = -1, .records = -1, .console = -1 };
	e->listen = open_socket(SOCK_STREAM, port);
	if (e->listen < 0)
		return fail(e->listen, "port %u for records", port);
	e->port = port_of(e->listen);
	e->log = open_socket(SOCK_DGRAM, e->port);
	if (e->log < 0)
		return fail(e->log, "port %u for the kernel's messages", e->port);
	e->records = open(METAL_RECORDS, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	e->console = open(METAL_CONSOLE, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
	if (e->records < 0 || e->console < 0)
		return fail(-errno, "%s", METAL_RECORDS);
	return metal_token(e->token);
}

void metal_ears_close(struct metal_ears *e)
{
	const int fd[] = { e->listen, e->talk, e->log, e->records, e->console };

	for (size_t i = 0; i < sizeof(fd) / sizeof(fd[0]); i++)
		if (fd[i] >= 0)
			close(fd[i]);
	e->listen = e->talk = e->log = e->records = e->console = -1;
}

static void hang_up(struct metal_ears *e)
{
	if (e->talk >= 0)
		close(e->talk);
	e->talk = -1;
}

/* a connection begins; of one that broke off nothing stays */
static void pick_up(struct metal_ears *e)
{
	hang_up(e);
	e->talk = accept4(e->listen, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
	e->head_len = 0;
	e->expected = e->got = 0;
	if (ftruncate(e->records, 0) || lseek(e->records, 0, SEEK_SET))
		hang_up(e);
}

/* bytes of the head line from @data; how many of them. The line is whole when its end is there */
static size_t take_head(struct metal_ears *e, const char *data, size_t n)
{
	const char *end = memchr(data, '\n', n);
	const size_t len = end ? (size_t)(end - data) : n;

	if (e->head_len + len >= sizeof(e->head)) {
		hang_up(e);
		return n;
	}
	memcpy(e->head + e->head_len, data, len);
	e->head_len += len;
	e->head[e->head_len] = '\0';
	if (!end)
		return n;
	if (!handback_expect(e->head, e->token, &e->expected) || !e->expected || e->expected > RECORDS_MAX)
		hang_up(e);
	return len + 1;
}

static void keep(struct metal_ears *e, const char *data, size_t n)
{
	const char kept = HANDBACK_KEPT;

	if (n > e->expected - e->got || write(e->records, data, n) != (ssize_t)n) {
		hang_up(e);
		return;
	}
	e->got += n;
	if (e->got < e->expected || fsync(e->records))
		return;
	e->whole = 1;
	if (send(e->talk, &kept, 1, MSG_NOSIGNAL) < 0)
		note("the target may not know that its records are here: %s", strerror(errno));
}

static void hear_records(struct metal_ears *e)
{
	static char buf[CHUNK];
	const ssize_t n = recv(e->talk, buf, sizeof(buf), 0);
	size_t at = 0;

	if (n <= 0) {
		if (!n || (errno != EAGAIN && errno != EINTR))
			hang_up(e);
		return;
	}
	if (!e->expected)
		at = take_head(e, buf, (size_t)n);
	if (e->talk >= 0 && e->expected && at < (size_t)n)
		keep(e, buf + at, (size_t)n - at);
}

static void hear_log(struct metal_ears *e)
{
	char buf[2048];
	const ssize_t n = recv(e->log, buf, sizeof(buf), 0);

	if (n <= 0 || e->said + (size_t)n > CONSOLE_MAX)
		return;
	e->said += (size_t)n;
	if (write(e->console, buf, (size_t)n) < n)
		e->said = CONSOLE_MAX;		/* a full disk: what is there stays */
}

void metal_ears_listen(struct metal_ears *e, int ms)
{
	struct pollfd p[] = {
		{ .fd = e->log, .events = POLLIN },
		{ .fd = e->talk, .events = POLLIN },
		{ .fd = e->whole ? -1 : e->listen, .events = POLLIN },
	};

	while (poll(p, sizeof(p) / sizeof(p[0]), ms) > 0) {
		if (p[0].revents)
			hear_log(e);
		if (p[1].revents)
			hear_records(e);
		else if (p[2].revents)
			pick_up(e);
		p[1].fd = e->talk;
		if (e->whole)
			p[2].fd = -1;
		ms = 0;
	}
}
