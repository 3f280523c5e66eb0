// SPDX-License-Identifier: GPL-2.0-only
/* noise.csv: what may have disturbed each boot that was timed. No boot is left out for it: that would be to choose. */
#include "analyze/analyze.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/noise.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"

struct told {
	struct noise_fact *at;
	size_t n;
	struct strlist text; /* owns them */
};

static const char *kept(struct told *t, const char *s)
{
	return strlist_add(&t->text, s) ? NULL : t->text.at[t->text.n - 1];
}

static int on_fact(void *ctx, const struct store_fact *f)
{
	struct told *t = ctx;

	if (GROW(t->at, t->n))
		return -ENOMEM;
	t->at[t->n] = (struct noise_fact){ kept(t, f->when), kept(t, f->key), kept(t, f->value) };
	return t->at[t->n].when && t->at[t->n].key && t->at[t->n].value ? (t->n++, 0) : -ENOMEM;
}

static const char *value(const struct told *t, const char *when, const char *key)
{
	for (size_t i = 0; i < t->n; i++)
		if (!strcmp(t->at[i].when, when) && !strcmp(t->at[i].key, key))
			return t->at[i].value;
	return "";
}

static void told_release(struct told *t)
{
	strlist_release(&t->text);
	free(t->at);
}

/* a flag without what it was measured to be: "steal 3.1 %" is steal */
static int add_kind(struct strlist *kinds, const char *flag)
{
	size_t len = strcspn(flag, "0123456789");
	AUTO_FREE char *kind = NULL;

	while (len && (flag[len - 1] == ' ' || flag[len - 1] == ','))
		len--;
	kind = fs_path("%.*s", (int)len, flag);
	return strlist_has(kinds, kind) ? 0 : strlist_add(kinds, kind);
}

static int look_at(const struct analyze *an, const struct analyze_boot *b, struct strlist *kinds, size_t *noisy)
{
	struct strlist flags = { 0 };
	struct told t = { 0 };
	int err = store_told(an->store, b->boot->id, on_fact, &t);

	if (!err)
		err = noise_flags(t.at, t.n, &flags);
	*noisy += !err && flags.n;
	for (size_t i = 0; !err && i < flags.n; i++)
		err = add_kind(kinds, flags.at[i]);
	strlist_release(&flags);
	told_release(&t);
	return err;
}

int analyze_disturbed(const struct analyze *an, const struct comparison *p, char **words)
{
	const struct arm *const arms[] = { p->a, p->b };
	struct strlist kinds = { 0 };
	size_t noisy = 0, boots = 0;
	AUTO_FREE char *all = NULL;
	int err = 0;

	for (size_t k = 0; !err && k < ARRAY_SIZE(arms); k++) {
		struct analyze_arm a = { 0 };

		err = analyze_arm_init(&a, an, p, arms[k]);
		for (size_t i = 0; !err && i < a.nr; i++)
			if (a.boot[i] && !strcmp(a.boot[i]->outcome, "done")) {
				err = look_at(an, a.boot[i], &kinds, &noisy);
				boots++;
			}
		analyze_arm_release(&a);
	}
	all = noisy ? strlist_join(&kinds, " and ") : NULL;
	*words = all ? fs_path("%zu of %zu boots: %s", noisy, boots, all) : NULL;
	strlist_release(&kinds);
	return err == -ENOMEM ? fail(err, "noise of %s", p->feature->name) : err;
}

/* a fact of the machine, and how the boot's flags sum up: what rows of a table of boots are about */
static int put_boot(struct analyze *an, struct csv *f, const struct analyze_boot *b)
{
	static const char *const keys[] = { "machine", "cpu", "on_cpu", "clocksource", "governor", "load",
					    "gap_longest_ns", "gap_ppm" };
	struct told t = { 0 };
	struct strlist flags = { 0 };
	AUTO_FREE char *words = NULL;
	int err = store_told(an->store, b->boot->id, on_fact, &t);

	if (!err)
		err = noise_flags(t.at, t.n, &flags);
	words = err ? NULL : strlist_join(&flags, "; ");
	if (words) {
		analyze_put_boot(f, an, b->boot);
		csv_int(f, b->boot->index);
		csv_text(f, b->boot->id);
		csv_text(f, words);
		for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
			csv_text(f, value(&t, i < 3 ? "run" : "before", keys[i]));
		csv_end(f);
		an->noisy += flags.n > 0;
	}
	strlist_release(&flags);
	told_release(&t);
	return err == -ENOMEM ? fail(err, "noise of %s", b->boot->id) : err;
}

int analyze_noise(struct analyze *an, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/noise.csv", dir);
	struct csv f;
	int err;

	if (!an->timed)
		return 0;
	err = csv_open(&f, "plan,feature,arm,arch,kernel,toolchain,index,boot,flags,machine,cpu,on_cpu,clocksource,"
			   "governor,load,gap_longest_ns,gap_ppm");
	for (size_t i = 0; !err && i < an->set.nr_boots; i++)
		if (!strcmp(an->boot[i].outcome, "done"))
			err = put_boot(an, &f, &an->boot[i]);
	if (!err)
		return csv_commit(&f, path);
	csv_close(&f);
	return err;
}
