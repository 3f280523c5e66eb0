/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every metric, once. Whatever names one asks here: the plugin's file, the tables of a boot, the index, the analysis,
 * plans, options, messages. A new one is a line of METRICS(), before the parts, and a function of the plugin
 * (bench/meter/count.h) that counts it; tables without it are still read, it is not measured there.
 */
#ifndef HB_RECORD_METRIC_H
#define HB_RECORD_METRIC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* X(ID, name as perf has it, unit, tier, part): enum metric, and the order in all tables, is the order here */
#define METRICS(X) \
	/* of the case's own tasks; a rep string instruction counts once. Boots without contexts: of all that ran */ \
	X(INSTRUCTIONS, "instructions", "instructions", COUNT, ALL) \
	X(LOADS, "loads", "loads", COUNT, ALL)	/* data accesses as the emulator performs them; a rep is one */ \
	X(STORES, "stores", "stores", COUNT, ALL) \
	X(LOAD_BYTES, "load-bytes", "bytes", COUNT, ALL) \
	X(STORE_BYTES, "store-bytes", "bytes", COUNT, ALL) \
	X(BRANCHES, "branches", "branches", COUNT, ALL)	/* jumps of any kind, not calls or returns */ \
	X(COND_BRANCHES, "conditional-branches", "branches", COUNT, ALL) \
	X(INDIRECT_BRANCHES, "indirect-branches", "branches", COUNT, ALL)	/* jumps and calls, not returns */ \
	X(CALLS, "calls", "calls", COUNT, ALL) \
	X(RETURNS, "returns", "returns", COUNT, ALL) \
	X(IRQ, "instructions:irq", "instructions", COUNT, ALL)	/* in interrupts, and before they return */ \
	X(OTHER, "instructions:other", "instructions", COUNT, ALL)	/* of other tasks */ \
	/* distinct lines of 64 bytes and pages of 4 KiB that the own tasks touch in one steady operation */ \
	X(CODE_LINES, "code-lines", "lines", COUNT, STEADY) \
	X(DATA_LINES, "data-lines", "lines", COUNT, STEADY) \
	X(CODE_PAGES, "code-pages", "pages", COUNT, STEADY) \
	X(DATA_PAGES, "data-pages", "pages", COUNT, STEADY) \
	/* what misses in a modelled core, of the own tasks: as the last operation left it, and emptied before each */ \
	X(L1I, "l1i-misses", "misses", COUNT, ALL) \
	X(L1D, "l1d-misses", "misses", COUNT, ALL) \
	X(L2, "l2-misses", "misses", COUNT, ALL) \
	X(ITLB, "itlb-misses", "misses", COUNT, ALL) \
	X(DTLB, "dtlb-misses", "misses", COUNT, ALL) \
	X(BRANCH, "branch-misses", "misses", COUNT, ALL) \
	X(L1I_COLD, "l1i-misses:cold", "misses", COUNT, STEADY) \
	X(L1D_COLD, "l1d-misses:cold", "misses", COUNT, STEADY) \
	X(L2_COLD, "l2-misses:cold", "misses", COUNT, STEADY) \
	X(ITLB_COLD, "itlb-misses:cold", "misses", COUNT, STEADY) \
	X(DTLB_COLD, "dtlb-misses:cold", "misses", COUNT, STEADY) \
	X(BRANCH_COLD, "branch-misses:cold", "misses", COUNT, STEADY) \
	/* parts of M_INSTRUCTIONS: not stored with each function, whose space says which part it is */ \
	X(USER, "instructions:u", "instructions", COUNT, USER) \
	X(KERNEL, "instructions:k", "instructions", COUNT, KERNEL) \
	X(WHOLE, "instructions:all", "instructions", COUNT, WHOLE)	/* M_INSTRUCTIONS, M_IRQ and M_OTHER */ \
	/* operations told apart: what most of them take, what the others take more on average, how many those are */ \
	X(STEADY, "instructions:steady", "instructions", COUNT, EACH) \
	X(RARE, "instructions:rare", "instructions", COUNT, EACH) \
	X(RARE_OPS, "rare-operations", "operations", COUNT, EACH) \
	/* of all that were told apart, whose sum a window has: what is rare is in it as often as it comes */ \
	X(AMORTISED, "instructions:amortised", "instructions", COUNT, EACH)

/* of the time tier: of batches, not of windows. What a PMU counts there has the name that libpfm4 gives it */
#define TIME_METRICS(X) \
	X(NS, "ns", "ns", TIME, ALL)	/* CLOCK_MONOTONIC_RAW */ \
	X(REF_CYCLES, "ref-cycles", "cycles", TIME, ALL)	/* of the TSC, or of CNTVCT */

enum metric_id {
#define X(id, name, unit, tier, part) M_##id,
	METRICS(X)
	M_ALL,			/* how many are counted */
	M_METRICS = M_USER,	/* how many are stored with functions; the others are of windows */
	M_BEFORE_TIME = M_ALL - 1,
	TIME_METRICS(X)
#undef X
	M_KNOWN			/* how many there are */
};

enum metric_tier { METRIC_COUNT, METRIC_TIME };			/* exact, by an emulator; or read from a clock */
/*
 * stored as it is; stored, and of a window of one operation in the steady state (HBK_BATCH_STEADY), any other has 0; or
 * a part of M_INSTRUCTIONS; or what it is a part of; or of the window whose operations are told apart (HBK_BATCH_EACH),
 * and of no function
 */
enum metric_part { METRIC_ALL, METRIC_STEADY, METRIC_USER, METRIC_KERNEL, METRIC_WHOLE, METRIC_EACH };

struct metric {
	const char *name, *unit;
	enum metric_tier tier;
	enum metric_part part;
};

extern const struct metric metric_table[M_KNOWN];

/* a set of metrics, of stored ones and parts: what a table, a window or a boot has */
typedef uint64_t metric_set;
#define METRIC_BIT(m) ((metric_set)1 << (m))

/* metric_name - the same address for the same metric, for as long as the program runs */
static inline const char *metric_name(unsigned int m)
{
	return metric_table[m].name;
}

/* metric_find - the metric of that name among the first @n (M_METRICS, M_ALL or M_KNOWN), or -1 */
int metric_find(const char *name, unsigned int n);

/* metric_names - all names in order, with ", " between them */
const char *metric_names(void);

/*
 * Events of a PMU are metrics too, under the names that libpfm4 has for them: "cycles", "instructions:u",
 * "arm_n1::STALL_BACKEND". Which of them there are is the machine's to say.
 *
 * metric_event   may that be one? One of the names that all machines share, or one that only a PMU's own can have
 * metric_events  the names that all machines share; ends with NULL
 * metric_unit    of an event or of any other metric
 */
bool metric_event(const char *name);
extern const char *const metric_events[];
const char *metric_unit(const char *name);

/* of each batch with events, in ppm: how much of the time that they were to be counted they were. Not judged */
#define METRIC_RUNNING "events-running"

/* metric_steady - those that a window of one operation in the steady state has, and no other */
metric_set metric_steady(void);

/* metric_each - those that the window of operations that are told apart has, and no other */
metric_set metric_each(void);

/*
 * metric_set_whole - of instructions, instructions:u and instructions:k two give the third, and the contexts give
 * instructions:all: add what can be told to a set
 */
metric_set metric_set_whole(metric_set s);

#endif
