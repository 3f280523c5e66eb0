// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/store/store.h"

#include <errno.h>
#include <math.h>

#include "scratch.h"
#include "bench/base/cleanup.h"

static const struct store_boot boot = {
	.id = "0123456789abcdef", .build = "b", .kernel = "6.12", .arch = "x86_64", .toolchain = "gcc", .base = "lean",
	.feature = "f", .arm = "on", .machine = "tcg", .outcome = "done", .splat = "WARNING: x",
	.dir = "0123456789abcdef", .seed = 7,
};

static struct store_window window(const char *kase, uint32_t id, uint32_t batch, uint64_t n, const char *status)
{
	struct store_window w = { .kase = kase, .domain = "user", .status = status, .batch = batch, .id = id,
				  .n = n, .ns = NAN, .has = strcmp(status, "ok") ? 0 : ~METRIC_BIT(M_CALLS) };

	for (int k = 0; k < M_METRICS; k++)
		w.count[k] = 1000ull * id + k;
	w.count[M_USER] = id;
	return w;
}

static void fill(struct store *s)
{
	const struct store_window w[] = {
		window("sys/x", 4, 1, 64, "ok"), window("sys/x", 3, 1, 32, "ok"), window("sys/x", 2, 0, 64, "ok"),
		window("sys/x", 1, 0, 32, "ok"), window("a/skipped", 0, 0, 0, "skip:no"),
		window("a/more", 0, 0, 0, "skip:no"),
	};
	const struct store_symbol y[] = {
		{ .object = "runner", .symbol = "main", .space = 'u', .has = 3, .count = { 5 } },
		{ .object = "vmlinux", .symbol = "b", .space = 'k', .has = 3, .count = { 6, 1ull << 40 } },
		{ .object = "vmlinux", .symbol = "a", .space = 'k', .has = 1, .count = { 7 } },
	};

	cr_assert_eq(store_add_boot(s, &boot), 0);
	for (size_t i = 0; i < ARRAY_SIZE(w); i++)
		cr_assert_eq(store_add_window(s, boot.id, &w[i]), 0);
	for (size_t i = 0; i < ARRAY_SIZE(y); i++)
		cr_assert_eq(store_add_symbol(s, boot.id, 3, &y[i]), 0);
}

static void make(const char *path)
{
	struct store *s;

	cr_assert_eq(store_open(&s, path, 1), 0);
	fill(s);
	cr_assert_eq(store_commit(s), 0);
	store_close(s);
}

Test(store, windows_come_back_in_order)
{
	static const uint32_t ids[] = { 1, 3, 2, 4 };
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	struct store_window *w;
	struct store *s;
	char outcome[32];
	size_t n;

	make(path);
	cr_assert_eq(store_open(&s, path, 0), 0);
	cr_assert_eq(store_windows(s, boot.id, &w, &n), 0);
	cr_assert_eq(n, 6);
	cr_assert_str_eq(w[0].kase, "a/more");
	cr_assert(isnan(w[0].ns) && !w[0].count[M_INSTRUCTIONS] && !w[0].has);
	cr_assert_str_eq(w[1].status, "skip:no");
	for (uint32_t i = 0; i < 4; i++)
		cr_assert_eq(w[2 + i].id, ids[i], "by n, then batch");
	cr_assert_eq(w[2].count[M_RETURNS], 1009);
	cr_assert_eq(w[2].count[M_USER], 1);
	cr_assert_eq(w[2].count[M_CALLS], 0, "not measured: NULL");
	cr_assert_eq(w[2].has, (METRIC_BIT(M_ALL) - 1) & ~METRIC_BIT(M_CALLS));
	store_windows_free(w, n);
	cr_assert_eq(store_windows(s, "unknown", &w, &n), 0);
	cr_assert_eq(n, 0);
	store_windows_free(w, n);
	cr_assert_eq(store_outcome(s, boot.id, outcome, sizeof(outcome)), 0);
	cr_assert_str_eq(outcome, "done");
	cr_assert_eq(store_outcome(s, "unknown", outcome, sizeof(outcome)), 0);
	cr_assert_str_eq(outcome, "");
	cr_assert_eq(store_splat(s, boot.id, outcome, sizeof(outcome)), 0);
	cr_assert_str_eq(outcome, "WARNING: x");
	cr_assert_eq(store_splat(s, "unknown", outcome, sizeof(outcome)), 0);
	cr_assert_str_eq(outcome, "");
	store_close(s);
	scratch_remove(dir);
}

Test(store, symbols_come_back_in_order)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	struct store_symbol *y;
	struct store *s;
	size_t n;

	make(path);
	cr_assert_eq(store_open(&s, path, 0), 0);
	cr_assert_eq(store_symbols(s, boot.id, 3, &y, &n), 0);
	cr_assert_eq(n, 3);
	cr_assert(y[0].space == 'k' && !strcmp(y[0].symbol, "a"));
	cr_assert(y[1].space == 'k' && !strcmp(y[1].symbol, "b") && y[1].count[1] == 1ull << 40);
	cr_assert(y[2].space == 'u' && !strcmp(y[2].object, "runner"));
	cr_assert(y[0].has == 1 && y[1].has == 3);
	store_symbols_free(y, n);
	cr_assert_eq(store_symbols(s, boot.id, 99, &y, &n), 0);
	cr_assert_eq(n, 0);
	store_symbols_free(y, n);
	store_close(s);
	scratch_remove(dir);
}

