// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/method.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "analysis/report/commit.h"

// clang-format off
const struct method_part method_part[] = {
	{ "What is counted",
	  "Instructions that the guest executed between two marker instructions, counted one by "
	  "one by a plugin in the emulator (QEMU TCG), user and kernel apart. A repeated string "
	  "instruction counts once; its bytes are counted as bytes. These are counts, not time: "
	  "caches, pipelines and clock rates have no part in them, and equal counts do not prove "
	  "equal time.", NULL },
	{ "Whose instructions",
	  "instructions are those of the case's own tasks: of the task that opened the window and of all "
	  "that it or they created, system calls and faults included. instructions:irq are interrupts, whoever "
	  "was interrupted, with the softirqs that run before they return. instructions:other are other tasks: "
	  "kernel threads, the idle task, init. Each has verdicts of its own, and instructions:all is their sum; "
	  "the emulator's totals of each are held against the functions. Softirqs that a task runs where it "
	  "enables them again are its own, but for RCU's, which are always instructions:irq: what was left to "
	  "them is run wherever the tick finds it (boots before December 2026 have those that a task ran among "
	  "its own). Loads, stores and branches are of all contexts. In boots of older "
	  "versions instructions are all, and nothing is known of the others.", NULL },
	{ "Cost of one operation",
	  "Each case runs in windows of n and of 2n operations, several of each in every boot. Of "
	  "each size the window with the lower median of instructions stands for the boot; the "
	  "cost of one operation is their difference divided by n, so that whatever both windows "
	  "share cancels.", NULL },
	{ "First and warm operations",
	  "The first operation after setup has a window of its own, before the warm-up; no other number has it in it. "
	  "first.csv has it for every case, beside a warm one. Cases whose operations start from something new each "
	  "time, such as a process or a page, cannot be warm: they are marked cold and have a table.", NULL },
	{ "Seeds",
	  "All randomness of a boot (random numbers, KASLR, the emulator's clock) comes from one "
	  "seed. Two boots of an arm share a seed and must agree in every window; the others take "
	  "further seeds, the same list in every arm, and show what randomness in the kernel does "
	  "to a count. A seed also says when the windows of a case begin, within a second of the guest's "
	  "time: successive seeds spread evenly between two ticks of the kernel and over the periods of its "
	  "timers. Tasks of a case run until they block: first in, first out where a case has partners, else in turns "
	  "(SCHED_BATCH); kernel cases come last of all tasks (SCHED_IDLE). In older boots the "
	  "scheduler's load averages decided.", NULL },
	{ "Classes",
	  "EXACT: the count is the same number under every seed, in both arms; the difference is "
	  "a number, with no interval and no test. NEAR_EXACT: counts range over seeds by at most "
	  "0.01 % and the difference is larger than that, or the difference is the same under "
	  "every seed. STAT: anything else; boots are paired by seed and judged by a paired t "
	  "interval.", NULL },
	{ "Operations told apart",
	  "Behind the windows some operations have a count each. What most of them take is instructions:steady; "
	  "the others, which refill a list or a slab, are instructions:rare and rare-operations. Where windows "
	  "vary with the seed, the row of instructions is judged by the mean over all operations that each boot "
	  "counted of the case, those of the windows and those told apart, which is less the play of chance than the "
	  "difference of two windows (which has a third of n as its weight, each operation told apart 1), unless "
	  "calling each by itself makes it 4 % dearer or more; a, b and "
	  "delta are such means, of the pair of boots with the middle difference, the functions are those of two "
	  "windows, and the reason has the difference of these. Where what most operations take does not "
	  "vary, the row is NEAR_EXACT: its verdict is that of most operations, the reason has their "
	  "difference. Where the mean's difference has the other sign the row stays as it is. Where what the "
	  "commonest operations take repeats, and the mean's test comes to the same verdict as they (no impact "
	  "where they take the same in both arms), the row is NEAR_EXACT and the verdict stays that of the test.",
	  "instructions:steady" },
	{ "Verdicts",
	  "identical: the same number. cost, gain: more, fewer. A difference that reaches the "
	  "margin of the plan is marked. Of a count that varies, cost and gain are what a test over seeds finds, "
	  "corrected by Holm over the cases that vary; where a plan names what it is about, over these, and over "
	  "the others. no impact: shown to be inside the margin (never EXACT). "
	  "inconclusive: the data can't tell yet. no verdict: no data or a failed gate, with the "
	  "reason.", NULL },
	{ "Where a difference comes from",
	  "Every counted instruction belongs to a function by its address. The table of functions "
	  "under a difference comes from the same two windows as the difference and adds up to it "
	  "exactly; the program checks that sum for every case and every metric and refuses to "
	  "report otherwise.", NULL },
	{ "Whether the feature did it",
	  "EXACT says that a difference is there, not why. Functions are held against each other by their "
	  "instructions, addresses in them aside; what was not compiled differently only ran more or less often. "
	  "Of builds that an older version counted only sizes are known: one of another size was compiled "
	  "differently, one of the same size may have been. Where no function of a difference was, or has another "
	  "size, the report says so: the feature acts through data or state (a boot parameter, zeroed memory), or "
	  "something else differs, such as what the kernel prints about itself in proc. For a difference that "
	  "varies, the part in functions that were compiled differently is given as a range over the seeds: 11 "
	  "more instructions in a function called six times are 66, whatever else varies. Where it is the "
	  "same under every seed and half of the difference or more, and the test found a cost or gain of its "
	  "sign, the row is NEAR_EXACT.", NULL },
	{ "Dose and response",
	  "Cases that do the same in growing doses are a series: a kernel case names its series and "
	  "its dose, otherwise a number at the end of the name is the dose (k is 1024, m its square). "
	  "Least squares give cost = intercept + slope x dose for each arm and for the difference. "
	  "Where all counts are the same under every seed the line has no random error and its "
	  "residuals are real; else lines are fitted seed by seed and the spread of the slopes is "
	  "given. A residual above 5 % of the largest value is called not a line.", NULL },
	{ "Proofs",
	  "Before any case runs, each boot shows that the feature is in the state that its arm "
	  "names. What the feature is for is tried in boots of their own, on the same image: the "
	  "kernel's LKDTM, or a test of ours, breaks something, and the mechanism's own words on the "
	  "console decide. A boot whose proof fails yields no sample.", NULL },
	{ NULL, NULL, NULL },
};
static const struct method_part of_time[] = {
	{ "What is timed",
	  "Batches of operations, each a millisecond or longer, between two readings of CLOCK_MONOTONIC_RAW "
	  "and of the processor's own counter (ref-cycles: the TSC, or CNTVCT). How many operations a batch "
	  "has is found by powers of two in a pilot of each case, by a rule that does not know the arm. Each "
	  "case has several fresh processes in a boot, one in every round over all cases; each round has an "
	  "order of its own, drawn by the block's number, the same in both boots of a block. Batches before "
	  "the first that counts warm up; their number is fixed.", NULL },
	{ "From batches to blocks",
	  "Of a process the median of its batches counts, per operation; of a boot the mean of the logarithms "
	  "over its processes. A block is one boot of each arm, adjacent in time, in an order that is drawn, "
	  "and turned round in every second block: of two arms each is the earlier one as often. "
	  "The unit is the boot: more batches do not narrow an interval. The difference of two arms is the "
	  "mean over blocks of the difference of logarithms, with a t interval; endpoints.csv has the same "
	  "for means and 99th percentiles, and (net) for the medians of what is left when the time of the empty loop "
	  "(null/empty, in the baseline, user or kernel) is taken off every operation: a loop that takes as long in "
	  "both arms makes each ratio smaller. Where it is 1 % of an operation or more, the row says that ratio. "
	  "variance.csv: of the logarithms, what varies from batch to batch, from process to process and from boot "
	  "to boot, nested, the mean of both arms (Kalibera & Jones 2013).",
	  NULL },
	{ "Verdicts",
	  "cost, gain: significant by Holm's correction over the cases of a comparison; where a plan names what "
	  "it is about, over these, and over the others; where it looks after every block (anytime), by a "
	  "confidence sequence at the level over their number. no impact: shown to "
	  "be inside the margin (TOST), with enough blocks to have seen more. inconclusive: neither; n_more "
	  "says how many further blocks would decide. no verdict: no data or a failed gate, with the reason. "
	  "An A/A comparison of the plan, one kernel under two names, says what the machine makes of nothing: "
	  "where that is beyond the margin, no verdict is given for lack of a difference, and for a difference "
	  "only if its whole interval lies beyond it; where it finds differences none is given at all.", NULL },
	{ "What a difference may be called",
	  "Scope feature: both arms boot one image, switched on the command line. Scope image-pair: two "
	  "images, each with one layout of its code; these two images differ by that much, and part of it may "
	  "be the layout's. The report calls them slower or faster, says layout unquantified, and speaks of no "
	  "cost; verdicts.csv has cost and gain for both scopes.", NULL },
	{ "Noise",
	  "What the machine said of itself before and after each boot is kept (noise.tsv of the boot, "
	  "noise.csv): governor, turbo, SMT, clock source, load, stolen time, and the gaps that a loop which "
	  "only reads the clock sees. A process of 8 batches or more is not stationary when the medians of the "
	  "first and second half of its batches are over 3 standard errors apart (by the MAD), and the means too; "
	  "a row says how many are where these are more than chance would have it. No boot or batch is left out "
	  "for its value or its noise.", NULL },
	{ "Proofs",
	  "Before any case runs, each boot shows that the feature is in the state that its arm names. A boot "
	  "whose proof fails yields no sample. Of files that others made, what their runner could not see "
	  "stays open.", NULL },
	{ NULL, NULL, NULL },
};
// clang-format on

