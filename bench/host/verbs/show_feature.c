// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/plan.h"
#include "verbs/show.h"

static struct js *texts(const struct strlist *l)
{
	struct js *a = js_array();
	size_t i;

	for (i = 0; i < l->n; i++)
		js_add_text(a, l->at[i]);
	return a;
}

static struct js *arm_object(const struct arm *a)
{
	struct js *o = js_object();

	js_set_text(o, "arm", a->name);
	js_set_take(o, "config", texts(&a->config));
	js_set_take(o, "implies", texts(&a->implies));
	js_set_text(o, "cmdline", a->cmdline);
	js_set_text(o, "image", a->image);
	js_set_text(o, "toolchain", a->toolchain);
	js_set_text(o, "seed", a->seed);
	js_set_text(o, "unavailable", a->unavailable);
	js_set_take(o, "sysctl", texts(&a->sysctl));
	js_set_take(o, "patch", texts(&a->patch));
	js_set_take(o, "prove", texts(&a->prove));
	return o;
}

static int print_json(const struct feature *f)
{
	struct js *o = js_object(), *arms = js_array(), *parts = js_array();
	size_t i;
	int err;

	js_set_text(o, "feature", f->name);
	js_set_text(o, "summary", f->summary);
	js_set_text(o, "since", f->since);
	js_set_text(o, "crosses", f->crosses);
	js_set_text(o, "claim", f->claim);
	js_set_text(o, "source", f->source);
	js_set_take(o, "aka", texts(&f->aka));
	js_set_take(o, "arch", texts(&f->arch));
	js_set_take(o, "near_zero", texts(&f->near_zero));
	js_set_take(o, "figure", texts(&f->figure));
	js_set_take(o, "renamed", texts(&f->renamed));
	for (i = 0; i < f->nr_arms; i++)
		js_add_take(arms, arm_object(&f->arms[i]));
	js_set_take(o, "arms", arms);
	for (i = 0; i < f->nr_parts; i++) {
		struct js *part = arm_object(&f->parts[i]);

		js_set_take(part, "when", texts(&f->parts[i].when));
		js_add_take(parts, part);
	}
	js_set_take(o, "parts", parts);
	err = js_write(o, stdout);
	js_free(o);
	return err ? fail(err, "print JSON") : 0;
}

static void line(const char *key, const char *value)
{
	if (value)
		printf("  %-9s %s\n", key, value);
}

static void lines(const char *key, const struct strlist *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		line(key, l->at[i]);
}

static void print_arm(const struct arm *a)
{
	lines("config", &a->config);
	lines("implies", &a->implies);
	line("cmdline", a->cmdline);
	line("image", a->image);
	line("toolchain", a->toolchain);
	line("seed", a->seed);
	lines("sysctl", &a->sysctl);
	lines("patch", &a->patch);
	lines("prove", &a->prove);
	line("unavailable", a->unavailable);
}

/* what an arm has besides, where the conditions of its part hold */
static void print_parts(const struct feature *f, const char *arm)
{
	size_t i, k;

	for (i = 0; i < f->nr_parts; i++) {
		const struct arm *part = &f->parts[i];

		if (strcmp(part->name, arm))
			continue;
		printf("  with");
		for (k = 0; k < part->when.n; k++)
			printf(" %s", part->when.at[k]);
		printf(":\n");
		print_arm(part);
	}
}

static void print_text(const struct feature *f)
{
	size_t i;

	printf("%s: %s\n", f->name, f->summary);
	line("since", f->since);
	lines("aka", &f->aka);
	lines("arch", &f->arch);
	line("crosses", f->crosses);
	line("claim", f->claim);
	line("source", f->source);
	lines("near zero", &f->near_zero);
	lines("planted", &f->planted);
	lines("figure", &f->figure);
	lines("renamed", &f->renamed);
	for (i = 0; i < f->nr_arms; i++) {
		printf("\narm %s%s\n", f->arms[i].name, i ? "" : " (the baseline)");
		print_arm(&f->arms[i]);
		print_parts(f, f->arms[i].name);
	}
}

int show_feature(const char *name, bool json)
{
	AUTO_FREE char *path = fs_path("%s/configs/features/%s.feature", fs_data_dir(), name);
	struct feature f;
	int err = 0;

	if (!strchr(name, '/') && !fs_exists(path))
		return 0;
	err = feature_load(&f, name);
	if (err)
		return err;
	if (json)
		err = print_json(&f);
	else
		print_text(&f);
	feature_release(&f);
	return err ? err : 1;
}
