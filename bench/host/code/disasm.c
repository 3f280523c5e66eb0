// SPDX-License-Identifier: GPL-2.0-only
#include "code/disasm.h"

#include <capstone/capstone.h>
#include <endian.h>
#include <errno.h>
#include <regex.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/elf.h"
#include "code/form_arm64.h"
#include "code/form_x86.h"
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

enum { FOLDED = 4096 };	/* bytes: an index that begins elsewhere may be in an address, as in table[i - 1] */

/* the addresses that an operand may have which the linker filled in */
static struct range image_range(const struct elf_image *im)
{
	struct range r = { UINT64_MAX, 0 };
	uint64_t end;

	if (im->relocatable)
		return (struct range){ 0, 0 };	/* nothing is filled in yet: all that stands there is what it is */
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
	return addr - r->from < r->to - r->from;
}

static bool within_or_loaded(const struct range *r, uint64_t addr)
{
	return within(r, addr) || within(r, addr + X86_KERNEL_MAP);
}

static bool leaves(const struct elf_func *f, uint64_t to)
{
	return to < f->addr || to >= f->end;
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

static int64_t get32(const uint8_t *code)
{
	int32_t v;

	memcpy(&v, code, sizeof(v));
	return v;
}

/* may the constant be an address, in an instruction that takes one? Bits that are tested or set are none */
static bool is_address(const cs_insn *i, const struct range *r, const uint8_t *code)
{
	const cs_x86 *x = &i->detail->x86;
	const cs_x86_encoding *e = &x->encoding;
	const bool wide = x->op_count && x->operands[0].size == 8;
	int64_t imm;

	if (e->imm_size == 8) {
		memcpy(&imm, code + e->imm_offset, sizeof(imm));
		return within_or_loaded(r, (uint64_t)imm);
	}
	imm = get32(code + e->imm_offset);
	switch (i->id) {
	case X86_INS_MOV:
	case X86_INS_ADD:
		if (wide)
			return within_or_loaded(r, (uint64_t)imm);
		return x->operands[0].size == 4 && within(r, (uint32_t)imm);
	case X86_INS_CMP:
	case X86_INS_SUB:
	case X86_INS_PUSH:
		return within(r, wide ? (uint64_t)imm : (uint32_t)imm);
	}
	return false;
}

/* zero the bytes of operands that are addresses, or distances to what is not of this function */
static void clear_x86(const struct scan *s, const struct elf_image *im, const struct range *r,
		      const struct elf_func *f, uint8_t *code)
{
	const cs_x86 *x = &s->insn->detail->x86;
	const cs_x86_encoding *e = &x->encoding;
	const size_t size = s->insn->size;
	const uint64_t next = s->insn->address + size;

	if (has_disp32(x, code, size)) {
		const uint64_t disp = (uint64_t)get32(code + e->disp_offset);

		if (is_relative(x) ? leaves(f, next + disp) : within_or_loaded(r, disp))
			memset(code + e->disp_offset, 0, 4);
	}
	if (is_branch(im, s->insn) && size >= 5 && x->op_count == 1 && x->operands[0].type == X86_OP_IMM) {
		if (leaves(f, next + (uint64_t)get32(code + size - 4)))
			memset(code + size - 4, 0, 4);
	} else if ((e->imm_size == 4 || e->imm_size == 8) && e->imm_offset + e->imm_size <= size &&
		   is_address(s->insn, r, code)) {
		memset(code + e->imm_offset, 0, e->imm_size);
	}
}

static uint64_t add_bytes(uint64_t hash, const uint8_t *code, size_t n)	/* FNV-1a */
{
	for (size_t i = 0; i < n; i++)
		hash = (hash ^ code[i]) * 0x100000001b3;
	return hash;
}

#define EMPTY 0xcbf29ce484222325

static uint64_t form_arm64(const struct elf_func *f)
{
	const uint32_t pages = form_arm64_pages(f);
	const uint64_t size = f->end - f->addr;
	uint64_t hash = EMPTY, i = 0;
	uint32_t w;

	for (; i + sizeof(w) <= size; i += sizeof(w)) {
		memcpy(&w, f->code + i, sizeof(w));
		w = htole32(form_arm64_word(le32toh(w), f->addr + i, f, pages));
		hash = add_bytes(hash, (const uint8_t *)&w, sizeof(w));
	}
	return add_bytes(hash, f->code + i, size - i);
}

/* what capstone does not know is taken whole: read byte by byte, what follows would be out of step */
static size_t unknown_x86(const struct elf_func *f, uint64_t at, uint8_t *bytes)
{
	const size_t left = f->end - f->addr - at;
	size_t disp, n = form_x86_length(f->code + at, left, &disp);

	memcpy(bytes, f->code + at, n);
	if (disp && leaves(f, f->addr + at + n + (uint64_t)get32(bytes + disp)))
		memset(bytes + disp, 0, 4);
	return n;
}

static uint64_t form_x86(const struct scan *s, const struct elf_image *im, const struct range *r,
			 const struct elf_func *f)
{
	const uint64_t size = f->end - f->addr;
	uint64_t hash = EMPTY, at = 0;
	uint8_t bytes[16];
	size_t n;

	for (; at < size; at += n) {
		const uint8_t *code = f->code + at;
		size_t left = size - at;
		uint64_t addr = f->addr + at;

		if (cs_disasm_iter(s->cs, &code, &left, &addr, s->insn) && s->insn->id &&
		    s->insn->size <= sizeof(bytes)) {
			n = s->insn->size;
			memcpy(bytes, f->code + at, n);
			clear_x86(s, im, r, f, bytes);
		} else {
			n = unknown_x86(f, at, bytes);
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
		form[i] = im->machine == ELF_ARM64 ? form_arm64(&im->func[i]) : form_x86(&s, im, &r, &im->func[i]);
	scan_close(&s);
	return err;
}

unsigned int disasm_version(void)
{
	return cs_version(NULL, NULL);
}
