/* SPDX-License-Identifier: GPL-2.0-only */
/* configs/base/NAME.config and NAME-ARCH.config: the configuration that every arm stands on. */
#ifndef HB_BASE_H
#define HB_BASE_H

#include "conf.h"

struct base {
	char *defconfig;		/* the kernel's own configuration under the lines; NULL = nothing, all is off */
	struct strlist fragment;	/* the kernel's own files over it, in order: "virt.config" */
	struct strlist config;		/* "CONFIG_X=value", one for an option; what the architecture says counts */
};

/*
 * base_load - what a base says for one architecture
 * @out    out  owned by the caller
 * Errors  -ENOENT, -EINVAL after printing file:line
 */
int base_load(struct base *out, const char *name, const char *arch);
void base_release(struct base *b);

#endif
