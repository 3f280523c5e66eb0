/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How each stored metric is counted: meter_ID() of a line of METRICS() says what the instruction @i adds to a window
 * in which it ran @ran times. It is classified, and its loads and stores are those of that window.
 */
#ifndef HB_METER_COUNT_H
#define HB_METER_COUNT_H

#include <stdint.h>

#include "bench/meter/insn.h"
#include "bench/record/metric.h"

#define X(id, name, unit, tier, part) uint64_t meter_##id(const struct insn *i, uint64_t ran);
METRICS(X)
#undef X

#endif
