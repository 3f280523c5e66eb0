// SPDX-License-Identifier: GPL-2.0-only
/* How the words of a kernel become proofs: consoles as they were seen, shortened. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "boot/efficacy.h"
#include "proof/proof_effect.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static const char panic[] =
	"[    0.61] lkdtm: Performing direct entry CORRUPT_STACK_STRONG\r\n"
	"[    0.61] lkdtm: Corrupting stack containing union ...\r\n"
	"[    0.62] Kernel panic - not syncing: stack-protector: Kernel stack is corrupted in: f+0x36/0x40 [lkdtm]\r\n";
static const char oops[] =
	"[    0.61] lkdtm: Performing direct entry CORRUPT_STACK_STRONG\r\n"
	"[    0.61] lkdtm: Corrupting stack containing union ...\r\n"
	"[    0.62] BUG: unable to handle page fault for address: ffffffffffffffff\r\n";

static enum proof_status judge(const char *prove, const char *log, char **evidence)
{
	char *line = (char *)prove;
	struct arm arm = { .name = (char *)"on", .prove = { &line, 1 } };
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	const struct boot b = { .feature = &f, .arm = &arm };
	enum proof_status status;
	struct proof_list l;

	cr_assert_eq(proof_list_make(&l, b.feature, b.arm), 0, "%s", prove);
	cr_assert_eq(proof_own(&l, log, "the write returned"), 0);
	status = l.at[0].status;
	if (evidence)
		*evidence = fs_path("%s", l.at[0].evidence);
	proof_list_release(&l);
	return status;
}

Test(effect, caught_is_what_the_mechanism_says_itself)
{
	char *evidence;

	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG caught", panic, &evidence), PROOF_HELD);
	cr_expect_str_eq(evidence, "caught: Kernel panic - not syncing: stack-protector: Kernel stack is corrupted "
			 "in: f+0x36/0x40 [lkdtm]");
	free(evidence);
	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG survives", panic, NULL), PROOF_FAILED);
	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG survives", oops, &evidence), PROOF_HELD, "it died");
	cr_expect_str_eq(evidence, "not caught: BUG: unable to handle page fault for address: ffffffffffffffff");
	free(evidence);
	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG caught", oops, NULL), PROOF_FAILED);
}

Test(effect, a_test_that_did_not_run_proves_nothing)
{
	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG survives", "", NULL), PROOF_FAILED);
	cr_expect_eq(judge("lkdtm CORRUPT_STACK_STRONG caught", "stack-protector: Kernel stack is corrupted", NULL),
		     PROOF_FAILED);
	cr_expect_eq(judge("lkdtm CFI_BACKWARD survives", panic, NULL), PROOF_FAILED, "another test ran");
	cr_expect_eq(judge("effect slab_alloc stale", "hbe: slab_free: stale, 512 of 512\n", NULL), PROOF_FAILED);
}

Test(effect, tests_of_ours_end_with_a_word)
{
	static const char log[] = "<6>[    0.5] hbe: stack: stale, 250 of 256 words\n"
				  "<6>[    0.5] hbe: slab_alloc: zeroed, 0 of 512 bytes as they were\n"
				  "<6>[    0.5] hbe: page_alloc: error -11\n";

	cr_expect_eq(judge("effect stack stale", log, NULL), PROOF_HELD);
	cr_expect_eq(judge("effect stack erased", log, NULL), PROOF_FAILED);
	cr_expect_eq(judge("effect slab_alloc zeroed", log, NULL), PROOF_HELD);
	cr_expect_eq(judge("effect slab_alloc stale", log, NULL), PROOF_FAILED);
	cr_expect_eq(judge("effect page_alloc zeroed", log, NULL), PROOF_FAILED);
	cr_expect_eq(judge("effect page_alloc stale", log, NULL), PROOF_FAILED, "an error is no result");
}

Test(effect, kfence_has_to_report_what_was_touched)
{
	cr_expect_eq(judge("effect kfence_oob reported", "BUG: KFENCE: out-of-bounds read in touch\n"
			   "hbe: kfence_oob: touched, x\n", NULL), PROOF_HELD);
	cr_expect_eq(judge("effect kfence_oob reported", "hbe: kfence_oob: touched, x\n", NULL), PROOF_FAILED);
	cr_expect_eq(judge("effect kfence_oob reported", "BUG: KFENCE: out-of-bounds read in y\n"
			   "hbe: kfence_oob: never, x\n", NULL), PROOF_FAILED);
	cr_expect_eq(judge("effect kfence_oob never", "hbe: kfence_oob: never, x\n", NULL), PROOF_HELD);
}

Test(effect, wrong_lines_are_said)
{
	static const char *const wrong[] = {
		"lkdtm", "lkdtm X", "lkdtm X dies", "lkdtm x caught", "lkdtm X caught twice", "effect", "effect stack",
		"effect heap zeroed", "effect stack Erased", "sites x some", "sites cfi-check often",
		"sites scs-push more-than",
	};

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		char *line = (char *)wrong[i];
		struct arm arm = { .name = (char *)"on", .prove = { &line, 1 } };
		struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
		const struct boot b = { .feature = &f, .arm = &arm };
		struct proof_list l;

		cr_assert_eq(proof_list_make(&l, b.feature, b.arm), -EINVAL, "%s", wrong[i]);
	}
}

static char *job_of(const char *prove)
{
	char *line = (char *)prove, *text = NULL;
	struct arm arm = { .name = (char *)"on", .prove = { &line, 1 } };
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	const struct boot b = { .feature = &f, .arm = &arm };
	struct proof_list l;
	size_t len;
	FILE *out = open_memstream(&text, &len);

	cr_assert_eq(proof_list_make(&l, b.feature, b.arm), 0);
	proof_effect_job(&l.at[0], out);
	fclose(out);
	proof_list_release(&l);
	return text;
}

Test(effect, jobs)
{
	static const char *const want[][2] = {
		{ "lkdtm CFI_BACKWARD caught", "effect\tlkdtm\tCFI_BACKWARD\n" },
		{ "lkdtm REPORT_STACK_CANARY caught",
		  "effect\tlkdtm\tREPORT_STACK_CANARY\neffect\tlkdtm\tREPORT_STACK_CANARY\n" },
		{ "effect slab_free stale", "effect\thbe\tslab_free\n" },
		{ "effect stack erased", "effect\thbe\tstack_fill stack\n" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		AUTO_FREE char *job = job_of(want[i][0]);

		cr_expect_str_eq(job, want[i][1]);
	}
}

Test(effect, results_reach_the_boots_of_the_arm)
{
	char *prove[] = { (char *)"lkdtm CFI_BACKWARD caught", (char *)"config CONFIG_A=y" };
	struct arm arm = { .name = (char *)"on", .prove = { prove, 2 } }, other = arm;
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	const struct boot b = { .feature = &f, .arm = &arm }, c = { .feature = &f, .arm = &other };
	struct efficacy e = { .b = &b, .module = "lkdtm", .id = "0011" };
	struct efficacy_set set = { &e, 1 };
	struct proof_list l;

	other.name = (char *)"other";
	cr_assert_eq(proof_list_make(&e.proofs, b.feature, b.arm), 0);
	cr_assert_eq(proof_set(&e.proofs.at[0], false, "not caught: x"), 0);
	cr_assert_eq(proof_list_make(&l, b.feature, b.arm), 0);
	cr_assert_eq(efficacy_fill(&set, &b, &l), 0);
	cr_expect_eq(proof_first_failed(&l), &l.at[0], "the arm's boots are refused");
	cr_expect_str_eq(l.at[0].evidence, "not caught: x (boot 0011)");
	cr_expect_eq(l.at[1].status, PROOF_OPEN);
	proof_list_release(&l);
	cr_assert_eq(proof_list_make(&l, c.feature, c.arm), 0);
	cr_assert_eq(efficacy_fill(&set, &c, &l), 0);
	cr_expect_null(proof_first_failed(&l), "another arm");
	proof_list_release(&l);
	proof_list_release(&e.proofs);
}

Test(effect, a_return_that_is_not_redirected)
{
	static const char ran[] = "lkdtm: Performing direct entry CFI_BACKWARD\n";
	AUTO_FREE char *scs = fs_path("%slkdtm: ok: redirected stack return address.\n"
				      "lkdtm: ok: control flow unchanged.\n", ran);
	AUTO_FREE char *pac = fs_path("%slkdtm: ok: redirected stack return address.\n"
				      "Unable to handle kernel paging request at virtual address 00bf80\n", ran);
	AUTO_FREE char *off = fs_path("%slkdtm: ok: redirected stack return address.\n"
				      "lkdtm: FAIL: stack return address was redirected!\n", ran);

	cr_expect_eq(judge("lkdtm CFI_BACKWARD caught", scs, NULL), PROOF_HELD);
	cr_expect_eq(judge("lkdtm CFI_BACKWARD caught", pac, NULL), PROOF_HELD);
	cr_expect_eq(judge("lkdtm CFI_BACKWARD caught", off, NULL), PROOF_FAILED);
	cr_expect_eq(judge("lkdtm CFI_BACKWARD survives", off, NULL), PROOF_HELD);
}

/* arm64 has words of its own for a write to what is read-only, and does not panic */
Test(efficacy, a_write_to_what_is_read_only)
{
	static const char x86[] = "lkdtm: Performing direct entry WRITE_RO\n"
				  "BUG: unable to handle page fault for address: ffffffffc0005040\n";
	static const char arm64[] = "lkdtm: Performing direct entry WRITE_RO\n"
				    "Unable to handle kernel write to read-only memory at virtual address ffff8000\n"
				    "Internal error: Oops: 000000009600004f [#1] SMP\n";
	static const char off[] = "lkdtm: Performing direct entry WRITE_RO\nlkdtm: FAIL: survived bad write\n";

	cr_expect_eq(judge("lkdtm WRITE_RO caught", x86, NULL), PROOF_HELD);
	cr_expect_eq(judge("lkdtm WRITE_RO caught", arm64, NULL), PROOF_HELD);
	cr_expect_eq(judge("lkdtm WRITE_RO caught", off, NULL), PROOF_FAILED);
	cr_expect_eq(judge("lkdtm WRITE_RO survives", off, NULL), PROOF_HELD);
	cr_expect_eq(judge("lkdtm WRITE_RO survives", arm64, NULL), PROOF_FAILED);
}

