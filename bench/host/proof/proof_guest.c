// SPDX-License-Identifier: GPL-2.0-only
/* Proofs by what the guest shows: its configuration, its log, its files. */
#include <errno.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/record/guest_stream.h"
#include "bench/record/proof_words.h"
#include "proof/proof.h"

enum { CONFIG_MAX = 4 << 20, LINE_MAX_SHOWN = 200 };

static int valid_regex(const char *text)
{
	return proof_regex(text, REG_EXTENDED | REG_NEWLINE);
}

static int valid_config(const char *arg)
{
	return !strncmp(arg, "CONFIG_", 7) && strchr(arg, '=') > arg + 7 ? 0 : -EINVAL;
}

static int valid_file(const char *arg)
{
	const char *rest = arg + strcspn(arg, " \t");

	rest += strspn(rest, " \t");
	return *arg == '/' ? valid_regex(rest) : -EINVAL;
}

/* the line that starts with @head, or NULL; lines end with \n */
static const char *line_starting(const char *text, const char *head, size_t len)
{
	while (text && *text) {
		if (!strncmp(text, head, len))
			return text;
		text = strchr(text, '\n');
		text += !!text;
	}
	return NULL;
}

int proof_config(struct proof *p, const char *config)
{
	const char *value = strchr(p->arg, '=') + 1;
	const size_t name = value - 1 - p->arg;
	AUTO_FREE char *set = fs_path("%.*s=", (int)name, p->arg);
	AUTO_FREE char *unset = fs_path("# %.*s is not set", (int)name, p->arg);
	const char *line = line_starting(config, set, strlen(set));
	size_t len;

	if (!line)
		return proof_set(p, !strcmp(value, "n"), "%s",
				 line_starting(config, unset, strlen(unset)) ? unset : PROOF_NO_LINE);
	len = strcspn(line, "\n");
	return proof_set(p, len - name - 1 == strlen(value) && !strncmp(line + name + 1, value, strlen(value)),
			 "%.*s", (int)len, line);
}

static int guest_config(struct proof *p, const struct guest_stream *s)
{
	const struct guest_evidence *e = guest_stream_find(s, "config", NULL);
	AUTO_FREE char *config = NULL;
	size_t len;
	int err;

	if (!e)
		return proof_set(p, false, "the guest has no /proc/config.gz");
	err = archive_gunzip(e->data, e->len, CONFIG_MAX, &config, &len);
	if (err == -ENOMEM)
		return err;
	if (err)
		return proof_set(p, false, "the guest's config.gz cannot be unpacked");
	return proof_config(p, config);
}

/* the whole line around a match, cut to what a table can hold */
static int match_line(struct proof *p, const char *text, const char *regex, bool wanted)
{
	regmatch_t m;
	regex_t re;
	size_t from, len;
	bool found;

	if (regcomp(&re, regex, REG_EXTENDED | REG_NEWLINE))
		return proof_set(p, false, "bad regular expression");
	found = !regexec(&re, text, 1, &m, 0);
	regfree(&re);
	if (!found)
		return proof_set(p, !wanted, "no line matches");
	for (from = m.rm_so; from > 0 && text[from - 1] != '\n'; from--)
		;
	len = strcspn(text + from, "\n");
	return proof_set(p, wanted, "%.*s", (int)(len < LINE_MAX_SHOWN ? len : LINE_MAX_SHOWN), text + from);
}

static int with_dmesg(struct proof *p, const struct guest_stream *s, bool wanted)
{
	const struct guest_evidence *e = guest_stream_find(s, "dmesg", NULL);

	if (!e)
		return proof_set(p, false, "the guest sent no log");
	return match_line(p, e->data, p->arg, wanted);
}

static int guest_dmesg(struct proof *p, const struct guest_stream *s)
{
	return with_dmesg(p, s, true);
}

static int guest_no_dmesg(struct proof *p, const struct guest_stream *s)
{
	return with_dmesg(p, s, false);
}

static int guest_file(struct proof *p, const struct guest_stream *s)
{
	AUTO_FREE char *path = fs_path("%.*s", (int)strcspn(p->arg, " \t"), p->arg);
	const char *regex = p->arg + strlen(path);
	const struct guest_evidence *e = guest_stream_find(s, "file", path);

	if (!e) {
		e = guest_stream_find(s, "missing", path);
		return proof_set(p, false, "%s: %s", path, e ? e->data : "not sent");
	}
	return match_line(p, e->data, regex + strspn(regex, " \t"), true);
}

