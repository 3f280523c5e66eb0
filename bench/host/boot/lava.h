/* SPDX-License-Identifier: GPL-2.0-only */
/* The boots of a plan as jobs of LAVA: a folder with their definitions, kernels and initramfs. */
#ifndef HB_BOOT_LAVA_H
#define HB_BOOT_LAVA_H

#include <stdbool.h>

#include "bench/base/strlist.h"
#include "config/plan.h"

struct lava_options {
	const char *to, *url;		/* folder that is made; where devices will find what is in it */
	const char *device_type;
	const char *method;		/* NULL = qemu */
	const char *dtb;		/* URL, or NULL */
	struct strlist tags, context;	/* context: "KEY=VALUE" */
	bool strict, dry;
};

/*
 * lava_write - make the folder; it appears when all is in it
 * Kernels have to be built. Every arm's compiled code is proven first, and the rule of decision written down.
 * @p  in  its machine is one whose boots are made elsewhere
 * @s  in  with ids
 * Errors  -errno after printing: the folder is there already, a kernel is not built, an arm is not what it says, ...
 */
int lava_write(const struct plan *p, const struct matrix *s, const struct lava_options *o);

#endif
