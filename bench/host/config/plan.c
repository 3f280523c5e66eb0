// SPDX-License-Identifier: GPL-2.0-only
/* configs/plans/NAME.plan and every file that it names. */
#include "config/plan.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/metric.h"
#include "config/conf_keys.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "config/conf_find.h"
#include "config/conf_used.h"
#include "config/conf_grammar.h"
#include "config/model.h"
#include "config/plan_check.h"
#include "config/plan_delay.h"
#include "config/plan_keys.h"
#include "config/plan_looks.h"
#include "config/plan_part.h"
#include "config/plan_rule.h"
#include "bench/base/arch.h"

enum { STEADY_WINDOWS = 3 };		/* of which the median counts */

static const char *const sections[] = { "plan", NULL };

/* what the plan says there, for messages */
static struct conf_line plan_line_of(const struct plan *p, const char *key, const char *value)
{
	return (struct conf_line){ .file = p->file, .section = sections[0], .key = key, .value = value };
}

static int plan_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	return conf_set(plan_keys, ctx, l);
}

static int add_arch(struct strlist *out, const char *arch)
{
	const char *host = arch_host();
	int err = 0;

	if (!strcmp(arch, "all")) {
		err = add_arch(out, "x86_64");
		return err ? err : add_arch(out, "arm64");
	}
	if (!strcmp(arch, "host")) {
		if (!host)
			return fail(
				-EINVAL,
				"this machine is neither x86_64 nor arm64: name one with --arch");
		arch = host;
	}
	return strlist_has(out, arch) ? 0 : strlist_add(out, arch);
}

/* the plan's list, or what --arch says instead, with "host" and "all" resolved */
static int set_arches(struct plan *p, const char *given)
{
	const struct conf_line at = { .file = "--arch", .section = "plan", .key = "arch", .value = given };
	struct strlist asked, none = { 0 };
	int err = 0;

	if (given) {
		strlist_release(&p->arch);
		err = conf_set(plan_keys, p, &at);
	}
	asked = p->arch;
	p->arch = none;
	for (size_t i = 0; i < asked.n && !err; i++)
		err = add_arch(&p->arch, asked.at[i]);
	strlist_release(&asked);
	return err;
}

bool plan_judges(const struct plan *p, const char *metric)
{
	return !p->metrics.n || !strcmp(metric, metric_name(M_INSTRUCTIONS)) ||
	       !strcmp(metric, metric_name(M_NS)) ||
	       strlist_has(&p->metrics, metric);
}

char *plan_runner(const struct plan *p, const char *arch)
{
	return fs_path("%s/guest/%s/runner%s", fs_lib_dir(), arch, p->events.n ? "-events" : "");
}

const struct model_def *plan_model(const struct plan *p, const char *arch)
{
	for (size_t i = 0; i < p->nr_models; i++)
		if (!strcmp(p->models[i].arch, arch))
			return &p->models[i];
	return NULL;
}

unsigned int plan_steady(const struct plan *p, const char *arch)
{
	return p->footprint || plan_model(p, arch) ? STEADY_WINDOWS : 0;
}

void plan_put_extra(const struct plan *p, const char *arch, FILE *f)
{
	const struct model_def *m = plan_model(p, arch);

	if (p->footprint)
		fputs("footprint\n", f);
	if (p->ops)
		fprintf(f, "ops %u\n", p->ops);
	if (p->each)
		fprintf(f, "each %u\n", p->each);
	for (size_t i = 0; i < p->events.n; i++)
		fprintf(f, "event %s\n", p->events.at[i]);
	if (m)
		model_write(&m->geometry, f);
}

static int no_arm(const struct conf_line *at, const struct feature *f, const char *word)
{
	struct strlist arms = { 0 };
	AUTO_FREE char *hint = NULL;

	for (size_t i = 0; i < f->nr_arms; i++)
		if (strlist_add(&arms, f->arms[i].name))
			break;
	hint = conf_hint(word, &arms);
	strlist_release(&arms);
	return conf_fail(at, "feature %s has no arm \"%s\"%s", f->name, word, hint);
}

