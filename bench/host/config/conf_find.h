/* SPDX-License-Identifier: GPL-2.0-only */
/* Finding the files of configs/ by name. */
#ifndef HB_CONFIG_CONF_FIND_H
#define HB_CONFIG_CONF_FIND_H

#include <stdbool.h>

#include "bench/base/strlist.h"
#include "config/ini.h"

/*
 * conf_find - the file of a thing, and its name
 * @kind   in   "kernel", "feature", "machine", "plan": configs/<kind>s/NAME.<kind>
 * @name   in   a name, or a path (has a '/' or ends in .<kind>)
 * @file, @shown  out  owned by the caller; @shown is the name without folder and suffix
 * Errors  -ENOENT after printing, with the nearest name there is
 */
int conf_find(const char *kind, const char *name, char **file, char **shown);

/* conf_find_from - the same of what a line of another file names: that there is no such thing is said of that line */
int conf_find_from(const struct conf_line *from, const char *kind, const char *name, char **file, char **shown);

/* conf_is_path - is it a path to conf_find(), and no name? */
bool conf_is_path(const char *kind, const char *name);

/* conf_names - sorted names of all things of a kind in configs/ */
int conf_names(const char *kind, struct strlist *out);

/*
 * conf_may_name - may a file of configuration name that path?
 * One below configs/, or below the root of an unpacked set, names only what is below that too. One that the user gave
 * by a path elsewhere is the user's own, and names what it likes.
 * @from   in  the line in which @path stands; @path in as it is opened
 * Errors  -EINVAL after printing
 */
int conf_may_name(const struct conf_line *from, const char *path);

/*
 * conf_resolve_paths - make the paths of a list absolute: looked for beside @file, then in the data folder
 * Errors  -ENOENT after printing; as of conf_may_name()
 */
int conf_resolve_paths(struct strlist *paths, const char *file);

#endif
