// SPDX-License-Identifier: GPL-2.0-only
#include "proof/proof.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/record/guest_stream.h"
#include "config/sysctl.h"

const struct proof_kind *proof_kind_find(const struct proof_word *w)
{
	static const struct proof_kind *const tables[] = { proof_kinds_guest, proof_kinds_static, proof_kinds_layout,
							   proof_kinds_own, proof_kinds_switch };

	for (size_t i = 0; w && i < ARRAY_SIZE(tables); i++)
		for (const struct proof_kind *k = tables[i]; k->word; k++)
			if (!strcmp(k->word, w->word))
				return k;
	return NULL;
}

static bool listed(const struct proof_list *l, const char *text)
{
	for (size_t i = 0; i < l->n; i++)
		if (!strcmp(l->at[i].text, text))
			return true;
	return false;
}

static int unknown_kind(const struct feature *f, const struct arm *a, const char *text)
{
	const struct conf_line at = { .file = f->file, .section = a->name, .key = "prove", .value = text };
	AUTO_FREE char *words = proof_word_list();

	return conf_fail(&at, "feature %s, arm %s: prove = %s: there is no such proof (%s)", f->name, a->name, text,
			 words ? words : "");
}

/* @a is the arm that is to be proved, for messages: the line may be another's */
static int add_proof(struct proof_list *l, const struct feature *f, const struct arm *a, const char *text)
{
	const struct proof_word *word = proof_word_find(text);
	const struct proof_kind *kind = proof_kind_find(word);
	const struct conf_line at = { .file = f->file, .section = a->name, .key = "prove", .value = text };
	struct proof *p;
	int err;

	if (listed(l, text))
		return 0;
	if (!kind)
		return unknown_kind(f, a, text);
	if (GROW(l->at, l->n))
		return fail(-ENOMEM, "proofs of arm %s", a->name);
	p = &l->at[l->n++];
	*p = (struct proof){ .kind = kind, .text = fs_path("%s", text) };
	p->arg = p->text + strlen(kind->word);
	p->arg += strspn(p->arg, " \t");
	err = !*p->arg ? -EINVAL : kind->valid ? kind->valid(p->arg) : 0;
	if (err == -ERANGE)
		return conf_fail(&at, "feature %s, arm %s: prove = %s: matches whatever there is, so it proves nothing",
				 f->name, a->name, text);
	if (err)
		return conf_fail(&at, "feature %s, arm %s: prove = %s: expected %s %s", f->name, a->name, text,
				 word->word, word->want);
	return 0;
}

static int add_config(struct proof_list *l, const struct feature *f, const struct arm *a, const struct arm *of)
{
	int err = 0;

	for (size_t i = 0; !err && i < of->config.n; i++) {
		AUTO_FREE char *text = fs_path("config %s", of->config.at[i]);

		err = add_proof(l, f, a, text);
	}
	return err;
}

/* the next word of a command line; blanks within double quotes are none that end it. Fresh memory, NULL at the end */
static char *cmdline_word(const char **at)
{
	const char *p = *at + strspn(*at, " \t"), *end = p;

	for (bool quoted = false; *end && (quoted || !isblank((unsigned char)*end)); end++)
		quoted ^= *end == '"';
	*at = end;
	return end > p ? strndup(p, (size_t)(end - p)) : NULL;
}

/* a switch that the kernel does not know must not pass for one that costs nothing */
static int add_switches(struct proof_list *l, const struct feature *f, const struct arm *a)
{
	const char *at = a->cmdline ? a->cmdline : "";
	int err = 0;

	for (char *word; !err && (word = cmdline_word(&at)); free(word)) {
		AUTO_FREE char *text = fs_path("cmdline %s", word);

		err = add_proof(l, f, a, text);
	}
	for (size_t i = 0; !err && i < a->sysctl.n; i++) {
		AUTO_FREE char *setting = sysctl_setting(a->sysctl.at[i]);
		AUTO_FREE char *text = setting ? fs_path("sysctl %s", setting) : NULL;

		err = text ? add_proof(l, f, a, text) : -ENOMEM;
	}
	for (size_t i = 0; !err && i < a->guest.n; i++) {
		AUTO_FREE char *text = fs_path("guest %s", a->guest.at[i]);

		err = text ? add_proof(l, f, a, text) : -ENOMEM;
	}
	return err;
}

