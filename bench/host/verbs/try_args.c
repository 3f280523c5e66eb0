// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/try_args.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "try/try_config.h"
#include "try/try_tree.h"

int try_args_set(void *ctx, const char *name, const char *arg)
{
	struct try_args *a = ctx;
	const struct { const char *name; const char **to; } texts[] = {
		{ "kernel", &a->kernel }, { "toolchain", &a->toolchain }, { "config-base", &a->base },
		{ "config", &a->config }, { "tree", &a->tree }, { "base", &a->from }, { "keep", &a->keep },
		{ "job-summary", &a->summary }, { "arch", &a->plan.arch },
	};
	const struct { const char *name; bool *to; } flags[] = {
		{ "each", &a->each }, { "dirty", &a->dirty }, { "all", &a->all }, { "json", &a->json },
		{ "dry-run", &a->dry },
	};
	const struct { const char *name; struct strlist *to; } lists[] = {
		{ "param", &a->param }, { "sysctl", &a->sysctl }, { "cases", &a->cases },
	};

	for (size_t i = 0; i < ARRAY_SIZE(texts); i++)
		if (!strcmp(name, texts[i].name))
			return *texts[i].to = arg, 0;
	for (size_t i = 0; i < ARRAY_SIZE(flags); i++)
		if (!strcmp(name, flags[i].name))
			return *flags[i].to = true, 0;
	for (size_t i = 0; i < ARRAY_SIZE(lists); i++)
		if (!strcmp(name, lists[i].name))
			return strlist_add(lists[i].to, arg);
	if (!strcmp(name, "fail-above"))
		return regression_gate_limit(&a->gate, arg);
	if (!strcmp(name, "fail-if"))
		return regression_gate_verdict(&a->gate, arg);
	return plan_args_set(&a->plan, name, arg);
}

void try_args_release(struct try_args *a)
{
	plan_args_release(&a->plan);
	strlist_release(&a->param);
	strlist_release(&a->sysctl);
	strlist_release(&a->cases);
}

/* one step of all options, or one of each */
static int add_options(struct try_job *j, const struct try_args *a, const struct strlist *config, bool apart)
{
	const struct strlist *const kinds[3] = { config, &a->param, &a->sysctl };
	const struct strlist none = { 0 };
	int err = 0;

	if (!config->n && !a->param.n && !a->sysctl.n)
		return 0;
	if (!apart)
		return try_add_option(j, config, &a->param, &a->sysctl);
	for (size_t k = 0; k < ARRAY_SIZE(kinds); k++)
		for (size_t i = 0; i < kinds[k]->n && !err; i++) {
			const struct strlist one = { &kinds[k]->at[i], 1 };

			err = try_add_option(j, k == 0 ? &one : &none, k == 1 ? &one : &none, k == 2 ? &one : &none);
		}
	return err;
}

static int add_files(struct try_job *j, char **word, size_t n, struct strlist *config)
{
	struct series s = { 0 };
	size_t files = 0;
	int err = 0;

	for (size_t i = 0; i < n && !err; i++)
		if (!strncmp(word[i], "CONFIG_", 7)) {
			err = strlist_add(config, word[i]);
		} else {
			err = series_read(&s, word[i]);
			files++;
		}
	if (!err && files)
		err = series_order(&s);
	if (!err)
		err = try_add_series(j, &s);
	series_release(&s);
	return err;
}

/* what is not asked for is as in every plan */
static int set_place(struct try_job *j, const struct try_args *a)
{
	const char *arch = a->plan.arch && strcmp(a->plan.arch, "host") ? a->plan.arch : arch_host();

	if (!arch)
		return fail(-EINVAL, "this machine is neither x86_64 nor arm64: name one with --arch");
	if (!strcmp(arch, "all"))
		return fail(-EINVAL, "--arch all: one architecture at a time here");
	if (!j->kernel)
		j->kernel = fs_path("%s", a->kernel ? a->kernel : "6.12");
	if (!j->where)
		j->where = fs_path("%s", "");
	j->arch = fs_path("%s", arch);
	j->toolchain = fs_path("%s", a->toolchain ? a->toolchain : "gcc");
	if (a->config && a->base)
		return fail(-EINVAL, "--config and --config-base: one of them");
	if (a->config && try_config(j, a->config, arch))
		return -EINVAL;
	if (!j->base)
		j->base = fs_path("%s", a->base ? a->base : "lean");
	return 0;
}

