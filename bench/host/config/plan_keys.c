// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_keys.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/grow.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "config/conf_grammar.h"
#include "config/conf_manual.h"
#include "config/feature_keys.h"
#include "config/plan.h"
#include "config/plan_mixed.h"

/* the two of a feature, and what stands for one or for both */
static struct conf_word arch(size_t i)
{
	static const struct conf_word more[] = {
		{ "host", "the one that hardbench runs on", NULL },
		{ "all", "x86_64 and arm64", NULL },
		{ 0 },
	};
	size_t n = 0;

	while (n < i && arch_word(n).word)
		n++;
	return arch_word(n).word ? arch_word(n) : more[i - n];
}

/* the number of "2%", "2ns", and of "2 %", "2 ns", at word *@at; NaN when it is something else */
static double in_unit(const struct strlist *w, size_t *at, const char *unit)
{
	const char *word = *at < w->n ? w->at[*at] : "";
	const size_t len = strcspn(word, unit);
	const bool apart = !word[len] && *at + 1 < w->n;
	double x;

	if (strcmp(apart ? w->at[*at + 1] : word + len, unit) || !number_decimal(word, len, &x))
		return NAN;
	*at += 1 + apart;
	return x;
}

/* "GLOB N%" or "GLOB N %", and "2ns" or "2 ns" behind it */
static int margin_words(const struct strlist *w, struct margin *m)
{
	size_t at = 1;

	m->ratio = in_unit(w, &at, "%") / 100;
	m->ns = at < w->n ? in_unit(w, &at, "ns") : 0;
	return at == w->n && m->ratio > 0 && m->ratio <= 1 && m->ns >= 0 ? 0 : -EINVAL;
}

static int add_margin(void *base, const struct conf_line *l)
{
	struct plan *p = base;
	struct strlist words = { 0 };
	struct margin m = { 0 };
	int err = strlist_add_words(&words, l->value);

	if (!err && margin_words(&words, &m))
		err = conf_fail(l, "margin: expected \"GLOB N%%\" with 0 < N <= 100, or \"GLOB N%% Mns\", got \"%s\"",
				l->value);
	if (!err && p->nr_margins == LIMIT_MARGINS)
		err = conf_fail(l, "margin: more than %d", LIMIT_MARGINS);
	if (!err)
		err = GROW(p->margins, p->nr_margins);
	if (!err)
		p->margins[p->nr_margins++] = (struct margin){ TAKE(words.at[0]), m.ratio, m.ns };
	strlist_release(&words);
	return err;
}

