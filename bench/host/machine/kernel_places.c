// SPDX-License-Identifier: GPL-2.0-only
#include "machine/kernel_places.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/memfile.h"
#include "code/elf.h"

enum { VECTORS = 0x800 };	/* bytes of a table of arm64's vectors */

/* a word of the plugin, and the code that it stands for: from one symbol up to another, or to the function's end */
struct kernel_place {
	const char *word, *from, *to;
};

static const struct kernel_place x86_64[] = {
	{ "image", "_text", "_end" },
	{ "stubs", "irq_entries_start", NULL },
	{ "stubs", "spurious_entries_start", NULL },
	{ "user", "entry_SYSCALL_64", NULL },
	{ "return", "__entry_text_start", "__entry_text_end" },
	{ "switch", "__switch_to_asm", NULL },
	{ "create", "copy_thread", NULL },
};

static const struct kernel_place arm64[] = {
	{ "image", "_text", "_end" },
	{ "return", "__entry_text_start", "__entry_text_end" },
	{ "switch", "cpu_switch_to", NULL },
	{ "create", "copy_thread", NULL },
};

/* x86-64 has an entry for each exception and system vector, under a name of its own */
static const struct { const char *prefix, *word; } entries[] = {
	{ "asm_exc_", "exception" }, { "asm_int80_", "exception" }, { "asm_sysvec_", "interrupt" },
};

static int address(const struct elf_image *im, const char *name, uint64_t *at)
{
	if (elf_symbol_addrs(im, name, at, 1))
		return 0;
	return fail(-EINVAL, "vmlinux has no %s: contexts cannot be told", name);
}

static int end_of(const struct elf_image *im, const char *name, uint64_t at, uint64_t *end)
{
	for (size_t i = 0; i < im->nr_funcs; i++)
		if (im->func[i].addr <= at && at < im->func[i].end) {
			*end = im->func[i].end;
			return 0;
		}
	return fail(-EINVAL, "vmlinux has no code of %s: contexts cannot be told", name);
}

static void put(FILE *f, const char *word, uint64_t from, uint64_t to)
{
	fprintf(f, "%s\t%llx\t%llx\n", word, (unsigned long long)from, (unsigned long long)to);
}

static int put_place(FILE *f, const struct elf_image *im, const struct kernel_place *p)
{
	uint64_t from, to;
	int err = address(im, p->from, &from);

	if (!err)
		err = p->to ? address(im, p->to, &to) : end_of(im, p->from, from, &to);
	if (!err)
		put(f, p->word, from, to);
	return err;
}

/* RCU's softirq, and who calls it: the loop over softirqs, under the names of two versions, or a thread of its own */
static const struct { const char *name, *word; } deferred[] = {
	{ "rcu_core", "deferred" }, { "handle_softirqs", "callers" }, { "__do_softirq", "callers" },
	{ "rcu_cpu_kthread", "callers" },
};

static void put_deferred(FILE *f, const struct elf_image *im)
{
	for (size_t i = 0; i < im->nr_funcs; i++)
		for (size_t k = 0; k < ARRAY_SIZE(deferred); k++)
			if (!strcmp(im->func[i].name, deferred[k].name))
				put(f, deferred[k].word, im->func[i].addr, im->func[i].end);
}

static void put_entries(FILE *f, const struct elf_image *im)
{
	for (size_t i = 0; i < im->nr_funcs; i++)
		for (size_t k = 0; k < ARRAY_SIZE(entries); k++)
			if (!strncmp(im->func[i].name, entries[k].prefix, strlen(entries[k].prefix)))
				put(f, entries[k].word, im->func[i].addr, im->func[i].end);
}

/* the vectors, and those that run a sequence against branch history first where that is compiled in */
static int put_vectors(FILE *f, const struct elf_image *im)
{
	uint64_t at, end = 0;
	int err = address(im, "vectors", &at);

	if (err)
		return err;
	put(f, "vectors", at, at + VECTORS);
	if (elf_symbol_addrs(im, "__bp_harden_el1_vectors", &at, 1) && !end_of(im, "vectors", at, &end) &&
	    end - at >= VECTORS)
		put(f, "vectors", at, at + (end - at) / VECTORS * VECTORS);
	return 0;
}

static int put_all(FILE *f, const struct elf_image *im)
{
	const bool x86 = im->machine == ELF_X86_64;
	const struct kernel_place *p = x86 ? x86_64 : arm64;
	const size_t n = x86 ? ARRAY_SIZE(x86_64) : ARRAY_SIZE(arm64);
	int err = 0;

	for (size_t i = 0; !err && i < n; i++)
		err = put_place(f, im, &p[i]);
	if (err)
		return err;
	put_deferred(f, im);
	if (!x86)
		return put_vectors(f, im);
	put_entries(f, im);
	return 0;
}

int kernel_places_write(const char *vmlinux, const char *path)
{
	__attribute__((cleanup(elf_release))) struct elf_image im = { .fd = -1 };
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f;
	int err = elf_load(&im, vmlinux);

	if (err)
		return err;
	f = memfile_open(&m);
	if (!f)
		return fail(-ENOMEM, "%s", path);
	err = put_all(f, &im);
	return err ? err : memfile_write(&m, path);
}
