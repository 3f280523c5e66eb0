/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TESTS_CALIBRATION_CHECKS_H
#define HB_TESTS_CALIBRATION_CHECKS_H

#include <stddef.h>

/* One figure that has to lie in a band. */
struct check {
	char test[8]; /* T1 .. T11 */
	char cell[40]; /* generator, n, effect */
	char what[40];
	double value, lo, hi;
	int naive; /* a rule of others: the band is where it fails */
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
};

typedef void job_run(const struct effort *e, int arg, struct sheet *out);

/* add_check - lo .. hi holds at full effort; it is widened about @centre by effort->wide */
void add_check(struct sheet *s, const struct effort *e, const char *test, const char *cell,
	       const char *what, double value, double lo, double hi, double centre);

/* add_naive - as add_check, for a rule that must fail: value has to be >= lo (or <= hi) */
void add_naive(struct sheet *s, const char *test, const char *cell, const char *what, double value,
	       double lo, double hi);

job_run job_cell; /* arg = generator * 6 + index of n: T1, T2, T4 and the naive rules */
job_run job_power; /* T3 */
job_run job_verdict; /* T5 */
job_run job_layout; /* T6 */
job_run job_order; /* T7 */
job_run job_family; /* T8; arg = 0, 3, 7: correlation in tenths */
job_run job_adaptive; /* T9; arg = rho in tenths */
job_run job_metamorphic; /* T10 */
job_run job_degenerate; /* T11 */

extern const size_t cell_boots[6]; /* 3 4 5 6 8 10 */

#endif
