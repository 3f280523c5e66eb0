// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/strlist.h"
#include "config/ini.h"
#include "config/conf_keys.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>

#include "scratch.h"

/* all lines of a text as "line [section] key=value;" */
static int show(void *ctx, const struct conf_line *l)
{
	fprintf(ctx, "%d [%s] %s=%s;", l->line, l->section, l->key, l->value);
	return 0;
}

static int parse(const char *text, char *out, size_t size)
{
	FILE *f = fmemopen(out, size, "w");
	int err = conf_read_text("t.conf", text, show, f);

	fclose(f);
	return err;
}

static void expect(const char *text, const char *wanted)
{
	char got[8192] = "";

	cr_assert_eq(parse(text, got, sizeof(got)), 0);
	cr_assert_str_eq(got, wanted);
}

static void expect_error(const char *text, const char *message)
{
	char got[8192] = "";

	cr_redirect_stderr();
	cr_assert_eq(parse(text, got, sizeof(got)), -EINVAL);
	scratch_expect_stderr(message);
}

Test(conf, sections_keys_and_lines)
{
	expect("a = 1\n\n[s]\nb=2\n  c = 3 4\n[t]\nd =\n",
	       "1 [] a=1;4 [s] b=2;5 [s] c=3 4;7 [t] d=;");
}

Test(conf, a_kconfig_line_is_a_legal_line)
{
	expect("CONFIG_X=y\n# CONFIG_Y is not set\nCONFIG_Z = \"a # b\"  # why\n",
	       "1 [] CONFIG_X=y;2 [] CONFIG_Y=n;3 [] CONFIG_Z=\"a # b\";");
	expect("[on]\n#CONFIG_Y is not set \r\n# CONFIG_Y is not set here\n# CONFIG_ is not set\n# X is not set\n",
	       "2 [on] CONFIG_Y=n;4 [on] CONFIG_=n;");
}

/* an arm without a line is an arm: the unpatched one */
Test(conf, a_section_without_a_line)
{
	expect("[a]\n[b]\n# only this\n\n[c]\n# CONFIG_X is not set\n[d]\nx = 1\n[e]",
	       "1 [a] =;2 [b] =;6 [c] CONFIG_X=n;8 [d] x=1;9 [e] =;");
}

Test(conf, comments)
{
	expect("# all\n  # indented\na = 1 # tail\nb = 1#no tail\nc = # nothing\nd = 1\t# tab\n",
	       "3 [] a=1;4 [] b=1#no tail;5 [] c=;6 [] d=1;");
}

Test(conf, a_semicolon_and_a_colon_are_text)
{
	expect("a = x; y\nprove = sysfs a:b .*\n", "1 [] a=x; y;2 [] prove=sysfs a:b .*;");
}

Test(conf, the_same_key_again_is_two_lines)
{
	expect("a = 1\na = 2\n", "1 [] a=1;2 [] a=2;");
}

Test(conf, carriage_returns_are_dropped)
{
	expect("a = 1\r\n[s]\r\nb = 2\r\n", "1 [] a=1;3 [s] b=2;");
}

Test(conf, last_line_without_newline)
{
	expect("a = 1", "1 [] a=1;");
}

Test(conf, no_key_value_pair)
{
	expect_error("a = 1\nnonsense\n", "t.conf:2: expected [section], key = value");
}

Test(conf, unclosed_section)
{
	expect_error("[s\n", "t.conf:1:");
}

Test(conf, empty_key)
{
	expect_error("= 1\n", "t.conf:1: no key");
}

Test(conf, long_line_is_an_error_and_not_two_lines)
{
	char text[6000];

	memset(text, 'x', sizeof(text));
	memcpy(text, "a = ", 4);
	text[sizeof(text) - 1] = '\0';
	expect_error(text, "t.conf:1: line longer than");
}

Test(conf, long_section_name_is_an_error_and_not_cut)
{
	expect_error(
		"[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]\nb = 1\n",
		"t.conf:2: section name longer");
}

/* whoever has an arm of that name, and no line in it yet, would find no such arm */
Test(conf, long_section_name_without_a_line_is_an_error_too)
{
	expect_error("[aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]\n",
		     "t.conf:1: section name longer than 48 bytes");
}

static int refuse(void *ctx, const struct conf_line *l)
{
	(void)ctx;
	return l->line == 2 ? conf_fail(l, "no %s", l->key) : 0;
}

Test(conf, what_the_callback_returns_is_returned)
{
	cr_redirect_stderr();
	cr_assert_eq(conf_read_text("t.conf", "a = 1\nb = 2\nc = 3\n", refuse, NULL), -EINVAL);
	scratch_expect_stderr("hardbench: t.conf:2: no b\n");
}

Test(conf, nul_byte_is_refused)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/nul", dir);

	cr_redirect_stderr();
	cr_assert_eq(fs_write(path, "a = 1\nb\0c = 2\n", 14), 0);
	cr_assert_eq(conf_read(path, show, NULL), -EINVAL);
	scratch_expect_stderr(":2: a NUL byte");
	scratch_remove(dir);
}

Test(conf, missing_file)
{
	cr_redirect_stderr();
	cr_assert_eq(conf_read("/no/such/file", show, NULL), -ENOENT);
	scratch_expect_stderr("open /no/such/file: No such file or directory");
}

