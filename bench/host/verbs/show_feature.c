// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/feature_keys.h"
#include "config/plan.h"
#include "verbs/show.h"

static struct js *arm_object(const struct arm *a)
{
	struct js *o = js_object();

	js_set_text(o, "arm", a->name);
	conf_json(arm_keys, a, o);
	return o;
}

static struct js *part_object(const struct arm *part)
{
	struct js *o = arm_object(part), *when = js_array();
	size_t i;

	for (i = 0; i < part->when.n; i++)
		js_add_text(when, part->when.at[i]);
	js_set_take(o, "when", when);
	return o;
}

static int print_json(const struct feature *f)
{
	struct js *o = js_object(), *arms = js_array(), *parts = js_array();
	size_t i;
	int err;

	js_set_text(o, "feature", f->name);
	conf_json(feature_keys, f, o);
	for (i = 0; i < f->nr_arms; i++)
		js_add_take(arms, arm_object(&f->arms[i]));
	js_set_take(o, "arms", arms);
	for (i = 0; i < f->nr_overrides; i++)
		js_add_take(parts, part_object(&f->overrides[i]));
	js_set_take(o, "parts", parts);
	err = js_write(o, stdout);
	js_free(o);
	return err ? fail(err, "print JSON") : 0;
}

/* what an arm has besides, where the conditions of its part hold */
static void print_parts(const struct feature *f, const char *arm)
{
	size_t i, k;

	for (i = 0; i < f->nr_overrides; i++) {
		const struct arm *part = &f->overrides[i];

		if (strcmp(part->name, arm))
			continue;
		printf("  with");
		for (k = 0; k < part->when.n; k++)
			printf(" %s", part->when.at[k]);
		printf(":\n");
		conf_print(arm_keys, part, stdout);
	}
}

static void print_text(const struct feature *f)
{
	size_t i;

	printf("%s: %s\n", f->name, f->summary);
	conf_print(feature_keys + 1, f, stdout);	/* the summary is said */
	for (i = 0; i < f->nr_arms; i++) {
		printf("\narm %s%s\n", f->arms[i].name, i ? "" : " (the baseline)");
		conf_print(arm_keys, &f->arms[i], stdout);
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
