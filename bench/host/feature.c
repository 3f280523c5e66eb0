// SPDX-License-Identifier: GPL-2.0-only
/* configs/features/NAME.feature: one hardening mechanism and its arms. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "conf_keys.h"
#include "fail.h"
#include "load.h"
#include "plan.h"

static const struct conf_key feature_keys[] = {
	{ "summary", CONF_STR, offsetof(struct feature, summary) },
	{ "since", CONF_STR, offsetof(struct feature, since) },
	{ "crosses", CONF_STR, offsetof(struct feature, crosses) },
	{ "claim", CONF_STR, offsetof(struct feature, claim) },
	{ "source", CONF_STR, offsetof(struct feature, source) },
	{ "aka", CONF_WORDS, offsetof(struct feature, aka) },
	{ "arch", CONF_WORDS, offsetof(struct feature, arch) },
	{ "near_zero", CONF_WORDS, offsetof(struct feature, near_zero) },
	{ "planted", CONF_LINE, offsetof(struct feature, planted) },
	{ NULL, 0, 0 },
};

static const struct conf_key arm_keys[] = {
	{ "implies", CONF_WORDS, offsetof(struct arm, implies) },
	{ "prove", CONF_LINE, offsetof(struct arm, prove) },
	{ "sysctl", CONF_LINE, offsetof(struct arm, sysctl) },
	{ "patch", CONF_WORDS, offsetof(struct arm, patch) },
	{ "cmdline", CONF_STR, offsetof(struct arm, cmdline) },
	{ "image", CONF_STR, offsetof(struct arm, image) },
	{ "toolchain", CONF_STR, offsetof(struct arm, toolchain) },
	{ "CONFIG_...", CONF_LINE,
	  offsetof(struct arm, config) }, /* only for the list in messages */
	{ NULL, 0, 0 },
};

static struct arm *arm_of(struct feature *f, const char *name)
{
	size_t i;

	for (i = 0; i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, name))
			return &f->arms[i];
	return NULL;
}

static struct arm *arm_add(struct feature *f, const char *name)
{
	struct arm *grown = realloc(f->arms, (f->nr_arms + 1) * sizeof(*grown));

	if (!grown)
		return NULL;
	f->arms = grown;
	grown += f->nr_arms;
	*grown = (struct arm){ .name = strdup(name) };
	if (!grown->name)
		return NULL;
	f->nr_arms++;
	return grown;
}

static int legal_value(const char *v)
{
	unsigned long long number;
	size_t len = strlen(v);

	if (!strcmp(v, "y") || !strcmp(v, "n") || !strcmp(v, "m"))
		return 1;
	if (len >= 2 && v[0] == '"' && v[len - 1] == '"')
		return 1;
	return !conf_u64(v[0] == '-' ? v + 1 : v, &number);
}

int config_line(const struct conf_line *l, struct strlist *out)
{
	AUTO_FREE char *text = NULL;
	size_t i, len = strlen(l->key);

	for (i = strlen("CONFIG_"); l->key[i]; i++)
		if (!isalnum((unsigned char)l->key[i]) && l->key[i] != '_')
			return conf_fail(l, "\"%s\" is no name of a kernel option", l->key);
	if (!legal_value(l->value))
		return conf_fail(l, "%s: expected y, n, m, a number or a \"string\", got \"%s\"",
				 l->key, l->value);
	for (i = 0; i < out->n; i++)
		if (!strncmp(out->at[i], l->key, len) && out->at[i][len] == '=')
			return conf_fail(l, "%s is given twice", l->key);
	if (asprintf(&text, "%s=%s", l->key, l->value) < 0) {
		text = NULL;
		return -ENOMEM;
	}
	return strlist_add(out, text);
}

static const char *const proofs[] = { "dmesg", "config", "sysfs", "symbol",
				      "calls", "insn",	 "lkdtm", NULL };

