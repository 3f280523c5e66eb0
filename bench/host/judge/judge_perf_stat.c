// SPDX-License-Identifier: GPL-2.0-only
/*
 * perf stat -x SEP: value SEP unit SEP event [SEP cgroup] [SEP spread%] SEP time SEP percent [SEP metric SEP its unit]
 *
 * The separator may be the comma that event names have too (cpu/event=0xc4,umask=0x11/u), and the comma that stands in
 * a number where the locale has one there. With -I the time comes first.
 */
#include <ctype.h>
#include <errno.h>
#include <math.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_perf_event.h"
#include "judge/judge_reader.h"
#include "judge/judge_table_row.h"

enum { FIELDS = 12 };

/* a comma only where nothing else can be it: numbers and events have commas of their own */
static char separator_of(struct text t)
{
	static const char clear[] = ";|\t";
	size_t seen[256] = { 0 };

	for (size_t i = 0; i < t.n; i++)
		seen[(unsigned char)t.at[i]]++;
	for (size_t i = 0; clear[i]; i++)
		if (seen[(unsigned char)clear[i]] >= 3)
			return clear[i];
	return seen[','] >= 2 ? ',' : 0;
}

/* the fields of a row; what is between two slashes of an event is one */
static int fields_of(struct text t, char sep, struct text *field)
{
	size_t from = 0;
	bool inside = false;
	int n = 0;

	for (size_t i = 0; i <= t.n && n < FIELDS; i++) {
		if (i < t.n && t.at[i] == '/')
			inside = !inside && memchr(t.at + i + 1, '/', t.n - i - 1);
		if (i < t.n && (t.at[i] != sep || inside))
			continue;
		field[n++] = text_trim((struct text){ t.at + from, i - from });
		from = i + 1;
	}
	return n;
}

static bool digits(struct text t)
{
	for (size_t i = 0; i < t.n; i++)
		if (!isdigit((unsigned char)t.at[i]))
			return false;
	return t.n;
}

/* letters and numbers in turn, as S0-D1-C2 of "S-D-C" */
static bool is_place(struct text t, const char *form)
{
	size_t i = 0;

	for (; *form; form++) {
		if (i == t.n || t.at[i++] != *form)
			return false;
		if (form[0] == '-' || (form[1] && form[1] != '-'))
			continue;
		if (i == t.n || !isdigit((unsigned char)t.at[i]))
			return false;
		while (i < t.n && isdigit((unsigned char)t.at[i]))
			i++;
	}
	return i == t.n;
}

/* the option that makes a row begin with this; NULL: none does */
static const char *per_option(struct text t)
{
	static const struct { const char *form, *option; } known[] = {
		{ "CPU", "-A (--no-aggr)" }, { "S-D-C", "--per-core" }, { "S-C", "--per-core" }, { "S-D", "--per-die" },
		{ "S-D-L", "--per-cache" }, { "S", "--per-socket" }, { "N", "--per-node" },
	};
	const char *dash;

	for (size_t i = 0; i < ARRAY_SIZE(known); i++)
		if (is_place(t, known[i].form))
			return known[i].option;
	dash = memrchr(t.at, '-', t.n);
	if (dash && dash > t.at && !isdigit((unsigned char)*t.at) &&
	    digits((struct text){ dash + 1, t.n - 1 - (size_t)(dash - t.at) }))
		return "--per-thread";
	return NULL;
}

/* "1.000964135" before a value: the time of -I, with nine decimals */
static bool interval_of(const struct text *field, double *at)
{
	const char *point = memchr(field[0].at, '.', field[0].n);
	double x;

	*at = NAN;
	return point && field[0].n - 1 - (size_t)(point - field[0].at) == 9 &&
	       (judge_number(field[1], &x) || text_starts(field[1], "<not") || per_option(field[1]) ||
		table_decimal_comma(field[1])) &&
	       judge_number(field[0], at);
}