static bool names_other(const struct strlist *names, const char *than)
{
	for (size_t i = 0; i < names->n; i++)
		if (strcmp(names->at[i], than))
			return true;
	return false;
}

/* drop the arms that "NAME:arm,arm" leaves out; the baseline, and an arm whose image is wanted, stay */
static int select_arms(const struct conf_line *at, struct feature *f, const char *wanted)
{
	AUTO_FREE char *copy = strdup(wanted);
	struct strlist names = { 0 };
	char *word, *save = NULL;
	size_t i, kept = 0;
	int err = copy ? 0 : -ENOMEM;

	for (word = copy ? strtok_r(copy, ",", &save) : NULL; word && !err;
	     word = strtok_r(NULL, ",", &save)) {
		for (i = 0; i < f->nr_arms && strcmp(f->arms[i].name, word); i++)
			;
		if (i == f->nr_arms)
			err = no_arm(at, f, word);
		else
			err = strlist_add(&names, word);
	}
	if (!err && !names_other(&names, f->arms[0].name))
		err = conf_fail(at, "feature %s:%s: no arm to hold against its baseline %s", f->name, wanted,
				f->arms[0].name);
	for (i = 0; i < f->nr_arms && !err; i++)
		if (f->arms[i].image && strlist_has(&names, f->arms[i].name))
			err = strlist_add(&names, f->arms[i].image);
	for (i = 0; i < f->nr_arms && !err; i++) {
		if (i && !strlist_has(&names, f->arms[i].name))
			arm_release(&f->arms[i]);
		else
			f->arms[kept++] = f->arms[i];
	}
	if (!err)
		f->nr_arms = kept;
	strlist_release(&names);
	return err;
}

/* a name with a '/' is a path beside the plan's file, unless it is absolute; NULL after printing */
static char *beside_plan(const struct conf_line *at, const char *kind, const char *name)
{
	const char *slash = strrchr(at->file, '/');
	AUTO_FREE char *path = !strchr(name, '/') || *name == '/' || !slash ?
				       fs_path("%s", name) :
				       fs_path("%.*s/%s", (int)(slash - at->file), at->file, name);
	AUTO_FREE char *file = NULL;
	AUTO_FREE char *shown = NULL;

	if (conf_find_from(at, kind, path, &file, &shown))
		return NULL;
	return conf_is_path(kind, path) && conf_may_name(at, path) ? NULL : TAKE(path);
}

/* the words behind a feature's name: "@TOOLCHAIN:arm,arm" */
static int narrow_feature(const struct conf_line *at, struct feature *f, const char *text)
{
	const size_t len = strcspn(text, ":");

	if (*text == '@') {
		f->toolchain = fs_path("%.*s", (int)len - 1, text + 1);
		if (!conf_grammar_fits(&conf_toolchain_name, f->toolchain))
			return conf_fail(at, "feature %s@%s: expected %s behind the @", f->name, f->toolchain,
					 conf_toolchain_name.is);
	}
	return text[len] ? select_arms(at, f, text + len + 1) : 0;
}

static int load_features(struct plan *p)
{
	size_t i;
	int err = 0;

	p->features = calloc(p->feature.n, sizeof(*p->features));
	if (!p->features)
		return -ENOMEM;
	for (i = 0; i < p->feature.n && !err; i++) {
		const char *text = p->feature.at[i];
		size_t len = strcspn(text, "@:");
		AUTO_FREE char *word = fs_path("%.*s", (int)len, text);
		const struct conf_line at = plan_line_of(p, "feature", text);
		AUTO_FREE char *name = beside_plan(&at, "feature", word);

		err = name ? feature_load(&p->features[i], name) : -EINVAL;
		if (err)
			break;
		p->nr_features++;
		err = narrow_feature(&at, &p->features[i], text + len);
	}
	return err;
}