/* can that arm's proof be had on a kernel by the lean base with these lines over it? */
static int checked(const char *prove, const char *config)
{
	char *line = (char *)prove;
	struct arm arm = { .name = (char *)"on", .prove = { &line, 1 } };
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	struct kernel_def k = { .name = (char *)"k" };
	const struct build build = { .kernel = &k, .arm = &arm, .arch = "x86_64", .base = "lean" };
	struct boot b = { .feature = &f, .arm = &arm, .kernel = &k, .arch = "x86_64", .build = &build };
	const struct matrix s = { .boots = &b, .nr_boots = 1 };
	int err;

	cr_assert_eq(strlist_add_words(&arm.config, config), 0);
	err = efficacy_check(&s);
	strlist_release(&arm.config);
	return err;
}

Test(effect, what_a_kernel_without_modules_cannot_show_is_said)
{
	static const char lkdtm[] = "lkdtm CORRUPT_STACK_STRONG caught", insn[] = "insn module ^ret some";

	cr_redirect_stderr();
	cr_expect_eq(checked(lkdtm, ""), 0);
	cr_expect_eq(checked("effect slab_free stale", ""), 0);
	cr_expect_eq(checked(insn, ""), 0);
	cr_expect_eq(checked(lkdtm, "CONFIG_MODULES=n CONFIG_LKDTM=y"), 0);
	cr_expect_eq(checked("dmesg x", "CONFIG_MODULES=n"), 0);
	cr_expect_eq(checked(insn, "CONFIG_HBK=y"), -EINVAL);
	cr_expect_eq(checked(lkdtm, "CONFIG_MODULES=n"), -EINVAL);
	cr_expect_eq(checked("effect slab_free stale", "CONFIG_MODULES=n CONFIG_LKDTM=y"), -EINVAL);
	scratch_expect_stderr("f/on k x86_64: prove = effect slab_free stale: it needs a module, and CONFIG_MODULES");
}
