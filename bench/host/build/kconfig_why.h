/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BUILD_KCONFIG_WHY_H
#define HB_BUILD_KCONFIG_WHY_H

#include <stdbool.h>
#include "build/kconfig_tree.h"

/*
 * kconfig_why - why a line is not in a configuration: no such option (and the nearest), an option that it depends on,
 * another member of the same choice
 * @final  in  text of the .config
 * @line   in  "CONFIG_X=y"
 * Returns half a sentence, which the caller frees; NULL when out of memory
 */
char *kconfig_why(const struct kconfig_tree *t, const char *final, const char *line);

/* kconfig_unknown - does the tree lack the option of a line, so that it is a slip or of another kernel? */
bool kconfig_unknown(const struct kconfig_tree *t, const char *line);

#endif
