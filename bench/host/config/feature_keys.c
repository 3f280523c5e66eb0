// SPDX-License-Identifier: GPL-2.0-only
#include "config/feature_keys.h"

#include <errno.h>
#include <math.h>
#include <string.h>

#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "bench/record/proof_words.h"
#include "config/conf_grammar.h"
#include "config/conf_manual.h"
#include "config/guest_state.h"
#include "config/plan.h"
#include "config/plan_delay.h"

static const struct conf_word arches[] = {
	{ "x86_64", "64-bit x86", NULL },
	{ "arm64", "64-bit Arm", NULL },
	{ 0 },
};

struct conf_word arch_word(size_t i)
{
	return arches[i];
}

static struct conf_word proof_word(size_t i)
{
	return (struct conf_word){ proof_words[i].word, proof_words[i].help, proof_words[i].want };
}

static struct conf_word state_word(size_t i)
{
	const struct guest_state s = guest_state(i);

	return (struct conf_word){ s.word, s.help, s.want };
}

static int check_state(void *base, const struct conf_line *l)
{
	(void)base;
	for (size_t i = 0; guest_state(i).word && !guest_state_fits(l->value); i++) {
		const struct guest_state s = guest_state(i);

		if (!strncmp(l->value, s.word, strlen(s.word)))
			return conf_fail(l, "guest: expected %s %s, got \"%s\"", s.word, s.args.is, l->value);
	}
	return 0;
}

static int check_delay(void *base, const struct conf_line *l)
{
	double share;

	(void)base;
	if (delay_in_margins(l->value, &share))
		share = share > 0 ? 1 : 0;	/* how large a margin is, the plan knows: plan_delay_resolve() */
	else if (number_percent(l->value, &share))
		share = 0;
	if (share > 0 && share <= 1)
		return 0;
	return conf_fail(l, "delay: expected \"N%%\" with 0 < N <= 100, or \"N margins\", got \"%s\"", l->value);
}

bool arm_dose(const char *line, size_t *series, double *dose)
{
	const char *number;

	*series = strcspn(line, " \t");
	number = line + *series + strspn(line + *series, " \t");
	return *series && *number && !number_read(number, dose) && isfinite(*dose);
}

static int check_dose(void *base, const struct conf_line *l)
{
	size_t series;
	double dose;

	(void)base;
	return arm_dose(l->value, &series, &dose) ? 0 :
	       conf_fail(l, "dose: expected \"SERIES NUMBER\", got \"%s\"", l->value);
}

const struct conf_key feature_keys[] = {
	{ CONF_KEY(struct feature, summary, STR, "summary", NULL, "zero heap memory on allocation",
		   "what the mechanism does, in half a sentence"), .required = true },
	{ CONF_KEY(struct feature, since, STR, "since", NULL, "5.3", "the kernel version that introduced it") },
	{ CONF_KEY(struct feature, aka, WORDS, "aka", NULL, "CC_STACKPROTECTOR", "its former names") },
	{ CONF_KEY(struct feature, arch, WORDS, "arch", NULL, "x86_64 arm64",
		   "the architectures that it exists on"),
	  .required = true, .words = arch_word, .word_is = "architecture" },
	{ CONF_KEY(struct feature, crosses, STR, "crosses", NULL, "every page and slab allocation",
		   "what has to run for the mechanism to cost anything") },
	{ CONF_KEY(struct feature, claim, STR, "claim", NULL, "below 1 % in most cases",
		   "what its authors say it costs, in their words") },
	{ CONF_KEY(struct feature, source, STR, "source", NULL, "security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON",
		   "where that is written") },
	{ CONF_KEY(struct feature, near_zero, WORDS, "near_zero", NULL, "null/empty call/leaf_none",
		   "cases in which no difference is expected; shown, not used by any verdict") },
	{ CONF_KEY(struct feature, planted, LINE, "planted", NULL, "sys/getppid 7",
		   "CASE N: a difference of N instructions per operation that an arm's patch puts there on purpose, "
		   "to test that it is found; shown, not used by any verdict") },
	{ CONF_KEY(struct feature, figure, LINE, "figure", NULL,
		   "strong text 2 % | x86 defconfig | arch/Kconfig, STACKPROTECTOR_STRONG",
		   "ARM METRIC VALUE | SCOPE | SOURCE [| CASES]: a published figure, which the report holds against "
		   "what was measured; METRIC is functions, text, time or memory, VALUE as in <1 %, 3..5 %, 0.33 % or "
		   "no figure; one number stands for a quarter of it up and down, 0 for a percent. CASES are globs of "
		   "operations that do what was measured there: where they are timed, a figure about time is "
		   "answered. Figures are no part of a boot: those of a plan that was packed are the checkout's") },
	{ CONF_KEY(struct feature, renamed, LINE, "renamed", NULL, "CONFIG_CFI_CLANG CONFIG_CFI 6.18",
		   "OLD NEW VERSION: on a kernel before VERSION, NEW in CONFIG_, implies and prove lines is called "
		   "OLD") },
	{ 0 },
};

