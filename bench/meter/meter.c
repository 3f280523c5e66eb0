// SPDX-License-Identifier: GPL-2.0-only
/*
 * The emulator plugin: counts what runs between two marker instructions, per instruction address.
 *
 * Arguments  out=FILE    the record stream (meter.h); required
 *            kernel=FILE where the kernel enters and leaves interrupts and switches tasks (context.h); required
 *            footprint=1 what each operation of the steady state touches (footprint.h)
 *            model=FILE  what misses in the core whose sizes are in that file (modelled.h)
 *            limit=N     end the emulator with status 124 after N instructions; 0 = never
 *            levels=N    0: ignore what the guest says of levels (kmod/marker.h); 1: obey it (default); 2: obey it, and
 *                        fail if it never says MARK_OUTSIDE. For tests that compare them
 *            break=N     every window's total is N too many: for the test that a wrong sum is found
 *
 * An instruction counts when it starts, so one that faults and is run again counts twice, as in a
 * trace. A string instruction with a rep prefix is one instruction and one load or store, however
 * often the emulator goes round; all its bytes count.
 */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/meter/context.h"
#include "bench/meter/events.h"
#include "bench/meter/halt.h"
#include "bench/meter/insn.h"
#include "bench/meter/modelled.h"
#include "bench/meter/translate.h"
#include "bench/meter/window.h"

#define EXPORT __attribute__((visibility("default")))

EXPORT int qemu_plugin_version = 1;
EXPORT int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv);

static uint64_t limit;

/* The loader reads qemu_plugin_version after this: pick the oldest interface that this QEMU speaks. */
__attribute__((constructor)) static void choose_version(void)
{
	qemu_plugin_version = events_choose();
}

static void on_end(void)
{
	translate_end();
	window_finish();
}

static void start_counting(qemu_plugin_id_t id)
{
	translate_start(id, start_counting);
	events_end(id, on_end);
}

/* guest time is instructions: this thread ends a guest that spins for ever */
static void *watch(void *unused)
{
	const struct timespec pause = { .tv_nsec = 20000000 };

	(void)unused;
	for (;;) {
		nanosleep(&pause, NULL);
		if (*(volatile uint64_t *)&window_counters()[TOTAL] > limit) {
			window_finish();
			_exit(EXIT_LIMIT);
		}
	}
	return NULL;
}

/* newer interfaces have no counters before there is a processor */
static void on_processor(void)
{
	pthread_t thread;

	if (limit && pthread_create(&thread, NULL, watch, NULL))
		window_die("a guest that spins", "there is no thread to end it");
}

static int parse_args(int argc, char **argv, const char **path, const char **kernel, const char **model)
{
	for (int k = 0; k < argc; k++) {
		if (!strncmp(argv[k], "out=", 4))
			*path = argv[k] + 4;
		else if (!strncmp(argv[k], "kernel=", 7))
			*kernel = argv[k] + 7;
		else if (!strncmp(argv[k], "model=", 6))
			*model = argv[k] + 6;
		else if (!strcmp(argv[k], "footprint=1"))
			window_footprint = true;
		else if (!strncmp(argv[k], "limit=", 6))
			limit = strtoull(argv[k] + 6, NULL, 10);
		else if (!strncmp(argv[k], "levels=", 7))
			translate_levels = strtoul(argv[k] + 7, NULL, 10);
		else if (!strncmp(argv[k], "break=", 6))
			window_broken = strtoull(argv[k] + 6, NULL, 10);
		else
			return fprintf(stderr, "meter: unknown argument %s\n", argv[k]), -EINVAL;
	}
	if (!*path || !*kernel)
		return fprintf(stderr, "meter: out=FILE and kernel=FILE are required\n"), -EINVAL;
	return 0;
}

static int init(bool arm64, int argc, char **argv)
{
	const char *path = NULL, *kernel = NULL, *model = NULL;
	int err = parse_args(argc, argv, &path, &kernel, &model);

	if (err)
		return err;
	err = context_init(kernel, arm64);
	if (err)
		return fprintf(stderr, "meter: %s: %s\n", kernel, strerror(-err)), err;
	err = model ? modelled_init(model) : 0;
	translate_addresses = window_footprint || modelled_on();
	translate_arm64 = arm64;
	if (err)
		return err;
	err = halt_init();
	if (err)
		return fprintf(stderr, "meter: the state of the emulator's main loop: %s\n", strerror(-err)), err;
	err = insn_init(arm64);
	return err ? err : window_init(path);
}

int qemu_plugin_install(qemu_plugin_id_t id, const struct qemu_info *info, int argc, char **argv)
{
	bool arm64 = !strcmp(info->target_name, "aarch64");

	events_version = info->version.cur;
	if (!arm64 && strcmp(info->target_name, "x86_64"))
		return fprintf(stderr, "meter: no support for %s\n", info->target_name), 1;
	if (!info->system_emulation || info->system.smp_vcpus != 1)
		return fprintf(stderr, "meter: wants system emulation with one CPU\n"), 1;
	if (init(arm64, argc, argv))
		return 1;
	start_counting(id);
	events_processor(id, on_processor);
	return 0;
}
