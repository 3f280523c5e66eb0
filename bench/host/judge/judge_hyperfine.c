// SPDX-License-Identifier: GPL-2.0-only
/* hyperfine --export-json: each run is a process. Two values of a parameter are two cases, also under one name. */
#include <errno.h>
#include <math.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/strbuf.h"
#include "judge/judge_reader.h"

/* "command", or "command [size=10 threads=2]" */
static char *name_of(const struct js *r, const char *command)
{
	const struct js *parameters = js_get(r, "parameters");
	struct strbuf name = { 0 };
	const char *key;

	strbuf_add(&name, command);
	for (key = js_key(parameters, NULL); key; key = js_key(parameters, key)) {
		const char *value = js_text(js_get(parameters, key));
		char number[32];

		number_format(js_number(js_get(parameters, key)), number, sizeof(number));
		strbuf_add(&name, key == js_key(parameters, NULL) ? " [" : " ");
		strbuf_add(&name, key);
		strbuf_char(&name, '=');
		strbuf_add(&name, value ? value : number);
	}
	if (js_key(parameters, NULL))
		strbuf_char(&name, ']');
	strbuf_char(&name, '\0');
	if (name.err)
		strbuf_release(&name);
	return name.at;
}

static int one_result(struct judge_input *in, const struct js *r, size_t nr)
{
	const char *command = js_text(js_get(r, "command"));
	const struct js *times = js_get(r, "times"), *status = js_get(r, "exit_codes");
	AUTO_FREE char *name = command && *command ? name_of(r, command) : NULL;

	if (!command || !*command || !js_len(times))
		return fail(-EINVAL,
			    "%s:1: result %zu has no \"command\" or no \"times\" (--export-json "
			    "writes both)",
			    in->path, nr);
	if (!name)
		return fail(-ENOMEM, "%s", in->path);
	for (size_t i = 0; i < js_len(times); i++) {
		struct sample x = judge_sample(in, text_of(name), js_number(js_at(times, i)), text_of("s"), 1);
		char process[24];
		int err;

		snprintf(process, sizeof(process), "%zu", i);
		x.process = text_of(process);
		/* what a signal ended has null */
		if (i < js_len(status) && js_number(js_at(status, i)) != 0)
			x.mark = SAMPLE_FAILED;
		err = judge_add_once(in, &x);	/* two results of one name cannot be told apart */
		if (err)
			return err;
	}
	return 0;
}

static int read_hyperfine(struct judge_input *in)
{
	struct js *all = judge_json(in);
	const struct js *results = js_get(all, "results");
	int err = all ? 0 : -EINVAL;

	if (!err && !js_len(results))
		err = fail(-EINVAL, "%s:1: no \"results\": not written by hyperfine", in->path);
	for (size_t i = 0; i < js_len(results) && !err; i++)
		err = one_result(in, js_at(results, i), i);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return judge_json_has(head, "\"results\"", "\"command\"");
}

const struct judge_format judge_format_hyperfine = {
	.name = "hyperfine",
	.what = "hyperfine --export-json: the time of each run, by command and parameters",
	.recognise = recognise,
	.read = read_hyperfine,
	.in_one_file = "; where two of its commands are the arms, let hyperfine write a file for each boot of each, "
		       "under one name (-n NAME)",
};