const struct conf_key arm_keys[] = {
	{ CONF_KEY(struct arm, config, CONFIG, "CONFIG_...", NULL, "CONFIG_STACKPROTECTOR = y",
		   "a kernel option of this arm: y, n, m, a number or a \"string\"; the build fails when Kconfig "
		   "makes something else of it") },
	{ CONF_KEY(struct arm, implies, WORDS, "implies", NULL, "CONFIG_STACKPROTECTOR_PER_TASK",
		   "options that may differ from the baseline's as a consequence; any other difference fails the "
		   "build. With CONFIG_* every one may, and each is said"), .grammar = &conf_implied },
	{ CONF_KEY(struct arm, cmdline, STR, "cmdline", NULL, "init_on_alloc=1",
		   "words that this arm adds to the kernel's command line"),
	  .grammar = &conf_cmdline, .most = LIMIT_CMDLINE },	/* an input of boots, see boot_id.c */
	{ CONF_KEY(struct arm, image, STR, "image", NULL, "off",
		   "the arm whose kernel this one boots: the same code at the same addresses; an arm with it has no "
		   "CONFIG_ line, patch, seed, link_order or toolchain") },
	{ CONF_KEY(struct arm, toolchain, STR, "toolchain", NULL, "clang-19",
		   "the compiler of this arm, instead of the plan's"), .grammar = &conf_toolchain_name },
	{ CONF_KEY(struct arm, seed, STR, "seed", NULL, "1",
		   "what the layout of structures is drawn from (RANDSTRUCT); arms that differ in nothing else are "
		   "draws of one arm, and the report shows the range over them"), .input = CONF_INPUT_BUILD },
	{ CONF_KEY(struct arm, link_order, STR, "link_order", NULL, "1",
		   "the kernel is linked once more, with the code and the data of its objects in an order that is "
		   "drawn from this; nothing is compiled anew, and initcalls stay in their order. The first arm has "
		   "none. Arms that differ from it in nothing else are placebos: the report shows how far each metric "
		   "lies apart over them, and where another arm of the plan has the same kernel as baseline, a "
		   "difference that one of them reaches too, or one more is expected to, gets no verdict. A kernel "
		   "whose code is merged before its last link cannot have it, and is refused: one with LTO_CLANG, "
		   "X86_KERNEL_IBT or KLP_BUILD, which LIVEPATCH brings on 7.3"),
	  .input = CONF_INPUT_BUILD },
	{ CONF_KEY(struct arm, delay, STR, "delay", NULL, "2%",
		   "on a machine that is timed: a cost of that size, planted in every batch after its operations, to "
		   "test that it is found. \"2 margins\" is twice what the plan has as the margin of all its cases, "
		   "which has to be one. Where a cost of two margins or more is not found in a case, or the "
		   "interval of any does not hold its size, no other comparison of that kernel and compiler has a "
		   "no-impact in that case"), .input = CONF_INPUT_BOOT, .check = check_delay },
	{ CONF_KEY(struct arm, sysctl, LINE, "sysctl", NULL, "kernel/randomize_va_space=0",
		   "PATH=VALUE: written below /proc/sys before the first case"), .input = CONF_INPUT_BOOT,
	  .grammar = &conf_sysctl },
	{ CONF_KEY(struct arm, guest, LINE, "guest", NULL, "seccomp linear 100",
		   "a state of the guest: the process of every userspace case takes it on before the case sets up, "
		   "outside of all windows. Kernel cases run in a process that has none. It begins with"),
	  .input = CONF_INPUT_BOOT, .words = state_word, .word_is = "state", .check = check_state,
	  .most = LIMIT_STATES },
	{ CONF_KEY(struct arm, patch, WORDS, "patch", NULL, "planted.patch",
		   "unified diffs for patch -p1, in order; looked for beside the feature's file. No fuzz: what does "
		   "not fit is an error, what fits at another line is said"), .most = LIMIT_PATCHES },
	{ CONF_KEY(struct arm, prove, LINE, "prove", NULL, "dmesg mem auto-init: .*heap alloc:on",
		   "what has to hold of this arm; one that fails makes the boot yield no sample, one that no kernel "
		   "could fail is refused. It begins with"),
	  .input = CONF_INPUT_BOOT, .words = proof_word, .word_is = "proof" },
	{ CONF_KEY(struct arm, dose, LINE, "dose", NULL, "linear 300",
		   "SERIES NUMBER: how much of something this arm has. Three arms of one series or more are points of "
		   "a line, over their baseline: what an operation costs at 0, and for each one more"),
	  .check = check_dose },
	{ CONF_KEY(struct arm, unavailable, STR, "unavailable", NULL, "FINEIBT exists on x86 only (arch/x86/Kconfig)",
		   "the arm does not exist (here), and why: the report says so in its place") },
	{ 0 },
};

