// SPDX-License-Identifier: GPL-2.0-only
/*
 * lmbench's results: "Simple syscall: 0.1234 microseconds", and after a title in one open quote ("size=0k ovr=0.55),
 * or in none, rows of two numbers. What is like a result, and none of these, is counted.
 */
#include <ctype.h>
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

/* what a row of two numbers under a title is: lat_ctx by processes, the others by size */
static const char *unit_under(struct text title)
{
	if (text_starts(title, "size=") || text_starts(title, "mappings"))
		return "us";
	if (text_starts(title, "stride="))
		return "ns";
	return memmem(title.at, title.n, "bandwidth", 9) || memmem(title.at, title.n, "bcopy", 5) ||
			       memmem(title.at, title.n, "bzero", 5) || memmem(title.at, title.n, "write", 5) ?
		       "MB/s" :
		       NULL;
}

/* the results of all programs, one after another */
struct results {
	struct judge_input *in;
	struct text title; /* of rows, with or without an open quote; empty = none */
	bool random; /* lat_mem_rd -t: its titles are those of lat_mem_rd */
	unsigned long line;
	size_t nr, unread; /* values, and lines that look like some */
	unsigned long first; /* of these lines */
};

static int put(struct results *r, struct text title, struct text at, const char *what, double value, struct text unit)
{
	AUTO_FREE char *name = NULL;
	struct sample s;

	if (asprintf(&name, "%s%.*s %.*s%s", r->random && text_starts(title, "stride=") ? "random " : "",
		     (int)(title.n < 100 ? title.n : 100), title.at, (int)(at.n < 30 ? at.n : 30), at.at, what) < 0) {
		name = NULL;
		return fail(-ENOMEM, "%s", r->in->path);
	}
	r->nr++;
	s = judge_sample(r->in, text_of(name), value, unit, r->line);
	return judge_add(r->in, &s);
}

static int unread(struct results *r)
{
	r->first = r->unread++ ? r->first : r->line;
	return 0;
}

/* "0k 1000 81234 120345" of lat_fs: files of a size, and how many a second were made and removed */
static bool of_files(struct text t, struct text *size, double *made, double *removed)
{
	double files;

	*size = text_word(&t);
	return size->n > 1 && size->at[size->n - 1] == 'k' &&
	       judge_number((struct text){ size->at, size->n - 1 }, &files) && text_number(&t, &files) &&
	       text_number(&t, made) && text_number(&t, removed) && !t.n;
}

/* "0.001024 1501.79 MB/sec" or the two numbers alone, under a title */
static int row(struct results *r, struct text t)
{
	const char *usual = r->title.n ? unit_under(r->title) : NULL;
	const char *ovr = memmem(r->title.at, r->title.n, " ovr=", 5);
	const struct text title = { r->title.at, ovr ? (size_t)(ovr - r->title.at) : r->title.n };
	static const struct text files = { "File system latency", 19 };
	struct text rest = t, at = text_word(&rest), unit;
	double x, value, removed;
	int err;

	if (of_files(t, &at, &value, &removed)) {
		err = put(r, files, at, " created", value, text_of("files/s"));
		return err ? err : put(r, files, at, " deleted", removed, text_of("files/s"));
	}
	if (!judge_number(at, &x))
		return 0;
	if (!text_number(&rest, &value))
		return usual ? unread(r) : 0;
	unit = text_word(&rest);
	if (rest.n || !usual || (unit.n && judge_better(unit) == BETTER_UNKNOWN))
		return unread(r);
	return put(r, title, at, "", value, unit.n ? unit : text_of(usual));
}

/* "Avg xfer: 3.2KB, 41.8KB in 1.2230 millisecs, 34.15 MB/sec" of lat_http */
static bool transfer(struct text t, double *value, struct text *unit)
{
	const char *comma = memrchr(t.at, ',', t.n);
	struct text rest;

	if (!text_starts(t, "Avg xfer:") || !comma)
		return false;
	rest = (struct text){ comma + 1, t.n - 1 - (size_t)(comma - t.at) };
	if (!text_number(&rest, value))
		return false;
	*unit = text_word(&rest);
	return judge_better(*unit) != BETTER_UNKNOWN;
}

/* "NAME: 64 pages", "NAME: nan microseconds": a value that is none, or of no unit that is known */
static bool is_like_a_result(struct text t)
{
	const char *colon = t.n < LONGEST && *t.at != '[' ? memrchr(t.at, ':', t.n) : NULL;
	struct text rest = { colon ? colon + 1 : t.at, colon ? t.n - 1 - (size_t)(colon - t.at) : 0 }, first;
	double x;

	first = text_word(&rest);
	return first.n && (judge_number(first, &x) || judge_better(text_word(&rest)) != BETTER_UNKNOWN);
}

static void set_title(struct results *r, struct text t)
{
	if (*t.at == '"')
		t = (struct text){ t.at + 1, t.n - 1 };
	if (!text_starts(t, "stride="))
		r->random = text_starts(t, "Random load latency");
	r->title = t;
}

static int one_line(struct results *r, struct text t)
{
	struct text name, unit;
	struct sample s;
	double x;

	if (transfer(t, &x, &unit)) {
		name = text_of("Avg xfer");
	} else if (!named(t, &name, &x, &unit)) {
		if (isdigit((unsigned char)*t.at) || *t.at == '-')
			return row(r, t);
		if (is_like_a_result(t))
			return unread(r);
		if (*t.at != '[')
			set_title(r, t);
		return 0;
	}
	r->title.n = 0;
	r->nr++;
	s = judge_sample(r->in, name, x, unit, r->line);
	return judge_add(r->in, &s);
}

static int read_lmbench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct results r = { .in = in, .title = { "", 0 } };
	int err = 0;

	while (!err && judge_next(&l)) {
		const struct text t = text_trim(l.t);

		r.line = l.line;
		if (t.n)
			err = one_line(&r, t);
		else
			r.title.n = 0;
	}
	if (!err && r.unread)
		note("%s:%lu: looks like a result and is not read, one of %zu such lines", in->path, r.first, r.unread);
	if (!err && !r.nr)
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
