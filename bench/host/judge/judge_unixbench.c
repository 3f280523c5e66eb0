// SPDX-License-Identifier: GPL-2.0-only
/* UnixBench's report: "Pipe Throughput   1234567.8 lps   (10.0 s, 7 samples)", for one copy and for as many as CPUs */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { LONGEST = 400 }; /* a line of it has 80 */

/* what is in front of the last number but one of a line: two blanks at least stand between name and value */
static bool result_of(struct text t, struct text *name, double *value, struct text *unit)
{
	struct text rest;

	for (size_t i = 1; i + 2 < t.n && t.n < LONGEST; i++) {
		if (t.at[i] != ' ' || t.at[i - 1] != ' ' || t.at[i + 1] == ' ')
			continue;
		*name = text_trim((struct text){ t.at, i });
		rest = (struct text){ t.at + i, t.n - i };
		if (!text_number(&rest, value))
			continue;
		*unit = text_word(&rest);
		return name->n && unit->n && text_starts(rest, "(") && memmem(rest.at, rest.n, "sample", 6);
	}
	return false;
}

static int add(struct judge_input *in, struct text name, double value, struct text unit, unsigned long copies,
	       unsigned long line)
{
	AUTO_FREE char *full = NULL;
	struct sample x = judge_sample(in, name, value, unit, line);

	if (copies > 1) {
		if (asprintf(&full, "%.*s (%lu copies)", (int)(name.n < 200 ? name.n : 200), name.at, copies) < 0) {
			full = NULL;
			return fail(-ENOMEM, "%s", in->path);
		}
		x.bench = text_of(full);
	}
	x.better = BETTER_HIGHER; /* every test of it is a rate */
	return judge_add(in, &x);
}

static int read_unixbench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	unsigned long copies = 1, nr = 0;
	int err = 0;

	while (!err && judge_next(&l)) {
		const char *running = memmem(l.t.at, l.t.n, "; running ", 10);
		struct text t, name, unit;
		double x;

		if (running) {
			t = (struct text){ running + 10, l.t.n - (size_t)(running + 10 - l.t.at) };
			copies = text_number(&t, &x) && x >= 1 && x < 1e6 ? (unsigned long)x : 1;
		}
		if (!result_of(l.t, &name, &x, &unit))
			continue;
		nr++;
		err = add(in, name, x, unit, copies, l.line);
	}
	if (!err && !nr)
		err = fail(-EINVAL, "%s:1: no line like \"Pipe Throughput  1234.5 lps  (10.0 s, 7 samples)\"",
			   in->path);
	return err;
}

static bool recognise(const char *head)
{
	struct judge_lines l = judge_lines(head, strlen(head));
	struct text name, unit;
	double x;

	while (judge_next(&l))
		if (result_of(l.t, &name, &x, &unit))
			return true;
	return false;
}

const struct judge_format judge_format_unixbench = {
	.name = "unixbench",
	.what = "UnixBench's report: the result of each test, by the number of copies",
	.recognise = recognise,
	.read = read_unixbench,
};
