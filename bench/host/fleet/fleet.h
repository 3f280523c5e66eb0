/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A plan as work for many machines: the kernels, the groups of boots, and what the results folder has of them. Nothing
 * here asks for a compiler, an emulator or a kernel's source: ids are found out where the work is done.
 */
#ifndef HB_FLEET_FLEET_H
#define HB_FLEET_FLEET_H

#include <stdbool.h>
#include <stddef.h>

#include "config/plan.h"
#include "results/records.h"

struct fleet_kernel {
	const struct build *build;	/* of the matrix; its id is by names */
	char *part;			/* for --only: "stackprotector/strong 6.12 x86_64 gcc lean" */
	size_t after;			/* the kernel from whose objects it starts; its own index = none */
	char *made;			/* a build of results/build that is one; NULL = none is there */
	char *failed;			/* it is not there, and why; NULL = it is, or was not tried */
	bool wanted;			/* a boot that is missing needs it */
};

enum fleet_boot { FLEET_MISSING, FLEET_FAILED, FLEET_DONE };

struct fleet_cell {			/* a feature on a kernel, an architecture, a toolchain and a base */
	char *part;			/* for --only: all arms */
	const struct feature *feature;	/* which the matrix has once for each cell */
	const char *arch, *base;
	bool *missing;			/* [boots of an arm] is there a boot of that number to be made? */
	size_t nr_missing;		/* boots */
};

struct fleet {
	const struct plan *plan;
	struct matrix set;
	struct boot_records records;
	enum fleet_boot *boot;		/* [set.nr_boots] */
	const struct boot_record **record;	/* [set.nr_boots] NULL = there is none */
	bool *otherwise;		/* [set.nr_boots] is there one that was not made as it would be today? */
	struct fleet_kernel *kernel;
	struct fleet_cell *cell;
	size_t nr_kernels, nr_cells;
};

/*
 * fleet_open - what a plan comes to, and what of it is there
 * A boot counts as done when its record says so and it was made by the runner, the plugin, the module and the recipe
 * of today.
 * @f      out  fleet_close() it; nothing to release after an error
 * Errors  -errno after printing
 */
int fleet_open(struct fleet *f, const struct plan *p);
void fleet_close(struct fleet *f);

/* fleet_needs - does a cell boot that kernel? */
bool fleet_needs(const struct fleet *f, const struct fleet_cell *c, const struct fleet_kernel *k);

/* fleet_kernels - fill @f->kernel: part of fleet_open(). Errors -ENOMEM; printed */
int fleet_kernels(struct fleet *f);

/* fleet_boots - fill @f->boot and @f->record: part of fleet_open(). Errors -errno after printing */
int fleet_boots(struct fleet *f);

#endif
