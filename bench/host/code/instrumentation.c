// SPDX-License-Identifier: GPL-2.0-only
#include "code/instrumentation.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/elf.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "code/disasm.h"

enum { TARGETS = 8 };

static const char *const names[INSTRUMENTS] = {
	"stack-protector", "scs-push", "scs-pop", "pac", "cfi-check", "endbr", "erase-track",
};

/* functions whose calls are what is counted; other names in other versions and by other compilers */
static const struct { enum instrument kind; const char *symbol; } callees[] = {
	{ INSTRUMENT_SSP, "__stack_chk_fail" },
	{ INSTRUMENT_ERASE, "stackleak_track_stack" },
	{ INSTRUMENT_ERASE, "__sanitizer_cov_stack_depth" },
};

struct counting {
	const struct elf_image *im;
	struct instrument_file *out;
	struct { enum instrument kind; uint64_t addr; } target[TARGETS];
	size_t nr_targets;
	size_t last[INSTRUMENTS];	/* function counted last, + 1 */
	unsigned char *has[INSTRUMENTS];	/* [nr_funcs], for relocations: those are in no order */
	bool after_hash;		/* behind x86's "mov r10d, ", in function @before_func */
	size_t before_func;
};

const char *instrument_name(enum instrument i)
{
	return names[i];
}

int instrument_find(const char *name)
{
	for (int i = 0; i < INSTRUMENTS; i++)
		if (!strcmp(names[i], name))
			return i;
	return -1;
}

static void hit(struct counting *c, enum instrument kind, size_t func)
{
	struct instrument_count *n = &c->out->count[kind];

	n->sites++;
	if (c->last[kind] == func + 1)
		return;
	c->last[kind] = func + 1;
	n->functions++;
}

static void arm64(struct counting *c, const struct disasm_insn *i)
{
	if (!strcmp(i->mnemonic, "str") && !strcmp(i->ops, "x30, [x18], #8"))
		hit(c, INSTRUMENT_SCS_PUSH, i->func);
	else if (!strcmp(i->mnemonic, "ldr") && !strcmp(i->ops, "x30, [x18, #-8]!"))
		hit(c, INSTRUMENT_SCS_POP, i->func);
	else if (!strcmp(i->mnemonic, "paciasp") || (!strcmp(i->mnemonic, "hint") && !strcmp(i->ops, "#0x19")))
		hit(c, INSTRUMENT_PAC, i->func);
	/* arch/arm64/include/asm/brk-imm.h: 0x8000 and two register numbers */
	else if (!strcmp(i->mnemonic, "brk") && (strtoul(i->ops + (*i->ops == '#'), NULL, 16) & 0xfc00) == 0x8000)
		hit(c, INSTRUMENT_CFI, i->func);
}

/* mov r10d, -hash; add r10d, dword ptr [target - n]; je; ud2: the middle two tell it from all else */
static void x86(struct counting *c, const struct disasm_insn *i)
{
	if (!strcmp(i->mnemonic, "endbr64"))
		hit(c, INSTRUMENT_IBT, i->func);
	if (!strcmp(i->mnemonic, "add") && !strncmp(i->ops, "r10d, dword ptr [", 17) && strstr(i->ops, " - ") &&
	    c->after_hash && c->before_func == i->func)
		hit(c, INSTRUMENT_CFI, i->func);
}

static void on_insn(void *ctx, const struct disasm_insn *i)
{
	struct counting *c = ctx;

	for (size_t k = 0; i->direct && k < c->nr_targets; k++)
		if (c->target[k].addr == i->target)
			hit(c, c->target[k].kind, i->func);
	if (c->im->machine == ELF_ARM64)
		arm64(c, i);
	else
		x86(c, i);
	c->after_hash = !strcmp(i->mnemonic, "mov") && !strncmp(i->ops, "r10d, ", 6);
	c->before_func = i->func;
}

/* in a module the assembler leaves calls into the kernel to relocations */
static int on_reloc(void *ctx, unsigned int text, uint64_t at, const char *symbol)
{
	struct counting *c = ctx;

	for (size_t k = 0; k < ARRAY_SIZE(callees); k++) {
		if (strcmp(callees[k].symbol, symbol))
			continue;
		c->out->count[callees[k].kind].sites++;
		for (size_t i = 0; i < c->im->nr_funcs; i++)
			if (c->im->func[i].text == text && at >= c->im->func[i].addr && at < c->im->func[i].end)
				c->has[callees[k].kind][i] = 1;
	}
	return 0;
}

static void find_targets(struct counting *c)
{
	uint64_t addr;

	for (size_t k = 0; k < ARRAY_SIZE(callees); k++)
		if (elf_symbol_addrs(c->im, callees[k].symbol, &addr, 1)) {
			c->target[c->nr_targets].kind = callees[k].kind;
			c->target[c->nr_targets++].addr = addr;
		}
}

static int count_relocs(struct counting *c)
{
	int err = 0;

	for (size_t k = 0; k < ARRAY_SIZE(callees); k++)
		if (!c->has[callees[k].kind])
			c->has[callees[k].kind] = calloc(c->im->nr_funcs + 1, 1);
	for (size_t k = 0; k < ARRAY_SIZE(callees); k++)
		err = c->has[callees[k].kind] ? err : -ENOMEM;
	if (!err)
		elf_each_call_reloc(c->im, on_reloc, c);
	for (size_t k = 0; k < INSTRUMENTS; k++) {
		for (size_t i = 0; !err && c->has[k] && i < c->im->nr_funcs; i++)
			c->out->count[k].functions += c->has[k][i];
		free(c->has[k]);
	}
	return err;
}

/* what stands before a function and is only named like one: its type (clang's CFI), its padding */
static bool is_prefix(const char *name)
{
	return !strncmp(name, "__cfi_", 6) || !strncmp(name, "__pfx_", 6);
}

int instrument_scan(const char *path, struct instrument_file *f)
{
	struct elf_image im;
	struct elf_sizes sizes;
	struct counting c = { .im = &im, .out = f };
	int err = elf_load(&im, path);

	*f = (struct instrument_file){ 0 };
	if (err)
		return err;
	elf_sizes(&im, &sizes);
	f->text = sizes.text;
	f->data = sizes.data;
	f->bss = sizes.bss;
	f->code = sizes.code;
	for (size_t i = 0; i < im.nr_funcs; i++) {
		f->functions += !is_prefix(im.func[i].name);
		f->function_bytes += im.func[i].sized ? im.func[i].end - im.func[i].addr : 0;
	}
	if (!im.relocatable)
		find_targets(&c);
	err = disasm_each(&im, on_insn, &c);
	if (!err && im.relocatable)
		err = count_relocs(&c);
	elf_release(&im);
	return err == -ENOMEM ? fail(err, "scan %s", path) : err;
}
