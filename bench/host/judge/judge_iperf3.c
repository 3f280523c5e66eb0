// SPDX-License-Identifier: GPL-2.0-only
/* iperf3 -J, of the client: what arrived in a second, in each direction, and of UDP the jitter */
#include <errno.h>
#include <math.h>
#include <stdio.h>

#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { MOST_NAME = 80 };

static int add(struct judge_input *in, const char *name, double value, const char *unit, const struct js *test)
{
	struct sample x = judge_sample(in, text_of(name), value, text_of(unit), 1);
	char work[MOST_NAME];

	snprintf(work, sizeof(work), "streams %g, blocks of %g, target %g bit/s",
		 js_number(js_get(test, "num_streams")),
		 js_number(js_get(test, "blksize")), js_number(js_get(test, "target_bitrate")));
	x.work = text_of(work);
	return judge_add(in, &x);
}

/* one direction; @sum is what its receiver says */
static int one_way(struct judge_input *in, const char *protocol, bool back, const struct js *sum, const struct js *test)
{
	const double rate = js_number(js_get(sum, "bits_per_second")), jitter = js_number(js_get(sum, "jitter_ms"));
	char name[MOST_NAME];
	int err;

	if (isnan(rate))
		return fail(-EINVAL, "%s:1: a sum of \"end\" has no \"bits_per_second\"", in->path);
	snprintf(name, sizeof(name), "%.16s%s", protocol, back ? " to the client" : "");
	err = add(in, name, rate, "bit/s", test);
	if (err || isnan(jitter))
		return err;
	snprintf(name, sizeof(name), "%.16s%s jitter", protocol, back ? " to the client" : "");
	return add(in, name, jitter, "ms", test);
}

static int all_ways(struct judge_input *in, const struct js *all)
{
	const struct js *test = js_get(js_get(all, "start"), "test_start"), *end = js_get(all, "end");
	const struct js *there = js_get(end, "sum_received"), *back = js_get(end, "sum_received_bidir_reverse");
	const char *protocol = js_text(js_get(test, "protocol")), *error = js_text(js_get(all, "error"));
	int err;

	if (error)
		return fail(-EINVAL, "%s:1: iperf3 had an error: %.200s", in->path, error);
	if (!protocol || !there)
		return fail(-EINVAL,
			    "%s:1: no \"protocol\" in \"test_start\" or no \"sum_received\" in \"end\": is it what the "
			    "client printed?",
			    in->path);
	err = one_way(in, protocol, js_number(js_get(test, "reverse")) == 1, there, test);
	return err || !back ? err : one_way(in, protocol, true, back, test);
}

static int read_iperf3(struct judge_input *in)
{
	struct js *all = judge_json_repeated(in); /* of two directions iperf3 3.12 writes "sock_bufsize" four times */
	int err = all ? all_ways(in, all) : -EINVAL;

	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return judge_json_has(head, "\"start\"", "\"connected\"");
}

const struct judge_format judge_format_iperf3 = {
	.name = "iperf3",
	.what = "iperf3 -J, of the client: bits in a second that arrived, by direction; of UDP the jitter too",
	.recognise = recognise,
	.read = read_iperf3,
};
