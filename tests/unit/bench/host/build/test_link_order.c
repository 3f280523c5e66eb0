// SPDX-License-Identifier: GPL-2.0-only
#include "build/link_order.h"

#include <errno.h>

#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "config/feature_keys.h"
#include "scratch.h"

static const char script[] =
	"SECTIONS {\n"
	" .text : { KEEP(*(.head.text)) *(.text.hot) *(.text .text.fixup) *(.text.unlikely) *(.noinstr.text) }\n"
	" .data : { *(.data..init_task) *(.data\t.data.x) KEEP(*(.data)) *(SORT(.data)) x.o*(.data) *(.data.rel)}\n"
	" .bss : { *(.bss) } .rodata : { *(.rodata) *(.rodata.*) }\n"
	" .init.data : { KEEP(*(.initcall1.init)) *(.init.text) }\n"
	"}\n";

static char *drawn(const char *names, const char *seed)
{
	struct strlist objects = { 0 };
	char *out = NULL;

	cr_assert_eq(strlist_add_words(&objects, names), 0);
	cr_assert_eq(link_order_script(script, &objects, seed, &out), 0);
	strlist_release(&objects);
	return out;
}

static size_t times(const char *text, const char *part)
{
	size_t n = 0;

	for (; (text = strstr(text, part)); text += strlen(part))
		n++;
	return n;
}

Test(link_order, only_what_has_no_place_of_its_own)
{
	AUTO_FREE char *out = drawn("init/main.o kernel/fork.o", "1");

	cr_expect_eq(times(out, "vmlinux.a:init/main.o(.text .text.fixup)\n"), 1, "%s", out);
	cr_expect_eq(times(out, "vmlinux.a:init/main.o(.data\t.data.x)\n"), 1);
	cr_expect_eq(times(out, "vmlinux.a:init/main.o(.bss)\n"), 1);
	cr_expect_eq(times(out, "vmlinux.a:init/main.o(.rodata)\n"), 1);
	cr_expect_eq(times(out, "vmlinux.a:init/main.o"), 4);
	cr_expect_eq(times(out, "vmlinux.a:kernel/fork.o"), 4);
	cr_expect(strstr(out, "(.text .text.fixup)\n*(.text .text.fixup) *(.text.unlikely)"),
		  "what is in no archive comes after, as ever");
	cr_expect(strstr(out, " KEEP(*(.data)) *(SORT(.data)) x.o*(.data) *(.data.rel)}"));
	cr_expect(strstr(out, "{ KEEP(*(.initcall1.init)) *(.init.text) }"));
}

/* the objects of a section in the order of the script */
static char *order_of(const char *text, const char *section)
{
	AUTO_FREE char *end = fs_path("(%s)\n", section);
	char *order = fs_path("%s", "");

	while ((text = strstr(text, "vmlinux.a:"))) {
		const char *name = text + strlen("vmlinux.a:");
		const int len = (int)strcspn(name, "(");
		AUTO_FREE char *before = order;

		order = fs_path("%s%.*s%s", before, strncmp(name + len, end, strlen(end)) ? 0 : len, name,
				strncmp(name + len, end, strlen(end)) ? "" : " ");
		text = name;
	}
	return order;
}

Test(link_order, a_seed_is_an_order)
{
	static const char names[] = "a.o b.o c.o d.o e.o f.o g.o h.o", more[] = "z.o a.o b.o c.o d.o e.o f.o g.o h.o";
	AUTO_FREE char *one = drawn(names, "1"), *again = drawn(names, "1"), *two = drawn(names, "2");
	AUTO_FREE char *with = drawn(more, "1");
	AUTO_FREE char *code = order_of(one, ".text .text.fixup"), *data = order_of(one, ".bss");
	AUTO_FREE char *other = order_of(two, ".text .text.fixup"), *longer = order_of(with, ".text .text.fixup");
	char *z = strstr(longer, "z.o ");

	cr_expect_str_eq(one, again);
	cr_expect_str_neq(code, other);
	cr_expect_str_neq(code, data, "data has an order of its own");
	cr_expect_str_neq(code, "a.o b.o c.o d.o e.o f.o g.o h.o ");
	cr_assert(z, "%s", longer);
	memmove(z, z + 4, strlen(z + 4) + 1);
	cr_expect_str_eq(longer, code, "one object more moves no other");
}