Test(store, cases_come_back_as_the_guest_described_them)
{
	const struct store_case kase[] = {
		{ "kernel", "call/char64_4", "call", "null/empty", "call_char64", "", 1, 4, 32, 128 },
		{ "user", "sys/x", "x", "", "", "each maps anew", 2, 0, 8, 0 },
	};
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	struct store_case *c;
	struct store *s;
	size_t n;

	cr_redirect_stderr();
	cr_assert_eq(store_open(&s, path, 1), 0);
	cr_assert_eq(store_add_boot(s, &boot), 0);
	cr_assert_eq(store_add_case(s, boot.id, &kase[0]), 0);
	cr_assert_eq(store_add_case(s, boot.id, &kase[1]), 0);
	cr_assert_eq(store_add_case(s, boot.id, &kase[1]), -EIO, "a case is there once");
	cr_assert_eq(store_add_case(s, "unknown", &kase[1]), -EINVAL);
	cr_assert_eq(store_cases(s, boot.id, &c, &n), 0);
	cr_assert_eq(n, 2);
	cr_assert_str_eq(c[0].name, "sys/x");
	cr_assert_str_eq(c[0].cold, "each maps anew");
	cr_assert(c[0].control_ops == 2 && c[0].ops == 8);
	cr_assert_str_eq(c[1].series, "call_char64");
	cr_assert(c[1].dose == 4 && c[1].ops == 32 && c[1].warmup == 128);
	store_cases_free(c, n);
	store_close(s);
	scratch_remove(dir);
}

Test(store, an_index_of_another_version_is_made_again)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	AUTO_FREE char *text = NULL;
	struct store *s;
	size_t len;

	cr_redirect_stderr();
	make(path);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	text[63] = 1;	/* user_version, big-endian at byte 60 of the header */
	cr_assert_eq(fs_write(path, text, len), 0);
	cr_assert_eq(store_open(&s, path, 0), -EINVAL);
	scratch_expect_stderr("run hardbench collect again");
	scratch_remove(dir);
}

/* a value in a page has no checksum of SQLite's, and a page that nothing leads to is not even read */
Test(store, a_bit_that_is_another_anywhere_is_seen_at_once, .init = cr_redirect_stderr)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	AUTO_FREE char *text = NULL;
	struct store *s;
	size_t len;

	make(path);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	for (size_t at = 0; at < len; at += at < 100 || at + 200 > len ? 1 : 499) {
		text[at] ^= 1;
		cr_assert_eq(fs_fill(path, text, len), 0);
		cr_assert_eq(store_open(&s, path, 0), -EINVAL, "byte %zu of %zu", at, len);
		text[at] ^= 1;
	}
	scratch_expect_stderr("x.sqlite is damaged: it has another content than when it was written; ");
	cr_assert_eq(fs_fill(path, text, len - 73), 0);
	cr_assert_eq(store_open(&s, path, 0), -EINVAL, "cut short by the sum");
	cr_assert_eq(fs_fill(path, text, len), 0);
	cr_assert_eq(store_open(&s, path, 0), 0);
	store_close(s);
	scratch_remove(dir);
}

Test(store, the_same_rows_make_the_same_file)
{
	char *dir = scratch_make();
	AUTO_FREE char *a = fs_path("%s/a.sqlite", dir), *b = fs_path("%s/b.sqlite", dir);
	char hex[2][65];

	make(a);
	make(b);
	make(b);	/* over an older one */
	cr_assert_eq(fs_sha256_file(a, hex[0]), 0);
	cr_assert_eq(fs_sha256_file(b, hex[1]), 0);
	cr_assert_str_eq(hex[0], hex[1]);
	scratch_remove(dir);
}

Test(store, without_commit_the_old_file_stays)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	char before[65], after[65];
	struct store *s;

	make(path);
	cr_assert_eq(fs_sha256_file(path, before), 0);
	cr_assert_eq(store_open(&s, path, 1), 0);
	cr_assert_eq(store_add_boot(s, &boot), 0);
	store_close(s);
	cr_assert_eq(fs_sha256_file(path, after), 0);
	cr_assert_str_eq(before, after);
	scratch_remove(dir);
}

Test(store, what_cannot_be_is_said)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/x.sqlite", dir);
	const struct store_window w = window("sys/x", 1, 0, 32, "ok");
	const struct store_symbol y = { .object = "o", .symbol = "s", .space = 'k' };
	struct store *s;

	cr_redirect_stderr();
	cr_assert_eq(store_open(&s, path, 0), -ENOENT);
	cr_assert_eq(store_open(&s, path, 1), 0);
	cr_assert_lt(store_add_window(s, "unknown", &w), 0);
	cr_assert_lt(store_add_symbol(s, "unknown", 1, &y), 0);
	cr_assert_eq(store_add_boot(s, &boot), 0);
	cr_assert_eq(store_add_boot(s, &boot), -EIO, "an id is there once");
	store_close(s);
	store_close(NULL);
	scratch_put(dir, "x.sqlite", "no database at all, but long enough to be taken for one............");
	cr_assert_eq(store_open(&s, path, 0), -EINVAL);
	scratch_expect_stderr("hardbench collect makes it");
	scratch_remove(dir);
}
