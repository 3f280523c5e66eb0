// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"

static int one_result(struct judge_input *in, const struct js *r, size_t nr)
{
	const char *command = js_text(js_get(r, "command"));
	const struct js *times = js_get(r, "times");

	if (!command || !*command || !js_len(times))
		return fail(-EINVAL,
			    "%s:1: result %zu has no \"command\" or no \"times\" (--export-json "
			    "writes both)",
			    in->path, nr);
	for (size_t i = 0; i < js_len(times); i++) {
		char process[24];
		const struct sample x = {
			{ command, strlen(command) },
			{ in->arm, strlen(in->arm) },
			{ in->block, strlen(in->block) },
			{ process, (size_t)snprintf(process, sizeof(process), "%zu", i) },
			js_number(js_at(times, i)),
			NAN,
			1,
		};
		const int err = judge_add(in, &x);

		if (err)
			return err;
	}
	return 0;
}

int judge_hyperfine(struct judge_input *in)
{
	size_t n;
	AUTO_FREE char *text = judge_slurp(in, LIMIT_JUDGE_JSON_BYTES, &n);
	const struct js *results;
	struct js *all;
	char why[200];
	int err = 0;

	if (!text)
		return -EINVAL;
	all = js_read(text, n, why, sizeof(why));
	if (!all)
		return fail(-EINVAL, "%s: %s", in->path, why);
	results = js_get(all, "results");
	if (!js_len(results))
		err = fail(-EINVAL, "%s:1: no \"results\": not written by hyperfine", in->path);
	for (size_t i = 0; i < js_len(results) && !err; i++)
		err = one_result(in, js_at(results, i), i);
	js_free(all);
	return err;
}
