/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_CHECKS_H
#define HB_TESTS_CALIBRATION_CHECKS_H

#include <stddef.h>

#include "analysis/power.h"
#include "analysis/verdict.h"

/* One figure that has to lie in a band. */
struct check {
	char test[8]; /* T1 .. T11 */
	char cell[40]; /* generator, n, effect */
	char what[40];
	double value, lo, hi;
	int naive; /* a rule of others: the band is where it fails */
};

enum { EFFECTS = 5 };
extern const double cell_effect[EFFECTS]; /* 0, .0025, .005, .01, .02; the margin of a cell is .01 */

/* What came out of one cell, by the true effect: the count of each verdict. */
struct confusion {
	const char *generator; /* NULL: not a cell */
	size_t boots, sets;
	size_t times[EFFECTS][VERDICT_NO_VERDICT + 1];
};

/* How large the run is; bands are widened by @wide for the smoke version. */
struct effort {
	size_t sets;
	double wide;
};

/* A piece of work: fills at most CHECKS_PER_JOB checks; its figures depend on nothing but @arg. */
enum { CHECKS_PER_JOB = 24 };

struct sheet {
	struct check check[CHECKS_PER_JOB];
	size_t n;
	struct confusion confusion;
};

typedef void job_run(const struct effort *e, int arg, struct sheet *out);

/* add_check - lo .. hi holds at full effort; it is widened about @centre by effort->wide */
void add_check(struct sheet *s, const struct effort *e, const char *test, const char *cell,
	       const char *what, double value, double lo, double hi, double centre);

/* add_naive - as add_check, for a rule that must fail: value has to be >= lo (or <= hi) */
void add_naive(struct sheet *s, const char *test, const char *cell, const char *what, double value,
	       double lo, double hi);

job_run job_cell; /* arg = generator * 6 + index of n: T1, T2, T4, T5, the confusion and the naive rules */
job_run job_power; /* T3 */
job_run job_verdict; /* T5 */
job_run job_layout; /* T6 */
job_run job_order; /* T7 */
job_run job_family; /* T8; arg = 0, 3, 7: correlation in tenths */
job_run job_adaptive; /* T9; arg = rho in tenths */
job_run job_suite; /* T9 of a whole plan; arg = twice rho * 2, + 1: later boots run what is open alone */
job_run job_metamorphic; /* T10 */
job_run job_degenerate; /* T11 */

/* shared_power - the one table of a level that all jobs of a worker fill: its numbers depend on the level alone */
struct power *shared_power(double alpha);

extern const size_t cell_boots[6]; /* 3 4 5 6 8 10 */

#endif
