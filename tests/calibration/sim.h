/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_SIM_H
#define HB_TESTS_CALIBRATION_SIM_H

#include <stddef.h>
#include "rng.h"

enum { SIM_BOOTS = 12, SIM_PROCS = 4, SIM_SAMPLES = 25, SIM_PER_BOOT = SIM_PROCS * SIM_SAMPLES };

/* Where the noise of a simulated machine comes from; sds are relative (.01 = 1 %). */
struct sim {
	const char *name;
	double boot, proc, sample; /* sd of each level */
	double block; /* sd shared by the boots of a block */
	double layout; /* sd of a layout, drawn anew for every boot */
	double drift; /* over the whole session */
	double hetero; /* factor on the boot sd of arm b; 0 = 1 */
	enum { LAW_NORMAL, LAW_LOGNORMAL, LAW_T3, LAW_OUTLIER } boot_law;
	enum {
		SAMPLES_NORMAL,
		SAMPLES_LOGNORMAL,
		SAMPLES_BIMODAL,
		SAMPLES_AR1,
		SAMPLES_PARETO
	} law;
	const char *apart; /* why the size of an exact t test, .05, is not what METHOD finds here; NULL = it is */
};

enum { SIM_GENERATORS = 14 };

/* the generators of METHOD 3.3, of each size that it names; ends with a NULL name */
extern const struct sim sim_generator[SIM_GENERATORS + 1];

/* One simulated comparison: [arm][boot][process][sample], ns. */
struct sim_data {
	double v[2][SIM_BOOTS][SIM_PROCS][SIM_SAMPLES];
	size_t n; /* boots per arm */
};

/* sim_make - no difference between the arms; arms interleaved, balanced order within blocks */
void sim_make(struct rng *r, const struct sim *s, size_t n, struct sim_data *out);

#endif
