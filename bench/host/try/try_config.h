/* SPDX-License-Identifier: GPL-2.0-only */
/* Somebody's own kernel configuration as the base of a job. */
#ifndef HB_TRY_TRY_CONFIG_H
#define HB_TRY_TRY_CONFIG_H

#include "try/try.h"

/*
 * try_config - the base of a job is that file, and over it what a guest needs (configs/base/guest.config)
 * @path   in  a .config, as of /boot
 * Errors  -EINVAL after printing: it is none; -errno after printing
 */
int try_config(struct try_job *j, const char *path, const char *arch);

#endif