/* what is behind the event: [cgroup] [spread%] time percent [metric unit] */
static void behind_event(const struct text *field, int n, char sep, struct perf_row *x)
{
	int i = 0;
	double percent;

	if (n > 2 && (!digits(field[0]) || (digits(field[1]) && memchr(field[2].at, '.', field[2].n)))) {
		if (!field[0].n || field[0].at[field[0].n - 1] != '%')
			x->cgroup = field[i++];
	}
	if (i < n && field[i].n && field[i].at[field[i].n - 1] == '%')
		i++;
	if (i + 1 < n && table_number(field[i + 1], sep != ',', &percent) && percent < 100)
		x->share = percent / 100;
}

static int row_of(struct judge_input *in, const struct text *field, int n, char sep, struct perf_row *x)
{
	const char *option = per_option(field[0]);

	if (option)
		return perf_per(in, x->line, option, field[0]);
	if (n < 3 || !field[2].n)
		return fail(
			-EINVAL,
			"%s:%lu: not a line of perf stat -x: a value, its unit, an event (--metric-only writes none)",
			in->path, x->line);
	if (sep == ',' && digits(field[0]) && digits(field[1]))
		return fail(-EINVAL, "%s:%lu: a decimal comma between commas: run perf with LC_ALL=C, or with -x \\;",
			    in->path, x->line);
	x->unit = field[1];
	x->event = field[2];
	x->counted = !text_starts(field[0], "<not");
	x->unsupported = text_starts(field[0], "<not supported");
	if (x->counted && !table_number(field[0], sep != ',', &x->value))
		return fail(-EINVAL, "%s:%lu: the first field is not a count", in->path, x->line);
	behind_event(field + 3, n - 3, sep, x);
	return 0;
}

static int stat_line(struct judge_input *in, struct perf_run *run, struct text t, unsigned long line)
{
	struct perf_row x = { .share = 1, .line = line };
	const char sep = separator_of(t);
	struct text field[FIELDS];
	int n = sep ? fields_of(t, sep, field) : 0, first, err;

	if (!sep)
		return fail(-EINVAL, "%s:%lu: no separator of perf stat -x", in->path, line);
	first = n > 3 && interval_of(field, &x.interval);
	/* a metric of the event above has a row of its own, with nothing in the places of value and event */
	if (n > first + 2 && !field[first].n && !field[first + 2].n)
		return 0;
	err = row_of(in, field + first, n - first, sep, &x);
	if (!first)
		x.interval = NAN;
	return err ? err : perf_run_add(in, run, &x);
}

static int read_perf_stat(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct perf_run run = { .interval = NAN };
	int err = 0;

	while (!err && judge_next(&l)) {
		struct text t = text_trim(l.t);

		if (text_starts(t, "# started on"))
			err = perf_run_end(in, &run);
		if (t.n && *t.at != '#')
			err = stat_line(in, &run, l.t, l.line);
	}
	err = err ? err : perf_run_last(in, &run);
	perf_run_release(&run);
	return err;
}

/* the first line that says something: a value, or a place, and separators */
static bool recognise(const char *head)
{
	struct judge_lines l = judge_lines(head, strlen(head));
	struct text field[FIELDS];
	double x;

	while (judge_next(&l)) {
		const struct text t = text_trim(l.t);
		const char sep = separator_of(l.t);

		if (text_starts(t, "# started on"))
			return true;
		if (!t.n || *t.at == '#')
			continue;
		return sep && fields_of(l.t, sep, field) >= 3 &&
		       (table_number(field[0], sep != ',', &x) || text_starts(field[0], "<not") ||
			per_option(field[0]));
	}
	return false;
}

const struct judge_format judge_format_perf_stat = {
	.name = "perf-stat",
	.what = "perf stat -x SEP, also with -I (summed), -r, --for-each-cgroup and several runs in one file: the "
		"count of each event",
	.recognise = recognise,
	.read = read_perf_stat,
};