int proof_list_make(struct proof_list *l, const struct feature *f, const struct arm *a)
{
	int err = 0;

	*l = (struct proof_list){ 0 };
	for (size_t i = 0; !err && i < a->prove.n; i++)
		err = add_proof(l, f, a, a->prove.at[i]);
	if (!err)
		err = add_switches(l, f, a);
	if (!err)
		err = add_config(l, f, a, a);
	for (size_t i = 0; !err && a->image && i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, a->image))
			err = add_config(l, f, a, &f->arms[i]);
	if (err)
		proof_list_release(l);
	return err;
}

void proof_list_release(struct proof_list *l)
{
	for (size_t i = 0; i < l->n; i++) {
		free(l->at[i].text);
		free(l->at[i].evidence);
	}
	free(l->at);
	*l = (struct proof_list){ 0 };
}

const char *proof_other_arm(const struct proof *p)
{
	return proof_word_other_arm(p->text);
}

int proof_static(struct proof_list *l, const struct proof_env *env)
{
	int err = 0;

	for (size_t i = 0; !err && i < l->n; i++)
		if (l->at[i].kind->stat)
			err = l->at[i].kind->stat(&l->at[i], env);
	return err;
}

int proof_guest(struct proof_list *l, const struct guest_stream *s)
{
	int err = 0;

	for (size_t i = 0; !err && i < l->n; i++)
		if (l->at[i].kind->guest && l->at[i].status == PROOF_OPEN && (!l->at[i].kind->late || s->ended))
			err = l->at[i].kind->guest(&l->at[i], s);
	return err;
}

int proof_own(struct proof_list *l, const char *log, const char *ended)
{
	int err = 0;

	for (size_t i = 0; !err && i < l->n; i++)
		if (l->at[i].kind->own)
			err = l->at[i].kind->own(&l->at[i], log, ended);
	return err;
}

const struct proof *proof_first_failed(const struct proof_list *l)
{
	for (size_t i = 0; i < l->n; i++)
		if (l->at[i].status == PROOF_FAILED)
			return &l->at[i];
	return NULL;
}

void proof_job(const struct proof_list *l, FILE *job)
{
	fputs("evidence\tconfig\nevidence\tdmesg\nevidence\tmodule\n", job);
	for (size_t i = 0; i < l->n; i++) {
		const struct proof *p = &l->at[i];
		const int path = (int)strcspn(p->arg, " \t");

		if (!strcmp(p->kind->word, "user"))
			fprintf(job, "evidence\tuser\t%.*s\n", path, p->arg);
		if (!strcmp(p->kind->word, "file") || !strcmp(p->kind->word, "sysfs"))
			fprintf(job, "evidence\tfile\t%.*s\n", path, p->arg);
		proof_switch_job(p, job);
		if (p->kind->late)
			fprintf(job, "evidence\tfile\t%.*s\nevidence\tfile\t/proc/uptime\n"
				"after\tfile\t%.*s\nafter\tfile\t/proc/uptime\n", path, p->arg, path, p->arg);
	}
}

void proof_write(const struct proof_list *l, FILE *f)
{
	static const char *const names[] = { "skipped", "held", "failed", "skipped" };

	fputs("proof\tstatus\tevidence\n", f);
	for (size_t i = 0; i < l->n; i++) {
		const struct proof *p = &l->at[i];
		const bool own = p->kind->own;

		fprintf(f, "%s\t%s\t%s\n", p->text, names[p->status],
			p->evidence ? p->evidence : own ? "needs a boot of its own" : "not reached");
	}
}
