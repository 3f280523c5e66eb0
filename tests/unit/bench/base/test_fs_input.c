// SPDX-License-Identifier: GPL-2.0-only
/* Every kind of file that is none, at once: a test that hangs fails. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs_input.h"
#include "scratch.h"

static void refused(const char *path, size_t most, const char *message)
{
	char *data = NULL;

	cr_redirect_stderr();
	cr_assert_eq(fs_read_input(path, most, &data, NULL), -EINVAL);
	cr_assert_null(data);
	scratch_expect_stderr(message);
}

Test(fs_input, fifo, .timeout = 5)
{
	char *dir = scratch_make(), hex[65];
	AUTO_FREE char *path = fs_path("%s/fifo", dir);
	char *data;
	size_t len;

	cr_assert_eq(mkfifo(path, 0600), 0);
	refused(path, 100, "is a FIFO, expected a regular file");
	cr_assert_eq(fs_read(path, &data, &len), -ENOTSUP);
	cr_assert_eq(fs_sha256_file(path, hex), -ENOTSUP);
	cr_assert_eq(archive_unxz_file(path, 100, &data, &len), -ENOTSUP);
	cr_assert_eq(archive_each(path, 100, NULL, NULL), -ENOTSUP);
	scratch_remove(dir);
}

Test(fs_input, device, .timeout = 5)
{
	refused("/dev/zero", 100, "/dev/zero: is a device");
}

Test(fs_input, folder, .timeout = 5)
{
	char *data;

	refused("/tmp", 100, "/tmp: is a folder");
	cr_assert_eq(fs_read("/tmp", &data, NULL), -EISDIR);
}

Test(fs_input, socket, .timeout = 5)
{
	char *dir = scratch_make();
	struct sockaddr_un a = { .sun_family = AF_UNIX };
	AUTO_CLOSE int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	snprintf(a.sun_path, sizeof(a.sun_path), "%s/s", dir);
	cr_assert_eq(bind(fd, (struct sockaddr *)&a, sizeof(a)), 0);
	refused(a.sun_path, 100, "is a socket");
	scratch_remove(dir);
}

Test(fs_input, size)
{
	char *dir = scratch_make(), *data;
	AUTO_FREE char *path = fs_path("%s/f", dir);
	size_t len;

	scratch_put(dir, "f", "12345");
	cr_assert_eq(fs_read_input(path, 5, &data, &len), 0);
	cr_assert(len == 5 && !strcmp(data, "12345"));
	free(data);
	refused(path, 4, "larger than 4 bytes");
	scratch_remove(dir);
}

/* one that says it is empty */
Test(fs_input, size_of_what_has_none)
{
	refused("/proc/self/maps", 10, "/proc/self/maps: larger than 10 bytes");
}
