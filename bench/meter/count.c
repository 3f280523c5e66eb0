// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/count.h"

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