/* words of a command line that a shell reads back as they are */
static char *quoted(const char *word)
{
	const bool plain = *word && !word[strspn(word, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
						       "_-./=,:+@%^~")];

	return plain ? fs_path("%s", word) : strchr(word, '\'') ? fs_path("\"%s\"", word) : fs_path("'%s'", word);
}

static void add_word(char **to, const char *option, const char *word)
{
	AUTO_FREE char *q = word ? quoted(word) : fs_path("%s", "");
	char *more = fs_path("%s%s%s%s%s", *to, option ? " " : "", option ? option : "", word ? " " : "", q);

	free(*to);
	*to = more;
}

/* one option a name: a line may then end behind each of them */
static void add_cases(char **line, const struct strlist *cases)
{
	struct strlist words = { 0 };

	for (size_t i = 0; i < cases->n; i++)
		strlist_add_words(&words, cases->at[i]);
	for (size_t i = 0; i < words.n; i++)
		add_word(line, "--cases", words.at[i]);
	strlist_release(&words);
}

/* the reader has the patch, in a folder of his own: its name is enough */
static char *command(const struct try_job *j, const struct try_args *a, char **word, size_t n)
{
	const struct { const char *option, *value; } options[] = {
		{ "--tree", a->tree }, { "--base", a->from }, { "--kernel", a->kernel }, { "--arch", j->arch },
		{ "--toolchain", a->toolchain }, { "--config-base", a->base }, { "--config", a->config },
	};
	const struct { const char *option; bool given; } flags[] = {
		{ "--each", a->each }, { "--dirty", a->dirty }, { "--all", a->all },
	};
	char *line = fs_path("hardbench try");

	for (size_t i = 0; i < ARRAY_SIZE(options); i++)
		if (options[i].value)
			add_word(&line, options[i].option, options[i].value);
	for (size_t i = 0; i < ARRAY_SIZE(flags); i++)
		if (flags[i].given)
			add_word(&line, flags[i].option, NULL);
	for (size_t i = 0; i < a->param.n; i++)
		add_word(&line, "--param", a->param.at[i]);
	for (size_t i = 0; i < a->sysctl.n; i++)
		add_word(&line, "--sysctl", a->sysctl.at[i]);
	add_cases(&line, &a->cases);
	for (size_t i = 0; i < n; i++) {
		const char *slash = a->tree || !strncmp(word[i], "CONFIG_", 7) ? NULL : strrchr(word[i], '/');

		add_word(&line, NULL, slash ? slash + 1 : word[i]);
	}
	return line;
}

int try_job_make(struct try_job *j, const struct try_args *a, char **word, size_t n, bool apart)
{
	struct strlist config = { 0 };
	int err = a->tree && a->kernel ? fail(-EINVAL, "--tree and --kernel: one of them, the tree is the kernel") : 0;

	if (!err && a->tree)
		err = try_tree(j, &(struct try_tree){ .dir = a->tree, .base = a->from, .each = a->each || apart,
						      .ref = n ? word[0] : NULL, .dirty = a->dirty });
	if (!err && !a->tree && (a->from || a->dirty || a->each))
		err = fail(-EINVAL, "--base, --each and --dirty belong to --tree DIR");
	if (!err && a->tree && n > 1 && strncmp(word[1], "CONFIG_", 7))
		err = fail(-EINVAL, "--tree takes one commit, not \"%s\" besides", word[1]);
	if (!err)
		err = add_files(j, word + (a->tree && n), a->tree && n ? n - 1 : n, &config);
	if (!err)
		err = add_options(j, a, &config, apart);
	strlist_release(&config);
	if (!err)
		err = set_place(j, a);
	if (!err)
		err = try_finish(j);
	if (!err)
		j->command = command(j, a, word, n);
	return err;
}
