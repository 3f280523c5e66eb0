/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_STRICT_H
#define HB_GUEST_STRICT_H

#include <stdbool.h>

#include "bench/guest/runner.h"

/* strict_refuses - is a setting of this machine wrong for times? Each is said, with what mends it */
bool strict_refuses(struct runner *r);

#endif
