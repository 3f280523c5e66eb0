/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_JITTER_H
#define HB_GUEST_JITTER_H

#include <stdint.h>

/*
 * What a seed varies of a case, the same for the same seed and name whatever other cases there are
 * jitter_phase  where in WINDOW_PERIOD_NS its windows begin; -1 without a seed: anywhere
 * jitter_ops    0 to 7 operations to warm up with beyond what the case asks for
 */
int64_t jitter_phase(uint64_t seed, const char *name);
unsigned int jitter_ops(uint64_t seed, const char *name);

#endif
