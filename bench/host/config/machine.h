/* SPDX-License-Identifier: GPL-2.0-only */
/* configs/machines/NAME.machine: where kernels run. What each kind of machine makes of it is in bench/host/machine. */
#ifndef HB_CONFIG_MACHINE_H
#define HB_CONFIG_MACHINE_H

#include <stddef.h>
#include <stdint.h>

#include "config/conf_keys.h"
#include "config/ini.h"

struct machine {
	char *name, *file;
	char *kind;			/* "tcg" */
	char *memory_mib;
	uint64_t guest_timeout_s;	/* of the guest's own clock */
	uint64_t host_timeout_s;
	struct conf_line *own;		/* [nr_own] the kind's own keys as they stand; machine_open() reads them */
	size_t nr_own;
};

/* keys that a machine of any kind has; ends with a NULL key */
extern const struct conf_key machine_keys[];

/*
 * machine_load - one file by name
 * Errors  -EINVAL or -ENOENT after printing file:line: an unknown kind, a key of every machine that is missing or wrong
 */
int machine_load(struct machine *m, const char *name);
void machine_release(struct machine *m);

#endif
