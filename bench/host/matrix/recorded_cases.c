// SPDX-License-Identifier: GPL-2.0-only
/* Which cases did a boot run? */
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/record/loading.h"
#include "config/plan_looks.h"
#include "matrix/recorded.h"
#include "results/results.h"

static bool same_words(const struct strlist *l, const char *words)
{
	AUTO_FREE char *own = strlist_join(l, " ");

	return own && !strcmp(own, words);
}

struct use {				/* of the globs of one domain */
	const struct strlist *globs;
	bool *used;			/* [globs->n]; NULL = it does not matter */
};

static bool take_case(struct use *u, const char *name)
{
	bool any = false;

	for (size_t i = 0; i < u->globs->n; i++) {
		const bool names = loading_glob_names(u->globs->at[i], name);

		any |= names;
		if (u->used)
			u->used[i] |= names;
	}
	return any || !strcmp(name, "null/empty");	/* which every boot runs */
}

/* case, domain: the first two columns; a run of rows is about one case */
static bool take_rows(char *text, struct use *user, struct use *kernel)
{
	const char *last = "", *last_domain = "";
	bool head = true;

	for (char *line; (line = strsep(&text, "\n"));) {
		const char *name = strsep(&line, "\t"), *domain = line ? strsep(&line, "\t") : NULL;

		if (*name == '#' || !domain || head) {
			head &= *name == '#';
			continue;
		}
		if (!strcmp(name, last) && !strcmp(domain, last_domain))
			continue;
		if (!take_case(strcmp(domain, "kernel") ? user : kernel, name))
			return false;
		last = name;
		last_domain = domain;
	}
	return true;
}

/* a glob of --cases is in both lists, and may be about either */
static bool all_used(const struct plan *p, const struct use *user, const struct use *kernel)
{
	for (size_t i = 0; i < user->globs->n; i++)
		if (!user->used[i] && !(p->selected && kernel->used[i]))
			return false;
	for (size_t i = 0; i < kernel->globs->n && !p->selected; i++)
		if (!kernel->used[i])
			return false;
	return true;
}

static bool samples_fit(const struct plan *p, const char *folder)
{
	AUTO_FREE char *path = results_boot(folder, "samples.tsv");
	AUTO_FREE bool *user_used = calloc(p->cases.n + 1, sizeof(*user_used));
	AUTO_FREE bool *kernel_used = calloc(p->kcases.n + 1, sizeof(*kernel_used));
	struct use user = { &p->cases, user_used }, kernel = { &p->kcases, kernel_used };
	AUTO_FREE char *text = NULL;

	if (!user_used || !kernel_used || fs_read(path, &text, NULL))
		return true;		/* one that failed has none: it is as good as any */
	return take_rows(text, &user, &kernel) && all_used(p, &user, &kernel);
}

/* words, blanks between: is each of them a case that a glob names? */
static bool all_named(const char *words, const struct strlist *globs)
{
	AUTO_FREE char *text = strdup(words);
	struct use u = { globs, NULL };
	char *rest = text;

	for (char *w; text && (w = strsep(&rest, " "));)
		if (*w && !take_case(&u, w))
			return false;
	return text;
}

bool recorded_cases_fit(const struct plan *p, const struct boot_record *r)
{
	if (!r->cases || !r->kcases)
		return samples_fit(p, r->folder);
	if (same_words(&p->cases, r->cases) && same_words(&p->kcases, r->kcases))
		return true;
	/* beyond the first look some of them: those that were open, by whatever list */
	return plan_is_narrow(p, r->index) && all_named(r->cases, &p->cases) && all_named(r->kcases, &p->kcases);
}
