// SPDX-License-Identifier: GPL-2.0-only
/*
 * KernelCI: a KCIDB report, whose tests have a "number" with value and unit, or a test group of its older interface,
 * whose test cases have "measurements". Groups are part of a case's name, and builds where there are several.
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { DEEPEST = 16 }; /* groups within groups */

struct report {
	struct judge_input *in;
	bool builds; /* of several: the build is part of the name */
	size_t nr; /* values */
};

/* one test, in the groups "ext4/fsync" */
struct test {
	const struct js *js;
	const char *group, *name, *build;
};

static int put(struct report *r, const struct test *t, const char *part, const struct js *m)
{
	const double value = judge_js_number(js_get(m, js_get(m, "value") ? "value" : "measure"));
	const char *status = js_text(js_get(t->js, "status")), *build = r->builds ? t->build : NULL;
	AUTO_FREE char *full = NULL;
	struct sample x;

	if (isnan(value))
		return 0;
	if (asprintf(&full, "%s%s%s%s%s%s%s%s", t->group, *t->group ? "/" : "", t->name, part ? " " : "",
		     part ? part : "", build ? " [" : "", build ? build : "", build ? "]" : "") < 0) {
		full = NULL;
		return fail(-ENOMEM, "%s", r->in->path);
	}
	x = judge_sample(r->in, text_of(full), value, text_of(js_text(js_get(m, "unit"))), 1);
	if (status && strcasecmp(status, "PASS") && strcasecmp(status, "DONE"))
		x.mark = SAMPLE_FAILED;
	r->nr++;
	return judge_add_once(r->in, &x);
}

static const char *name_of(const struct js *t)
{
	const char *path = js_text(js_get(t, "path"));

	return path ? path : js_text(js_get(t, "name"));
}

static int one_test(struct report *r, const struct js *js, const char *group)
{
	const struct test t = { js, group, name_of(js), js_text(js_get(js, "build_id")) };
	const struct js *list = js_get(js, "measurements");
	int err = 0;

	if (!t.name)
		return 0;
	if (js_get(js, "number"))
		err = put(r, &t, NULL, js_get(js, "number"));
	for (size_t i = 0; i < js_len(list) && !err; i++)
		err = put(r, &t, js_text(js_get(js_at(list, i), "name")), js_at(list, i));
	return err;
}

/* tests and test cases are in lists of these names, groups of them within each other */
static int all_tests(struct report *r, const struct js *at, const char *group, int depth)
{
	static const char *const lists[] = { "tests", "test_cases", "sub_groups", "test_suites" };
	const char *name = name_of(at);
	AUTO_FREE char *within = NULL;
	int err = at ? one_test(r, at, group) : 0;

	if (asprintf(&within, "%s%s%s", group, *group && name ? "/" : "", name ? name : "") < 0) {
		within = NULL;
		return fail(-ENOMEM, "%s", r->in->path);
	}
	for (size_t k = 0; k < ARRAY_SIZE(lists) && depth < DEEPEST; k++) {
		const struct js *list = js_get(at, lists[k]);

		for (size_t i = 0; i < js_len(list) && !err; i++)
			err = all_tests(r, js_at(list, i), within, depth + 1);
	}
	return err;
}

/* has a KCIDB report tests of several builds? That of one is no part of a name: two kernels have never the same */
static bool several_builds(const struct js *all)
{
	const struct js *list = js_get(all, "tests");
	const char *first = NULL;

	for (size_t i = 0; i < js_len(list); i++) {
		const char *build = js_text(js_get(js_at(list, i), "build_id"));

		if (build && first && strcmp(build, first))
			return true;
		first = build ? build : first;
	}
	return false;
}

static int read_kernelci(struct judge_input *in)
{
	struct js *all = judge_json(in);
	struct report r = { .in = in, .builds = several_builds(all) };
	int err = all ? all_tests(&r, all, "", 0) : -EINVAL;

	if (!err && !r.nr)
		err = fail(-EINVAL, "%s:1: no test of it has a number or measurements", in->path);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return judge_json_has(head, "\"tests\"", "\"origin\"") || judge_json_has(head, "\"test_cases\"", "");
}

const struct judge_format judge_format_kernelci = {
	.name = "kernelci",
	.what = "KernelCI: a KCIDB report or a test group, JSON: the tests that have a number or measurements",
	.recognise = recognise,
	.read = read_kernelci,
};
