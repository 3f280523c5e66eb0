/* SPDX-License-Identifier: GPL-2.0-only */
/* Finding the files of configs/ by name. */
#ifndef HB_CONFIG_CONF_FIND_H
#define HB_CONFIG_CONF_FIND_H

#include "bench/base/strlist.h"

/*
 * conf_find - the file of a thing, and its name
 * @kind   in   "kernel", "feature", "machine", "plan": configs/<kind>s/NAME.<kind>
 * @name   in   a name, or a path (has a '/' or ends in .<kind>)
 * @file, @shown  out  owned by the caller; @shown is the name without folder and suffix
 * Errors  -ENOENT after printing, with the nearest name there is
 */
int conf_find(const char *kind, const char *name, char **file, char **shown);

/* conf_names - sorted names of all things of a kind in configs/ */
int conf_names(const char *kind, struct strlist *out);

/*
 * conf_resolve_paths - make the paths of a list absolute: looked for beside @file, then in the data folder
 * Errors  -ENOENT after printing
 */
int conf_resolve_paths(struct strlist *paths, const char *file);

#endif
