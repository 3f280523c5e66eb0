/* SPDX-License-Identifier: GPL-2.0-only */
/* The plugin's file of one boot: its windows, held against the guest's samples, and their functions. */
#ifndef HB_MACHINE_BOOT_METER_H
#define HB_MACHINE_BOOT_METER_H

#include <stdbool.h>

#include "bench/record/meter.h"
#include "bench/base/strbuf.h"
#include "bench/record/guest_stream.h"
#include "code/symbolize.h"

struct boot_window {
	uint32_t id;
	uint64_t start;			/* instructions since power-on */
	uint64_t count[M_ALL];		/* instructions: the plugin's own total; its rows add up to it */
};

struct boot_meter {
	struct boot_window *window;	/* by id */
	size_t nr_windows;
	struct strbuf symbols;	/* symbols.tsv, whole */
	metric_set has;			/* what the plugin counts, and the parts; the others' counts are 0 */
	struct meter_end end;
	bool ended;
	char why[192];
};

/*
 * boot_meter_read - parse, attribute to functions, match with samples
 * @s  in  finished: its samples are sorted by id
 * Errors  nothing printed, @m->why says what: the parser's; -EINVAL a record of wrong size, a window
 *         without sample, a sample without window, functions that do not add up to the plugin's own total;
 *         -ENOMEM; -errno of read
 */
int boot_meter_read(struct boot_meter *m, const char *path, const struct guest_stream *s,
		    struct symbolizer *y);
void boot_meter_release(struct boot_meter *m);

/* boot_meter_find - the window with that id, or NULL */
/* boot_meter_column - do tables have a column for it? Not for what has to be asked for and was not */
bool boot_meter_column(const struct boot_meter *m, unsigned int metric);

/* boot_meter_has - the metrics of a window of @s: some have no meaning for several operations */
metric_set boot_meter_has(const struct boot_meter *m, const struct guest_sample *s);

const struct boot_window *boot_meter_find(const struct boot_meter *m, uint32_t id);

#endif
