/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Another Debian suite than the host's, without touching the host's lists: apt gets a temporary source
 * list (the host's own Debian mirror and keyring, other suite) and a lists folder in the cache.
 */
#ifndef HB_BUILD_SOURCE_SUITE_H
#define HB_BUILD_SOURCE_SUITE_H

#include "config/plan.h"

/* suite_candidate - the version of a package that a suite offers; updates the lists of that suite */
int suite_candidate(const struct kernel_def *k, char **version);

/* suite_apt - the start of an argv: apt-get or apt-cache with the options that point it there */
int suite_apt(const char *program, const struct kernel_def *k, struct strlist *argv);

#endif
