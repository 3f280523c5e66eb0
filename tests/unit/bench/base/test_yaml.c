// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <string.h>
#include "bench/base/yaml.h"

static struct js *read_yaml(const char *text, char *why)
{
	return yaml_read(text, strlen(text), why, 200);
}

Test(yaml, values)
{
	char why[200];
	struct js *a = read_yaml("---\na: 1.5\nb: [x, 'y z']\nc:\n  - d: 2\n    e: {}\n  - f\n...\n---\nsecond\n", why);

	cr_assert_str_eq(js_text(js_get(a, "a")), "1.5");
	cr_assert_str_eq(js_text(js_at(js_get(a, "b"), 1)), "y z");
	cr_assert_str_eq(js_text(js_get(js_at(js_get(a, "c"), 0), "d")), "2");
	cr_assert_str_eq(js_text(js_at(js_get(a, "c"), 1)), "f");
	cr_assert_null(js_get(a, "second"));
	js_free(a);
	a = read_yaml("word", why);
	cr_assert_str_eq(js_text(js_at(a, 0)), "word");
	js_free(a);
}

Test(yaml, refusals)
{
	static const char *const bad[][2] = {
		{ "", "nothing in it" },
		{ "a: [", "did not find expected node" },
		{ "a: &x 1\nb: *x\n", "an alias" },
		{ "? [a]\n: b\n", "a key that is no scalar" },
		{ "a: b: c", "mapping values are not allowed" },
	};
	char why[200], deep[66] = "";

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		cr_assert_null(read_yaml(bad[i][0], why), "%s", bad[i][0]);
		cr_assert(strstr(why, bad[i][1]), "%s: %s", bad[i][0], why);
	}
	memset(deep, '[', 65);
	cr_assert_null(read_yaml(deep, why));
	cr_assert(strstr(why, "more than 64 levels"), "%s", why);
}
