/* SPDX-License-Identifier: GPL-2.0-only */
/* What a feature file may say: the tables that everything else about a feature and its arms is driven by. */
#ifndef HB_CONFIG_FEATURE_KEYS_H
#define HB_CONFIG_FEATURE_KEYS_H

#include <stdbool.h>
#include <stddef.h>

#include "config/conf_keys.h"

extern const struct conf_key feature_keys[];	/* of struct feature; the first is its summary */
extern const struct conf_key arm_keys[];	/* of struct arm, and of its parts */

/*
 * arm_dose - the two words of a line "dose = linear 300"
 * @series  out  length of the first word, at the line's begin
 * Returns false when the line is no such two words
 */
bool arm_dose(const char *line, size_t *series, double *dose);

struct conf_word arch_word(size_t i);		/* the architectures there are */

#endif
