// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_perf_bench.h"

#include <errno.h>

#include "bench/base/cleanup.h"
#include "judge/judge_reader.h"
#include "judge/judge_table_row.h"

/* a number as perf prints it: "1,053.064" has a comma between thousands, "0,125" one in a locale's place */
static int number_of(struct text t, double *x)
{
	char copy[64];
	size_t n = 0;

	if (t.n && t.at[t.n - 1] == 'd')
		t.n--; /* perf's own slip in KB/sec */
	if (judge_number(t, x))
		return 0;
	if (!memchr(t.at, ',', t.n) || t.n >= sizeof(copy))
		return -ENOENT;
	if (!memchr(t.at, '.', t.n))
		return table_decimal_comma(t) ? -EDOM : -ENOENT;
	for (size_t i = 0; i < t.n; i++)
		if (t.at[i] != ',')
			copy[n++] = t.at[i];
	return judge_number((struct text){ copy, n }, x) ? 0 : -ENOENT;
}

/* "4.5 usecs/op": a number, then what it is */
static int number_then_unit(struct text t, struct bench_value *out)
{
	static const struct { const char *printed, *unit; double scale; bool higher; } units[] = {
		{ "usecs/op", "usecs/op", 1, false },	{ "nsecs/op", "nsecs/op", 1, false },
		{ "msecs/op", "msecs/op", 1, false },	{ "cycles/byte", "cycles/byte", 1, false },
		{ "bytes/sec", "bytes/s", 1, true },	{ "KB/sec", "bytes/s", 0x1p10, true },
		{ "MB/sec", "bytes/s", 0x1p20, true },	{ "GB/sec", "bytes/s", 0x1p30, true },
	};
	const struct text number = text_word(&t), unit = text_word(&t);

	for (size_t i = 0; i < ARRAY_SIZE(units); i++) {
		int err;

		if (!text_is(unit, units[i].printed))
			continue;
		err = number_of(number, &out->value);
		out->value *= units[i].scale;
		out->unit = units[i].unit;
		out->higher = units[i].higher;
		return err;
	}
	return -ENOENT;
}

/* "Average data synthesis took: 12.3 usec (+- 0.1 usec)" */
static int average_took(struct text t, struct bench_value *out)
{
	const char *took = memmem(t.at, t.n, " took:", 6);
	struct text rest, unit;
	int err;

	if (!text_after(&t, "Average ") || !took)
		return -ENOENT;
	out->what = (struct text){ t.at, (size_t)(took - t.at) };
	rest = (struct text){ took + 6, t.n - out->what.n - 6 };
	err = number_of(text_word(&rest), &out->value);
	unit = text_word(&rest);
	out->unit = text_is(unit, "usec") ? "usec" : text_is(unit, "msec") || text_is(unit, "ms") ? "msec" : NULL;
	return err ? err : out->unit ? 0 : -ENOENT;
}

/* "Averaged 5012 operations/sec (+- 1.2%), total secs = 10", or "Averaged 5012 ADD operations (+- 1.2%)" */
static int averaged(struct text t, struct bench_value *out)
{
	struct text word;
	int err;

	if (!text_after(&t, "Averaged "))
		return -ENOENT;
	err = number_of(text_word(&t), &out->value);
	word = text_word(&t);
	out->unit = "operations/s";
	out->higher = true;
	if (text_is(word, "operations/sec"))
		return err;
	out->what = word;
	out->unit = "operations";
	return text_starts(t, "operations") ? err : -ENOENT;
}

/* "Wokeup 4 of 4 threads in 0.0291 ms (+-12.34%)": the average of the runs, which have a line each in brackets */
static int threads_in(struct text t, struct bench_value *out)
{
	const char *in = memmem(t.at, t.n, " in ", 4);
	struct text rest;
	int err;

	if (!in || *t.at == '[')
		return -ENOENT;
	rest = (struct text){ in + 4, t.n - 4 - (size_t)(in - t.at) };
	err = number_of(text_word(&rest), &out->value);
	out->unit = "ms";
	return text_starts(rest, "ms (+-") ? err : -ENOENT;
}

/* numa: "RAM-bw-local,     4.123, GB/sec,     thread-speed" */
static int thread_speed(struct text t, struct bench_value *out)
{
	struct text number;
	int err;

	text_word(&t);
	number = text_word(&t);
	if (!number.n || number.at[number.n - 1] != ',' || !text_after(&t, "GB/sec,") || !text_is(t, "thread-speed"))
		return -ENOENT;
	number.n--;
	err = number_of(number, &out->value);
	out->unit = "GB/s";
	out->higher = true;
	return err;
}

int bench_value(struct text t, struct bench_value *out)
{
	static int (*const forms[])(struct text t, struct bench_value *out) = {
		number_then_unit, average_took, averaged, threads_in, thread_speed,
	};
	int err = -ENOENT;

	for (size_t i = 0; i < ARRAY_SIZE(forms) && err == -ENOENT; i++) {
		*out = (struct bench_value){ .what = { "", 0 } };
		err = forms[i](t, out);
	}
	return err;
}

bool bench_total(struct text t, double *seconds)
{
	double x;

	if (!text_after(&t, "Total time:") || !text_number(&t, &x) || !text_starts(t, "[sec]"))
		return false;
	*seconds = x;
	return true;
}

bool bench_part(struct text t, struct text *part)
{
	const struct text all = t;
	const char *quote;

	if (text_after(&t, "# function '")) {
		quote = memchr(t.at, '\'', t.n);
		*part = (struct text){ t.at, quote ? (size_t)(quote - t.at) : t.n };
		return true;
	}
	if (text_after(&t, "Number of synthesis threads:") ||
	    (memmem(t.at, t.n, " operations ", 12) && memmem(t.at, t.n, " bits set of ", 13))) {
		*part = text_starts(all, "Number") ? (struct text){ all.at + 10, all.n - 10 } : all;
		return true;
	}
	return false;
}
