/* SPDX-License-Identifier: GPL-2.0-only */
/* The configuration of a build: made, and checked line by line. */
#ifndef HB_BUILD_BUILD_CONFIG_H
#define HB_BUILD_BUILD_CONFIG_H

#include "build/build_run.h"

/*
 * build_configure - write obj/.config from the requested lines and verify it
 * @baseline_config  in  the final configuration of the baseline, or NULL
 * Errors  -EINVAL with r->why: a requested line did not survive; the arm differs from its baseline in more than
 *         it says; others printed
 */
int build_configure(struct build_run *r, const char *baseline_config);

/*
 * config_lost - which requested lines a final configuration does not have
 * @final  in   text of a .config
 * @lost   out  the lines, as requested
 */
int config_lost(const char *final, const struct strlist *requested, struct strlist *lost);

/*
 * config_surprises - in which options two final configurations differ beyond what is allowed
 * @allowed  in   "CONFIG_X" names
 * @out      out  "CONFIG_X: was y, is n"
 */
int config_surprises(const char *a, const char *b, const struct strlist *allowed, struct strlist *out);

#endif
