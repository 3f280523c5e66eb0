// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <string.h>

#include "bench/base/fail.h"

enum { FIRST_ROOM = 1 << 15, LONGEST_LINE = 1 << 18, MAX_COLUMNS = 64 };
enum column { CASE, ARM, BLOCK, BOOT, PROCESS, BATCH, VALUE, ORDER, NR_KNOWN };

static const char *const known[NR_KNOWN] = {
	"case", "arm", "block", "boot", "process", "batch", "value", "order",
};

/* the table's shape: where each known column is, -1 = nowhere */
struct shape {
	int at[NR_KNOWN], columns;
};

static const double ten[] = { 1e0,  1e1,  1e2,	1e3,  1e4,  1e5,  1e6,	1e7,
			      1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
			      1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };

/* digits and one point; @digits counts those that are in @m; returns where it stopped */
static const char *mantissa(const char *p, const char *end, uint64_t *m, int *scale, int *digits,
			    bool *exact)
{
	bool point = false;

	for (; p < end; p++) {
		if (*p == '.' && !point) {
			point = true;
			continue;
		}
		if (*p < '0' || *p > '9')
			break;
		++*digits;
		if (*m > (UINT64_MAX - 9) / 10) {
			*exact = false;
			continue;
		}
		*m = *m * 10 + (uint64_t)(*p - '0');
		*scale -= point;
	}
	return p;
}

static const char *exponent(const char *p, const char *end, int *e, bool *ok)
{
	bool minus = false;
	int digits = 0;

	if (p < end && (*p == '-' || *p == '+'))
		minus = *p++ == '-';
	for (; p < end && *p >= '0' && *p <= '9'; p++, digits++)
		*e = *e < 10000 ? 10 * *e + (*p - '0') : *e;
	*ok = digits > 0;
	*e = minus ? -*e : *e;
	return p;
}

/* where the product of two exact doubles is rounded once (Clinger 1990), else strtod */
static double convert(struct text t, uint64_t m, int e10, bool exact)
{
	char buf[64];

	if (exact && m < (uint64_t)1 << 53 && e10 >= -22 && e10 <= 22)
		return e10 < 0 ? (double)m / ten[-e10] : (double)m * ten[e10];
	if (t.n >= sizeof(buf))
		return NAN;
	memcpy(buf, t.at, t.n);
	buf[t.n] = '\0';
	return strtod(buf, NULL);
}

bool judge_number(struct text t, double *x)
{
	const char *p = t.at, *end = t.at + t.n;
	bool minus = false, exact = true, ok = true;
	int scale = 0, digits = 0, e = 0;
	struct text rest;
	uint64_t m = 0;

	if (p < end && (*p == '-' || *p == '+'))
		minus = *p++ == '-';
	rest = (struct text){ p, (size_t)(end - p) };
	p = mantissa(p, end, &m, &scale, &digits, &exact);
	if (p < end && (*p == 'e' || *p == 'E'))
		p = exponent(p + 1, end, &e, &ok);
	if (p != end || !digits || !ok)
		return false;
	*x = convert(rest, m, scale + e, exact);
	if (minus)
		*x = -*x;
	return isfinite(*x);
}

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

static int row(struct judge_input *in, const char *p, const char *end, unsigned long line,
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
		return fail(-EINVAL, "%s:%lu: a NUL byte", in->path, line);
	return s->columns ? row(in, p, end, line, s) : header(in, p, end, line, s);
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
