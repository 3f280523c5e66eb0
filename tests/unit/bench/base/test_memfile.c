// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/memfile.h"

#include <errno.h>

#include "scratch.h"

Test(memfile, what_is_written_is_taken)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	AUTO_FREE char *text = NULL;

	cr_assert_not_null(f);
	fprintf(f, "%d\n%s", 7, "x");
	text = memfile_take(&m);
	cr_expect_str_eq(text, "7\nx");
	cr_expect_eq(m.len, 3);
	cr_expect_null(m.at);
}

Test(memfile, it_knows_how_much_was_written)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	for (long i = 0; i < 100000; i++) {
		fputs("x\n", f);
		cr_assert(i % 999 || ftell(f) == 2 * i + 2);
	}
	cr_assert_eq(memfile_close(&m), 0);
	cr_expect(m.len == 200000 && strlen(m.at) == 200000);
}

/* so that what is out of memory can be tried */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1:max_allocation_size_mb=16";
}

Test(memfile, what_is_lost_without_memory_is_an_error)
{
	static const char line[1 << 16];
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	for (int i = 0; i < 1000; i++)
		fwrite(line, sizeof(line), 1, f);
	cr_expect_eq(memfile_close(&m), -ENOMEM);
}

Test(memfile, what_is_written_replaces_a_file)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/f", dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	AUTO_FREE char *back = NULL;

	scratch_put(dir, "f", "old and longer\n");
	fputs("new\n", memfile_open(&m));
	cr_assert_eq(memfile_write(&m, path), 0);
	cr_assert_eq(fs_read(path, &back, NULL), 0);
	cr_expect_str_eq(back, "new\n");
	scratch_remove(dir);
}

Test(memfile, one_that_was_never_open_is_an_error)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/f", dir);
	struct memfile m = { 0 };

	cr_redirect_stderr();
	cr_expect_eq(memfile_close(&m), -ENOMEM);
	cr_expect_null(memfile_take(&m));
	cr_expect_eq(memfile_write(&m, path), -ENOMEM);
	cr_expect(!fs_exists(path));
	memfile_release(&m);
	scratch_remove(dir);
}
