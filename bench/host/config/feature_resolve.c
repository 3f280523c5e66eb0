// SPDX-License-Identifier: GPL-2.0-only
/* What a feature is on one kernel, one architecture, with one toolchain. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/number.h"
#include "config/feature_keys.h"
#include "config/plan.h"

struct place {
	const struct kernel_def *kernel;
	const char *arch, *toolchain;
};

/* 6.9 comes before 6.12: by number, part by part */
static int version_before(const char *a, const char *b)
{
	for (;; a++, b++) {
		const unsigned long long x = number_lead(&a), y = number_lead(&b);

		if (x != y)
			return x < y;
		if (*a != '.' || *b != '.')
			return *a != '.' && *b == '.';
	}
}

static int holds(const struct place *p, const char *word)
{
	size_t len = strlen(word);

	if (!strcmp(word, p->arch) || !strcmp(word, p->kernel->name) || !strcmp(word, p->kernel->version))
		return 1;
	return !strncmp(p->toolchain, word, len) && (!p->toolchain[len] || p->toolchain[len] == '-');
}

static int all_hold(const struct place *p, const struct strlist *when)
{
	size_t i;

	for (i = 0; i < when->n; i++)
		if (!holds(p, when->at[i]))
			return 0;
	return 1;
}

static int is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* @text with every whole name @from made @to */
static char *renamed(const char *text, const char *from, const char *to)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const size_t n = strlen(from);
	const char *p;

	if (!f)
		return NULL;
	for (p = text; *p; p++) {
		if (!strncmp(p, from, n) && !is_name(p[n]) && (p == text || !is_name(p[-1]))) {
			fputs(to, f);
			p += n - 1;
		} else {
			fputc(*p, f);
		}
	}
	return memfile_take(&m);
}

static int rename_lines(struct strlist *l, const char *from, const char *to)
{
	size_t i;

	for (i = 0; i < l->n; i++) {
		char *text = renamed(l->at[i], from, to);

		if (!text)
			return -ENOMEM;
		free(l->at[i]);
		l->at[i] = text;
	}
	return 0;
}

static int apply_names(struct arm *a, const struct feature *f, const struct kernel_def *k)
{
	size_t i;
	int err = 0;

	for (i = 0; i < f->renamed.n && !err; i++) {
		struct strlist w = { 0 };

		err = strlist_add_words(&w, f->renamed.at[i]);
		if (!err && version_before(k->version, w.at[2])) {
			err = rename_lines(&a->config, w.at[1], w.at[0]);
			if (!err)
				err = rename_lines(&a->implies, w.at[1], w.at[0]);
			if (!err)
				err = rename_lines(&a->prove, w.at[1], w.at[0]);
		}
		strlist_release(&w);
	}
	return err;
}

static int set_text(char **to, const char *from)
{
	char *copy;

	if (!from)
		return 0;
	copy = strdup(from);
	if (!copy)
		return -ENOMEM;
	free(*to);
	*to = copy;
	return 0;
}

static int resolve_arm(const struct feature *f, const struct arm *a, const struct place *p, struct arm *out)
{
	size_t i;
	int err = set_text(&out->name, a->name);

	if (!err)
		err = conf_copy(arm_keys, out, a);
	for (i = 0; i < f->nr_overrides && !err; i++)
		if (!strcmp(f->overrides[i].name, a->name) && all_hold(p, &f->overrides[i].when))
			err = conf_copy(arm_keys, out, &f->overrides[i]);
	return err ? err : apply_names(out, f, p->kernel);
}

/* why arm @i is unavailable: its own reason, that of the image it boots, or that of the baseline */
static const char *reason(const struct feature *f, const struct arm *all, size_t i)
{
	size_t j;

	if (all[i].unavailable)
		return all[i].unavailable;
	for (j = 0; all[i].image && j < f->nr_arms; j++)
		if (!strcmp(all[j].name, all[i].image) && all[j].unavailable)
			return all[j].unavailable;
	return all[0].unavailable;
}

/* arms that exist to @out->arms, the others to @out->unavailable; takes what is in @all */
static int split(const struct feature *f, struct arm *all, struct feature *out)
{
	size_t i;
	int err = 0;

	out->arms = calloc(f->nr_arms, sizeof(*out->arms));
	out->unavailable = calloc(f->nr_arms, sizeof(*out->unavailable));
	if (!out->arms || !out->unavailable)
		return -ENOMEM;
	for (i = f->nr_arms; i-- > 0 && !err;)	/* from the back: the baseline's reason is needed to the end */
		err = set_text(&all[i].unavailable, reason(f, all, i));
	for (i = 0; i < f->nr_arms && !err; i++) {
		if (all[i].unavailable)
			out->unavailable[out->nr_unavailable++] = all[i];
		else
			out->arms[out->nr_arms++] = all[i];
		all[i] = (struct arm){ 0 };
	}
	return err;
}

int feature_resolve(const struct feature *f, const struct kernel_def *k, const char *arch, const char *toolchain,
		    struct feature *out)
{
	static const char elsewhere[] = "the feature does not exist on this architecture";
	const struct place p = { k, arch, toolchain };
	AUTO_FREE struct arm *all = calloc(f->nr_arms + 1, sizeof(*all));
	size_t i;
	int err = all ? set_text(&out->name, f->name) : -ENOMEM;

	if (!err)
		err = set_text(&out->file, f->file);
	if (!err)
		err = conf_copy(feature_keys, out, f);
	for (i = 0; i < f->nr_arms && !err; i++)
		err = resolve_arm(f, &f->arms[i], &p, &all[i]);
	/* what the file says of an architecture tells more */
	if (!err && !strlist_has(&f->arch, arch) && !all[0].unavailable)
		err = set_text(&all[0].unavailable, elsewhere);
	if (!err)
		err = split(f, all, out);
	for (i = 0; all && i < f->nr_arms; i++)
		arm_release(&all[i]);
	if (err)
		feature_release(out);
	return err;
}
