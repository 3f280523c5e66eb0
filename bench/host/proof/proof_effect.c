// SPDX-License-Identifier: GPL-2.0-only
/* Proofs by effect: what a test of LKDTM, or of ours (kmod/effect), did in a boot of its own. */
#include <errno.h>
#include <regex.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/record/proof_words.h"
#include "proof/proof.h"
#include "proof/proof_effect.h"

enum { LINE_SHOWN = 160 };

/*
 * What the kernel says when the mechanism that a test is for has caught it. A kernel may die of the damage without
 * having caught anything (a smashed return address, for one), so a panic alone is no sign where the mechanism has
 * words of its own.
 */
static const struct { const char *test, *sign; unsigned int times; } signs[] = {
	{ "CORRUPT_STACK", "stack-protector: Kernel stack is corrupted", 1 },
	{ "CORRUPT_STACK_STRONG", "stack-protector: Kernel stack is corrupted", 1 },
	{ "REPORT_STACK_CANARY", "ok: stack canaries differ", 2 },
	{ "CFI_FORWARD_PROTO", "CFI failure at ", 1 },
	/* pointer authentication has no words of its own: the return goes to an address that faults */
	{ "CFI_BACKWARD", "ok: control flow unchanged|Oops - FPAC|Unable to handle kernel paging request", 1 },
	{ "CORRUPT_PAC", "Oops - FPAC|Unable to handle kernel paging request", 1 },
	{ "STACKLEAK_ERASING", "OK: the rest of the thread stack is properly erased", 1 },
	{ "KSTACK_ERASE", "OK: the rest of the thread stack is properly erased", 1 },
	{ "READ_AFTER_FREE", "Memory correctly poisoned|BUG: KASAN: ", 1 },
	{ "READ_BUDDY_AFTER_FREE", "Memory correctly poisoned", 1 },
	{ "SLAB_INIT_ON_ALLOC", "Memory appears initialized", 1 },
	{ "BUDDY_INIT_ON_ALLOC", "Memory appears initialized", 1 },
	{ "KFENCE_READ_AFTER_FREE", "BUG: KFENCE: use-after-free", 1 },
	{ "WRITE_RO", "BUG: unable to handle page fault|kernel write to read-only memory", 1 },
	{ "WRITE_RO_AFTER_INIT", "BUG: unable to handle page fault|kernel write to read-only memory", 1 },
	{ "WRITE_KERN", "BUG: unable to handle page fault|kernel write to read-only memory", 1 },
	{ "EXEC_DATA", "execute NX-protected page|execute from non-executable memory", 1 },
	{ "EXEC_RODATA", "execute NX-protected page|execute from non-executable memory", 1 },
	/* arm64 has no BUG before it */
	{ "ACCESS_USERSPACE", "BUG: unable to|Unable to handle kernel access to user memory", 1 },
	{ "EXEC_USERSPACE", "BUG: unable to|unable to execute userspace code|Unable to handle kernel execution", 1 },
	/* a page that is not mapped; an instruction that traps: gcc's traps print nothing of their own */
	{ "STACK_GUARD_PAGE_LEADING", "stack guard page|BUG: unable to|Unable to handle kernel paging", 1 },
	{ "STACK_GUARD_PAGE_TRAILING", "stack guard page|BUG: unable to|Unable to handle kernel paging", 1 },
	/* x86-64's words, and arm64's: without a guard page the kernel dies of whatever lay below the stack */
	{ "EXHAUST_STACK", "stack guard page was hit|kernel stack overflow", 1 },
	{ "SLAB_LINEAR_OVERFLOW", "BUG: KASAN: |BUG kmalloc-", 1 },
	{ "SLAB_FREE_CROSS", "object belongs to different cache|Wrong slab cache", 1 },	/* now, and in 6.12 */
	{ "REFCOUNT_INC_OVERFLOW", "refcount_t: saturated", 1 },
	{ "REFCOUNT_INC_ZERO", "refcount_t: addition on 0", 1 },
	{ "REFCOUNT_DEC_ZERO", "refcount_t: decrement hit 0", 1 },
	{ "REFCOUNT_ADD_SATURATED", "refcount_t: saturated", 1 },
	{ "CORRUPT_LIST_ADD", "list_add (corruption|double add)", 1 },	/* LKDTM's own line has brackets */
	{ "CORRUPT_LIST_DEL", "list_del corruption", 1 },
	{ "FORTIFY_STR_OBJECT", "detected buffer overflow", 1 },
	{ "FORTIFY_STR_MEMBER", "detected buffer overflow", 1 },
	{ "FORTIFY_MEM_OBJECT", "detected buffer overflow", 1 },
	{ "FORTIFY_MEM_MEMBER", "detected (field-spanning write|buffer overflow)", 1 },
	{ "FORTIFY_STRSCPY", "detected buffer overflow", 1 },
	{ "ARRAY_BOUNDS", "UBSAN: |invalid opcode|BRK handler|Oops - BRK", 1 },	/* arm64: 6.12, and 7.3 */
	{ NULL, "Kernel panic|BUG|UBSAN: |refcount_t: |usercopy: |cut here", 1 },	/* any other test */
};

