// SPDX-License-Identifier: GPL-2.0-only
#include "boot/import_file.h"

#include <errno.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "scratch.h"

static int import(const char *path)
{
	const struct matrix none = { 0 };
	struct import_file f;
	const int err = import_file_read(&f, path, &none);

	import_file_release(&f);
	return err;
}

/* a file of so many bytes is read, whatever is in it; of one more it is said how many there may be */
Test(import_file, as_large_as_the_limit)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/records", dir);

	scratch_put(dir, "records", "no record\n");
	cr_redirect_stderr();
	cr_assert_eq(truncate(path, LIMIT_IMPORT_BYTES), 0);
	cr_expect_eq(import(path), -EINVAL);
	scratch_expect_stderr("no whole record of the runner");
	cr_assert_eq(truncate(path, LIMIT_IMPORT_BYTES + 1), 0);
	cr_expect_eq(import(path), -EINVAL);
	scratch_expect_stderr("268435456");
	scratch_remove(dir);
}