const struct conf_key plan_keys[] = {
	{ CONF_KEY(struct plan, summary, STR, "summary", NULL, "stack protector, off against strong",
		   "what the plan is for; shown in lists and reports") },
	{ CONF_KEY(struct plan, feature, WORDS, "feature", NULL, "stackprotector:off,strong cfi@clang",
		   "features to compare, each NAME, NAME@TOOLCHAIN, NAME:ARM,ARM or both; NAME may be a path beside "
		   "the plan, ./mine.feature; without a list of arms all of them; the baseline, and an arm whose "
		   "image is booted, are always there"), .required = true, .most = LIMIT_FEATURES },
	{ CONF_KEY(struct plan, kernel, WORDS, "kernel", "6.12", "7.3 6.12",
		   "kernels to compare on: names of files in configs/kernels, or paths beside the plan"),
	  .most = LIMIT_KERNELS },
	{ CONF_KEY(struct plan, arch, WORDS, "arch", "host", "x86_64 arm64",
		   "architectures; --arch overrides this line. One of"),
	  .words = arch, .word_is = "architecture" },
	{ CONF_KEY(struct plan, toolchain, WORDS, "toolchain", "gcc", "gcc clang-19",
		   "compilers: gcc, gcc-N, clang (19) or clang-N; two names of one compiler are refused"),
	  .grammar = &conf_toolchain_name, .most = LIMIT_TOOLCHAINS },
	{ CONF_KEY(struct plan, base, WORDS, "base", "lean", "full",
		   "the configuration that every arm stands on: one name in configs/base"), .grammar = &conf_name },
	{ CONF_KEY(struct plan, metrics, WORDS, "metrics", NULL, "loads store-bytes",
		   "what is judged besides instructions; without it everything that is counted. The samples have all "
		   "metrics in any case") },
	{ CONF_KEY(struct plan, machine, STR, "machine", "tcg", "tcg",
		   "where the kernels run: a name in configs/machines, or a path beside the plan") },
	{ CONF_KEY(struct plan, cases, WORDS, "cases", NULL, "sys/* vfs/open_close",
		   "userspace cases to run: globs on the names that hardbench list cases shows. A plan has cases, "
		   "kcases or both") },
	{ CONF_KEY(struct plan, kcases, WORDS, "kcases", NULL, "slab/kmalloc_64 call/*",
		   "the same for cases inside the kernel") },
	{ CONF_KEY(struct plan, primary, WORDS, "primary", NULL, "vfs/open_close proc/exec",
		   "up to five cases that the plan is about, by name. Costs and gains that a test finds are corrected "
		   "for the number of cases (Holm) among these, and among all others: what a plan is about is not the "
		   "harder to find for what else it runs. Part of the rule that is laid down before the first boot"),
	  .most = LIMIT_PRIMARY },
	{ CONF_KEY(struct plan, boots, UINT, "boots", "6", "12",
		   "boots of each arm, 3 or more. Boots 0 and 1 have the same seed and have to agree in every count: "
		   "n boots are n - 1 seeds (on a machine that is timed n blocks: no two boots agree). A count that "
		   "repeats is judged without a test; one that is either of two "
		   "values by chance, in both arms, looks like a cost or gain in one comparison of 8 with two seeds, "
		   "of 32 with three, of 512 with five. 3 boots are for counts that repeat, not for what varies. Not "
		   "together with looks"), .most = LIMIT_BOOTS },
	{ CONF_KEY(struct plan, looks, WORDS, "looks", NULL, "6 12 24",
		   "boot until every verdict is decided, instead of a number of boots. \"6 12 24\" or "
		   "\"3 6 12\": this many seeds (blocks, on a machine that is timed), and at each step more only "
		   "while a verdict is open and within "
		   "reach, each test at a third of the level. A step judges every case anew, with all its boots: what "
		   "was decided may be open again, and the chance of a false verdict at any step is the level at most. "
		   "\"anytime\": six seeds, then two at a time, with intervals that hold whenever it stops") },
	{ CONF_KEY(struct plan, later, STR, "later", NULL, "open",
		   "of looks 3 6 12 or 6 12 24: boots beyond a look run the cases whose verdict it left open in some "
		   "comparison, and no other. They take a part of the time; a case that was decided in all keeps its "
		   "seeds") },
	{ CONF_KEY(struct plan, budget, UINT, "budget", NULL, "24",
		   "the most seeds that looks may ask for, up to 512; without it the last of the looks, or 48 with "
		   "anytime"),
	  .most = LIMIT_BUDGET },
	{ CONF_KEY(struct plan, batches, UINT, "batches", "5", "3",
		   "windows of each size (n and 2 n operations) per case and boot; an odd number up to 63, of which "
		   "the median counts. On a machine that is timed: batches, of a millisecond or more, of each process, "
		   "up to 127; from 100 on endpoints.csv has the 99th percentile, too"),
	  .most = LIMIT_BATCHES },
	{ CONF_KEY(struct plan, processes, UINT, "processes", "4", "8",
		   "on a machine that is timed: fresh processes of each case in a boot"), .most = LIMIT_PROCESSES },
	{ CONF_KEY(struct plan, mixed, WORDS, "mixed", NULL, "runner compiler",
		   "what boots of one comparison may differ in. Without it boots that were not made alike are never "
		   "compared: of several complete sets the latest is taken, and where none is complete the plan is "
		   "refused with a line that says what differs. Any of"),
	  .words = plan_mixed_conf_word },
	{ CONF_KEY(struct plan, footprint, UINT, "footprint", NULL, "1",
		   "1: the lines of 64 bytes and pages of 4 KiB that one steady operation touches are counted too: "
		   "code-lines, data-lines, code-pages, data-pages. Boots take longer"), .most = 1 },
	{ CONF_KEY(struct plan, ops, UINT, "ops", NULL, "96",
		   "operations of a window, and twice as many of the large one, instead of what each case says: a "
		   "multiple of the period of what happens now and then, which then is in the windows' difference "
		   "exactly as often as it comes"), .most = LIMIT_OPS },
	{ CONF_KEY(struct plan, each, UINT, "each", NULL, "256",
		   "so many more operations of each case are told apart, up to 4096: instructions:steady is what most "
		   "of them take, instructions:rare what the others take more, on average, and rare-operations how "
		   "many those are; instructions:amortised is what all take on average; the call that each operation "
		   "then is counts too. A count of instructions that varies with the seed then has its verdict by what "
		   "most operations take, where that does not vary. Cases whose windows have fewer than 4 operations, "
		   "each of which is long, are left out, and ops below 4 is refused beside it"), .most = LIMIT_EACH },
	{ CONF_KEY(struct plan, model, WORDS, "model", NULL, "zen3 neoverse-n1",
		   "cores whose misses are counted too (hardbench-model(5)): names in configs/models or paths beside "
		   "the plan, one for an architecture. Boots take longer"), .most = LIMIT_MODELS },
	{ CONF_KEY(struct plan, events, WORDS, "events", NULL, "instructions:u instructions:k cycles",
		   "what a PMU is to count around batches, and, in the emulator, around windows: names of libpfm4. "
		   "They are metrics as any other. Events that do not fit the PMU together are counted in different "
		   "processes of a case; where a counter is shared all the same, noise.csv says so. Guests have "
		   "runner-events (make events)"), .most = LIMIT_EVENTS },
	{ CONF_KEY(struct plan, agree, UINT, "agree", NULL, "1",
		   "1: the guest counts its own instructions too, and both counters are kept"), .most = 1 },
	{ CONF_KEY(struct plan, seed, U64, "seed", "1", "42",
		   "seed of boots 0 and 1; boot k has seed + k - 1. A seed decides the guest's randomness"),
	  .most = 1ull << LIMIT_SEED_BITS },
	{ CONF_KEY_OWN("margin", NULL, "sys/* 2% 2ns",
		       "GLOB N%: a difference below N % does not matter in cases that match; as often as wanted, the "
		       "first that matches counts; 1 % where none does. One that names no case is refused. GLOB N% "
		       "Mns: nor does one below M ns, on a machine that is timed: the larger counts, of an operation "
		       "of 50 ns 2 ns are 4 %"),
	  .check = add_margin },
	{ 0 },
};

const struct conf_file conf_file_plan = {
	.kind = "plan",
	.path = "configs/plans/NAME.plan",
	.summary = "which features, kernels and cases meet, and how often they boot",
	.about = "A plan is what run, build, boot and the other verbs take. Every feature meets every kernel, "
		 "architecture and toolchain of the plan.\n\n"
		 "PLAN on the command line is a NAME or the path of a file. A path makes the rest easy: features, "
		 "kernels and machines that the plan names with a / are looked for beside it. Three lines are a "
		 "plan: [plan], feature and cases.\n\n"
		 "What is judged, the margins and the number of boots, is written down before the first boot.",
	.example = "[plan]\n"
		   "summary = what does the strong stack protector cost in a system call?\n"
		   "feature = stackprotector:off,strong\n"
		   "kernel  = 6.12\n"
		   "boots   = 6\n"
		   "cases   = sys/* vfs/open_close\n"
		   "kcases  = call/*\n"
		   "margin  = sys/* 1%\n"
		   "margin  = * 2%\n",
	.section = { { "[plan]", NULL, plan_keys } },
};
