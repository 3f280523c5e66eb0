// SPDX-License-Identifier: GPL-2.0-only
/* configs/kernels/NAME.kernel: where a kernel's source comes from. */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "config/conf_grammar.h"
#include "config/conf_find.h"
#include "config/conf_manual.h"
#include "config/kernel_version.h"
#include "config/plan.h"

struct raw_kernel {
	char *version, *provider;
	struct strlist patches, config;
};

static const struct conf_key keys[] = {
	{ CONF_KEY(struct raw_kernel, version, STR, "version", NULL, "6.12",
		   "the kernel's version; conditions and renamed lines of features go by it. It has to be what the "
		   "tree's Makefile says; of dir and git it may be left out"),
	  .grammar = &conf_version },
	{ CONF_KEY(struct raw_kernel, provider, STR, "provider", NULL, "apt linux-source-6.12",
		   "where the source comes from: \"apt PACKAGE\", \"apt PACKAGE suite SUITE\" (another suite of the "
		   "distribution: downloaded and unpacked, never installed), \"tarball FILE|URL sha256 HASH\", \"git "
		   "PATH REF\" or \"dir PATH\"; or \"elsewhere\": a kernel that somebody else booted has none, for "
		   "machines of the kind files. A path with blanks stands in \"quotes\". Of dir all is taken but "
		   "what a build leaves there: objects, a .config"), .required = true },
	{ CONF_KEY(struct raw_kernel, patches, WORDS, "patch", NULL, "fix.patch",
		   "unified diffs for patch -p1, in order, under those of an arm; looked for beside this file"),
	  .most = LIMIT_PATCHES },
	{ CONF_KEY(struct raw_kernel, config, CONFIG, "CONFIG_...", NULL, "CONFIG_PREEMPT_LAZY = y",
		   "a kernel option that has to be another than the base says, on this version") },
	{ 0 },
};

static const char *const sections[] = { "kernel", NULL };

const struct conf_file conf_file_kernel = {
	.kind = "kernel",
	.path = "configs/kernels/NAME.kernel",
	.summary = "where a kernel's source comes from",
	.about = "A plan names a kernel by NAME, or by a path beside the plan's own file. Its CONFIG_ lines are laid "
		 "over the base's, and an arm's over them.",
	.example = "# the long-term kernel, as Debian packages it\n"
		   "[kernel]\n"
		   "version  = 6.12\n"
		   "provider = apt linux-source-6.12\n"
		   "CONFIG_LKDTM = m\n",
	.section = { { "[kernel]", NULL, keys } },
};

bool kernel_is_elsewhere(const struct kernel_def *k)
{
	return !strcmp(k->provider, "elsewhere");
}

static int kernel_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	return conf_set(keys, ctx, l);
}

static struct conf_line provider_line(const char *file)
{
	return (struct conf_line){ .file = file, .section = sections[0], .key = "provider" };
}

static int expected(const char *file, const char *got)
{
	const struct conf_line at = provider_line(file);

	return conf_fail(&at, "provider \"%s\": expected \"apt PACKAGE [suite SUITE]\", \"tarball FILE|URL sha256 "
			 "HASH\", \"git PATH REF\", \"dir PATH\" or \"elsewhere\"", got);
}

/* "apt PACKAGE suite SUITE" and its like, into the fields */
static int split_provider(struct kernel_def *k, const char *text, const char *file)
{
	struct strlist w = { 0 };
	int err = conf_words(&w, text);

	if (err || !w.n)
		goto out;
	err = -EINVAL;
	if (w.n == 1 && !strcmp(w.at[0], "elsewhere")) {
		k->provider = strdup("elsewhere");
		k->source = strdup("");
		err = k->provider && k->source ? 0 : -ENOMEM;
		goto out;
	}
	if (w.n >= 2 && (!strcmp(w.at[0], "apt") || !strcmp(w.at[0], "tarball") ||
			 !strcmp(w.at[0], "git") || !strcmp(w.at[0], "dir"))) {
		k->provider = strdup(w.at[0]);
		k->source = strdup(w.at[1]);
		err = k->provider && k->source ? 0 : -ENOMEM;
	}
	if (err)
		goto out;
	if (!strcmp(w.at[0], "apt") && w.n == 4 && !strcmp(w.at[2], "suite"))
		k->suite = strdup(w.at[3]);
	else if (!strcmp(w.at[0], "tarball") && w.n == 4 && !strcmp(w.at[2], "sha256"))
		k->sha256 = strdup(w.at[3]);
	else if (!strcmp(w.at[0], "git") && w.n == 3)
		k->ref = strdup(w.at[2]);
	else if (w.n != 2 || !strcmp(w.at[0], "tarball") || !strcmp(w.at[0], "git"))
		err = -EINVAL;
out:
	strlist_release(&w);
	return err == -EINVAL || !k->provider ? expected(file, text) : err;
}

/* each becomes an argument of apt, curl, git or cp */
static int check_arguments(const struct kernel_def *k, const char *file)
{
	const bool apt = !strcmp(k->provider, "apt"), url = strstr(k->source, "://");
	const struct conf_line at = provider_line(file);
	const struct { const char *text; const struct conf_grammar *g; } want[] = {
		{ k->source, apt ? &conf_package : url && k->sha256 ? &conf_url : &conf_path },
		{ k->suite, &conf_suite },
		{ k->ref, &conf_git_ref },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want) && !kernel_is_elsewhere(k); i++)
		if (want[i].text && !conf_grammar_fits(want[i].g, want[i].text))
			return conf_fail(&at, "provider %s: expected %s, got \"%s\"", k->provider, want[i].g->is,
					 want[i].text);
	return 0;
}

static int check_sha256(const struct kernel_def *k, const char *file)
{
	const struct conf_line at = provider_line(file);

	if (!k->sha256 || (strlen(k->sha256) == 64 && strspn(k->sha256, "0123456789abcdef") == 64))
		return 0;
	return conf_fail(&at, "sha256 \"%s\": expected 64 hex digits", k->sha256);
}

static int fill(struct kernel_def *k, struct raw_kernel *raw, const char *file)
{
	int err = conf_finish(keys, raw, file, "kernel");

	if (!err)
		err = split_provider(k, raw->provider, file);
	if (!err)
		err = check_arguments(k, file);
	if (!err)
		err = check_sha256(k, file);
	if (!err)
		err = conf_resolve_paths(&raw->patches, file);
	k->version = TAKE(raw->version);
	if (!err && !k->version && strcmp(k->provider, "dir") && strcmp(k->provider, "git"))
		err = conf_missing(file, "kernel", "version");
	if (!err && !k->version)
		err = kernel_version_ask(k, &k->version);
	k->patches = raw->patches;
	raw->patches = (struct strlist){ 0 };
	k->config = raw->config;
	raw->config = (struct strlist){ 0 };
	return err;
}

int kernel_load(struct kernel_def *k, const char *name)
{
	AUTO_FREE char *file = NULL;
	struct raw_kernel raw = { 0 };
	int err;

	*k = (struct kernel_def){ 0 };
	err = conf_find("kernel", name, &file, &k->name);
	if (!err)
		err = conf_read(file, kernel_line, &raw);
	if (!err)
		err = fill(k, &raw, file);
	conf_release(keys, &raw);
	if (err)
		kernel_release(k);
	return err;
}

void kernel_release(struct kernel_def *k)
{
	free(k->name);
	free(k->version);
	free(k->provider);
	free(k->source);
	free(k->suite);
	free(k->ref);
	free(k->sha256);
	strlist_release(&k->patches);
	strlist_release(&k->config);
	*k = (struct kernel_def){ 0 };
}
