// SPDX-License-Identifier: GPL-2.0-only
/*
 * lmbench's results: "Simple syscall: 0.1234 microseconds", and after a title in one open quote ("size=0k ovr=0.55)
 * rows of two numbers
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { LONGEST = 400 }; /* bytes of a line that is a result */

/* "NAME: VALUE UNIT", in which older ones have no blank behind the colon */
static bool named(struct text t, struct text *name, double *value, struct text *unit)
{
	const char *colon = t.n < LONGEST ? memrchr(t.at, ':', t.n) : NULL;
	struct text rest;

	if (!colon || colon == t.at)
		return false;
	*name = text_trim((struct text){ t.at, (size_t)(colon - t.at) });
	rest = (struct text){ colon + 1, t.n - 1 - (size_t)(colon - t.at) };
	if (!text_number(&rest, value))
		return false;
	*unit = text_word(&rest);
	return judge_better(*unit) != BETTER_UNKNOWN;
}

/* what a row of two numbers under a title is: lat_ctx by processes, lat_mem_rd by size, a bandwidth by size */
static const char *unit_under(struct text title)
{
	if (text_starts(title, "size="))
		return "us";
	if (text_starts(title, "stride="))
		return "ns";
	return memmem(title.at, title.n, "bandwidth", 9) || memmem(title.at, title.n, "bcopy", 5) ||
			       memmem(title.at, title.n, "bzero", 5) || memmem(title.at, title.n, "write", 5) ?
		       "MB/s" :
		       NULL;
}

static int titled(struct judge_input *in, struct text title, struct text t, unsigned long line, size_t *nr)
{
	const char *unit = unit_under(title), *ovr = memmem(title.at, title.n, " ovr=", 5);
	const int n = ovr ? (int)(ovr - title.at) : title.n < 100 ? (int)title.n : 100;
	AUTO_FREE char *name = NULL;
	struct text rest = t, at = text_word(&rest);
	double x, value;
	struct sample s;

	if (!unit || !judge_number(at, &x) || !text_number(&rest, &value) || rest.n)
		return 0;
	if (asprintf(&name, "%.*s %.*s", n < 100 ? n : 100, title.at, (int)(at.n < 30 ? at.n : 30), at.at) < 0) {
		name = NULL;
		return fail(-ENOMEM, "%s", in->path);
	}
	++*nr;
	s = judge_sample(in, text_of(name), value, text_of(unit), line);
	return judge_add(in, &s);
}

static int read_lmbench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct text title = { "", 0 };
	size_t nr = 0;
	int err = 0;

	while (!err && judge_next(&l)) {
		struct text t = text_trim(l.t), name, unit;
		double x;

		if (t.n && *t.at == '"') {
			title = (struct text){ t.at + 1, t.n - 1 };
		} else if (!t.n) {
			title.n = 0;
		} else if (named(t, &name, &x, &unit)) {
			const struct sample s = judge_sample(in, name, x, unit, l.line);

			title.n = 0;
			nr++;
			err = judge_add(in, &s);
		} else if (title.n) {
			err = titled(in, title, t, l.line, &nr);
		}
	}
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no line like \"Simple syscall: 0.1234 microseconds\"", in->path);
	return err;
}

/* its own units, written in full, behind a name: no other tool has them; or a title */
static bool recognise(const char *head)
{
	static const char *const units[] = { "microseconds", "nanoseconds", "MB/sec", "KB/sec" };
	struct judge_lines l = judge_lines(head, strlen(head));
	struct text name, unit;
	double x;

	while (judge_next(&l)) {
		if (text_starts(l.t, "[lmbench") || text_starts(l.t, "\"size=") || text_starts(l.t, "\"stride="))
			return true;
		if (!named(text_trim(l.t), &name, &x, &unit))
			continue;
		for (size_t i = 0; i < ARRAY_SIZE(units); i++)
			if (text_is(unit, units[i]))
				return true;
	}
	return false;
}

const struct judge_format judge_format_lmbench = {
	.name = "lmbench",
	.what = "lmbench's results, of one program or of all: latencies, and the rows under a title (lat_ctx, bw_mem, "
		"lat_mem_rd)",
	.recognise = recognise,
	.read = read_lmbench,
};
