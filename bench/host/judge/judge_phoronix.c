// SPDX-License-Identifier: GPL-2.0-only
/* Phoronix Test Suite, composite.xml of one run: every trial of each test, and which direction is better */
#include <errno.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/xml.h"
#include "judge/judge_reader.h"

static bool named(const struct js *e, const char *name)
{
	const char *is = js_text(js_get(e, "name"));

	return is && !strcmp(is, name);
}

static enum better proportion(const struct js *result)
{
	const char *p = xml_text(result, "Proportion");

	return p && !strcmp(p, "HIB") ? BETTER_HIGHER : p && !strcmp(p, "LIB") ? BETTER_LOWER : BETTER_UNKNOWN;
}

/* "pts/osbench-1.0.3 Test: Create Threads" */
static char *name_of(const struct js *result)
{
	const char *id = xml_text(result, "Identifier"), *title = xml_text(result, "Title");
	const char *what = xml_text(result, "Description");
	char *name;

	id = id && *id ? id : title;
	if (!id || !*id || asprintf(&name, "%s%s%s", id, what && *what ? " " : "", what ? what : "") < 0)
		return NULL;
	return name;
}

/* "12.1:12.3:12.2", the trials, or one value */
static int add_trials(struct judge_input *in, struct sample *x, struct text trials)
{
	int err = 0;

	while (trials.n && !err) {
		const char *colon = memchr(trials.at, ':', trials.n);
		const size_t n = colon ? (size_t)(colon - trials.at) : trials.n;

		if (!judge_number((struct text){ trials.at, n }, &x->value))
			return fail(-EINVAL, "%s:1: \"%.60s\" is no number", in->path, trials.at);
		err = judge_add(in, x);
		trials.at += n + !!colon;
		trials.n -= n + !!colon;
	}
	return err;
}

static int one_result(struct judge_input *in, const struct js *result, const char **system)
{
	const struct js *entries = js_get(xml_child(result, "Data"), "children"), *entry = js_at(entries, 0);
	const char *format = xml_text(result, "DisplayFormat"), *scale = xml_text(result, "Scale");
	const char *id = xml_text(entry, "Identifier"), *raw = xml_text(entry, "RawString"),
		   *value = xml_text(entry, "Value");
	AUTO_FREE char *name = name_of(result);
	struct sample x;

	/* graphs of sensors have series of values, not results */
	if (format && *format && strcmp(format, "BAR_GRAPH"))
		return 0;
	if (!name)
		return fail(-EINVAL, "%s:1: a Result without Identifier and Title", in->path);
	id = id ? id : "";
	if (js_len(entries) > 1 || (*system && strcmp(*system, id)))
		return fail(-EINVAL,
			    "%s:1: %.60s has the results of several runs: give a file for each run of each arm",
			    in->path, name);
	*system = id;
	x = judge_sample(in, text_of(name), 0, text_of(scale ? scale : ""), 1);
	x.better = proportion(result);
	if (!value || !*value) {
		x.mark = SAMPLE_FAILED;
		return judge_add_once(in, &x);
	}
	/* the trials are of one test; another of its name is told apart by what was not read */
	if (samples_has_process(in->samples, x.bench, x.arm, x.block, x.process))
		x.mark = SAMPLE_UNCLEAR;
	return add_trials(in, &x, text_of(raw && *raw ? raw : value));
}

static int read_phoronix(struct judge_input *in)
{
	char why[200];
	struct js *all = xml_read(in->text, in->n, why, sizeof(why));
	const struct js *children = js_get(all, "children");
	const char *system = NULL;
	int err = all ? 0 : fail(-EINVAL, "%s: %s", in->path, why);
	size_t nr = 0;

	for (size_t i = 0; i < js_len(children) && !err; i++) {
		if (!named(js_at(children, i), "Result"))
			continue;
		nr++;
		err = one_result(in, js_at(children, i), &system);
	}
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no Result in it", in->path);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "<PhoronixTestSuite");
}

const struct judge_format judge_format_phoronix = {
	.name = "phoronix",
	.what = "Phoronix Test Suite, composite.xml of one run: the trials of each test",
	.recognise = recognise,
	.read = read_phoronix,
};