/* the tests are the runner's (bench/guest/user_effect.c): the first word of what it sent is what came out */
static int valid_user(const char *arg)
{
	return proof_word_offers(proof_word_find("user"), arg) ? 0 : -EINVAL;
}

static int guest_user(struct proof *p, const struct guest_stream *s)
{
	AUTO_FREE char *test = fs_path("%.*s", (int)strcspn(p->arg, " \t"), p->arg);
	const struct guest_evidence *e = test ? guest_stream_find(s, "user", test) : NULL;
	const char *said = e ? e->data : "the guest says nothing of it", *word = p->arg + strlen(test ? test : "");
	const size_t len = strcspn(said, ",\n");

	word += strspn(word, " \t");
	return proof_set(p, len == strlen(word) && !strncmp(said, word, len), "%.*s", (int)strcspn(said, "\n"), said);
}

/* the number that the group of a regular expression catches; -1 = none */
static double number_in(const struct guest_evidence *e, const char *regex)
{
	regmatch_t m[2] = { { -1, -1 }, { -1, -1 } };
	double value = -1;
	regex_t re;

	if (!e || regcomp(&re, regex, REG_EXTENDED | REG_NEWLINE))
		return -1;
	if (!regexec(&re, e->data, 2, m, 0) && m[1].rm_so >= 0 &&
	    !number_decimal(e->data + m[1].rm_so, (size_t)(m[1].rm_eo - m[1].rm_so), &value))
		value = -1;
	regfree(&re);
	return value;
}

static int valid_counts(const char *arg)
{
	AUTO_FREE char *copy = fs_path("%s", arg);
	char *save = NULL, *path = strtok_r(copy, " \t", &save), *least = strtok_r(NULL, " \t", &save);
	char *regex = strtok_r(NULL, "", &save);
	unsigned long long want;

	if (!path || *path != '/' || !least || number_u64(least, &want) || !regex)
		return -EINVAL;
	/* one that matches anything has no number then: it can fail */
	return !strchr(regex, '(') || valid_regex(regex) == -EINVAL ? -EINVAL : 0;
}

/* how much a counter of the kernel grew from the first case to the last, and by the guest's clock how fast */
static int guest_counts(struct proof *p, const struct guest_stream *s)
{
	AUTO_FREE char *copy = fs_path("%s", p->arg);
	char *save = NULL, *path = strtok_r(copy, " \t", &save), *least = strtok_r(NULL, " \t", &save);
	const char *regex = strtok_r(NULL, "", &save), *clock = "([0-9.]+)";
	unsigned long long want = 0;
	double from = number_in(guest_stream_find(s, "file", path), regex);
	double to = number_in(guest_stream_find(s, "after", path), regex);
	double seconds = number_in(guest_stream_find(s, "after", "/proc/uptime"), clock) -
			 number_in(guest_stream_find(s, "file", "/proc/uptime"), clock);

	if (from < 0 || to < 0)
		return proof_set(p, false, "%s shows no such number", path);
	if (seconds <= 0)
		return proof_set(p, false, "the guest's clock stood still");
	if (number_u64(least, &want))	/* valid_counts() has looked */
		return -EINVAL;
	return proof_set(p, to - from >= (double)want, "%.0f in %.2f s of the guest, %.1f per second",
			 to - from, seconds, (to - from) / seconds);
}

const struct proof_kind proof_kinds_guest[] = {
	{ .word = "config", .valid = valid_config, .guest = guest_config },
	{ .word = "dmesg", .valid = valid_regex, .guest = guest_dmesg },
	{ .word = "!dmesg", .valid = valid_regex, .guest = guest_no_dmesg },
	{ .word = "counts", .valid = valid_counts, .guest = guest_counts, .late = true },
	{ .word = "file", .valid = valid_file, .guest = guest_file },
	{ .word = "sysfs", .valid = valid_file, .guest = guest_file },
	{ .word = "user", .valid = valid_user, .guest = guest_user },
	{ 0 },
};