const struct method_part *method_parts(const struct model *m)
{
	return m->timed ? of_time : method_part;
}

static bool is_said(const struct model *m, const struct method_part *p)
{
	for (size_t i = 0; p->metric && i < m->nr_row; i++)
		if (!strcmp(m->row[i].metric, p->metric))
			return true;
	return !p->metric;
}

const struct method_part *method_next(const struct model *m, const struct method_part *p)
{
	while (p->title && !is_said(m, p))
		p++;
	return p;
}

int method_text(const struct model *m, FILE *f)
{
	char seeds[48];
	struct model scratch = { 0 };

	commit_wrap(model_text(&scratch, "How the numbers of plan %s were made", m->plan), "", 78,
		    f);
	fputc('\n', f);
	for (const struct method_part *p = method_next(m, method_parts(m)); p->title; p = method_next(m, p + 1)) {
		fprintf(f, "%s\n", p->title);
		commit_wrap(p->text, "  ", 78, f);
		fputc('\n', f);
	}
	commit_wrap(model_text(&scratch,
			       m->timed ? "This plan: %ld boots per arm (%s blocks), %ld batches of each process, "
					  "base %s, machine %s, plan SHA-256 %s." :
			       "This plan: %ld boots per arm (%s seeds), %ld windows of each size "
			       "per case and boot, base %s, machine %s, plan SHA-256 %s.",
			       m->boots_per_arm, model_seeds(m, seeds, sizeof(seeds)), m->batches, m->base, m->machine,
			       m->plan_hash),
		    "", 78, f);
	if (m->rule && *m->rule)
		commit_wrap(model_text(&scratch, "Rule %s: number of blocks %s.", m->rule, m->stopping),
			    "", 78, f);
	if (*m->changed)
		commit_wrap(m->changed, "", 78, f);
	if (*m->differ)
		commit_wrap(m->differ, "", 78, f);
	model_release(&scratch);
	return ferror(f) ? -EIO : 0;
}
