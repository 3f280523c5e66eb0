// SPDX-License-Identifier: GPL-2.0-only
/* The verb: one index of all samples of a plan, from the boots' folders. */
#include "collect.h"

#include <errno.h>
#include <string.h>

#include "../../analysis/report/json.h"
#include "fail.h"
#include "fs.h"
#include "plan_args.h"
#include "plan_failed.h"
#include "plan_look.h"
#include "verb.h"

/* the folder of a boot: finished, or its latest failure; NULL = neither */
static char *boot_folder(const struct boot *b)
{
	char *name = fs_path("%s", b->id), *last = NULL;

	for (unsigned int k = 0;; k++) {
		AUTO_FREE char *json = fs_path("%s/boot/%s/boot.json", fs_results_dir(), name);

		if (!fs_exists(json)) {
			free(name);
			name = NULL;
		}
		if (name && !k)
			return name;
		if (!name && k)
			return last;
		free(last);
		last = name;
		name = fs_path("%s.failed-%u", b->id, k + 1);
	}
}

/* the outcome, or NULL after printing; *@splat is NULL without a warning */
static char *outcome_of(const char *folder, char **splat)
{
	AUTO_FREE char *path = fs_path("%s/boot/%s/boot.json", fs_results_dir(), folder);
	AUTO_FREE char *text = NULL;
	char why[160] = "no outcome", *outcome = NULL;
	struct js *v = NULL;
	size_t len;
	int err = fs_read(path, &text, &len);

	if (!err)
		v = js_read(text, len, why, sizeof(why));
	if (v && js_text(js_get(v, "outcome")))
		outcome = fs_path("%s", js_text(js_get(v, "outcome")));
	if (outcome && js_text(js_get(v, "splat")))
		*splat = fs_path("%s", js_text(js_get(v, "splat")));
	js_free(v);
	if (!outcome)
		fail(err, "%s: %s", path, why);
	return outcome;
}

static int add_table(struct store *s, const char *boot, const char *name, size_t *n,
		     int (*add)(struct store *s, const char *boot, const char *file, char *text, size_t *n))
{
	AUTO_FREE char *path = fs_path("%s/boot/%s/%s", fs_results_dir(), boot, name);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err = fs_read(path, &text, &len);

	return err ? fail(err, "%s", path) : add(s, boot, path, text, n);
}

static int add_boot(struct store *s, const struct plan *p, const struct boot *b, struct collect_stats *st)
{
	AUTO_FREE char *folder = boot_folder(b);
	AUTO_FREE char *splat = NULL;
	AUTO_FREE char *outcome = folder ? outcome_of(folder, &splat) : NULL;
	const struct store_boot row = {
		.id = b->id, .build = b->build->id, .kernel = b->kernel->name, .arch = b->arch,
		.toolchain = b->toolchain, .base = b->build->base, .feature = b->feature->name,
		.arm = b->arm->name, .machine = p->machine, .outcome = outcome, .splat = splat, .dir = folder,
		.seed = b->seed, .index = b->index,
	};
	int err;

	if (!folder)
		return 0;
	if (!outcome)
		return -EINVAL;
	st->boots++;
	err = store_add_boot(s, &row);
	if (err || strcmp(outcome, "done"))
		return err;
	st->done++;
	err = add_table(s, b->id, "samples.tsv", &st->windows, collect_samples);
	return err ? err : add_table(s, b->id, "symbols.tsv", &st->symbols, collect_symbols);
}

int collect_all(const struct plan *p, const struct plan_set *set, struct collect_stats *st)
{
	AUTO_FREE char *dir = fs_path("%s/collect", fs_results_dir());
	AUTO_FREE char *path = fs_path("%s/hardbench.sqlite", dir);
	AUTO_CLOSE int lock = -1;
	struct store *s = NULL;
	int err = fs_mkdirs(dir);

	*st = (struct collect_stats){ 0 };
	if (!err)
		err = fs_lock(dir, &lock);
	if (!err)
		err = store_open(&s, path, 1);
	for (size_t i = 0; !err && i < set->nr_boots; i++)
		err = add_boot(s, p, &set->boots[i], st);
	if (!err && !st->boots)
		err = fail(-EINVAL, "no boot of this plan is there yet (hardbench boot makes them)");
	if (!err)
		err = store_commit(s);
	store_close(s);
	return err;
}

static int run(void *ctx, const struct plan *p, const struct plan_set *s)
{
	const struct plan_args *a = ctx;
	struct collect_stats st;
	int err;

	if (a->dry)
		return printf("would make %s/collect/hardbench.sqlite from %zu boots\n", fs_results_dir(),
			      s->nr_boots) < 0;
	err = collect_all(p, s, &st);
	if (!err)
		printf("%zu of %zu boots, %zu with samples: %zu windows, %zu rows of functions\n", st.boots,
		       s->nr_boots, st.done, st.windows, st.symbols);
	return err;
}

static int collect_main(int argc, char **argv)
{
	struct plan_args a = { 0 };
	int first, err = verb_args(&verb_collect, argc, argv, plan_args_set, &a, &first);

	if (!err && argc - first != 1)
		err = fail(-EINVAL, "collect: expected one PLAN, see hardbench list plans");
	if (!err)
		err = plan_args_each(argv[first], &a, plan_at_look, plan_expand_built, run, &a);
	plan_args_release(&a);
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ANYTIME_OPT,
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_collect = {
	.name = "collect", .args = "PLAN", .help = "index the samples of a plan's boots",
	.more = "Makes results/collect/hardbench.sqlite anew from the text files in results/boot, byte for byte the\n"
		"same from the same files.",
	.opts = opts, .main = collect_main,
};
