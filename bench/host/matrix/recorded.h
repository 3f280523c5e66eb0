/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The boots of a plan by what is on record of them. Ids say what would be built and booted now, by the compilers,
 * packages, cases and plugin of today; what has been booted is found by its coordinates (feature, arm, kernel,
 * architecture, toolchain, base, machine, cases, seed, index), whatever it was made with.
 */
#ifndef HB_MATRIX_RECORDED_H
#define HB_MATRIX_RECORDED_H

#include "config/plan.h"
#include "results/records.h"

/*
 * matrix_recorded - the matrix of a plan, each boot bound to what results/boot has of it
 * A boot that is there has its record, its id and that of its build; one that is not has neither. Where the boots of
 * a comparison were made more than once, by other runners, plugins, emulators, compilers, kernel sources or modules,
 * the latest whole set is taken, and a line says what is left out. Arms whose kernel could not be built, after
 * their last boot, are in @s->unavailable with the reason. No boot at all is no error, see matrix_has_boots().
 * @s      out  matrix_release() it; nothing to release after an error
 * Errors  -EINVAL after printing: only boots that were not made alike are whole together; -errno after printing
 */
int matrix_recorded(const struct plan *p, struct matrix *s);

/* matrix_has_boots - 0, or -EINVAL after a line that says why none of the boots that are there is one of the plan's */
int matrix_has_boots(const struct plan *p, const struct matrix *s);

enum record_match {			/* what of a boot's coordinates is another first */
	RECORD_SAME,
	RECORD_OTHER_ARM,		/* or feature, kernel, architecture, index */
	RECORD_OTHER_TOOLCHAIN,
	RECORD_OTHER_BASE,
	RECORD_OTHER_MACHINE,
	RECORD_OTHER_SEED,
	RECORD_OTHER_CASES,
	RECORD_MATCHES
};

/* record_match - hold a record against a boot of a matrix. @b has a build, for its base */
enum record_match record_match(const struct plan *p, const struct boot *b, const struct boot_record *r);

/*
 * recorded_cases_fit - did a boot run the cases of a plan?
 * By the globs that it was made with; of a boot that does not have them on record by the names in its samples: each
 * is asked for, and each glob has at least one.
 */
bool recorded_cases_fit(const struct plan *p, const struct boot_record *r);

#endif
