// SPDX-License-Identifier: GPL-2.0-only
#include "code/disasm.h"

#include <capstone/capstone.h>
#include <errno.h>
#include <regex.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/elf.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

enum { TARGETS = 16, TEXT = 256 };

struct scan {
	csh cs;
	cs_insn *insn;
	uint64_t target[TARGETS];	/* for calls */
	size_t nr_targets;
	regex_t *regex;			/* for match */
};

static int scan_open(struct scan *s, const struct elf_image *im, bool detail)
{
	const bool arm = im->machine == ELF_ARM64;

	if (im->machine == ELF_OTHER)
		return fail(-EINVAL, "no instruction decoder for this machine");
	if (cs_open(arm ? CS_ARCH_ARM64 : CS_ARCH_X86, arm ? CS_MODE_ARM : CS_MODE_64, &s->cs))
		return fail(-EINVAL, "capstone cannot decode this machine");
	/* what is no instruction (jump tables, literal pools) is stepped over */
	cs_option(s->cs, CS_OPT_SKIPDATA, CS_OPT_ON);
	if (detail)
		cs_option(s->cs, CS_OPT_DETAIL, CS_OPT_ON);
	s->insn = cs_malloc(s->cs);
	return s->insn ? 0 : -ENOMEM;
}

static void scan_close(struct scan *s)
{
	if (s->insn)
		cs_free(s->insn, 1);
	if (s->cs)
		cs_close(&s->cs);
}

static bool is_branch(const struct elf_image *im, const cs_insn *i)
{
	if (im->machine == ELF_ARM64)
		return i->id == ARM64_INS_BL || i->id == ARM64_INS_B;
	return i->id == X86_INS_CALL || i->mnemonic[0] == 'j';
}

/* a branch straight to one of the targets: its operand is a plain address */
static bool goes_there(const struct scan *s, const struct elf_image *im)
{
	const char *op = s->insn->op_str;
	uint64_t to;
	char *end;

	if (!is_branch(im, s->insn))
		return false;
	op += *op == '#';
	to = strtoull(op, &end, 16);
	if (end == op || *end)
		return false;
	for (size_t i = 0; i < s->nr_targets; i++)
		if (s->target[i] == to)
			return true;
	return false;
}

static bool matches(const struct scan *s)
{
	char text[TEXT];

	snprintf(text, sizeof(text), "%s %s", s->insn->mnemonic, s->insn->op_str);
	return !regexec(s->regex, text, 0, NULL, 0);
}

static bool func_has(const struct scan *s, const struct elf_image *im, const struct elf_func *f)
{
	const uint8_t *code = f->code;
	size_t left = f->end - f->addr;
	uint64_t addr = f->addr;

	while (left && cs_disasm_iter(s->cs, &code, &left, &addr, s->insn))
		if (s->regex ? matches(s) : goes_there(s, im))
			return true;
	return false;
}

static size_t scan_all(const struct scan *s, const struct elf_image *im)
{
	size_t n = 0;

	for (size_t i = 0; i < im->nr_funcs; i++)
		n += func_has(s, im, &im->func[i]);
	return n;
}

struct module_calls {
	const struct elf_image *im;
	const char *symbol;
	unsigned char *has;	/* [nr_funcs] */
};

static int on_reloc(void *ctx, unsigned int text, uint64_t at, const char *symbol)
{
	struct module_calls *c = ctx;

	if (strcmp(symbol, c->symbol))
		return 0;
	for (size_t i = 0; i < c->im->nr_funcs; i++) {
		const struct elf_func *f = &c->im->func[i];

		if (f->text == text && at >= f->addr && at < f->end)
			c->has[i] = 1;
	}
	return 0;
}

static int module_calls(const struct elf_image *im, const char *symbol, size_t *functions)
{
	AUTO_FREE unsigned char *has = calloc(im->nr_funcs + 1, 1);
	struct module_calls c = { im, symbol, has };

	if (!has)
		return -ENOMEM;
	elf_each_call_reloc(im, on_reloc, &c);
	*functions = 0;
	for (size_t i = 0; i < im->nr_funcs; i++)
		*functions += has[i];
	return 0;
}

