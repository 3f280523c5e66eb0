// SPDX-License-Identifier: GPL-2.0-only
#include "collect/collect.h"

#include <errno.h>
#include <math.h>

#include "scratch.h"

#define HEAD "case\tdomain\tbatch\tn\tid\tns\tstatus\tinstructions\tinstructions:u\tinstructions:k\tloads\tstores\t" \
	"load-bytes\tstore-bytes\tbranches\tconditional-branches\tindirect-branches\tcalls\treturns\n"
#define SYMBOLS "id\tspace\tobject\tsymbol\tinstructions\tloads\tstores\tload-bytes\tstore-bytes\tbranches\t" \
	"conditional-branches\tindirect-branches\tcalls\treturns\n"
#define ROW "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n"

struct index {
	char *dir, *path;
	struct store *s;
};

static struct index index_new(void)
{
	const struct store_boot boot = { .id = "boot", .outcome = "done" };
	struct index x = { .dir = scratch_make() };

	x.path = fs_path("%s/x.sqlite", x.dir);
	cr_assert_eq(store_open(&x.s, x.path, 1), 0);
	cr_assert_eq(store_add_boot(x.s, &boot), 0);
	return x;
}

static void index_free(struct index *x)
{
	store_close(x->s);
	free(x->path);
	scratch_remove(x->dir);
}

static int samples(struct store *s, const char *text, size_t *n)
{
	AUTO_FREE char *copy = strdup(text);

	*n = 0;
	return collect_samples(s, "boot", "samples.tsv", copy, n);
}

static int symbols(struct store *s, const char *text, size_t *n)
{
	AUTO_FREE char *copy = strdup(text);

	*n = 0;
	return collect_symbols(s, "boot", "symbols.tsv", copy, n);
}

Test(collect, rows_get_into_the_index)
{
	struct index x = index_new();
	struct store_window *w;
	struct store_symbol *y;
	size_t n;

	cr_assert_eq(samples(x.s, "# boot boot\n# seed 1\n" HEAD ROW
			     "x/y\tkernel\t0\t0\t0\tNA\tskip:no"
			     "\tNA\tNA\tNA\tNA\tNA\tNA\tNA\tNA\tNA\tNA\tNA\tNA\n", &n), 0);
	cr_assert_eq(n, 2);
	cr_assert_eq(symbols(x.s, SYMBOLS "1\tk\tvmlinux\tsys\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n"
			     "1\tu\trunner\tmain\t40\t0\t0\t0\t0\t0\t0\t0\t0\t0\n", &n), 0);
	cr_assert_eq(n, 2);
	cr_assert_eq(store_windows(x.s, "boot", &w, &n), 0);
	cr_assert_eq(n, 2);
	cr_assert(w[0].count[M_INSTRUCTIONS] == 100 && w[0].user_instructions == 40 && w[0].count[M_RETURNS] == 9);
	cr_assert(isnan(w[0].ns));
	cr_assert_str_eq(w[1].status, "skip:no");
	store_windows_free(w, n);
	cr_assert_eq(store_symbols(x.s, "boot", 1, &y, &n), 0);
	cr_assert_eq(n, 2);
	cr_assert_eq(y[0].count[M_INSTRUCTIONS] + y[1].count[M_INSTRUCTIONS], 100);
	store_symbols_free(y, n);
	index_free(&x);
}

static void refuse(const char *text, int (*add)(struct store *, const char *, size_t *))
{
	struct index x = index_new();
	size_t n;

	cr_assert_eq(add(x.s, text, &n), -EINVAL, "%s", text);
	index_free(&x);
}

Test(collect, tables_that_boot_did_not_write)
{
	cr_redirect_stderr();
	refuse("", samples);
	refuse("case\tdomain\n", samples);
	refuse("# only facts\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t61\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t60\t-1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t4294967296\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD ROW "\n", samples);
	refuse(SYMBOLS "1\tx\tvmlinux\tsys\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", symbols);
	refuse(SYMBOLS "1\tk\tvmlinux\tsys\t99999999999999999999\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", symbols);
	refuse(SYMBOLS "1\tk\n", symbols);
	scratch_expect_stderr("samples.tsv:2:");
}

Test(collect, a_cut_table_is_not_taken_for_whole)
{
	static const char whole[] = HEAD ROW ROW;
	size_t n;

	cr_redirect_stderr();
	for (size_t cut = 1; cut < sizeof(whole) - 1; cut++) {
		AUTO_FREE char *text = strndup(whole, cut);
		struct index x = index_new();
		int err = samples(x.s, text, &n);

		if (!err)	/* the border of a row: fs_write() leaves no such files */
			cr_assert(whole[cut - 1] == '\n', "cut at %zu", cut);
		index_free(&x);
	}
}
