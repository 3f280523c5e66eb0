// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/csv.h"

#include <errno.h>
#include <math.h>

#include "bench/base/csv_quote.h"
#include "scratch.h"

Test(analyze_csv, what_is_written_is_read)
{
	const char *const odd[] = {
		"", "a,b", "\"", "two\nlines", "plain", "\"quoted\", and more"
	};
	struct csv_table t;
	struct csv c;

	cr_assert_eq(csv_open(&c, "name,x"), 0);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++) {
		csv_text(&c, odd[i]);
		csv_number(&c, i ? 0.5 * (double)i : NAN);
		csv_end(&c);
	}
	cr_assert_eq(memfile_close(&c.m), 0);
	cr_assert_eq(csv_parse(&t, strdup(c.m.at)), 0);
	cr_assert_eq(t.rows, 7);
	for (size_t i = 0; i < sizeof(odd) / sizeof(odd[0]); i++)
		cr_expect_str_eq(csv_get(&t, i, "name"), odd[i]);
	cr_expect(isnan(csv_get_number(&t, 0, "x")));
	cr_expect_eq(csv_get_number(&t, 3, "x"), 1.5);
	cr_expect_str_eq(csv_get(&t, 0, "absent"), "");
	csv_table_release(&t);
	csv_close(&c);
}

Test(analyze_csv, a_cell_is_quoted_where_it_must_be_or_always)
{
	static const struct { const char *s, *put, *quote; } t[] = {
		{ "a b", "a b", "\"a b\"" }, { "a,b", "\"a,b\"", "\"a,b\"" }, { "5\"", "\"5\"\"\"", "\"5\"\"\"" },
		{ "\n", "\"\n\"", "\"\n\"" }, { "", "", "\"\"" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(t); i++) {
		AUTO_MEMFILE struct memfile m = { 0 };
		FILE *f = memfile_open(&m);
		AUTO_FREE char *want = fs_path("%s|%s", t[i].put, t[i].quote);

		csv_put(t[i].s, f);
		csv_put(NULL, f);
		fputc('|', f);
		csv_quote(t[i].s, f);
		cr_assert_eq(memfile_close(&m), 0);
		cr_expect_str_eq(m.at, want);
	}
}

Test(analyze_csv, what_is_no_table_is_refused)
{
	const char *const bad[] = { "", "a,b\n1\n", "a\n\"open\n", "a\n\"x\"y\n", "a\n1,2\n" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct csv_table t;

		cr_expect_eq(csv_parse(&t, strdup(bad[i])), -EBADMSG, "%s", bad[i]);
		csv_table_release(&t);
	}
}

/* "name,x\na,1\n" as xz makes it */
static const unsigned char xz[] = {
	0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00, 0x04, 0xe6, 0xd6, 0xb4, 0x46, 0x02, 0x00, 0x21, 0x01,
	0x1c, 0x00, 0x00, 0x00, 0x10, 0xcf, 0x58, 0xcc, 0x01, 0x00, 0x0a, 0x6e, 0x61, 0x6d, 0x65, 0x2c,
	0x78, 0x0a, 0x61, 0x2c, 0x31, 0x0a, 0x00, 0x00, 0xe8, 0xba, 0x43, 0x42, 0x1b, 0x4e, 0x4e, 0x2c,
	0x00, 0x01, 0x23, 0x0b, 0xc2, 0x1b, 0xfd, 0x09, 0x1f, 0xb6, 0xf3, 0x7d, 0x01, 0x00, 0x00, 0x00,
	0x00, 0x04, 0x59, 0x5a,
};

static int read_xz(char *dir, size_t len, struct csv_table *t)
{
	AUTO_FREE char *file = fs_path("%s/t.csv.xz", dir), *path = fs_path("%s/t.csv", dir);

	cr_assert_eq(fs_write(file, xz, len), 0);
	cr_assert(csv_exists(path));
	return csv_read(t, path);
}

Test(csv_xz, a_compressed_table_is_read_by_its_plain_name)
{
	char *dir = scratch_make();
	struct csv_table t;

	cr_assert_eq(read_xz(dir, sizeof(xz), &t), 0);
	cr_expect_str_eq(csv_get(&t, 0, "name"), "a");
	cr_expect_eq(csv_get_number(&t, 0, "x"), 1);
	csv_table_release(&t);
	scratch_put(dir, "t.csv", "name,x\nb,2\n");
	cr_assert_eq(read_xz(dir, sizeof(xz), &t), 0);
	cr_expect_str_eq(csv_get(&t, 0, "name"), "b", "the plain file first, where both are there");
	csv_table_release(&t);
	scratch_remove(dir);
}

Test(csv_xz, one_that_is_cut_off_is_refused)
{
	char *dir = scratch_make();
	struct csv_table t;

	cr_redirect_stderr();
	cr_assert_eq(read_xz(dir, sizeof(xz) / 2, &t), -EBADMSG);
	scratch_expect_stderr("t.csv");
	scratch_remove(dir);
}

Test(csv_xz, neither)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/t.csv", dir);
	struct csv_table t;

	cr_redirect_stderr();
	cr_assert_not(csv_exists(path));
	cr_assert_eq(csv_read(&t, path), -ENOENT);
	scratch_expect_stderr("t.csv: No such file");
	scratch_remove(dir);
}
