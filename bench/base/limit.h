/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every limit on what a file or an argument can name or hold, in one table: the code takes the number from here, and
 * hardbench(1) prints the table. Who meets one gets a message with the number in it.
 */
#ifndef HB_BASE_LIMIT_H
#define HB_BASE_LIMIT_H

/* X(NAME, number, what is limited) */
#define LIMITS(X) \
	X(CONFIG_BYTES, 1 << 20, "bytes of a plan, feature, kernel, base, machine or model file") \
	X(CONFIG_LINE, 4094, "bytes of one line of them") \
	X(CONFIG_SECTION, 48, "bytes of the name of a section") \
	X(LIST, 4096, "words or lines that one key has, and options of one section") \
	X(ARMS, 64, "arms of a feature") \
	X(OVERRIDES, 256, "sections with conditions of a feature") \
	X(FEATURES, 256, "features of a plan") \
	X(KERNELS, 32, "kernels of a plan") \
	X(TOOLCHAINS, 16, "toolchains of a plan") \
	X(MODELS, 2, "modelled cores of a plan, one of an architecture") \
	X(EVENTS, 8, "events of a plan") \
	X(PRIMARY, 5, "cases that a plan is about") \
	X(MARGINS, 256, "margins of a plan") \
	X(BOOTS, 1000, "boots of an arm") \
	X(BUDGET, 512, "seeds that looks may ask for") \
	X(PROCESSES, 64, "processes of each case and boot, on a machine that is timed") \
	X(BATCHES, 127, "batches of each process that is timed; of windows that count, 63 of each size") \
	X(OPS, 4096, "operations of a window, where a plan says how many") \
	X(EACH, 4096, "operations of each case that are told apart") \
	X(SEED_BITS, 52, "bits of the seed of the first boot") \
	X(PLAN_BOOTS, 100000, "boots of a plan, over everything that meets in it") \
	X(JOBS, 1024, "boots at once") \
	X(MEMORY_MIB, 65536, "memory_mib of a machine") \
	X(TIMEOUT_S, 86400, "seconds of a timeout of a machine") \
	X(CMDLINE, 2000, "bytes of a guest's command line, the machine's part or an arm's") \
	X(SOURCE_MIB, 8192, "MiB of a source tree that is unpacked") \
	X(SOURCE_FILES, 500000, "files of a source tree that is unpacked") \
	X(STATES, 8, "states of the guest that an arm has") \
	X(PATCHES, 64, "patches of a kernel, and of an arm") \
	X(PATCH_BYTES, 64 << 20, "bytes of a patch") \
	X(IMPORT_BYTES, 256 << 20, "bytes of a file of the runner") \
	X(JUDGE_FILES, 1024, "files of judge") \
	X(JUDGE_TABLE_MIB, 4096, "MiB of a table for judge") \
	X(JUDGE_TEXT_BYTES, 64 << 20, "bytes of other files for judge") \
	X(JUDGE_JSON_BYTES, 16 << 20, "bytes of JSON for judge") \
	X(JUDGE_EVENTS, 4096, "events of one run of perf stat for judge") \
	X(JUDGE_LINE, 1 << 18, "bytes of a line of a table for judge") \
	X(JUDGE_COLUMNS, 64, "columns of a table for judge") \
	X(JUDGE_CASES, 50000, "cases of judge") \
	X(JUDGE_ARMS, 1000, "arms of judge") \
	X(JUDGE_PAIRS, 50000, "comparisons of judge: cases times arms besides the baseline") \
	X(JUDGE_UNITS, 1000000, "processes of judge, counted in every boot of every case") \
	X(JUDGE_BATCHES, 4000000, "batches that judge knows again in a table") \
	X(JUDGE_NAMES_BYTES, 64 << 20, "bytes of all names that judge reads") \
	X(REFUSALS, 20, "refused cases that judge names; the others are counted") \
	X(SHOWN_NAME, 120, "bytes of a name in a table on the terminal") \
	X(MESSAGE, 8192, "bytes of a message")

#define X(name, most, what) LIMIT_##name = most,
enum { LIMITS(X) };
#undef X

struct limit {
	const char *what;
	int most;
};

extern const struct limit limits[];	/* ends with NULL */

#endif
