// SPDX-License-Identifier: GPL-2.0-only
/* configs/features/NAME.feature: one hardening mechanism and its arms. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "bench/record/proof_words.h"
#include "config/conf_grammar.h"
#include "config/published_claim.h"
#include "config/conf_find.h"
#include "config/feature_keys.h"
#include "config/guest_state.h"
#include "config/plan.h"

static struct arm *arm_of(struct feature *f, const char *name)
{
	size_t i;

	for (i = 0; i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, name))
			return &f->arms[i];
	return NULL;
}

static struct arm *arm_add(struct arm **arms, size_t *nr, const char *name)
{
	struct arm *a;

	if (GROW(*arms, *nr))
		return NULL;
	a = &(*arms)[*nr];
	*a = (struct arm){ .name = strdup(name) };
	if (!a->name)
		return NULL;
	++*nr;
	return a;
}

/* MAJOR.MINOR of a kernel, or MAJOR.MINOR.PATCH */
static bool is_version(const char *word)
{
	int numbers = 0;

	for (; isdigit((unsigned char)*word); word++) {
		numbers++;
		word += strspn(word, "0123456789");
		if (!*word)
			return numbers == 2 || numbers == 3;
		if (*word != '.')
			break;
	}
	return false;
}

/* an architecture, a family of compilers, a version, or a kernel that there is a file of */
static int check_condition(const struct conf_line *l, const char *word)
{
	struct strlist known = { 0 };
	int err = 0;

	if (is_version(word))
		return 0;
	for (size_t i = 0; arch_word(i).word && !err; i++)
		err = strlist_add(&known, arch_word(i).word);
	if (!err)
		err = strlist_add_words(&known, "gcc clang");
	if (!err)
		err = conf_names("kernel", &known);
	if (!err && !strlist_has(&known, word))
		err = strlist_end(&known) ? -ENOMEM
					  : conf_unknown(l, "condition", word, (const char *const *)known.at);
	strlist_release(&known);
	return err;
}

static int part_add(struct feature *f, const struct conf_line *l, size_t name_len, struct arm **out)
{
	AUTO_FREE char *name = strndup(l->section, name_len);
	struct strlist words = { 0 };
	size_t i;
	int err = name ? strlist_add_words(&words, l->section + name_len) : -ENOMEM;

	for (i = 0; i < words.n && !err; i++)
		err = check_condition(l, words.at[i]);
	if (!err && !arm_of(f, name))
		err = conf_fail(l, "section [%s]: expected [%s] before it, with the lines that always apply",
				l->section, name);
	if (!err && f->nr_overrides == LIMIT_OVERRIDES)
		err = conf_fail(l, "section [%s]: more than %d sections with conditions", l->section, LIMIT_OVERRIDES);
	if (!err) {
		*out = arm_add(&f->overrides, &f->nr_overrides, name);
		err = *out ? 0 : -ENOMEM;
	}
	if (err) {
		strlist_release(&words);
		return err;
	}
	(*out)->when = words;
	return strlist_add(&f->override_section, l->section);
}

/* the arm, or the part of one, that a section is about; a section is one part */
static int section_arm(struct feature *f, const struct conf_line *l, struct arm **out)
{
	size_t name_len = strcspn(l->section, " \t"), i;

	if (l->section[name_len]) {
		for (i = 0; i < f->nr_overrides; i++)
			if (!strcmp(f->override_section.at[i], l->section)) {
				*out = &f->overrides[i];
				return 0;
			}
		return part_add(f, l, name_len, out);
	}
	*out = arm_of(f, l->section);
	if (!*out && f->nr_arms == LIMIT_ARMS)
		return conf_fail(l, "section [%s]: more than %d arms", l->section, LIMIT_ARMS);
	if (!*out)
		*out = arm_add(&f->arms, &f->nr_arms, l->section);
	return *out ? 0 : -ENOMEM;
}

static int feature_line(void *ctx, const struct conf_line *l)
{
	struct feature *f = ctx;
	struct arm *a;
	int err;

	if (!strcmp(l->section, "feature"))
		return conf_set(feature_keys, f, l);
	if (!*l->section)
		return conf_fail(l, "\"%s\" before the first section, expected [feature]", l->key);
	err = section_arm(f, l, &a);
	return err ? err : conf_set(arm_keys, a, l);
}

static bool is_built(const struct arm *a)
{
	return a->config.n || a->patch.n || a->toolchain || a->seed || a->link_order;
}

/* what @a and, where it is not NULL, the part @o of it with conditions say of an image */
static int check_image(const struct feature *f, const struct arm *a, const struct arm *o, const char *file)
{
	const char *image = o && o->image ? o->image : a->image;
	const struct conf_line at = { .file = file, .section = a->name, .key = "image", .value = image };
	size_t i = 0;

	while (image && i < f->nr_arms && (strcmp(f->arms[i].name, image) || f->arms[i].image))
		i++;
	if (image && i == f->nr_arms)
		return conf_fail(&at, "arm [%s]: image = %s is not an arm with a build of its own", a->name, image);
	if (image && (is_built(a) || (o && is_built(o))))
		return conf_fail(&at, "arm [%s] boots the image of [%s], so it can have no CONFIG_ line, patch, seed, "
				 "link_order or toolchain", a->name, image);
	return 0;
}

