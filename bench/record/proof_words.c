// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/proof_words.h"

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/memfile.h"

const struct proof_word proof_words[] = {
	{ "dmesg", PROOF_OF_STATE, "REGEX", "a line of the kernel's log matches" },
	{ "!dmesg", PROOF_OF_STATE, "REGEX", "no line of the kernel's log matches" },
	{ "config", PROOF_OF_STATE, "CONFIG_X=VALUE",
	  "the running kernel's /proc/config.gz says so; n also where it does not name the option" },
	{ "counts", PROOF_OF_STATE, "/PATH AT-LEAST REGEX, with the number in its (group)",
	  "the number grew by that much from the first case to the last" },
	{ "file", PROOF_OF_STATE, "/PATH REGEX", "what the guest's file holds matches" },
	{ "sysfs", PROOF_OF_STATE, "/PATH REGEX", "the same, for a file of sysfs" },
	{ "cmdline", PROOF_OF_STATE, "WORD",
	  "the kernel's log has no complaint about that word of the command line, and a module's parameter is there; "
	  "each word of an arm's cmdline has this proof" },
	{ "sysctl", PROOF_OF_STATE, "PATH=VALUE",
	  "the file below /proc/sys was written and reads as that; each sysctl of an arm has this proof" },
	{ "guest", PROOF_OF_STATE, "STATE",
	  "a process that took on that state has it, by the kernel's own account, and it does what it says; each guest "
	  "line of an arm has this proof" },
	{ "symbol", PROOF_OF_CODE, "NAME present|absent", "vmlinux has that symbol, or has not" },
	{ "between", PROOF_OF_CODE, "START END AT-LEAST",
	  "at least that many variables of vmlinux lie between these two of its symbols" },
	{ "calls", PROOF_OF_CODE, "SYMBOL none|some|more-than ARM", "so many places in the code call it" },
	{ "insn", PROOF_OF_CODE, "vmlinux|module REGEX none|some", "so many disassembled instructions match" },
	{ "sites", PROOF_OF_CODE, "INSTRUMENT none|some|more-than ARM",
	  "so many places carry it: stack-protector, scs-push, scs-pop, pac, cfi-check, endbr or erase-track" },
	{ "functions", PROOF_OF_CODE, "moved-from ARM",
	  "vmlinux has the functions of that arm and no others, the same but for addresses in operands, and its "
	  "variables by name and size; and at least half of the functions lie elsewhere" },
	{ "layout", PROOF_OF_CODE, "same-as|differs-from ARM",
	  "members of structures have the same offsets, or others" },
	{ "user", PROOF_OF_EFFECT,
	  "symbols|symbols_nobody zeros|addresses, socket_pointer zeros|hashed|plain, log_nobody refused|read, "
	  "trace_nobody refused|traced, kernel_text linked|moved, dev_mem opens|refused, "
	  "getppid|personality answers|refused|killed, "
	  "module_signed|module_unsigned|module_damaged|module_changed loaded|refused, "
	  "kexec_signed|kexec_unsigned|kexec_damaged|kexec_changed loaded|refused",
	  "what a process in the arm's state sees, before the first case: addresses in /proc/kallsyms, the pointer in "
	  "/proc/net/unix, the kernel's log, another process of the same user that is to be traced, where the "
	  "kernel lies (as linked by default, or elsewhere), root's way to all memory by /dev/mem, a system call, a "
	  "module of hardbench's, or by "
	  "kexec_file_load(2) a kernel, that is loaded (signed by the key that the kernel trusts, without that "
	  "signature, with a bit of it changed, with a bit of what is signed changed); nobody is a user without "
	  "privileges" },
	{ "lkdtm", PROOF_OF_EFFECT, "NAME caught|warned|killed|survives",
	  "the kernel's own crash test is caught, or goes unnoticed, in a boot of its own; warned: caught, and what "
	  "ran it went on; killed: caught, and it did not" },
	{ "effect", PROOF_OF_EFFECT,
	  "slab_alloc|slab_free|page_alloc|page_free zeroed|stale|poisoned, "
	  "stack stale|erased, kfence_oob reported|never, kfence_rate some|none, layout agrees, "
	  "kstack_offset fixed|varies, "
	  "slab_order sequential|shuffled, page_order ascending|shuffled, slab_sites|slab_user together|apart, "
	  "variable stale|zeroed|pattern, registers stale|zeroed, thread_info in_task|on_stack, "
	  "landing_pad unenforced|enforced, direct_map linked|moved, text_alias writable|refused",
	  "a test of ours ends in that state, in a boot of its own" },
	{ 0 },
};

const struct proof_word *proof_word_find(const char *proof)
{
	const size_t len = strcspn(proof, " \t");

	for (const struct proof_word *w = proof_words; w->word; w++)
		if (strlen(w->word) == len && !strncmp(w->word, proof, len))
			return w;
	return NULL;
}

char *proof_word_list(void)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	for (const struct proof_word *w = proof_words; f && w->word; w++)
		fprintf(f, "%s%s", w == proof_words ? "" : ", ", w->word);
	return memfile_take(&m);
}

const char *proof_word_other_arm(const char *prove)
{
	static const char *const before[] = { "more-than", "same-as", "differs-from", "moved-from" };
	const struct proof_word *w = proof_word_find(prove);
	const char *arm = prove + strlen(prove), *end, *begin;

	while (arm > prove && !isblank((unsigned char)arm[-1]))
		arm--;
	for (end = arm; end > prove && isblank((unsigned char)end[-1]);)
		end--;
	for (begin = end; begin > prove && !isblank((unsigned char)begin[-1]);)
		begin--;
	for (size_t i = 0; w && w->class == PROOF_OF_CODE && i < sizeof(before) / sizeof(before[0]); i++)
		if (strlen(before[i]) == (size_t)(end - begin) && !strncmp(before[i], begin, (size_t)(end - begin)))
			return arm;
	return NULL;
}

/* whether one of the words between | that @list begins with is the @len characters at @word */
static bool among(const char *list, const char *word, size_t len)
{
	for (; ; list++) {
		const size_t n = strcspn(list, "| ,");

		if (n == len && !strncmp(list, word, len))
			return true;
		list += n;
		if (*list != '|')
			return false;
	}
}

bool proof_word_offers(const struct proof_word *w, const char *arg)
{
	const size_t len = strcspn(arg, " \t");
	const char *came = arg + len + strspn(arg + len, " \t");

	for (const char *group = w->want; ; group += 2) {
		if (among(group, arg, len) && among(group + strcspn(group, " ") + 1, came, strlen(came)))
			return true;
		group += strcspn(group, ",");
		if (!*group)
			return false;
	}
}
