/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BOOT_BOOT_H
#define HB_BOOT_BOOT_H

#include "config/plan.h"
#include "results/results.h"

struct boot_options {
	unsigned int parallel;	/* boots at once; 0 = one per core */
	bool dry;		/* only say what would be done */
	bool strict, tune;	/* see quiet.h */
	bool json;		/* the table of boots on standard output, as JSON */
};

/*
 * boot_all - make every boot of a set that is missing, then hold boots 0 and 1 of each arm together
 * Takes the lock of results/boot; of parts of a plan, see plan_part.h, several may be at work in it.
 * Boots that fail are recorded, said in one line, and the others go on.
 * Returns  0; 1 when a boot failed, boots of one seed disagree or a kernel is not built yet, which has been said: the
 *          others are there
 * Errors   -errno after printing: no kernel at all, no emulator, no room
 */
int boot_all(const struct plan *p, const struct matrix *s, const struct boot_options *o);

#endif
