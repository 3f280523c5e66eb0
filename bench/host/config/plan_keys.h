/* SPDX-License-Identifier: GPL-2.0-only */
/* What a plan may say. */
#ifndef HB_CONFIG_PLAN_KEYS_H
#define HB_CONFIG_PLAN_KEYS_H

#include "config/conf_keys.h"

extern const struct conf_key plan_keys[];	/* of struct plan */

#endif
