// SPDX-License-Identifier: GPL-2.0-only
/* The real thing for the fault tests: every way in which a guest can end badly. */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

static void put32(unsigned char *p, uint32_t v)
{
	for (int i = 0; i < 4; i++)
		p[i] = v >> 8 * i;
}

static void put(const struct runner *r, const void *data, size_t len)
{
	if (write(r->fd, data, len) != (ssize_t)len)
		exit_runner(r, 3);
}

/* a record of type REC_LOG, built by hand so that it can be wrong; returns its size */
static size_t forge(const struct runner *r, unsigned char *b, const char *text)
{
	const size_t len = strlen(text);

	put32(b, RECORD_MAGIC);
	put32(b + 4, REC_LOG);
	put32(b + 8, r->seq);
	put32(b + 12, len);
	memcpy(b + RECORD_HEAD, text, len);
	put32(b + RECORD_HEAD + len, record_crc32c(0, b, RECORD_HEAD + len));
	return RECORD_HEAD + len + RECORD_TAIL;
}

static int fault_kernel(const char *kind)
{
	int fd = open("/sys/kernel/debug/hbk/fault", O_WRONLY | O_CLOEXEC);
	int err = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, kind, strlen(kind)) < 0)
		err = -errno;
	close(fd);
	return err;
}

static void fault_babble(const struct runner *r)
{
	unsigned char b[4096];
	uint32_t x = 12345;

	for (size_t i = 0; i < sizeof(b); i++) {
		x = x * 1664525 + 1013904223;
		b[i] = x >> 24;
	}
	put(r, b, sizeof(b));
}

static void fault_flip(struct runner *r)
{
	unsigned char b[256];
	size_t size = forge(r, b, "one bit of this line was turned over on its way");

	b[RECORD_HEAD + 8] ^= 1;
	put(r, b, size);
	r->seq++;
}

static void fault_truncate(const struct runner *r)
{
	unsigned char b[256];
	size_t size = forge(r, b, "the stream stops inside this line");

	put(r, b, size / 2);
	exit_runner(r, 0);
}

int fault_do(struct runner *r, const char *kind)
{
	if (!strcmp(kind, "panic") || !strcmp(kind, "warn") || !strcmp(kind, "oops"))
		return fault_kernel(kind);
	if (!strcmp(kind, "hang"))
		for (;;)
			__asm__ volatile("" : : : "memory");
	if (!strcmp(kind, "babble"))
		fault_babble(r);
	else if (!strcmp(kind, "flip"))
		fault_flip(r);
	else if (!strcmp(kind, "truncate"))
		fault_truncate(r);
	else
		return -EINVAL;
	return 0;
}
