// SPDX-License-Identifier: GPL-2.0-only
/* Google benchmark, --benchmark_out=FILE --benchmark_out_format=json: the repetitions of each, else its median */
#include <errno.h>
#include <math.h>

#include "bench/base/fail.h"
#include "judge/judge_reader.h"

static bool is_aggregate(const struct js *b)
{
	const char *type = js_text(js_get(b, "run_type"));

	return type && !strcmp(type, "aggregate");
}

/* of a file with --benchmark_report_aggregates_only: the median is the one that is like a run */
static bool is_median(const struct js *b)
{
	const char *name = js_text(js_get(b, "aggregate_name"));

	return name && !strcmp(name, "median");
}

static int one_run(struct judge_input *in, const struct js *b, size_t nr)
{
	const char *name = js_text(js_get(b, "run_name")), *unit = js_text(js_get(b, "time_unit"));
	const double time = js_number(js_get(b, "real_time"));
	struct sample x;

	name = name ? name : js_text(js_get(b, "name"));
	if (!name || !*name)
		return fail(-EINVAL, "%s:1: benchmark %zu has no \"name\"", in->path, nr);
	x = judge_sample(in, text_of(name), time, text_of(unit ? unit : "ns"), 1);
	if (js_text(js_get(b, "error_message")))
		x.mark = SAMPLE_FAILED;
	else if (isnan(time))
		return fail(-EINVAL, "%s:1: benchmark %zu has no \"real_time\"", in->path, nr);
	return judge_add(in, &x);
}

static int read_google(struct judge_input *in)
{
	struct js *all = judge_json(in);
	const struct js *list = js_get(all, "benchmarks");
	size_t runs = 0, taken = 0;
	int err = all ? 0 : -EINVAL;

	for (size_t i = 0; i < js_len(list); i++)
		runs += !is_aggregate(js_at(list, i));
	for (size_t i = 0; i < js_len(list) && !err; i++) {
		const struct js *b = js_at(list, i);

		if (runs ? is_aggregate(b) : !is_median(b))
			continue;
		err = one_run(in, b, i);
		taken++;
	}
	if (!err && !taken)
		err = fail(-EINVAL, "%s:1: no run and no median among \"benchmarks\"", in->path);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return judge_json_has(head, "\"context\"", "\"benchmarks\"");
}

const struct judge_format judge_format_google_benchmark = {
	.name = "google-benchmark",
	.what = "Google benchmark, --benchmark_out_format=json: real_time of each repetition, or their median",
	.recognise = recognise,
	.read = read_google,
};
