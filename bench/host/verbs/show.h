/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_SHOW_H
#define HB_VERBS_SHOW_H

#include <stdbool.h>

/*
 * The three things that `show` knows. Each returns 1 when @name is one of its own and was printed,
 * 0 when it is not, -errno after printing.
 */
int show_feature(const char *name, bool json);
int show_case(const char *name, bool json);
int show_boot(const char *name, bool json);

#endif