const struct conf_file conf_file_feature = {
	.kind = "feature",
	.path = "configs/features/NAME.feature",
	.summary = "a hardening mechanism and the arms that are compared",
	.about = "A feature has two or more arms. The first is the baseline that the others are compared with.\n\n"
		 "A plan names a feature by NAME, or by a path beside the plan's own file.",
	.example = "# one mechanism, built in and switched on at boot\n"
		   "[feature]\n"
		   "summary = zero heap memory on allocation\n"
		   "arch    = x86_64 arm64\n\n"
		   "[off]\n"
		   "CONFIG_INIT_ON_ALLOC_DEFAULT_ON = n\n"
		   "prove   = dmesg mem auto-init: .*heap alloc:off\n\n"
		   "[on]\n"
		   "CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y\n"
		   "prove   = dmesg mem auto-init: .*heap alloc:on\n"
		   "prove   = lkdtm SLAB_INIT_ON_ALLOC caught\n\n"
		   "[toggled]\n"
		   "image   = off\n"
		   "cmdline = init_on_alloc=1\n"
		   "prove   = dmesg mem auto-init: .*heap alloc:on\n\n"
		   "[toggled arm64]\n"
		   "sysctl  = vm/swappiness=0\n",
	.section = {
		{ "[feature]", NULL, feature_keys },
		{ "[ARM], [ARM CONDITION...]",
		  "An arm's name is made of letters, digits, _, - and dots.\n\n"
		  "A section with conditions adds its lines to the arm where all of them hold. It comes after the "
		  "arm's own section. A condition is an architecture (x86_64, arm64), a family of compilers (gcc, "
		  "clang), a kernel's version (6.12) or the name of a file in configs/kernels; anything else is an "
		  "error. A line for an option takes the place of the arm's own.",
		  arm_keys },
	},
};
