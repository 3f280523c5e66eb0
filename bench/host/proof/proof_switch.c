// SPDX-License-Identifier: GPL-2.0-only
/*
 * Proofs that a switch was heard: a word of the command line, a value written below /proc/sys, a state. Each arm has
 * one for each of its own, without a `prove` line. A kernel that does not know a word boots all the same, and would
 * pass for one in which it costs nothing.
 */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/record/guest_stream.h"
#include "config/guest_state.h"
#include "proof/proof.h"

/* where @word begins in @line as a word of its own; NULL when it does not */
static const char *word_in(const char *line, size_t len, const char *word, size_t n)
{
	for (const char *p = line; n && (p = memmem(p, len - (size_t)(p - line), word, n)); p++) {
		const char before = p > line ? p[-1] : ' ', after = p + n < line + len ? p[n] : ' ';

		if (!isalnum((unsigned char)before) && !strchr("_.-", before) && !isalnum((unsigned char)after) &&
		    !strchr("_-", after))
			return p;
	}
	return NULL;
}

static bool complains(const char *line, size_t len)
{
	static const char *const signs[] = { "Unknown", "unknown", "Malformed", "malformed", "nvalid", "nsupported",
					     "not supported", "too large", "nrecognized", "gnored", "gnoring" };

	for (size_t i = 0; i < ARRAY_SIZE(signs); i++)
		if (memmem(line, len, signs[i], strlen(signs[i])))
			return true;
	return false;
}

/* the line of the log in which the kernel says that it does not take @word or its parameter; NULL when it took it */
static const char *complaint(const char *log, const char *word, size_t *len)
{
	const size_t name = strcspn(word, "=");

	for (const char *line = log; *line; line += *len + (line[*len] == '\n')) {
		*len = strcspn(line, "\n");
		if (memmem(line, *len, "ommand line: ", 13))	/* the words as they were given */
			continue;
		if (complains(line, *len) && word_in(line, *len, word, name))
			return line;
	}
	return NULL;
}

static bool is_one_of(const char *const *names, size_t n, const char *word, size_t len)
{
	for (size_t i = 0; i < n; i++)
		if (strlen(names[i]) == len && !memcmp(word, names[i], len))
			return true;
	return false;
}

/*
 * What is read before the log and the parameters of modules are there: x86-64's decompressor reads the first, which the
 * kernel in it then calls unknown; arm64 the others, which look like a module's. Only an effect shows that one was
 * heard: user kernel_text linked, for one.
 */
static bool is_early(const char *word)
{
	static const char *const words[] = { "nokaslr", "arm64.nobti", "arm64.nomops", "arm64.nomte", "arm64.nopauth",
					     "arm64.nosme", "arm64.nosve" };

	return is_one_of(words, ARRAY_SIZE(words), word, strlen(word));
}

/* read early too, and no module's for all its dot; but by then there is a log, which complains of a wrong value */
static bool has_early_dot(const char *word, size_t name)
{
	static const char *const names[] = { "kasan.mode", "kasan.vmalloc", "kasan.write_only", "kasan.stacktrace",
					     "kasan.stack_ring_size", "kasan.page_alloc.sample",
					     "kasan.page_alloc.sample.order" };

	return is_one_of(names, ARRAY_SIZE(names), word, name);
}

/* the file of "kfence.sample_interval=1"; NULL for a word that is no module's */
static char *parameter_path(const char *word)
{
	const size_t name = strcspn(word, "="), module = strcspn(word, ".=");
	char *path;

	if (word[module] != '.' || has_early_dot(word, name))
		return NULL;
	path = fs_path("/sys/module/%.*s/parameters/%.*s", (int)module, word, (int)(name - module - 1),
		       word + module + 1);
	for (char *p = path; p && *p; p++)	/* the kernel takes both, and shows the one */
		if (*p == '-')
			*p = '_';
	return path;
}