int disasm_callers(const struct elf_image *im, const char *symbol, size_t *functions)
{
	struct scan s = { 0 };
	int err;

	if (im->relocatable)
		return module_calls(im, symbol, functions);
	*functions = 0;
	s.nr_targets = elf_symbol_addrs(im, symbol, s.target, TARGETS);
	if (!s.nr_targets)
		return 0;
	if (s.nr_targets > TARGETS)
		s.nr_targets = TARGETS;
	err = scan_open(&s, im, false);
	if (!err)
		*functions = scan_all(&s, im);
	scan_close(&s);
	return err;
}

int disasm_match(const struct elf_image *im, const char *regex, size_t *functions)
{
	struct scan s = { 0 };
	regex_t re;
	int err;

	if (regcomp(&re, regex, REG_EXTENDED | REG_NOSUB))
		return fail(-EINVAL, "'%s' is not an extended regular expression", regex);
	s.regex = &re;
	err = scan_open(&s, im, false);
	if (!err)
		*functions = scan_all(&s, im);
	scan_close(&s);
	regfree(&re);
	return err;
}

static void describe(const struct scan *s, const struct elf_image *im, size_t func, struct disasm_insn *i)
{
	const char *op = s->insn->op_str;
	char *end;

	*i = (struct disasm_insn){ .addr = s->insn->address, .func = func, .mnemonic = s->insn->mnemonic, .ops = op };
	if (!is_branch(im, s->insn))
		return;
	op += *op == '#';
	i->target = strtoull(op, &end, 16);
	i->direct = end != op && !*end;
}

int disasm_each(const struct elf_image *im, void (*fn)(void *ctx, const struct disasm_insn *i), void *ctx)
{
	struct scan s = { 0 };
	int err = scan_open(&s, im, false);

	for (size_t k = 0; !err && k < im->nr_funcs; k++) {
		const struct elf_func *f = &im->func[k];
		const uint8_t *code = f->code;
		size_t left = f->end - f->addr;
		uint64_t addr = f->addr;
		struct disasm_insn i;

		while (left && cs_disasm_iter(s.cs, &code, &left, &addr, s.insn)) {
			describe(&s, im, k, &i);
			fn(ctx, &i);
		}
	}
	scan_close(&s);
	return err;
}

struct range {
	uint64_t from, to;
};

enum { FOLDED = 1 << 20 };	/* bytes: an index that begins elsewhere may be in an address, as in table[i - 1] */

/* the addresses that an operand may have which the linker filled in */
static struct range image_range(const struct elf_image *im)
{
	struct range r = { UINT64_MAX, 0 };
	uint64_t end;

	for (unsigned int i = 0; i < im->nr_texts; i++) {
		const struct elf_text *t = &im->text[i];

		r.from = t->addr < r.from ? t->addr : r.from;
		r.to = t->addr + t->size > r.to ? t->addr + t->size : r.to;
	}
	if (elf_symbol_addrs(im, "_end", &end, 1) == 1 && end > r.to)
		r.to = end;
	return (struct range){ r.from > FOLDED ? r.from - FOLDED : 0, r.to + FOLDED };
}

#define X86_KERNEL_MAP 0xffffffff80000000ull	/* __START_KERNEL_map: less that, an address is where it is loaded */

static bool within(const struct range *r, uint64_t addr)
{
	return addr - r->from < r->to - r->from || addr + X86_KERNEL_MAP - r->from < r->to - r->from;
}

static bool is_relative(const cs_x86 *x)
{
	for (int i = 0; i < x->op_count; i++)
		if (x->operands[i].type == X86_OP_MEM && x->operands[i].mem.base == X86_REG_RIP)
			return true;
	return false;
}

