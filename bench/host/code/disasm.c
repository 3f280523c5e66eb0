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

static int scan_open(struct scan *s, const struct elf_image *im)
{
	const bool arm = im->machine == ELF_ARM64;

	if (im->machine == ELF_OTHER)
		return fail(-EINVAL, "no instruction decoder for this machine");
	if (cs_open(arm ? CS_ARCH_ARM64 : CS_ARCH_X86, arm ? CS_MODE_ARM : CS_MODE_64, &s->cs))
		return fail(-EINVAL, "capstone cannot decode this machine");
	/* what is no instruction (jump tables, literal pools) is stepped over */
	cs_option(s->cs, CS_OPT_SKIPDATA, CS_OPT_ON);
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
	err = scan_open(&s, im);
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
	err = scan_open(&s, im);
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
	int err = scan_open(&s, im);

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
