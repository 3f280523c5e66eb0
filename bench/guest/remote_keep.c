// SPDX-License-Identifier: GPL-2.0-only
/* Records that stay in memory over a restart (bench/record/kept.h): what is written to /dev/pmsg0 is there at once. */
#include "bench/guest/remote.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/record/kept.h"

#define MESSAGES "/dev/pmsg0"

enum { CHUNK = 1 << 16 };

static int zone = -1;

static int put(const void *data, size_t len)
{
	const ssize_t n = write(zone, data, len);

	return n == (ssize_t)len ? 0 : n < 0 ? -errno : -EIO;
}

static int put_head(const struct handback *h, uint64_t len, uint32_t crc)
{
	unsigned char head[KEPT_HEAD];

	kept_head(head, h->token, len, crc);
	return put(head, sizeof(head));
}

int keep_begin(const struct handback *h)
{
	int err;

	zone = open(MESSAGES, O_WRONLY | O_CLOEXEC);
	err = zone < 0 ? -errno : put_head(h, 0, 0);
	if (err)
		remote_tell(MESSAGES ": %s: has this kernel CONFIG_PSTORE_RAM and CONFIG_PSTORE_PMSG?", strerror(-err));
	return err;
}

/* all of @fd, to the zone or only for its checksum */
static int pass(int fd, uint32_t *crc)
{
	static unsigned char buf[CHUNK];
	ssize_t n;
	int err = lseek(fd, 0, SEEK_SET) < 0 ? -errno : 0;

	while (!err && (n = read(fd, buf, sizeof(buf))) != 0) {
		if (n < 0)
			err = -errno;
		else if (crc)
			*crc = record_crc32c(*crc, buf, (size_t)n);
		else
			err = put(buf, (size_t)n);
	}
	return err;
}

int keep_put(const struct handback *h, int fd)
{
	uint32_t crc = 0;
	struct stat st;
	int err = fstat(fd, &st) ? -errno : pass(fd, &crc);

	/* the zone is a ring: what is too long would push out its own head */
	if (!err && (uint64_t)st.st_size + 2 * KEPT_HEAD + KEPT_ZONE >= h->keep)
		err = -EFBIG;
	if (!err)
		err = put_head(h, (uint64_t)st.st_size, crc);
	if (!err)
		err = pass(fd, NULL);
	if (err == -EFBIG)
		remote_tell("%lld bytes of records do not fit into the %lu that the machine file leaves them",
			    (long long)st.st_size, h->keep);
	else if (err)
		remote_tell("the records are lost: %s", strerror(-err));
	return err;
}
