// SPDX-License-Identifier: GPL-2.0-only
/* perf stat -j: an object for each event, a line each; also in one array, as some put them together */
#include <errno.h>
#include <math.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "judge/judge_perf_event.h"
#include "judge/judge_reader.h"

/* is there a row for each CPU, core or thread? */
static int is_per(struct judge_input *in, const struct js *o, unsigned long line)
{
	static const struct { const char *key, *option;
	} per[] = {
		{ "cpu", "-A (--no-aggr)" },  { "core", "--per-core" },	    { "die", "--per-die" },
		{ "cache", "--per-cache" },   { "socket", "--per-socket" }, { "node", "--per-node" },
		{ "thread", "--per-thread" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(per); i++)
		if (js_text(js_get(o, per[i].key)))
			return perf_per(in, line, per[i].option, text_of(js_text(js_get(o, per[i].key))));
	return 0;
}

static int object_row(struct judge_input *in, struct perf_run *run, const struct js *o, unsigned long line)
{
	const char *value = js_text(js_get(o, "counter-value")), *event = js_text(js_get(o, "event"));
	const double percent = js_number(js_get(o, "pcnt-running"));
	struct perf_row x = {
		.event = text_of(event),
		.cgroup = text_of(js_text(js_get(o, "cgroup"))),
		.unit = text_of(js_text(js_get(o, "unit"))),
		.value = judge_js_number(js_get(o, "counter-value")),
		.share = percent < 100 ? percent / 100 : 1,
		.interval = js_number(js_get(o, "interval")),
		.counted = !value || strncmp(value, "<not", 4),
		.unsupported = value && !strncmp(value, "<not supported", 14),
		.line = line,
	};
	int err = is_per(in, o, line);

	if (err || (!event && !js_get(o, "counter-value")))
		return err; /* a metric of the event above */
	if (!event || !*event || (x.counted && isnan(x.value)))
		return fail(-EINVAL,
			    "%s:%lu: an object of perf stat -j without \"event\" or a number as \"counter-value\"",
			    in->path, line);
	return perf_run_add(in, run, &x);
}

static int one_object(struct judge_input *in, struct perf_run *run, struct text t, unsigned long line)
{
	char why[200];
	struct js *o = js_read(t.at, t.n, why, sizeof(why));
	int err = 0;

	if (!o)
		return fail(-EINVAL, "%s:%lu: %s", in->path, line, why);
	for (size_t i = 0; i < js_len(o) && !err; i++)
		err = object_row(in, run, js_at(o, i), line);
	if (!js_len(o))
		err = object_row(in, run, o, line);
	js_free(o);
	return err;
}

static int read_perf_json(struct judge_input *in)
{
	const char *first = in->text + strspn(in->text, " \t\r\n");
	struct judge_lines l = judge_lines(in->text, in->n);
	struct perf_run run = { .interval = NAN };
	int err = 0;

	if (*first == '[')
		err = one_object(in, &run, (struct text){ in->text, in->n }, 1);
	else
		while (!err && judge_next(&l)) {
			const struct text t = text_trim(l.t);

			if (text_starts(t, "# started on"))
				err = perf_run_end(in, &run);
			else if (t.n && *t.at != '#')
				err = one_object(in, &run, t, l.line);
		}
	err = err ? err : perf_run_last(in, &run);
	perf_run_release(&run);
	return err;
}

static bool recognise(const char *head)
{
	const char *at = strchr(head, '{');

	return at && (strstr(at, "\"counter-value\"") || strstr(at, "\"pcnt-running\""));
}

const struct judge_format judge_format_perf_stat_json = {
	.name = "perf-stat-json",
	.what = "perf stat -j, also with -I (summed): the count of each event",
	.recognise = recognise,
	.read = read_perf_json,
};
