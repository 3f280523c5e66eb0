/* SPDX-License-Identifier: GPL-2.0-only */
/* configs/packages: the one list of what has to be installed. */
#ifndef HB_CONFIG_PACKAGES_H
#define HB_CONFIG_PACKAGES_H

#include <stdbool.h>

#include "bench/base/strlist.h"

/*
 * packages_missing - names of the list that this host needs and dpkg does not have installed
 * @tests  in   also those that only `make test` needs
 * Errors  -EOPNOTSUPP no dpkg on this host, nothing printed; others printed
 */
int packages_missing(bool tests, struct strlist *out);

/*
 * packages_parse - one line of the list
 * @line   in    "NAME [CONDITION]...  # what for"; changed in place
 * @facts  in    the conditions that hold here, each between two spaces: " host=x86_64 gcc=12 debian=12 test "
 * @name   out   into @line; NULL for a line without one
 * Returns whether all its conditions hold
 */
bool packages_parse(char *line, const char *facts, const char **name);

#endif
