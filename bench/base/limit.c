// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/limit.h"

#define X(name, most, what) { what, most },
const struct limit limits[] = { LIMITS(X) { 0 } };
#undef X