static int guest_cmdline(struct proof *p, const struct guest_stream *s)
{
	const struct guest_evidence *e = guest_stream_find(s, "dmesg", NULL);
	AUTO_FREE char *path = parameter_path(p->arg);
	const char *line;
	size_t len = 0;

	if (!e)
		return proof_set(p, false, "the guest sent no log");
	if (is_early(p->arg))
		return proof_set(p, true, "read before there is a log, which says nothing of it");
	line = complaint(e->data, p->arg, &len);
	if (line)
		return proof_set(p, false, "the kernel: %.*s", (int)len, line);
	/* of a module that is not there the kernel says nothing: it may be loaded later */
	if (path && !guest_stream_find(s, "file", path))
		return proof_set(p, false, "there is no %s", path);
	return proof_set(p, true, path ? "%s is there, and no complaint in the log" : "no complaint in the log", path);
}

static int valid_cmdline(const char *arg)
{
	return *arg == '=' || *arg == '.' ? -EINVAL : 0;
}

static int valid_sysctl(const char *arg)
{
	return strchr(arg, '=') > arg && !strchr("./", *arg) ? 0 : -EINVAL;
}

/* the next of the words that @p points into; its length, 0 at the end */
static size_t next_word(const char **p)
{
	*p += strspn(*p, " \t\r\n");
	return strcspn(*p, " \t\r\n");
}

/* does what the kernel shows have the words that were written? It may put other blanks between them */
static bool same_words(const char *a, const char *b)
{
	size_t n = next_word(&a), m = next_word(&b);

	while (n && n == m && !memcmp(a, b, n)) {
		a += n;
		b += m;
		n = next_word(&a);
		m = next_word(&b);
	}
	return !n && !m;
}

/* what the runner said when it could not write: "sysctl vm/x=1: Invalid argument" */
static const char *refusal(const struct guest_stream *s, const char *setting, size_t *len)
{
	AUTO_FREE char *head = fs_path("sysctl %s: ", setting);
	const char *line = s->log && head ? strstr(s->log, head) : NULL;

	if (line)
		line += strlen(head);
	*len = line ? strcspn(line, "\n") : 0;
	return line;
}

static int guest_sysctl(struct proof *p, const struct guest_stream *s)
{
	const char *value = strchr(p->arg, '=') + 1;
	AUTO_FREE char *path = fs_path("/proc/sys/%.*s", (int)(value - 1 - p->arg), p->arg);
	const struct guest_evidence *e = guest_stream_find(s, "file", path);
	size_t len;
	const char *why = refusal(s, p->arg, &len);

	if (why)
		return proof_set(p, false, "%s cannot be written: %.*s", path, (int)len, why);
	if (!e) {
		e = guest_stream_find(s, "missing", path);
		return proof_set(p, false, "%s: %s", path, e ? e->data : "not sent");
	}
	len = strcspn(e->data, "\n");
	return proof_set(p, same_words(value, e->data), "%s reads %.*s", path, (int)len, e->data);
}

/* the runner's word: "held, Seccomp: 2, ..." */
static int guest_guest(struct proof *p, const struct guest_stream *s)
{
	const struct guest_evidence *e = guest_stream_find(s, "guest", p->arg);
	const char *said = e ? e->data : "the guest says nothing of it";
	const bool held = !strncmp(said, "held, ", 6);

	if (!strncmp(said, "no, ", 4))
		said += 4;
	return proof_set(p, held, "%.*s", (int)strcspn(said, "\n"), held ? said + 6 : said);
}

static int valid_guest(const char *arg)
{
	return guest_state_fits(arg) ? 0 : -EINVAL;
}

void proof_switch_job(const struct proof *p, FILE *job)
{
	const size_t name = strcspn(p->arg, "=");
	AUTO_FREE char *path = p->kind->guest == guest_cmdline ? parameter_path(p->arg) :
			       p->kind->guest == guest_sysctl ? fs_path("/proc/sys/%.*s", (int)name, p->arg) : NULL;

	if (path)
		fprintf(job, "evidence\tfile\t%s\n", path);
	if (p->kind->guest == guest_guest)
		fprintf(job, "evidence\tguest\t%s\n", p->arg);
}

const struct proof_kind proof_kinds_switch[] = {
	{ .word = "cmdline", .valid = valid_cmdline, .guest = guest_cmdline },
	{ .word = "sysctl", .valid = valid_sysctl, .guest = guest_sysctl },
	{ .word = "guest", .valid = valid_guest, .guest = guest_guest },
	{ 0 },
};