static int check_proof(const struct conf_line *l)
{
	AUTO_FREE char *kind = strndup(l->value, strcspn(l->value, " \t"));
	size_t i;

	if (!kind)
		return -ENOMEM;
	for (i = 0; proofs[i]; i++)
		if (!strcmp(kind, proofs[i]))
			return 0;
	return conf_unknown(l, "proof", kind, proofs);
}

static int on_line(void *ctx, const struct conf_line *l)
{
	struct feature *f = ctx;
	struct arm *a;
	int err = 0;

	if (!strcmp(l->section, "feature"))
		return conf_set(feature_keys, f, l);
	if (!*l->section)
		return conf_fail(l, "\"%s\" before the first section, expected [feature]", l->key);
	a = arm_of(f, l->section);
	if (!a)
		a = arm_add(f, l->section);
	if (!a)
		return -ENOMEM;
	if (!strncmp(l->key, "CONFIG_", 7))
		return config_line(l, &a->config);
	if (!strcmp(l->key, "prove"))
		err = check_proof(l);
	return err ? err : conf_set(arm_keys, a, l);
}

static int check_arm(const struct feature *f, const struct arm *a, const char *file)
{
	size_t i;

	if (strspn(a->name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") !=
	    strlen(a->name))
		return fail(-EINVAL, "%s: arm [%s]: expected letters, digits, _ - .", file,
			    a->name);
	if (!a->image)
		return 0;
	for (i = 0; i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, a->image) && !f->arms[i].image)
			break;
	if (i == f->nr_arms)
		return fail(-EINVAL, "%s: arm [%s]: image = %s is no arm with a build of its own",
			    file, a->name, a->image);
	if (a->config.n || a->patch.n || a->toolchain)
		return fail(-EINVAL,
			    "%s: arm [%s] boots the image of [%s], so it can have no CONFIG_ line, "
			    "patch or toolchain",
			    file, a->name, a->image);
	return 0;
}

static int check(struct feature *f, const char *file)
{
	static const char *const arches[] = { "x86_64", "arm64", NULL };
	struct conf_line at = { .file = file, .line = 1 };
	size_t i;
	int err;

	if (!f->summary)
		return conf_missing(file, "feature", "summary");
	if (!f->arch.n)
		return conf_missing(file, "feature", "arch");
	for (i = 0; i < f->arch.n; i++)
		if (strcmp(f->arch.at[i], arches[0]) && strcmp(f->arch.at[i], arches[1]))
			return conf_unknown(&at, "architecture", f->arch.at[i], arches);
	if (f->nr_arms < 2)
		return fail(-EINVAL, "%s: %zu arms, expected two or more", file, f->nr_arms);
	for (i = 0; i < f->nr_arms; i++) {
		err = check_arm(f, &f->arms[i], file);
		if (!err)
			err = load_relative(&f->arms[i].patch, file);
		if (err)
			return err;
	}
	return 0;
}

int feature_load(struct feature *f, const char *name)
{
	AUTO_FREE char *file = NULL;
	int err;

	*f = (struct feature){ 0 };
	err = load_find("feature", name, &file, &f->name);
	if (!err)
		err = conf_read(file, on_line, f);
	if (!err)
		err = check(f, file);
	if (err)
		feature_release(f);
	return err;
}

void arm_release(struct arm *a)
{
	free(a->name);
	free(a->cmdline);
	free(a->image);
	free(a->toolchain);
	strlist_release(&a->config);
	strlist_release(&a->implies);
	strlist_release(&a->prove);
	strlist_release(&a->sysctl);
	strlist_release(&a->patch);
	*a = (struct arm){ 0 };
}

void feature_release(struct feature *f)
{
	size_t i;

	for (i = 0; i < f->nr_arms; i++)
		arm_release(&f->arms[i]);
	free(f->arms);
	free(f->name);
	free(f->summary);
	free(f->since);
	free(f->crosses);
	free(f->claim);
	free(f->source);
	strlist_release(&f->aka);
	strlist_release(&f->arch);
	strlist_release(&f->near_zero);
	strlist_release(&f->planted);
	*f = (struct feature){ 0 };
}
