/* SPDX-License-Identifier: GPL-2.0-only */
/* Lines of a kernel configuration, as our files and the builder write them: "CONFIG_X=value". */
#ifndef HB_CONFIG_KCONFIG_LINES_H
#define HB_CONFIG_KCONFIG_LINES_H

#include "bench/base/strlist.h"
#include "config/ini.h"

/* config_line - one "CONFIG_X = value" line, checked and normalised to "CONFIG_X=value", onto a list */
int config_line(const struct conf_line *l, struct strlist *out);

/* config_overlay - put "CONFIG_X=value" in place of the line for the same option, or at the end; -ENOMEM */
int config_overlay(struct strlist *out, const char *line);

#endif
