/* SPDX-License-Identifier: GPL-2.0-only */
/* The arms of a table that are controls of the others: the baseline again (A/A), another layout, a known cost. */
#ifndef HB_ANALYSIS_TABLE_CONTROLS_H
#define HB_ANALYSIS_TABLE_CONTROLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "analysis/boots.h"
#include "analysis/table.h"

/* Everything between the boots and the rows. */
struct table_work {
	struct samples *s;
	const struct table_rule *rule;
	struct boot_unit *boot;
	size_t nr_boots;
	uint32_t base, aa, placebo, planted; /* UINT32_MAX = there is none */
	struct candidate *cand; /* [NR_ENDPOINTS][nr] by comparison */
	struct verdict_row *row; /* likewise */
	const struct boot_unit **at; /* [nr] a boot that shows it */
	bool *shown; /* [NR_ENDPOINTS][nr] */
	double *aa_p; /* [NR_ENDPOINTS][nr_cases] p-values of the A/A arm */
	size_t nr, room, nr_cases;
	unsigned int searched; /* cases that one arm lacks and that were looked for under another modifier */
	struct table *out;
};

/* table_is_control - is @arm the baseline or a control, so that it has no row of its own? */
bool table_is_control(const struct table_work *w, uint32_t arm);

/*
 * table_aa - noise floor and p-values of the A/A arm in case number w->nr_cases
 * @a, @aa       in   [na], [naa] boots of the baseline and of the A/A arm
 * @noise_floor  out  [NR_ENDPOINTS] log scale, NaN where there is none; the p-values go to w->aa_p
 * Errors        -ENOMEM
 */
int table_aa(struct table_work *w, const struct boot_unit *a, size_t na, const struct boot_unit *aa, size_t naa,
	     double *noise_floor);

/*
 * table_hold_controls - placebo, planted cost and counts of the baseline again of one case against its comparisons,
 * METHOD 2.2 (ii) and (iii)
 * @from, @end  in  the case's boots in w->boot
 * @first       in  its first comparison; they go to the last there is
 * @base        in  [na] boots of the baseline
 * Errors       -ENOMEM
 */
int table_hold_controls(struct table_work *w, size_t from, size_t end, size_t first, const struct boot_unit *base,
			size_t na);

/* table_apply_aa - an A/A control that differs from itself too often fails every comparison of an endpoint; -ENOMEM */
int table_apply_aa(struct table_work *w, int endpoint);

#endif
