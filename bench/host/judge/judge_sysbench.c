// SPDX-License-Identifier: GPL-2.0-only
/* sysbench's report: the rates of a run, and where a test has none the average latency */
#include <errno.h>
#include <math.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { MOST_WORK = 300 };

/* one run: what was asked for, and the latency in case that nothing else is said */
struct run {
	char work[MOST_WORK + 1];
	bool options; /* inside the list of them */
	double latency; /* ms, NAN = not printed */
	unsigned long line;
	unsigned int nr; /* in the file, from 1 on */
	bool has_rate;
};

/* what follows a line's label is the value: "events per second:  1771.75" */
static const struct { const char *label, *name, *unit; } labels[] = {
	{ "events per second:", "events", "events/s" }, { "reads/s:", "reads", "reads/s" },
	{ "writes/s:", "writes", "writes/s" },		{ "fsyncs/s:", "fsyncs", "fsyncs/s" },
};

/* "1024.00 MiB transferred (2879.15 MiB/sec)" and "transactions:  1234  (123.4 per sec.)" */
static bool in_brackets(struct text t, const char **name, const char **unit, double *x)
{
	const char *open = memchr(t.at, '(', t.n);
	struct text rest;

	if (!open)
		return false;
	rest = (struct text){ open + 1, t.n - 1 - (size_t)(open - t.at) };
	if (memmem(t.at, t.n, " MiB transferred (", 18)) {
		*name = "transferred";
		*unit = "MiB/s";
	} else if (text_starts(t, "transactions:")) {
		*name = "transactions";
		*unit = "transactions/s";
	} else {
		return false;
	}
	return text_number(&rest, x);
}

static bool rate_of(struct text t, const char **name, const char **unit, double *x)
{
	for (size_t i = 0; i < ARRAY_SIZE(labels); i++) {
		struct text rest = t;

		if (!text_after(&rest, labels[i].label))
			continue;
		*name = labels[i].name;
		*unit = labels[i].unit;
		return text_number(&rest, x);
	}
	return in_brackets(t, name, unit, x);
}

static int add(struct judge_input *in, const struct run *r, const char *name, double value, const char *unit,
	       unsigned long line)
{
	struct sample x = judge_sample(in, text_of(name), value, text_of(unit), line);
	char process[16];

	snprintf(process, sizeof(process), "%u", r->nr);
	x.process = text_of(process);
	x.work = text_of(r->work);
	return judge_add(in, &x);
}

static void add_work(struct run *r, struct text t)
{
	const size_t n = strlen(r->work), room = MOST_WORK - n;

	if (t.n && t.n + 2 < room && !text_starts(t, "Initializing"))
		snprintf(r->work + n, room, "%s%.*s", n ? ", " : "", (int)t.n, t.at);
}

static int end_of(struct judge_input *in, const struct run *r)
{
	return !r->nr || r->has_rate || isnan(r->latency) ? 0 : add(in, r, "latency", r->latency, "ms", r->line);
}

static int one_line(struct judge_input *in, struct run *r, struct text t, unsigned long line)
{
	const char *name, *unit;
	struct text rest = t;
	double x;

	if (text_starts(t, "Initializing worker"))
		r->options = false;
	if (r->options)
		add_work(r, t);
	if (rate_of(t, &name, &unit, &x)) {
		/* no writes in a test of reads is no result */
		r->has_rate |= x > 0;
		return x > 0 ? add(in, r, name, x, unit, line) : 0;
	}
	if (text_after(&rest, "avg:") && text_number(&rest, &x)) {
		r->latency = x;
		r->line = line;
	}
	return 0;
}

static int read_sysbench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct run r = { .nr = 0 };
	int err = 0;

	while (!err && judge_next(&l)) {
		const struct text t = text_trim(l.t);

		if (text_starts(t, "Running the test with following options")) {
			err = end_of(in, &r);
			r = (struct run){ .nr = r.nr + 1, .options = true, .latency = NAN };
		} else if (r.nr) {
			err = one_line(in, &r, t, l.line);
		}
	}
	err = err ? err : end_of(in, &r);
	if (!err && !r.nr)
		err = fail(-EINVAL, "%s:1: no line \"Running the test with following options\"", in->path);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "Running the test with following options");
}

const struct judge_format judge_format_sysbench = {
	.name = "sysbench",
	.what = "sysbench's report: events, MiB, reads, writes, transactions in a second; threads and mutex: average "
		"latency",
	.recognise = recognise,
	.read = read_sysbench,
};