/* an arm that a plan leaves out makes a proof skipped; one that there is not would do so for ever */
static int check_proofs(struct feature *f, const struct arm *a, const char *file)
{
	for (size_t i = 0; i < a->prove.n; i++) {
		const char *other = proof_word_other_arm(a->prove.at[i]);
		const struct conf_line at = { .file = file, .section = a->name, .key = "prove",
					      .value = a->prove.at[i] };

		if (other && !arm_of(f, other))
			return conf_fail(&at, "arm [%s]: prove = %s: there is no arm \"%s\"", a->name, at.value,
					 other);
	}
	return 0;
}

static int check_arm(struct feature *f, const struct arm *a, const char *file)
{
	const struct conf_line at = { .file = file, .section = a->name };
	int err;

	if (!conf_grammar_fits(&conf_arm_name, a->name))
		return conf_fail(&at, "arm [%s]: expected %s", a->name, conf_arm_name.is);
	err = check_image(f, a, NULL, file);
	return err ? err : check_proofs(f, a, file);
}

static int check_part(struct feature *f, const struct arm *o, const char *file)
{
	const int err = check_image(f, arm_of(f, o->name), o, file);

	return err ? err : check_proofs(f, o, file);
}

/* others begin with its objects, and are held against it: its own functions are where the linker puts them */
static int check_baseline(const struct feature *f, const char *file)
{
	const struct conf_line at = { .file = file, .section = f->arms[0].name, .key = "link_order" };
	bool drawn = f->arms[0].link_order;

	for (size_t i = 0; i < f->nr_overrides; i++)
		drawn |= f->overrides[i].link_order && !strcmp(f->overrides[i].name, f->arms[0].name);
	return drawn ? conf_fail(&at, "arm [%s] is the baseline, so it can have no link_order", at.section) : 0;
}

static int check_renamed(const struct feature *f, const char *file)
{
	size_t i;

	for (i = 0; i < f->renamed.n; i++) {
		const struct conf_line at = { .file = file, .section = "feature", .key = "renamed",
					      .value = f->renamed.at[i] };
		struct strlist w = { 0 };
		int ok = !strlist_add_words(&w, f->renamed.at[i]) && w.n == 3 && is_version(w.at[2]);

		strlist_release(&w);
		if (!ok)
			return conf_fail(&at, "renamed = %s: expected OLD NEW VERSION, the first with the new name",
					 at.value);
	}
	return 0;
}

static int feature_check(struct feature *f, const char *file)
{
	size_t i;
	int err = conf_finish(feature_keys, f, file, "feature");

	if (err)
		return err;
	if (f->nr_arms < 2)
		return fail(-EINVAL, "%s: %zu arm%s, expected two or more", file, f->nr_arms,
			    f->nr_arms == 1 ? "" : "s");
	err = check_baseline(f, file);
	if (!err)
		err = check_renamed(f, file);
	for (i = 0; i < f->nr_arms && !err; i++) {
		err = check_arm(f, &f->arms[i], file);
		if (!err)
			err = conf_resolve_paths(&f->arms[i].patch, file);
	}
	for (i = 0; i < f->nr_overrides && !err; i++) {
		err = check_part(f, &f->overrides[i], file);
		if (!err)
			err = conf_resolve_paths(&f->overrides[i].patch, file);
	}
	return err ? err : published_claims_check(f, file);
}

int feature_load(struct feature *f, const char *name)
{
	int err;

	*f = (struct feature){ 0 };
	err = conf_find("feature", name, &f->file, &f->name);
	if (!err)
		err = conf_read(f->file, feature_line, f);
	if (!err)
		err = feature_check(f, f->file);
	if (err)
		feature_release(f);
	return err;
}

bool feature_sets_guest(const struct feature *f)
{
	for (size_t i = 0; i < f->nr_arms; i++) {
		const struct arm *a = &f->arms[i];

		if (a->sysctl.n)
			return true;
		for (size_t k = 0; k < a->guest.n; k++)
			if (guest_state_of(a->guest.at[k]).file)
				return true;
	}
	return false;
}

void arm_release(struct arm *a)
{
	free(a->name);
	strlist_release(&a->when);
	conf_release(arm_keys, a);
	*a = (struct arm){ 0 };
}

static void release_arms(struct arm *arms, size_t nr)
{
	size_t i;

	for (i = 0; i < nr; i++)
		arm_release(&arms[i]);
	free(arms);
}

void feature_release(struct feature *f)
{
	release_arms(f->arms, f->nr_arms);
	release_arms(f->overrides, f->nr_overrides);
	release_arms(f->unavailable, f->nr_unavailable);
	free(f->name);
	free(f->file);
	free(f->toolchain);
	strlist_release(&f->override_section);
	conf_release(feature_keys, f);
	*f = (struct feature){ 0 };
}