/* where a key, a value, a section is that is found wrong after all was read */
static void expect_where(const char *section, const char *key, const char *value, const char *message)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/t.conf", dir);
	const struct conf_line at = { .file = path, .section = section, .key = key, .value = value };

	scratch_put(dir, "t.conf", "[a]\nk = x\nw = one two\nw = \"with blanks\" three  # four\n"
				   "[a arm64]\nk = z\n[ab]\nk = y\n# CONFIG_X is not set\n");
	cr_redirect_stderr();
	cr_assert_eq(conf_fail(&at, "bad"), -EINVAL);
	scratch_expect_stderr(message);
	scratch_remove(dir);
}

Test(conf_fail, the_line_of_a_key)
{
	expect_where("a", "k", NULL, "t.conf:2: bad\n");
}

Test(conf_fail, the_line_of_a_key_in_another_section)
{
	expect_where("ab", "k", NULL, "t.conf:8: bad\n");
}

Test(conf_fail, the_line_of_a_part_with_conditions)
{
	expect_where("a", "k", "z", "t.conf:6: bad\n");
}

Test(conf_fail, the_line_of_a_word)
{
	expect_where(NULL, "w", "two", "t.conf:3: bad\n");
}

Test(conf_fail, the_line_of_a_word_with_blanks)
{
	expect_where(NULL, NULL, "with blanks", "t.conf:4: bad\n");
}

Test(conf_fail, a_part_of_a_word_is_no_word)
{
	expect_where("a", "w", "on", "t.conf: bad\n");
}

Test(conf_fail, what_a_comment_says_is_not_said)
{
	expect_where("a", "w", "four", "t.conf: bad\n");
}

Test(conf_fail, the_line_of_an_option_that_is_not_set)
{
	expect_where("ab", "CONFIG_X", "n", "t.conf:9: bad\n");
}

Test(conf_fail, a_key_that_is_not_there)
{
	expect_where("a", "nosuch", NULL, "t.conf: bad\n");
}

Test(conf_fail, a_file_that_is_not_there)
{
	const struct conf_line at = { .file = "/no/such/file", .key = "k" };

	cr_redirect_stderr();
	cr_assert_eq(conf_fail(&at, "bad"), -EINVAL);
	scratch_expect_stderr("hardbench: /no/such/file: bad\n");
}

Test(conf_fail, no_file_at_all)
{
	const struct conf_line at = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(conf_fail(&at, "bad"), -EINVAL);
	scratch_expect_stderr("hardbench: bad\n");
}

struct thing { char *s; struct strlist lines, words; unsigned int u; uint64_t n; };

static const struct conf_key keys[] = {
	{ CONF_KEY(struct thing, s, STR, "name", NULL, "x", "a name") },
	{ CONF_KEY(struct thing, lines, LINE, "line", NULL, "x y", "a line") },
	{ CONF_KEY(struct thing, words, WORDS, "word", NULL, "x y", "some words") },
	{ CONF_KEY(struct thing, u, UINT, "batches", NULL, "3", "a number") },
	{ CONF_KEY(struct thing, n, U64, "seed", NULL, "3", "a larger number") },
	{ 0 },
};

static int set(void *ctx, const struct conf_line *l)
{
	return conf_set(keys, ctx, l);
}

static void release(struct thing *t)
{
	conf_release(keys, t);
	cr_assert(!t->s && !t->lines.n && !t->words.n && !t->u && !t->n);
}

Test(conf_keys, all_kinds)
{
	struct thing t = { 0 };

	cr_assert_eq(conf_read_text("t", "name = n\nline = a b\nline = c\nword = a b\nword = c\n"
				    "batches = 5\nseed = 0x10\n", set, &t), 0);
	cr_assert_str_eq(t.s, "n");
	cr_assert_eq(t.lines.n, 2);
	cr_assert_str_eq(t.lines.at[0], "a b");
	cr_assert_eq(t.words.n, 3);
	cr_assert_eq(t.u, 5);
	cr_assert_eq(t.n, 16);
	release(&t);
}

static void refused(const char *text, const char *message)
{
	struct thing t = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(conf_read_text("t", text, set, &t), -EINVAL);
	scratch_expect_stderr(message);
	release(&t);
}

Test(conf_keys, unknown_key_names_the_nearest)
{
	refused("bathces = 5\n",
		"t:1: unknown key \"bathces\", did you mean \"batches\"? (expected: name, line,");
}

Test(conf_keys, unknown_key_that_is_near_nothing)
{
	refused("zzzzzzzzzzzz = 5\n", "t:1: unknown key \"zzzzzzzzzzzz\" (expected: name,");
}

Test(conf_keys, given_twice)
{
	refused("name = a\nname = b\n", "t:2: name is given twice");
}

Test(conf_keys, a_number_given_twice)
{
	refused("batches = 5\nbatches = 6\n", "t:2: batches is given twice");
}

Test(conf_keys, no_number)
{
	refused("batches = 5x\n", "t:1: batches: expected a whole number");
}

Test(conf_keys, number_too_large)
{
	refused("batches = 4294967296\n", "expected a whole number");
}

Test(conf_keys, negative_number)
{
	refused("seed = -1\n", "expected a whole number");
}

Test(conf_keys, empty_value)
{
	refused("name =\n", "t:1: name: expected a value");
}

Test(strlist, words_and_membership)
{
	struct strlist l = { 0 };

	cr_assert_eq(strlist_add_words(&l, "  a,b c\td "), 0);
	cr_assert_eq(l.n, 3);
	cr_assert_str_eq(l.at[0], "a,b");
	cr_assert(strlist_has(&l, "d"));
	cr_assert_not(strlist_has(&l, "a"));
	cr_assert_eq(strlist_end(&l), 0);
	cr_assert_null(l.at[3]);
	strlist_release(&l);
	cr_assert_eq(l.n, 0);
	strlist_release(&l);
}
