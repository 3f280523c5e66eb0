/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_DOCTOR_H
#define HB_VERBS_DOCTOR_H

#include "config/plan.h"
#include "bench/base/text_table.h"

enum finding { FINDING_OK, FINDING_NOTE, FINDING_MISSING };

struct doctor {
	const struct plan *plan;	/* NULL = none was named */
	struct text_table table;	/* status check detail fix */
	unsigned int nr_missing;
};

/* doctor_row - one row; @detail and @fix are taken; @fix may be NULL. Errors -ENOMEM */
int doctor_row(struct doctor *d, enum finding f, const char *check, char *detail, char *fix);

/* The parts; each 0 or -errno after printing. */
int doctor_packages(struct doctor *d);
int doctor_toolchains(struct doctor *d);
int doctor_sandbox(struct doctor *d);
int doctor_sources(struct doctor *d);
int doctor_emulators(struct doctor *d);
int doctor_hardware(struct doctor *d);	/* KVM, PMU, topology, noise */
/* of times: @root as settings_read() has it */
int doctor_settings(struct doctor *d, const char *root);
int doctor_room(struct doctor *d);	/* memory, disk */

#endif
