// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/insn.h"

#include <capstone/capstone.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "kmod/marker.h"
#include "bench/meter/context.h"

enum { BUCKETS = 1 << 20 };

struct insn *insn_table;
uint32_t insn_count;

static uint32_t *buckets;	/* index + 1 of the first of a chain */
static bool is_arm64;
static csh engine;
static cs_insn *decoded;

static void *reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	return p == MAP_FAILED ? NULL : p;
}

int insn_init(bool arm64)
{
	is_arm64 = arm64;
	insn_table = reserve(sizeof(*insn_table) * INSN_MAX);
	buckets = reserve(sizeof(*buckets) * BUCKETS);
	if (!insn_table || !buckets)
		return -ENOMEM;
	if (cs_open(arm64 ? CS_ARCH_ARM64 : CS_ARCH_X86, arm64 ? CS_MODE_ARM : CS_MODE_64, &engine))
		return -ENOMEM;
	cs_option(engine, CS_OPT_DETAIL, CS_OPT_ON);
	decoded = cs_malloc(engine);
	return decoded ? 0 : -ENOMEM;
}

static bool decode(const struct insn *i)
{
	const uint8_t *code = i->bytes;
	size_t size = i->size;
	uint64_t pc = i->pc;

	return cs_disasm_iter(engine, &code, &size, &pc, decoded);
}

static uint32_t word(const uint8_t *b)
{
	return b[0] | b[1] << 8 | b[2] << 16 | (uint32_t)b[3] << 24;
}

int insn_marker(const uint8_t *bytes, unsigned int size)
{
	uint32_t code;

	if (is_arm64) {
		code = (word(bytes) >> 5 & 0xffff) ^ MARK_ARM64_MAGIC;
		if ((word(bytes) & 0xffe0001f) != 0xd280001f)
			return -1;
	} else {
		static const uint8_t nopl[] = { 0x0f, 0x1f, 0x84, 0x00 };

		if (size != 8 || memcmp(bytes, nopl, sizeof(nopl)))
			return -1;
		code = word(bytes + 4) ^ MARK_X86_MAGIC;
	}
	return code < MARK_CODES ? (int)code : -1;
}

/* a rep prefix alone proves nothing (endbr64, SSE): the decoder says whether it repeats a string */
static bool is_rep_string(const struct insn *i)
{
	const cs_x86 *x;

	if (is_arm64 || !(memchr(i->bytes, 0xf3, i->size < 4 ? i->size : 4) ||
			  memchr(i->bytes, 0xf2, i->size < 4 ? i->size : 4)) || !decode(i))
		return false;
	x = &decoded->detail->x86;
	if (x->prefix[0] != X86_PREFIX_REP && x->prefix[0] != X86_PREFIX_REPNE)
		return false;
	switch (decoded->id) {
	case X86_INS_MOVSB: case X86_INS_MOVSW: case X86_INS_MOVSQ:
	case X86_INS_STOSB: case X86_INS_STOSW: case X86_INS_STOSD: case X86_INS_STOSQ:
	case X86_INS_LODSB: case X86_INS_LODSW: case X86_INS_LODSD: case X86_INS_LODSQ:
	case X86_INS_CMPSB: case X86_INS_CMPSW: case X86_INS_CMPSQ:
	case X86_INS_SCASB: case X86_INS_SCASW: case X86_INS_SCASD: case X86_INS_SCASQ:
	case X86_INS_INSB: case X86_INS_INSW: case X86_INS_INSD:
	case X86_INS_OUTSB: case X86_INS_OUTSW: case X86_INS_OUTSD:
		return true;
	case X86_INS_MOVSD: case X86_INS_CMPSD:	/* also names of SSE instructions: those are 0f xx */
		return x->opcode[0] != 0x0f;
	default:
		return false;
	}
}

static uint32_t hash(uint64_t pc, const uint8_t *bytes, unsigned int size)
{
	uint64_t h = pc * 0x9e3779b97f4a7c15ull;

	for (unsigned int k = 0; k < size; k++)
		h = (h ^ bytes[k]) * 0x100000001b3ull;
	return (h ^ h >> 32) & (BUCKETS - 1);
}

/* dc zva, dc gzva */
static bool is_zva(uint32_t w)
{
	return (w & 0xffffffe0) == 0xd50b7420 || (w & 0xffffffe0) == 0xd50b7480;
}

int insn_get(uint64_t pc, const uint8_t *bytes, unsigned int size)
{
	uint32_t *slot, at;
	struct insn *i;

	if (size > INSN_BYTES)
		size = INSN_BYTES;
	slot = &buckets[hash(pc, bytes, size)];
	for (at = *slot; at; at = insn_table[at - 1].next) {
		i = &insn_table[at - 1];
		if (i->pc == pc && i->size == size && !memcmp(i->bytes, bytes, size))
			return at - 1;
	}
	if (insn_count == INSN_MAX)
		return -ENOSPC;
	i = &insn_table[insn_count++];
	i->pc = pc;
	i->size = size;
	memcpy(i->bytes, bytes, size);
	i->marker = insn_marker(i->bytes, size);
	i->rep = is_rep_string(i);
	i->place = context_place(pc, i->bytes, size);
	i->access = is_arm64 ? access_arm64(word(bytes)) : access_x86_64(bytes, size);
	i->zva = is_arm64 && is_zva(word(bytes));
	i->next = *slot;
	*slot = insn_count;
	return insn_count - 1;
}

static void classify_x86(struct insn *i)
{
	const cs_x86 *x = &decoded->detail->x86;

	i->call = cs_insn_group(engine, decoded, CS_GRP_CALL) && decoded->id != X86_INS_SYSCALL &&
		  decoded->id != X86_INS_SYSENTER;
	i->ret = cs_insn_group(engine, decoded, CS_GRP_RET) && decoded->id != X86_INS_SYSRET &&
		 decoded->id != X86_INS_SYSEXIT && decoded->id != X86_INS_IRETQ;
	i->jump = !i->call && !i->ret && cs_insn_group(engine, decoded, CS_GRP_JUMP);
	i->cond = i->jump && decoded->id != X86_INS_JMP && decoded->id != X86_INS_LJMP;
	i->indirect = (i->jump || i->call) && x->op_count && x->operands[0].type != X86_OP_IMM;
}

static void classify_arm64(struct insn *i, bool known)
{
	uint32_t w = word(i->bytes);

	/* unconditional branch (register), with or without pointer authentication: all of Armv8's */
	if ((w & 0xfe000000) == 0xd6000000) {
		unsigned int opc = w >> 21 & 7;	/* br, blr, ret, then eret and drps, which are no branches here */

		i->jump = opc == 0;
		i->call = opc == 1;
		i->ret = opc == 2;
		i->indirect = i->jump || i->call;
		return;
	}
	if (!known)
		return;
	i->call = decoded->id == ARM64_INS_BL;
	i->cond = decoded->id == ARM64_INS_CBZ || decoded->id == ARM64_INS_CBNZ ||
		  decoded->id == ARM64_INS_TBZ || decoded->id == ARM64_INS_TBNZ ||
		  (w & 0xff000000) == 0x54000000;
	i->jump = i->cond || decoded->id == ARM64_INS_B;
}

void insn_classify(struct insn *i)
{
	bool known;

	if (i->classified)
		return;
	i->classified = true;
	known = decode(i);
	if (is_arm64)
		classify_arm64(i, known);
	else if (known)
		classify_x86(i);
}