Test(link_order, names_that_a_script_cannot_spell)
{
	AUTO_FREE char *out = drawn("a,b.o a-b+c_1.o x(.o", "1");

	cr_expect_eq(times(out, "vmlinux.a:"), 4, "%s", out);
	cr_expect_eq(times(out, "vmlinux.a:a-b+c_1.o("), 4);
}

Test(link_order, a_script_of_another_kind)
{
	struct strlist none = { 0 };
	char *out = NULL;

	cr_expect_eq(link_order_script("SECTIONS { .text : { *(.text.*) *(.data) } }", &none, "1", &out), -EINVAL);
}

Test(link_order, merged_before_the_last_link)
{
	cr_expect_str_eq(link_order_merged("#\nCONFIG_X86_KERNEL_IBT=y\n"), "CONFIG_X86_KERNEL_IBT");
	cr_expect_str_eq(link_order_merged("#\nCONFIG_A=y\nCONFIG_LTO_CLANG=y\nCONFIG_B=y\n"), "CONFIG_LTO_CLANG");
	cr_expect_null(link_order_merged("#\n# CONFIG_LTO_CLANG is not set\nCONFIG_LTO_CLANG_X=y\n"));
}

/* who reads the key's help knows which kernels are refused */
Test(link_order, its_help_names_what_merges)
{
	static const char *const config[] = {
		"\nCONFIG_LTO_CLANG=y\n", "\nCONFIG_X86_KERNEL_IBT=y\n", "\nCONFIG_KLP_BUILD=y\n",
	};
	const struct conf_key *k = arm_keys;

	while (strcmp(k->key, "link_order"))
		k++;
	for (size_t i = 0; i < ARRAY_SIZE(config); i++) {
		const char *option = link_order_merged(config[i]);

		cr_assert(option, "%s", config[i]);
		cr_expect(strstr(k->help, option + strlen("CONFIG_")), "%s", option);
	}
}

static void run(const char *const *argv, char **out)
{
	int code = -1;

	cr_assert_eq(subproc_capture(argv, out, &code), 0);
	cr_assert_eq(code, 0, "%s", *out);
}

static void compile(const char *dir, const char *name)
{
	AUTO_FREE char *c = fs_path("%s.c", name), *from = fs_path("%s/%s.c", dir, name);
	AUTO_FREE char *to = fs_path("%s/%s.o", dir, name);
	AUTO_FREE char *text = fs_path("int f_%s(void) { return 1; }\n", name), *said = NULL;
	const char *const argv[] = { "gcc", "-c", "-ffreestanding", "-o", to, from, NULL };

	scratch_put(dir, c, text);
	run(argv, &said);
}

/* the order of the functions in what @linker makes of a thin archive, as the kernel's is */
static void links(const char *dir, const char *linker, const char *seed)
{
	AUTO_FREE char *lds = drawn("b.o a.o c.o", seed), *order = order_of(lds, ".text .text.fixup");
	AUTO_FREE char *cd = fs_path("cd %s && exec \"$@\"", dir), *said = NULL, *nm = NULL;
	const char *const ld[] = { "sh", "-c", cd, "sh", linker, "-o", "out", "--script=l.lds", "-e", "0",
				   "--whole-archive", "vmlinux.a", NULL };
	const char *const symbols[] = { "sh", "-c", cd, "sh", "nm", "-n", "out", NULL };
	const char *at;

	scratch_put(dir, "l.lds", lds);
	run(ld, &said);
	run(symbols, &nm);
	at = nm;
	for (char *save = NULL, *o = strtok_r(order, " ", &save); o; o = strtok_r(NULL, " ", &save)) {
		AUTO_FREE char *symbol = fs_path(" f_%.*s\n", (int)strcspn(o, "."), o);

		at = strstr(at, symbol);
		cr_assert(at, "%s: %s is not after the others in %s", linker, symbol, nm);
	}
}

Test(link_order, linkers_take_it)
{
	static const char *const linkers[] = { "ld", "ld.lld-19" };
	static const char *const seeds[] = { "1", "2", "3", "4" };
	char *dir = scratch_make();
	AUTO_FREE char *cd = fs_path("cd %s && exec ar cDPrST vmlinux.a a.o b.o c.o", dir), *said = NULL;
	const char *const ar[] = { "sh", "-c", cd, NULL };

	compile(dir, "a");
	compile(dir, "b");
	compile(dir, "c");
	run(ar, &said);
	for (size_t i = 0; i < ARRAY_SIZE(linkers); i++)
		for (size_t k = 0; k < ARRAY_SIZE(seeds); k++)
			links(dir, linkers[i], seeds[k]);
	scratch_remove(dir);
}
