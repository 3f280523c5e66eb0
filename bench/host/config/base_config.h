/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * configs/base/NAME.config and NAME-ARCH.config, or the same beside the plan, the second where there is one: the
 * configuration that every arm stands on.
 */
#ifndef HB_CONFIG_BASE_CONFIG_H
#define HB_CONFIG_BASE_CONFIG_H

#include "bench/base/strlist.h"
#include "config/ini.h"

struct base_config {
	char *kbuild;			/* "um": ARCH of the kernel's make; NULL = the plan's architecture */
	char *defconfig;		/* the kernel's own configuration under the lines; NULL = nothing, all is off */
	char *start;			/* a whole configuration under the lines, a path; NULL = none */
	struct strlist fragment;	/* the kernel's own files over it, in order: "virt.config" */
	struct strlist config;		/* "CONFIG_X=value", one for an option; what the architecture says counts */
};

/*
 * base_config_load - what a base says for one architecture
 * @out    out  owned by the caller
 * Errors  -EINVAL after printing file:line, or that there is no such base and the nearest
 */
int base_config_load(struct base_config *out, const char *name, const char *arch);

/* base_config_known - is there one of that name? -EINVAL after printing, at the line @from that names it */
int base_config_known(const struct conf_line *from, const char *name);
void base_config_release(struct base_config *b);

#endif
