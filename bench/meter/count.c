// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/count.h"

#include "bench/meter/footprint.h"
#include "bench/meter/modelled.h"

enum { ZVA_BYTES = 64 };

uint64_t meter_INSTRUCTIONS(const struct insn *i, uint64_t ran)
{
	return ran - i->irq - i->other;
}

uint64_t meter_IRQ(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return i->irq;
}

uint64_t meter_OTHER(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return i->other;
}

/* a rep string instruction is one load or store, however often the emulator goes round; all its bytes count */
uint64_t meter_LOADS(const struct insn *i, uint64_t ran)
{
	return i->rep && i->loads > ran ? ran : i->loads;
}

uint64_t meter_STORES(const struct insn *i, uint64_t ran)
{
	return i->zva || (i->rep && i->stores > ran) ? ran : i->stores;
}

uint64_t meter_LOAD_BYTES(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return i->load_bytes;
}

uint64_t meter_STORE_BYTES(const struct insn *i, uint64_t ran)
{
	return i->zva ? ran * ZVA_BYTES : i->store_bytes;
}

uint64_t meter_BRANCHES(const struct insn *i, uint64_t ran)
{
	return i->jump ? ran : 0;
}

uint64_t meter_COND_BRANCHES(const struct insn *i, uint64_t ran)
{
	return i->cond ? ran : 0;
}

uint64_t meter_INDIRECT_BRANCHES(const struct insn *i, uint64_t ran)
{
	return i->indirect ? ran : 0;
}

uint64_t meter_CALLS(const struct insn *i, uint64_t ran)
{
	return i->call ? ran : 0;
}

uint64_t meter_RETURNS(const struct insn *i, uint64_t ran)
{
	return i->ret ? ran : 0;
}

uint64_t meter_CODE_LINES(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return footprint_of(i).code_lines;
}

uint64_t meter_DATA_LINES(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return footprint_of(i).data_lines;
}

uint64_t meter_CODE_PAGES(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return footprint_of(i).code_pages;
}

uint64_t meter_DATA_PAGES(const struct insn *i, uint64_t ran)
{
	(void)ran;
	return footprint_of(i).data_pages;
}

#define MISSES(id) \
	uint64_t meter_##id(const struct insn *i, uint64_t ran) \
	{ \
		(void)ran; \
		return modelled_missed(i, MODEL_##id, false); \
	} \
	uint64_t meter_##id##_COLD(const struct insn *i, uint64_t ran) \
	{ \
		(void)ran; \
		return modelled_missed(i, MODEL_##id, true); \
	}

MISSES(L1I)
MISSES(L1D)
MISSES(L2)
MISSES(ITLB)
MISSES(DTLB)
MISSES(BRANCH)
