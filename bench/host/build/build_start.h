/* SPDX-License-Identifier: GPL-2.0-only */
/* A configuration that somebody has, as the start of a base: what of it another kernel and compiler can have. */
#ifndef HB_BUILD_BUILD_START_H
#define HB_BUILD_BUILD_START_H

#include "bench/base/strlist.h"
#include "build/build_run.h"

/*
 * build_start_text - the lines of a start without what is the other host's: versions of tools, keys, debug information
 * @out    out  text, fresh memory
 * Errors  -ENOMEM
 */
int build_start_text(const char *start, char **out);

/*
 * build_start_lost - what the start has switched on and the final configuration does not have
 * @requested  in   the base's own lines: what they change was asked for
 * @lost       out  "CONFIG_X=y", in the start's order, without modules
 * @kept, @modules  out  how many options are as in the start; how many modules are left out
 * Errors      -ENOMEM
 */
int build_start_lost(const char *start, const char *final, const struct strlist *requested, struct strlist *lost,
		     size_t *kept, size_t *modules);

/*
 * build_start_say - the same in a line, with the file that has the whole list
 * Errors  -errno after printing
 */
int build_start_say(struct build_run *r, const char *path, const char *final, const struct strlist *requested);

#endif
