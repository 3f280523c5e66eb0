// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"

enum { FIRST_ROOM = 1 << 15, LONGEST_LINE = LIMIT_JUDGE_LINE, MAX_COLUMNS = LIMIT_JUDGE_COLUMNS };
enum column { CASE, ARM, BLOCK, BOOT, PROCESS, BATCH, VALUE, ORDER, NR_KNOWN };

static const char *const known[NR_KNOWN] = {
	"case", "arm", "block", "boot", "process", "batch", "value", "order",
};

/* the table's shape: where each known column is, -1 = nowhere */
struct shape {
	int at[NR_KNOWN], columns;
};

/* split at tabs; returns the number of columns, at most MAX_COLUMNS + 1 */
static int split(const char *p, const char *end, struct text *column)
{
	int n = 0;

	while (n < MAX_COLUMNS) {
		const char *tab = memchr(p, '\t', (size_t)(end - p));

		column[n++] = (struct text){ p, (size_t)((tab ? tab : end) - p) };
		if (!tab)
			return n;
		p = tab + 1;
	}
	return n + 1;
}

static bool is(struct text t, const char *s)
{
	return t.n == strlen(s) && !memcmp(t.at, s, t.n);
}

static int header(struct judge_input *in, const char *p, const char *end, unsigned long line,
		  struct shape *s)
{
	struct text column[MAX_COLUMNS];

	s->columns = split(p, end, column);
	if (s->columns > MAX_COLUMNS)
		return fail(-EINVAL, "%s:%lu: more than %d columns", in->path, line, MAX_COLUMNS);
	for (int k = 0; k < NR_KNOWN; k++) {
		s->at[k] = -1;
		for (int i = 0; i < s->columns; i++) {
			if (!is(column[i], known[k]))
				continue;
			if (s->at[k] >= 0)
				return fail(-EINVAL, "%s:%lu: two columns \"%s\"", in->path, line,
					    known[k]);
			s->at[k] = i;
		}
	}
	if (s->at[CASE] < 0 || s->at[ARM] < 0 || s->at[VALUE] < 0)
		return fail(-EINVAL,
			    "%s:%lu: the header has no column \"%s\" (tabs between columns: "
			    "case arm block process batch value)",
			    in->path, line,
			    s->at[CASE] < 0  ? "case"
			    : s->at[ARM] < 0 ? "arm"
					     : "value");
	if ((s->at[BLOCK] < 0) == (s->at[BOOT] < 0))
		return fail(
			-EINVAL,
			"%s:%lu: one of the columns \"block\" (a boot of each arm) and "
			"\"boot\" (unpaired) is needed: without boots there is nothing to compare",
			in->path, line);
	in->paired = s->at[BLOCK] >= 0;
	return 0;
}

static int bad_value(struct judge_input *in, unsigned long line, struct text t)
{
	const int n = t.n < 40 ? (int)t.n : 40;

	for (int i = 0; i < n; i++)
		if ((unsigned char)t.at[i] < ' ')
			return fail(-EINVAL, "%s:%lu: value is not a number", in->path, line);
	return fail(-EINVAL, "%s:%lu: value \"%.*s\" is not a finite number", in->path, line, n,
		    t.at);
}

static int tsv_row(struct judge_input *in, const char *p, const char *end, unsigned long line,
		   const struct shape *s)
{
	static const struct text empty = { "", 0 };
	const int block = s->at[s->at[BLOCK] >= 0 ? BLOCK : BOOT];
	struct text column[MAX_COLUMNS];
	struct sample x = { .order = NAN, .line = line };

	if (split(p, end, column) != s->columns)
		return fail(-EINVAL, "%s:%lu: not %d columns as in the header", in->path, line,
			    s->columns);
	x.bench = column[s->at[CASE]];
	x.arm = column[s->at[ARM]];
	x.block = column[block];
	x.process = s->at[PROCESS] >= 0 ? column[s->at[PROCESS]] : empty;
	if (!x.bench.n || !x.arm.n || !x.block.n)
		return fail(-EINVAL, "%s:%lu: empty %s", in->path, line,
			    !x.bench.n ? "case"
			    : !x.arm.n ? "arm"
				       : "block");
	if (!judge_number(column[s->at[VALUE]], &x.value))
		return bad_value(in, line, column[s->at[VALUE]]);
	if (s->at[ORDER] >= 0 && column[s->at[ORDER]].n &&
	    !judge_number(column[s->at[ORDER]], &x.order))
		return fail(-EINVAL, "%s:%lu: order is not a number", in->path, line);
	return judge_add(in, &x);
}

static int one_line(struct judge_input *in, const char *p, const char *end, unsigned long line,
		    struct shape *s)
{
	if (end > p && end[-1] == '\r')
		end--;
	if (p == end || *p == '#')
		return 0;
	if (memchr(p, 0, (size_t)(end - p)))
		return fail(-EINVAL, "%s:%lu: a NUL byte: not text", in->path, line);
	return s->columns ? tsv_row(in, p, end, line, s) : header(in, p, end, line, s);
}

/* room for a longer line: the buffer is full and holds none that ends */
static int grow(struct judge_input *in, char **buf, size_t *room, unsigned long line)
{
	char *more;

	if (*room >= LONGEST_LINE)
		return fail(-EINVAL, "%s:%lu: line longer than %d bytes", in->path, line,
			    LONGEST_LINE);
	more = realloc(*buf, 2 * *room);
	if (!more)
		return fail(-ENOMEM, "%s", in->path);
	*buf = more;
	*room *= 2;
	return 0;
}

int judge_tsv(struct judge_input *in)
{
	size_t have = 0, got, room = FIRST_ROOM;
	AUTO_FREE char *buf = malloc(room);
	struct shape s = { .columns = 0 };
	unsigned long line = 1;
	int err = 0;

	if (!buf)
		return fail(-ENOMEM, "%s", in->path);
	do {
		char *p = buf, *nl;

		got = fread(buf + have, 1, room - have, in->f);
		have += got;
		while (!err && (nl = memchr(p, '\n', have - (size_t)(p - buf)))) {
			err = one_line(in, p, nl, line++, &s);
			p = nl + 1;
		}
		have -= (size_t)(p - buf);
		memmove(buf, p, have);
		if (!err && have == room)
			err = grow(in, &buf, &room, line);
	} while (!err && got);
	if (!err && ferror(in->f))
		err = fail(-EIO, "%s", in->path);
	if (!err && have)
		err = one_line(in, buf, buf + have, line, &s);
	if (!err && !s.columns)
		err = fail(-EINVAL, "%s:%lu: no header line", in->path, line);
	return err;
}
