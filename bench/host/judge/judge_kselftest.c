// SPDX-License-Identifier: GPL-2.0-only
/*
 * TAP of kselftest and KTAP of KUnit: the diagnostic lines that hold a value, "# getpid native: 123 ns". A test that is
 * not ok has none. run_kselftest.sh puts "# " in front of the lines of each program and names it before and after.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { LONGEST = 400 }; /* bytes of a line that is a value */

/* the lines of one test, until its own line says how it ended */
struct section {
	struct judge_lines from;
	struct text program; /* as run_kselftest.sh names it, or empty */
	bool failed;
};

/* "NAME: VALUE UNIT" where the unit is one of a time or a rate */
static bool value_of(struct text t, struct text *name, double *x, struct text *unit)
{
	const char *colon = t.n < LONGEST ? memrchr(t.at, ':', t.n) : NULL;
	struct text rest;

	if (!colon)
		return false;
	*name = text_trim((struct text){ t.at, (size_t)(colon - t.at) });
	rest = (struct text){ colon + 1, t.n - 1 - (size_t)(colon - t.at) };
	if (!name->n || !text_number(&rest, x))
		return false;
	*unit = text_word(&rest);
	return !rest.n && (judge_better(*unit) != BETTER_UNKNOWN || text_is(*unit, "cycles"));
}

static struct text without_hashes(struct text t)
{
	t = text_trim(t);
	while (text_after(&t, "#"))
		;
	return t;
}

static int add(struct judge_input *in, const struct section *s, struct text name, double value, struct text unit,
	       unsigned long line)
{
	struct sample x = judge_sample(in, name, value, unit, line);
	AUTO_FREE char *full = NULL;

	if (s->program.n) {
		if (asprintf(&full, "%.*s: %.*s", (int)(s->program.n < 200 ? s->program.n : 200), s->program.at,
			     (int)name.n, name.at) < 0) {
			full = NULL;
			return fail(-ENOMEM, "%s", in->path);
		}
		x.bench = text_of(full);
	}
	if (s->failed)
		x.mark = SAMPLE_FAILED;
	return judge_add_once(in, &x);
}

/* all values of a section that ends before @end */
static int put_section(struct judge_input *in, const struct section *s, const char *end, size_t *nr)
{
	struct judge_lines l = s->from;
	int err = 0;

	while (!err && l.at < end && judge_next(&l)) {
		struct text t = text_trim(l.t), name, unit;
		double x;

		if (!t.n || *t.at != '#' || !value_of(without_hashes(t), &name, &x, &unit))
			continue;
		++*nr;
		err = add(in, s, name, x, unit, l.line);
	}
	return err;
}

static int read_kselftest(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct section s = { .from = l };
	bool bailed = false;
	size_t nr = 0;
	int err = 0;

	while (!err && judge_next(&l)) {
		const struct text t = l.t;
		struct text program = without_hashes(t);
		const bool ok = text_starts(t, "ok "), not_ok = text_starts(t, "not ok ");

		if (text_starts(t, "#") && text_after(&program, "selftests: "))
			s.program = program;
		bailed |= text_starts(t, "Bail out!");	/* and what was not over by then did not pass */
		if (!ok && !not_ok)
			continue;
		s.failed = not_ok && !memmem(t.at, t.n, "# SKIP", 6);
		err = put_section(in, &s, t.at, &nr);
		s = (struct section){ .from = l };
	}
	s.failed |= bailed;
	err = err ? err : put_section(in, &s, in->text + in->n, &nr);
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no line like \"# getpid native: 123 ns\": these tests measured nothing",
			   in->path);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "TAP version 1");
}

const struct judge_format judge_format_kselftest = {
	.name = "kselftest",
	.what = "TAP of kselftest or KUnit: diagnostic lines with a value and its unit, as \"# getpid native: 123 ns\"",
	.recognise = recognise,
	.read = read_kselftest,
};