/* by its ModRM byte: capstone 4 says 2 bytes where an operand has 16 bits, which has nothing to do with its address */
static bool has_disp32(const cs_x86 *x, const uint8_t *code, size_t size)
{
	const cs_x86_encoding *e = &x->encoding;

	return e->modrm_offset && e->disp_offset && e->disp_offset + 4u <= size && code[e->modrm_offset] >> 6 != 1;
}

/* zero the bytes of operands that are addresses, or distances to one; short jumps stay within their own object */
static void clear_x86(const struct scan *s, const struct elf_image *im, const struct range *r, uint8_t *code)
{
	const cs_x86 *x = &s->insn->detail->x86;
	const cs_x86_encoding *e = &x->encoding;
	const size_t size = s->insn->size;
	int32_t imm;

	if (has_disp32(x, code, size) && (is_relative(x) || within(r, (uint64_t)x->disp)))
		memset(code + e->disp_offset, 0, 4);
	if (is_branch(im, s->insn) && size >= 5 && x->op_count == 1 && x->operands[0].type == X86_OP_IMM) {
		memset(code + size - 4, 0, 4);
	} else if (e->imm_size == 4 && e->imm_offset + 4u <= size) {
		memcpy(&imm, code + e->imm_offset, 4);
		if (within(r, (uint64_t)(int64_t)imm))
			memset(code + e->imm_offset, 0, 4);
	} else if (e->imm_size == 8 && e->imm_offset + 8u <= size && x->op_count == 2 &&
		   within(r, (uint64_t)x->operands[1].imm)) {
		memset(code + e->imm_offset, 0, 8);
	}
}

/* the same of an instruction of arm64; an offset within 4 KiB cannot be told from the low bits of an address */
static uint32_t cleared_arm64(uint32_t w)
{
	static const struct { uint32_t mask, is, keep; } form[] = {
		{ 0x7c000000, 0x14000000, 0xfc000000 },		/* b, bl */
		{ 0x1f000000, 0x10000000, 0x9f00001f },		/* adr, adrp */
		{ 0xff800000, 0x91000000, 0xffc003ff },		/* add of 64 bits */
		{ 0x3b000000, 0x39000000, 0xffc003ff },		/* loads and stores with an offset */
	};

	for (size_t i = 0; i < ARRAY_SIZE(form); i++)
		if ((w & form[i].mask) == form[i].is)
			return w & form[i].keep;
	return w;
}

static uint64_t add_bytes(uint64_t hash, const uint8_t *code, size_t n)	/* FNV-1a */
{
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ code[i]) * 0x100000001b3;
	return hash;
}

static uint64_t form_of(const struct scan *s, const struct elf_image *im, const struct range *r,
			const struct elf_func *f)
{
	const bool arm = im->machine == ELF_ARM64;
	const uint8_t *code = f->code;
	size_t left = f->end - f->addr;
	uint64_t addr = f->addr, hash = 0xcbf29ce484222325;
	uint8_t bytes[16];
	uint32_t w;

	/* what follows bytes that capstone 4 cannot decode (tilerelease) may be out of step: it is left out */
	while (left && cs_disasm_iter(s->cs, &code, &left, &addr, s->insn) && (s->insn->id || arm)) {
		const size_t n = s->insn->size < sizeof(bytes) ? s->insn->size : sizeof(bytes);

		memcpy(bytes, code - s->insn->size, n);
		if (arm && n == sizeof(w)) {
			memcpy(&w, bytes, n);
			w = cleared_arm64(w);
			memcpy(bytes, &w, n);
		} else if (im->machine == ELF_X86_64) {
			clear_x86(s, im, r, bytes);
		}
		hash = add_bytes(hash, bytes, n);
	}
	return hash;
}

int disasm_forms(const struct elf_image *im, uint64_t *form)
{
	const struct range r = image_range(im);
	struct scan s = { 0 };
	int err = scan_open(&s, im, im->machine == ELF_X86_64);

	for (size_t i = 0; !err && i < im->nr_funcs; i++)
		form[i] = form_of(&s, im, &r, &im->func[i]);
	scan_close(&s);
	return err;
}
