// SPDX-License-Identifier: GPL-2.0-only
#include "collect/collect.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "scratch.h"
#include "bench/base/cleanup.h"

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
	cr_assert(w[0].count[M_INSTRUCTIONS] == 100 && w[0].count[M_USER] == 40 && w[0].count[M_RETURNS] == 9);
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
	refuse("case\tdomain\tbatch\tn\tid\tns\tstatus\tloads\tloads\n", samples);
	refuse("case\tdomain\tbatch\tn\tid\tns\tstatus\tcase\n", samples);
	refuse("# only facts\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t61\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t1\tNA\tok\t100\t40\t60\t-1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t32\t4294967296\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD "sys/getppid\tuser\t0\t0\t1\tNA\tok\t100\t40\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", samples);
	refuse(HEAD ROW "\n", samples);
	refuse(SYMBOLS "1\tx\tvmlinux\tsys\t60\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", symbols);
	refuse(SYMBOLS "1\tk\tvmlinux\tsys\t99999999999999999999\t1\t2\t3\t4\t5\t6\t7\t8\t9\n", symbols);
	refuse(SYMBOLS "1\tk\n", symbols);
	scratch_expect_stderr("samples.tsv:2:");
}

static void add_and_read(struct index *x, const char *text, struct store_window **w, size_t *n)
{
	cr_assert_eq(samples(x->s, text, n), 0);
	cr_assert_eq(store_windows(x->s, "boot", w, n), 0);
	cr_assert_eq(*n, 1);
}

/* another version's file: other order, a metric less, a column that nobody knows */
Test(collect, columns_are_known_by_their_names)
{
	struct index x = index_new();
	struct store_window *w;
	size_t n;

	cr_redirect_stderr();
	add_and_read(&x, "n\tbatch\tstatus\tns\tid\tdomain\tcase\tl9-misses\treturns\tinstructions:k\t"
		     "instructions\tloads\n32\t0\tok\tNA\t1\tuser\tsys/getppid\tx\t9\t60\t100\tNA\n", &w, &n);
	cr_assert_str_eq(w->kase, "sys/getppid");
	cr_assert(w->n == 32 && w->id == 1);
	cr_assert(w->count[M_INSTRUCTIONS] == 100 && w->count[M_KERNEL] == 60 && w->count[M_RETURNS] == 9);
	cr_assert_eq(w->count[M_USER], 40, "what the other two leave");
	cr_assert_eq(w->has, METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL) |
			     METRIC_BIT(M_RETURNS));
	store_windows_free(w, n);
	index_free(&x);
	scratch_expect_stderr("unknown column \"l9-misses\" ignored");
}

#define CONTEXTS "case\tdomain\tbatch\tn\tid\tns\tstatus\tinstructions\tinstructions:irq\tinstructions:other"
#define OF_CONTEXTS "sys/x\tuser\t0\t32\t1\tNA\tok\t100\t7\t5"

/* evidence without them has neither contexts nor their sum: what it calls instructions is all of them */
Test(collect, contexts_add_up_to_all)
{
	struct index x = index_new();
	struct store_window *w;
	size_t n;

	cr_redirect_stderr();
	add_and_read(&x, CONTEXTS "\n" OF_CONTEXTS "\n", &w, &n);
	cr_expect(w->count[M_WHOLE] == 112 && w->has & METRIC_BIT(M_WHOLE));
	store_windows_free(w, n);
	index_free(&x);
	x = index_new();
	add_and_read(&x, HEAD ROW, &w, &n);
	cr_expect(!(w->has & (METRIC_BIT(M_WHOLE) | METRIC_BIT(M_IRQ) | METRIC_BIT(M_OTHER))));
	store_windows_free(w, n);
	index_free(&x);
	refuse(CONTEXTS "\tinstructions:all\n" OF_CONTEXTS "\t113\n", samples);
	scratch_expect_stderr("samples.tsv:2:");
}

Test(collect, a_table_without_metrics_is_one)
{
	struct index x = index_new();
	struct store_window *w;
	size_t n;

	add_and_read(&x, "case\tdomain\tbatch\tn\tid\tns\tstatus\nsys/x\tuser\t0\t32\t1\t7.5\tok\n", &w, &n);
	cr_assert(w->ns == 7.5 && w->has == 0);
	store_windows_free(w, n);
	index_free(&x);
}

#define CASES "case\tdomain\top\tcontrol\tcontrol_ops\tseries\tdose\tops\twarmup\tcold\n"

static int cases(struct store *s, const char *text, size_t *n)
{
	AUTO_FREE char *copy = strdup(text);

	*n = 0;
	return collect_cases(s, "boot", "cases.tsv", copy, n);
}

Test(collect, what_the_guest_said_of_its_cases)
{
	struct index x = index_new();
	struct store_case *c;
	size_t n;

	cr_assert_eq(cases(x.s, CASES "call/char64_4\tkernel\tcall it\tnull/empty\t1\tcall_char64\t4\t32\t128\t\n",
			   &n), 0);
	cr_assert_eq(store_cases(x.s, "boot", &c, &n), 0);
	cr_assert_eq(n, 1);
	cr_assert_str_eq(c->series, "call_char64");
	cr_assert(c->dose == 4 && c->ops == 32 && c->warmup == 128 && c->control_ops == 1);
	store_cases_free(c, n);
	index_free(&x);
	cr_redirect_stderr();
	refuse(CASES "call/char64_4\tkernel\tcall it\tnull/empty\t1\tcall_char64\tfour\t32\t128\t\n", cases);
	refuse("case\tdomain\n", cases);
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