static size_t sign_of(const char *test, size_t len)
{
	size_t i;

	for (i = 0; signs[i].test; i++)
		if (strlen(signs[i].test) == len && !strncmp(signs[i].test, test, len))
			break;
	return i;
}

static size_t name_len(const char *arg)
{
	return strcspn(arg, " \t");
}

static const char *result_of(const char *arg)
{
	arg += name_len(arg);
	return arg + strspn(arg, " \t");
}

/* the line around @at without its time stamp; returns its length */
static int line_around(const char *text, const char *at, const char **from)
{
	const char *bracket;
	size_t len;

	while (at > text && at[-1] != '\n')
		at--;
	len = strcspn(at, "\r\n");
	bracket = memmem(at, len, "] ", 2);
	if (bracket && (*at == '[' || *at == '<')) {
		len -= bracket + 2 - at;
		at = bracket + 2;
	}
	*from = at;
	return len < LINE_SHOWN ? len : LINE_SHOWN;
}

static const char *find_regex(const char *text, const char *regex)
{
	const char *at = NULL;
	regmatch_t m;
	regex_t re;

	if (regcomp(&re, regex, REG_EXTENDED | REG_NEWLINE))
		return NULL;
	if (!regexec(&re, text, 1, &m, 0))
		at = text + m.rm_so;
	regfree(&re);
	return at;
}