static int load_kernels(struct plan *p)
{
	size_t i;
	int err = 0;

	p->kernels = calloc(p->kernel.n, sizeof(*p->kernels));
	if (!p->kernels)
		return -ENOMEM;
	for (i = 0; i < p->kernel.n && !err; i++) {
		const struct conf_line at = plan_line_of(p, "kernel", p->kernel.at[i]);
		AUTO_FREE char *name = beside_plan(&at, "kernel", at.value);

		err = name ? kernel_load(&p->kernels[i], name) : -EINVAL;
		p->nr_kernels += !err;
	}
	return err;
}

static int load_models(struct plan *p)
{
	int err = 0;

	p->models = calloc(p->model.n + 1, sizeof(*p->models));
	if (!p->models)
		return -ENOMEM;
	for (size_t i = 0; i < p->model.n && !err; i++) {
		const struct conf_line at = plan_line_of(p, "model", p->model.at[i]);
		AUTO_FREE char *name = beside_plan(&at, "model", at.value);

		err = name ? model_def_load(&p->models[i], name) : -EINVAL;
		if (err)
			break;
		if (plan_model(p, p->models[i].arch))
			err = conf_fail(&at, "model = %s: a second one of %s", at.value, p->models[i].arch);
		p->nr_models++;
	}
	return err;
}

static int load_all(struct plan *p, const char *arch)
{
	AUTO_FREE char *machine = NULL;
	const char *slash = strrchr(p->file, '/');
	AUTO_FREE char *dir = slash ? fs_path("%.*s", (int)(slash - p->file), p->file) : fs_path(".");
	struct conf_line at;
	int err = conf_read(p->file, plan_line, p);

	conf_set_beside(dir);

	if (!err)
		err = plan_looks_check(p);
	if (!err)
		err = conf_finish(plan_keys, p, p->file, "plan");
	if (!err)
		err = plan_check(p);
	if (!err)
		err = plan_rule_check(p);
	if (!err)
		err = set_arches(p, arch);
	if (!err)
		err = load_features(p);
	if (!err)
		err = plan_delay_resolve(p);
	if (!err)
		err = load_kernels(p);
	if (!err)
		err = load_models(p);
	if (err)
		return err;
	at = plan_line_of(p, "machine", NULL);
	machine = beside_plan(&at, "machine", p->machine);
	return machine ? machine_load(&p->machine_def, machine) : -EINVAL;
}

int plan_load(struct plan *p, const char *name, const char *arch)
{
	int err;

	*p = (struct plan){ 0 };
	err = conf_find("plan", name, &p->file, &p->name);
	if (!err) {
		/* one that was packed with boots lies elsewhere, and is called as it was */
		const bool by_path = conf_is_path("plan", name) && !conf_is_packed();

		p->word = strdup(by_path ? p->file : p->name);
		err = p->word ? load_all(p, arch) : -ENOMEM;
	}
	if (!err) {
		err = fs_sha256_file(p->file, p->hash);
		if (err)
			fail(err, "read %s", p->file);
	}
	if (err)
		plan_release(p);
	return err;
}

void plan_release(struct plan *p)
{
	size_t i;

	for (i = 0; i < p->nr_features; i++)
		feature_release(&p->features[i]);
	for (i = 0; i < p->nr_kernels; i++)
		kernel_release(&p->kernels[i]);
	for (i = 0; i < p->nr_margins; i++)
		free(p->margins[i].glob);
	plan_part_release(p);
	plan_looks_release(p);
	machine_release(&p->machine_def);
	for (i = 0; i < p->nr_models; i++)
		model_def_release(&p->models[i]);
	free(p->models);
	free(p->features);
	free(p->kernels);
	free(p->margins);
	free(p->name);
	free(p->file);
	free(p->word);
	conf_release(plan_keys, p);
	*p = (struct plan){ 0 };
}
