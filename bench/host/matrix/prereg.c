// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/prereg.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "results/records.h"
#include "results/results.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs_replace.h"
#include "bench/base/memfile.h"
#include "config/plan_looks.h"
#include "machine/machine.h"
#include "matrix/stopping.h"
#include "config/plan_rule.h"

/* a text without that line is of before it was in the rule */
#define APART "operations told apart in a window of their own: "

/* @apart: with what was no part of a rule before; see APART */
static char *rule_text(const struct plan *p, bool apart)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	const struct machine_ops *kind = machine_kind(p->machine_def.kind);
	const bool timed = kind && kind->timed;
	FILE *f = memfile_open(&m);

	if (!f)
		return NULL;
	fprintf(f, timed ? "endpoint ns per operation, median of batches, paired by block\n" :
			   "endpoint instructions per operation, paired by seed\n");
	if (apart && plan_rule(p).anytime)
		fprintf(f, "level %.4g at every number of blocks, over the number of cases of a comparison\n",
			plan_rule(p).alpha);
	else
		fprintf(f, "level %.4g, Holm within the cases of a comparison\n", plan_rule(p).alpha);
	for (size_t i = 0; i < p->primary.n; i++)
		fprintf(f, "primary %s\n", p->primary.at[i]);
	if (apart && p->primary.n)
		fprintf(f, "corrected among the primary cases, and among the others\n");
	if (apart)
		fprintf(f, APART "%u\n", p->each);
	if (p->stop == PLAN_FIXED)
		fprintf(f, "blocks %u\n", plan_blocks(p));
	else
		fprintf(f, "blocks by %s, at most %u\n", plan_looks_name(p), p->budget);
	if (p->later)
		fprintf(f, "cases of later looks: those that are open\n");
	for (size_t i = 0; i < p->nr_margins; i++) {
		fprintf(f, "margin %s %.9g", p->margins[i].glob, p->margins[i].ratio);
		if (p->margins[i].ns > 0)
			fprintf(f, ", and %.9g ns", p->margins[i].ns);
		fputc('\n', f);
	}
	fprintf(f, "margin of all others %.9g\n", plan_default_margin);
	return memfile_take(&m);
}

char *prereg_text(const struct plan *p)
{
	return rule_text(p, true);
}

static char *path_of(const struct plan *p, const char *arch)
{
	return results_prereg(p->name, arch);
}

/* of any time: ids are those of today's compilers, cases and plugin, and what was imported has none that is foreseen */
static bool any_boot(const struct plan *p, const struct matrix *s, const struct boot_records *r, const char *arch)
{
	for (size_t i = 0; i < r->n; i++)
		if (!strcmp(r->at[i].plan, p->name) && !strcmp(r->at[i].arch, arch) &&
		    !strcmp(r->at[i].outcome, "done") && !*r->at[i].effect)
			return true;
	for (size_t i = 0; i < s->nr_boots; i++)
		if (!strcmp(s->boots[i].arch, arch) && results_boot_is_done(s->boots[i].id))
			return true;
	return false;
}

int prereg_register(const struct plan *p, const struct matrix *s)
{
	AUTO_FREE char *dir = results_step("boot");
	AUTO_FREE char *text = prereg_text(p);
	struct boot_records r;
	int err = text ? fs_mkdirs(dir) : fail(-ENOMEM, "%s", p->name);

	if (!err)
		err = records_load(&r);
	if (err)
		return err;
	for (size_t i = 0; i < p->arch.n && !err; i++) {
		AUTO_FREE char *path = path_of(p, p->arch.at[i]);

		/* of a part @s does not have all boots: what is on record may stand before the others */
		if (p->part ? !fs_exists(path) : !any_boot(p, s, &r, p->arch.at[i]))
			err = fs_write_closed(path, text, strlen(text));
	}
	records_release(&r);
	return err;
}

/* the first line of @x that @y lacks, or NULL; to be freed */
static char *lacks(const char *x, const char *y)
{
	for (const char *p = x; *p; p += strcspn(p, "\n"), p += *p == '\n') {
		AUTO_FREE char *line = fs_path("%.*s", (int)strcspn(p, "\n"), p);
		const size_t len = strlen(line);
		const char *at = strstr(y, line);

		while (at && ((at != y && at[-1] != '\n') || (at[len] && at[len] != '\n')))
			at = strstr(at + 1, line);
		if (!at)
			return TAKE(line);
	}
	return NULL;
}

/* what is on record; *@then stays NULL where nothing is. That of an older version has no last line with its sum */
static int read_rule(const char *path, char **then)
{
	size_t len;

	if (fs_read(path, then, &len) || fs_take_closed(*then, len) != -EUCLEAN)
		return 0;
	free(*then);
	*then = NULL;
	return fs_set_aside(path, "it has another content than when it was written: no rule is on record");
}

static void short_hash(const char *text, char *out)
{
	char hex[65];

	fs_sha256_hex(text, strlen(text), hex);
	snprintf(out, 17, "%.16s", hex);
}

static char *change_between(const char *then, const char *now)
{
	AUTO_FREE char *was = lacks(then, now);
	AUTO_FREE char *is = lacks(now, then);

	return was && is ? fs_path("was \"%s\", is \"%s\"", was, is)
	       : is	 ? fs_path("now also \"%s\"", is)
	       : was	 ? fs_path("no longer \"%s\"", was)
			 : fs_path("margins in another order");
}

int prereg_check(const struct plan *p, struct prereg_state *out)
{
	AUTO_FREE char *now = prereg_text(p);
	AUTO_FREE char *before = rule_text(p, false);
	bool all = true;

	*out = (struct prereg_state){ .word = "" };
	if (!now || !before)
		return fail(-ENOMEM, "%s", p->name);
	short_hash(now, out->hash);
	for (size_t i = 0; i < p->arch.n && !out->change; i++) {
		AUTO_FREE char *path = path_of(p, p->arch.at[i]);
		AUTO_FREE char *then = NULL;
		const int err = read_rule(path, &then);
		const char *is;

		if (err)
			return err;
		all &= !!then;
		if (!then)
			continue;
		is = strstr(then, APART) ? now : before;
		short_hash(is, out->hash);
		short_hash(then, out->registered);
		out->change = strcmp(then, is) ? change_between(then, is) : NULL;
	}
	out->word = out->change ? "changed" : all ? "yes" : "";
	if (!*out->word)
		*out->registered = '\0';
	return 0;
}

void prereg_release(struct prereg_state *r)
{
	free(r->change);
	r->change = NULL;
}
