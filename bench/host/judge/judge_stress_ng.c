// SPDX-License-Identifier: GPL-2.0-only
/* stress-ng --metrics --yaml FILE: bogo operations in a second of wall time, by stressor */
#include <errno.h>
#include <math.h>

#include "bench/base/fail.h"
#include "bench/base/yaml.h"
#include "judge/judge_reader.h"

static int one_stressor(struct judge_input *in, const struct js *m, size_t nr)
{
	const char *name = js_text(js_get(m, "stressor"));
	const double rate = judge_js_number(js_get(m, "bogo-ops-per-second-real-time"));
	struct sample x;

	if (!name || !*name || isnan(rate))
		return fail(-EINVAL, "%s:1: metric %zu has no \"stressor\" or no \"bogo-ops-per-second-real-time\"",
			    in->path, nr);
	x = judge_sample(in, text_of(name), rate, text_of("bogo-ops/s"), 1);
	return judge_add_once(in, &x);
}

static int read_stress_ng(struct judge_input *in)
{
	char why[200];
	struct js *all = yaml_read(in->text, in->n, why, sizeof(why));
	const struct js *metrics = js_get(all, "metrics");
	int err = all ? 0 : fail(-EINVAL, "%s: %s", in->path, why);

	if (!err && !js_len(metrics))
		err = fail(-EINVAL, "%s:1: no \"metrics\": stress-ng writes them with --metrics", in->path);
	for (size_t i = 0; i < js_len(metrics) && !err; i++)
		err = one_stressor(in, js_at(metrics, i), i);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "\nmetrics:") && strstr(head, "stressor:");
}

const struct judge_format judge_format_stress_ng = {
	.name = "stress-ng",
	.what = "stress-ng --metrics --yaml FILE: bogo-ops-per-second-real-time of each stressor",
	.recognise = recognise,
	.read = read_stress_ng,
};
