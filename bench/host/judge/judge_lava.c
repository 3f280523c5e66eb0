// SPDX-License-Identifier: GPL-2.0-only
/*
 * The results of one LAVA job, as JSON of its REST interface or as YAML of its result page: what has a measurement.
 * Those of the suite "lava" are how long its own actions took, and left out.
 */
#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/yaml.h"
#include "judge/judge_reader.h"

static const char *first_text(const struct js *r, const char *a, const char *b)
{
	const char *t = js_text(js_get(r, a));

	return t ? t : js_text(js_get(r, b));
}

static int one_result(struct judge_input *in, const struct js *r, size_t *nr)
{
	const char *suite = js_text(js_get(r, "suite")), *result = js_text(js_get(r, "result"));
	const char *name = first_text(r, "name", "case"), *unit = first_text(r, "unit", "units");
	const double value = judge_js_number(js_get(r, "measurement"));
	AUTO_FREE char *full = NULL;
	struct sample x;

	if (!name || isnan(value) || (suite && !strcmp(suite, "lava")))
		return 0;
	if (asprintf(&full, "%s%s%s", suite ? suite : "", suite ? "/" : "", name) < 0) {
		full = NULL;
		return fail(-ENOMEM, "%s", in->path);
	}
	x = judge_sample(in, text_of(full), value, text_of(unit), 1);
	if (result && strcmp(result, "pass"))
		x.mark = SAMPLE_FAILED;
	++*nr;
	return judge_add_once(in, &x);
}

static int read_lava(struct judge_input *in)
{
	const char first = in->text[strspn(in->text, " \t\r\n")];
	const bool json = first == '{' || (first == '[' && strstr(in->text, "{\""));
	char why[200];
	struct js *all = json ? judge_json(in) : yaml_read(in->text, in->n, why, sizeof(why));
	const struct js *list = js_get(all, "results") ? js_get(all, "results") : all;
	int err = all ? 0 : json ? -EINVAL : fail(-EINVAL, "%s: %s", in->path, why);
	size_t nr = 0;

	for (size_t i = 0; i < js_len(list) && !err; i++)
		err = one_result(in, js_at(list, i), &nr);
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no result of this job has a measurement", in->path);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return (strstr(head, "\"measurement\"") && strstr(head, "\"result\"")) ||
	       (strstr(head, "measurement:") && strstr(head, "result:") && strstr(head, "suite:"));
}

const struct judge_format judge_format_lava = {
	.name = "lava",
	.what = "results of a LAVA job, JSON of its REST interface or YAML of its page: what has a measurement, by "
		"suite",
	.recognise = recognise,
	.read = read_lava,
};