static int valid_lkdtm(const char *arg)
{
	static const char *const results[] = { "caught", "warned", "killed", "survives" };
	const size_t len = strspn(arg, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

	for (size_t i = 0; i < ARRAY_SIZE(results) && len && len == name_len(arg); i++)
		if (!strcmp(result_of(arg), results[i]))
			return 0;
	return -EINVAL;
}

/* @killed: has the kernel said that it ended what ran the test? */
static bool is_wanted(const char *result, bool killed)
{
	return !strcmp(result, "caught") || !strcmp(result, killed ? "killed" : "warned");
}

/* of what the kernel said instead, the line that tells most */
static const char *instead(const char *text)
{
	static const char *const telling[] = { "X?FAIL: ", "Kernel panic", "BUG: ", "Oops", "Eek: ", NULL };
	const char *at = NULL;

	for (size_t i = 0; telling[i] && !at; i++)
		at = find_regex(text, telling[i]);
	return at;
}

static int own_lkdtm(struct proof *p, const char *log, const char *ended)
{
	AUTO_FREE char *start = fs_path("Performing direct entry %.*s", (int)name_len(p->arg), p->arg);
	const bool survives = !strcmp(result_of(p->arg), "survives");
	const char *ran = strstr(log, start), *at, *line;
	bool killed;
	int len;

	if (!ran)
		return proof_set(p, false, "the test did not run: %s", ended);
	at = find_regex(ran, signs[sign_of(p->arg, name_len(p->arg))].sign);
	if (at) {
		killed = find_regex(ran, "kernel BUG at |Internal error: |Oops: |Kernel panic");
		len = line_around(log, at, &line);
		return proof_set(p, is_wanted(result_of(p->arg), killed), "%s: %.*s",
				 !strcmp(result_of(p->arg), "caught") ? "caught" : killed ? "killed" : "warned", len,
				 line);
	}
	at = instead(ran);
	if (!at)
		return proof_set(p, survives, "not caught: %s", ended);
	len = line_around(log, at, &line);
	return proof_set(p, survives, "not caught: %.*s", len, line);
}

static int valid_effect(const char *arg)
{
	return proof_word_offers(proof_word_find("effect"), arg) ? 0 : -EINVAL;
}

/* a report by KFENCE is on the console; our test only knows that it touched what it should not */
static int own_kfence(struct proof *p, const char *log, const char *said)
{
	const char *at = strstr(log, "BUG: KFENCE: out-of-bounds read"), *line;
	int len;

	if (strncmp(said, "touched", 7) || !at)
		return proof_set(p, false, "%.*s; %s", (int)strcspn(said, "\r\n"), said, "no report of KFENCE");
	len = line_around(log, at, &line);
	return proof_set(p, true, "%.*s", len, line);
}

/* where landing pads are enforced, a jump to none ends the task that tried, and the kernel says what it was */
static int own_landing_pad(struct proof *p, const char *log, const char *ended)
{
	const char *at = find_regex(log, "Oops - BTI|Missing ENDBR"), *line;
	int len;

	if (!at)
		return proof_set(p, false, "no fault of a landing pad: %s", ended);
	len = line_around(log, at, &line);
	return proof_set(p, true, "%.*s", len, line);
}

static int own_effect(struct proof *p, const char *log, const char *ended)
{
	AUTO_FREE char *head = fs_path("hbe: %.*s: ", (int)name_len(p->arg), p->arg);
	const char *word = result_of(p->arg), *said = strstr(log, head);
	size_t len;

	if (!strcmp(word, "enforced"))
		return own_landing_pad(p, log, ended);
	if (!said)
		return proof_set(p, false, "the test did not run: %s", ended);
	said += strlen(head);
	if (!strcmp(word, "reported"))
		return own_kfence(p, log, said);
	len = strcspn(said, ",\r\n");
	return proof_set(p, len == strlen(word) && !strncmp(said, word, len), "%.*s",
			 (int)strcspn(said, "\r\n"), said);
}

bool proof_effect_alone(const struct proof *p)
{
	return !strcmp(p->kind->module, "lkdtm") || !strncmp(p->arg, "landing_pad ", 12);
}

void proof_effect_job(const struct proof *p, FILE *job)
{
	/* what the last one looks at, the others before it leave there; each is a system call of one thread */
	static const struct { const char *test, *before; } prepared[] = {
		{ "stack ", "stack_fill " },
		{ "kstack_offset ",
		  "kstack_note kstack_note kstack_note kstack_note kstack_note kstack_note kstack_note kstack_note "
		  "kstack_note kstack_note kstack_note kstack_note " },
	};
	const int len = name_len(p->arg);
	const char *before = "";

	for (size_t i = 0; i < ARRAY_SIZE(prepared); i++)
		if (!strncmp(p->arg, prepared[i].test, strlen(prepared[i].test)))
			before = prepared[i].before;
	if (strcmp(p->kind->module, "lkdtm")) {
		fprintf(job, "effect\t%s\t%s%.*s\n", p->kind->module, before, len, p->arg);
		return;
	}
	for (unsigned int i = 0; i < signs[sign_of(p->arg, len)].times; i++)
		fprintf(job, "effect\tlkdtm\t%.*s\n", len, p->arg);
}

const struct proof_kind proof_kinds_own[] = {
	{ .word = "lkdtm", .valid = valid_lkdtm, .own = own_lkdtm, .module = "lkdtm" },
	{ .word = "effect", .valid = valid_effect, .own = own_effect, .module = "hbe" },
	{ 0 },
};
