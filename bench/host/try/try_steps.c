// SPDX-License-Identifier: GPL-2.0-only
/* From patches and options to the steps of a job. */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "config/conf_grammar.h"
#include "try/try.h"

enum { HASH_SHOWN = 7, FILE_WORDS = 52, PLAN_WORDS = 28, ARM_WORDS = 24 };

void try_step_release(struct try_step *s)
{
	free(s->arm);
	free(s->title);
	free(s->origin);
	free(s->patch);
	free(s->file);
	strlist_release(&s->config);
	strlist_release(&s->sysctl);
	strlist_release(&s->cmdline);
	*s = (struct try_step){ 0 };
}

void try_release(struct try_job *j)
{
	for (size_t i = 0; i < j->n; i++)
		try_step_release(&j->step[i]);
	free(j->step);
	free(j->title);
	free(j->name);
	free(j->kernel);
	free(j->kernel_text);
	free(j->base);
	free(j->base_text);
	free(j->base_start);
	free(j->arch);
	free(j->toolchain);
	free(j->where);
	free(j->command);
	strlist_release(&j->cases);
	strlist_release(&j->kcases);
	*j = (struct try_job){ 0 };
}

char *try_slug(const char *title, size_t most)
{
	char *slug = fs_path("%s", title);
	size_t n = 0;

	for (const char *p = title; *p && n < most; p++)
		if (isascii((unsigned char)*p) && isalnum((unsigned char)*p))
			slug[n++] = *p;
		else if (n && slug[n - 1] != '-')
			slug[n++] = '-';
	while (n && slug[n - 1] == '-')
		n--;
	slug[n] = '\0';
	return slug;
}

int try_add_series(struct try_job *j, struct series *s)
{
	for (size_t i = 0; i < s->n; i++) {
		struct series_patch *p = &s->at[i];

		if (GROW(j->step, j->n))
			return fail(-ENOMEM, "patches");
		j->step[j->n++] = (struct try_step){ .title = p->subject, .patch = p->text,
						     .origin = fs_path("patch-id %s", p->id) };
		p->subject = p->text = NULL;
	}
	if (s->cover && !j->title)
		j->title = TAKE(s->cover);
	return j->n > LIMIT_PATCHES ? fail(-EINVAL, "more than %d patches", LIMIT_PATCHES) : 0;
}

/* CONFIG_X alone is =y */
static int add_config(struct try_step *s, const struct strlist *config)
{
	int err = 0;

	for (size_t i = 0; i < config->n && !err; i++) {
		const char *text = config->at[i], *value = strchr(text, '=');
		AUTO_FREE char *line = value ? fs_path("%s", text) : fs_path("%s=y", text);
		AUTO_FREE char *name = fs_path("%.*s", (int)strcspn(line, "="), line);

		if (!conf_grammar_fits(&conf_option_name, name))
			return fail(-EINVAL, "\"%s\": expected %s", text, conf_option_name.is);
		err = strlist_add(&s->config, line);
	}
	return err;
}

static int add_words(struct strlist *to, const struct strlist *from, const struct conf_grammar *g, const char *option)
{
	int err = 0;

	for (size_t i = 0; i < from->n && !err; i++) {
		if (!conf_grammar_fits(g, from->at[i]))
			return fail(-EINVAL, "--%s %s: expected %s", option, from->at[i], g->is);
		err = strlist_add(to, from->at[i]);
	}
	return err;
}

static char *option_title(const struct try_step *s)
{
	AUTO_FREE char *config = strlist_join(&s->config, " ");
	AUTO_FREE char *cmdline = strlist_join(&s->cmdline, " ");
	AUTO_FREE char *sysctl = strlist_join(&s->sysctl, " ");
	const char *c = config ? config : "", *p = cmdline ? cmdline : "", *y = sysctl ? sysctl : "";

	return fs_path("%s%s%s%s%s", c, *c && *p ? " " : "", p, (*c || *p) && *y ? " " : "", y);
}

int try_add_option(struct try_job *j, const struct strlist *config, const struct strlist *param,
		   const struct strlist *sysctl)
{
	struct try_step s = { 0 };
	int err = add_config(&s, config);

	if (!err)
		err = add_words(&s.cmdline, param, &conf_cmdline, "param");
	if (!err)
		err = add_words(&s.sysctl, sysctl, &conf_sysctl, "sysctl");
	if (!err && GROW(j->step, j->n))
		err = fail(-ENOMEM, "options");
	if (err) {
		try_step_release(&s);
		return err;
	}
	s.title = option_title(&s);
	s.origin = fs_path("%s", "");
	j->step[j->n++] = s;
	return 0;
}

/* everything that an arm consists of, up to step @i: what it is called by */
static void hash_to(const struct try_job *j, size_t i, char *hex)
{
	AUTO_FREE char *all = fs_path("%s %s\n", j->kernel, j->kernel_text ? j->kernel_text : "");
	size_t from = 0;

	for (size_t k = 0; k <= i; k++)
		from = j->step[k].whole ? k : from;
	for (size_t k = 0; k <= i; k++) {
		const struct try_step *s = &j->step[k];
		AUTO_FREE char *title = option_title(s);
		char *more = fs_path("%s%s\n%s\n", all, title, s->patch && k >= from ? s->patch : "");

		free(all);
		all = more;
	}
	fs_sha256_hex(all, strlen(all), hex);
}

static void name_step(struct try_job *j, size_t i)
{
	struct try_step *s = &j->step[i];
	AUTO_FREE char *words = try_slug(s->title, s->patch ? FILE_WORDS : ARM_WORDS);
	char hex[65];

	hash_to(j, i, hex);
	if (s->patch)
		s->file = fs_path("%04zu-%s.patch", i + 1, *words ? words : "patch");
	if (s->arm)
		return;
	s->arm = s->patch ? fs_path("p%zu-%.*s", i + 1, HASH_SHOWN, hex) :
			    fs_path("%s-%.*s", *words ? words : "option", HASH_SHOWN, hex);
}

int try_finish(struct try_job *j)
{
	AUTO_FREE char *words = NULL;
	AUTO_FREE char *all = NULL;
	char hex[65];

	if (!j->n)
		return fail(-EINVAL, "nothing to try: expected a patch, CONFIG_X=y, --param, --sysctl or --tree");
	for (size_t i = 0; i < j->n; i++)
		name_step(j, i);
	if (!j->title)
		j->title = j->n == 1 ? fs_path("%s", j->step[0].title) :
				       fs_path("%s, and %zu more", j->step[0].title, j->n - 1);
	words = try_slug(j->title, PLAN_WORDS);
	hash_to(j, j->n - 1, hex);
	all = fs_path("%s %s %s %s", hex, j->base, j->toolchain, j->base_start ? j->base_start : "");
	fs_sha256_hex(all, strlen(all), hex);	/* the same steps on another base are another plan */
	free(j->name);
	j->name = fs_path("try-%s-%.*s", *words ? words : "it", HASH_SHOWN, hex);
	return 0;
}
