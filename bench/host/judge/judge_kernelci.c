// SPDX-License-Identifier: GPL-2.0-only
/*
 * KernelCI: a KCIDB report, whose tests have a "number" with value and unit, or a test group of its older interface,
 * whose test cases have "measurements"
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { DEEPEST = 16 }; /* groups within groups */

static int put(struct judge_input *in, const char *name, const char *part, const struct js *m, const char *status,
	       size_t *nr)
{
	const double value = judge_js_number(js_get(m, js_get(m, "value") ? "value" : "measure"));
	AUTO_FREE char *full = NULL;
	struct sample x;

	if (isnan(value))
		return 0;
	if (asprintf(&full, "%s%s%s", name, part ? " " : "", part ? part : "") < 0) {
		full = NULL;
		return fail(-ENOMEM, "%s", in->path);
	}
	x = judge_sample(in, text_of(full), value, text_of(js_text(js_get(m, "unit"))), 1);
	if (status && strcasecmp(status, "PASS") && strcasecmp(status, "DONE"))
		x.mark = SAMPLE_FAILED;
	++*nr;
	return judge_add(in, &x);
}

static int one_test(struct judge_input *in, const struct js *t, size_t *nr)
{
	const char *path = js_text(js_get(t, "path")), *name = path ? path : js_text(js_get(t, "name"));
	const char *status = js_text(js_get(t, "status"));
	const struct js *list = js_get(t, "measurements");
	int err = 0;

	if (!name)
		return 0;
	if (js_get(t, "number"))
		err = put(in, name, NULL, js_get(t, "number"), status, nr);
	for (size_t i = 0; i < js_len(list) && !err; i++)
		err = put(in, name, js_text(js_get(js_at(list, i), "name")), js_at(list, i), status, nr);
	return err;
}

/* tests and test cases are in lists of these names, groups of them within each other */
static int all_tests(struct judge_input *in, const struct js *at, int depth, size_t *nr)
{
	static const char *const lists[] = { "tests", "test_cases", "sub_groups", "test_suites" };
	int err = at ? one_test(in, at, nr) : 0;

	for (size_t k = 0; k < ARRAY_SIZE(lists) && depth < DEEPEST; k++) {
		const struct js *list = js_get(at, lists[k]);

		for (size_t i = 0; i < js_len(list) && !err; i++)
			err = all_tests(in, js_at(list, i), depth + 1, nr);
	}
	return err;
}

static int read_kernelci(struct judge_input *in)
{
	struct js *all = judge_json(in);
	size_t nr = 0;
	int err = all ? all_tests(in, all, 0, &nr) : -EINVAL;

	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no test of it has a number or measurements", in->path);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return head[strspn(head, " \t\r\n")] == '{' &&
	       ((strstr(head, "\"tests\"") && strstr(head, "\"origin\"")) || strstr(head, "\"test_cases\""));
}

const struct judge_format judge_format_kernelci = {
	.name = "kernelci",
	.what = "KernelCI: a KCIDB report or a test group, JSON: the tests that have a number or measurements",
	.recognise = recognise,
	.read = read_kernelci,
};
