// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/count.h"

/* accesses of instructions that load and store */
uint64_t meter_WIDE(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return i->loads && i->stores ? i->loads + i->stores : 0;
}
