/* SPDX-License-Identifier: GPL-2.0-only */
/* This host's settings, where it is the machine that is timed. */
#ifndef HB_BOOT_QUIET_H
#define HB_BOOT_QUIET_H

#include <stdbool.h>

#include "bench/base/restorer.h"

/*
 * quiet_begin - before boots that are timed
 * @r       out  quiet_end() it, whatever is returned
 * @root    in   "", or a folder with other trees /sys and /proc
 * @cpu     in   the processor that measures
 * @strict  in   refuse while a setting disturbs times; each is a line
 * @tune    in   first make right what files can; it is put back at quiet_end(), or when we are gone, by SIGKILL too
 * Errors   -EINVAL a setting is wrong; -EACCES and the like: only root may change them. Printed
 */
int quiet_begin(struct restorer *r, const char *root, int cpu, bool strict, bool tune);

static inline void quiet_end(struct restorer *r)
{
	restorer_end(r);
}

#endif
