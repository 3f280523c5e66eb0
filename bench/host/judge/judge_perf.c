// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"

static struct text word(const char *s)
{
	return (struct text){ s, strlen(s) };
}

static int perf_add_value(struct judge_input *in, struct text bench, double value, unsigned long line)
{
	const struct sample x = {
		bench, word(in->arm), word(in->block), { "", 0 }, value, NAN, line
	};

	return judge_add(in, &x);
}

/* the number at the start of a line, and what follows it */
static bool leading_number(const char *p, const char *end, double *x, struct text *rest)
{
	const char *e;

	while (p < end && isspace((unsigned char)*p))
		p++;
	for (e = p; e < end && !isspace((unsigned char)*e);)
		e++;
	while (e < end && isspace((unsigned char)*e))
		e++;
	*rest = (struct text){ e, (size_t)(end - e) };
	while (e > p && isspace((unsigned char)e[-1]))
		e--;
	return judge_number((struct text){ p, (size_t)(e - p) }, x);
}

static bool starts(struct text t, const char *s)
{
	return t.n >= strlen(s) && !memcmp(t.at, s, strlen(s));
}

/* "# Running 'syscall/basic' benchmark:" */
static bool running(const char *p, const char *end, struct text *bench)
{
	static const char intro[] = "# Running '";
	const char *from = p + sizeof(intro) - 1, *to;

	if ((size_t)(end - p) < sizeof(intro) || memcmp(p, intro, sizeof(intro) - 1))
		return false;
	to = memchr(from, '\'', (size_t)(end - from));
	if (!to || to == from)
		return false;
	*bench = (struct text){ from, (size_t)(to - from) };
	return true;
}

/* time per op where it is printed, else the total; the unit is the same in both arms */
static bool bench_value(const char *p, const char *end, bool total, double *x)
{
	static const char intro[] = "Total time:";
	struct text rest;

	while (p < end && isspace((unsigned char)*p))
		p++;
	if (total) {
		if ((size_t)(end - p) < sizeof(intro) || memcmp(p, intro, sizeof(intro) - 1))
			return false;
		return leading_number(p + sizeof(intro) - 1, end, x, &rest) &&
		       starts(rest, "[sec]");
	}
	return leading_number(p, end, x, &rest) &&
	       (starts(rest, "usecs/op") || starts(rest, "nsecs/op") || starts(rest, "msecs/op"));
}

static int bench_pass(struct judge_input *in, const char *text, size_t n, bool total, size_t *found)
{
	const char *p = text, *end = text + n, *nl;
	struct text bench = { NULL, 0 };
	unsigned long line = 1;
	double x;
	int err = 0;

	for (; p < end && !err; p = nl + 1, line++) {
		nl = memchr(p, '\n', (size_t)(end - p));
		nl = nl ? nl : end;
		if (running(p, nl, &bench) || !bench.at || !bench_value(p, nl, total, &x))
			continue;
		++*found;
		err = perf_add_value(in, bench, x, line);
	}
	return err;
}

int judge_perf_bench(struct judge_input *in)
{
	size_t n, found = 0;
	AUTO_FREE char *text = judge_slurp(in, LIMIT_JUDGE_TEXT_BYTES, &n);
	int err = text ? 0 : -EINVAL;

	if (!err)
		err = bench_pass(in, text, n, false, &found);
	if (!err && !found)
		err = bench_pass(in, text, n, true, &found);
	if (!err && !found)
		err = fail(-EINVAL,
			   "%s:1: no line with \"usecs/op\" or \"Total time\" after a line "
			   "\"# Running '...' benchmark\"",
			   in->path);
	return err;
}

/* one line of perf stat -x: value SEP unit SEP event SEP ...; with -I a time comes first */
static int stat_line(struct judge_input *in, const char *p, const char *end, char sep,
		     unsigned long line)
{
	struct text field[4] = { { NULL, 0 } };
	int n = 0;
	double x;

	while (n < 4) {
		const char *e = memchr(p, sep, (size_t)(end - p));

		field[n++] = (struct text){ p, (size_t)((e ? e : end) - p) };
		if (!e)
			break;
		p = e + 1;
	}
	if (n < 3 || !field[2].n)
		return fail(-EINVAL, "%s:%lu: not a line of perf stat -x", in->path, line);
	if (starts(field[0], "<not"))
		return fail(-EINVAL, "%s:%lu: event %.*s was not counted", in->path, line,
			    field[2].n < 60 ? (int)field[2].n : 60, field[2].at);
	if (!judge_number(field[0], &x))
		return fail(-EINVAL, "%s:%lu: the first field is not a count", in->path, line);
	return perf_add_value(in, field[2], x, line);
}

int judge_perf_stat(struct judge_input *in)
{
	size_t n = 0;
	AUTO_FREE char *text = judge_slurp(in, LIMIT_JUDGE_TEXT_BYTES, &n);
	const char *end, *nl;
	unsigned long line = 1;
	char sep = 0;
	int err = 0;

	if (!text)
		return -EINVAL;
	end = text + n;
	for (const char *p = text; !err && p < end; p = nl + 1, line++) {
		nl = memchr(p, '\n', (size_t)(end - p));
		nl = nl ? nl : end;
		if (p == nl || *p == '#')
			continue;
		for (const char *q = p; q < nl && !sep; q++)
			sep = strchr(",;|\t", *q) ? *q : 0;
		if (!sep)
			return fail(-EINVAL, "%s:%lu: no separator of perf stat -x", in->path,
				    line);
		err = stat_line(in, p, nl, sep, line);
	}
	return err;
}
