// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge_reader.h"

#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "judge/judge_table_row.h"

enum { FIRST_ROOM = 1 << 15, LONGEST_LINE = LIMIT_JUDGE_LINE, MAX_COLUMNS = LIMIT_JUDGE_COLUMNS };
enum column { CASE, ARM, BLOCK, BOOT, PROCESS, BATCH, VALUE, ORDER, NR_KNOWN };

static const char *const known[NR_KNOWN] = {
	"case", "arm", "block", "boot", "process", "batch", "value", "order",
};

/* the table's shape: where each known column is, -1 = nowhere */
struct shape {
	int at[NR_KNOWN], columns;
	char separator;
	bool names_known; /* has a row been seen that says whether there are row names? */
	bool row_names; /* as R writes them: a column in front that the header does not have */
	const char *head; /* [nr_head] the first bytes of the file, while the header is looked for */
	size_t nr_head;
};

/* a header without the columns of a table: the output of a tool, or something that is no table at all */
static int no_header(struct judge_input *in, struct text t, unsigned long line, const char *lacks,
		     const struct shape *s)
{
	const struct judge_format *f = judge_recognise(s->head, s->nr_head);

	if (f)
		return fail(-EINVAL,
			    "%s:%lu: this is one boot of one arm, as --from %s reads it: give a file for each boot of "
			    "each arm "
			    "(judge off=FILE off=FILE ... on=FILE on=FILE ...)%s",
			    in->path, line, f->name, f->in_one_file ? f->in_one_file : "");
	for (size_t i = 0; i < t.n; i++)
		if (((unsigned char)t.at[i] < ' ' && t.at[i] != '\t') || (unsigned char)t.at[i] > '~')
			return fail(-EINVAL, "%s:%lu: no table: byte 0x%02x in column %zu of the header", in->path,
				    line, (unsigned char)t.at[i], i + 1);
	return fail(-EINVAL,
		    "%s:%lu: the header has no column \"%s\" (tabs or commas between columns: case arm block process "
		    "batch value)",
		    in->path, line, lacks);
}

static int find_columns(struct judge_input *in, const struct text *column, unsigned long line, struct shape *s)
{
	for (int k = 0; k < NR_KNOWN; k++) {
		s->at[k] = -1;
		for (int i = 0; i < s->columns; i++) {
			if (!text_is(column[i], known[k]))
				continue;
			if (s->at[k] >= 0)
				return fail(-EINVAL, "%s:%lu: two columns \"%s\"", in->path, line, known[k]);
			s->at[k] = i;
		}
	}
	return 0;
}

static int header(struct judge_input *in, struct text t, unsigned long line, struct shape *s)
{
	struct text column[MAX_COLUMNS];
	const struct text as_it_is = t;
	int err;

	s->separator = table_separator(t);
	s->columns = table_split(t, s->separator, column, MAX_COLUMNS);
	if (s->columns > MAX_COLUMNS)
		return fail(-EINVAL, "%s:%lu: more than %d columns", in->path, line, MAX_COLUMNS);
	err = find_columns(in, column, line, s);
	if (err)
		return err;
	if (s->at[CASE] < 0 || s->at[ARM] < 0 || s->at[VALUE] < 0)
		return no_header(in, as_it_is, line, s->at[CASE] < 0 ? "case" : s->at[ARM] < 0 ? "arm" : "value", s);
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
	if (table_decimal_comma(t))
		return fail(-EINVAL,
			    "%s:%lu: value \"%.*s\" has a decimal comma: write it with LC_ALL=C, or semicolons "
			    "between the columns",
			    in->path, line, n, t.at);
	return fail(-EINVAL, "%s:%lu: value \"%.*s\" is not a finite number", in->path, line, n,
		    t.at);
}

/* the columns of a row; the first row says whether R put names in front of all */
static int columns_of(struct judge_input *in, struct text t, unsigned long line, struct shape *s, struct text *column)
{
	int n = table_split(t, s->separator, column, MAX_COLUMNS + 1);

	if (!n)
		return fail(-EINVAL, "%s:%lu: a quote that does not end before its column does", in->path, line);
	if (!s->names_known)
		s->row_names = n == s->columns + 1 && *t.at == '"';
	s->names_known = true;
	if (n != s->columns + s->row_names)
		return fail(-EINVAL, "%s:%lu: not %d columns as in the header", in->path, line, s->columns);
	return 0;
}

static int tsv_row(struct judge_input *in, struct text t, unsigned long line, struct shape *s)
{
	static const struct text empty = { "", 0 };
	const int block = s->at[s->at[BLOCK] >= 0 ? BLOCK : BOOT];
	const bool comma = s->separator == ';';
	struct text all[MAX_COLUMNS + 1], *column = all;
	struct sample x = { .order = NAN, .line = line };
	int err = columns_of(in, t, line, s, all);

	if (err)
		return err;
	column += s->row_names;
	x.bench = column[s->at[CASE]];
	x.arm = column[s->at[ARM]];
	x.block = column[block];
	x.process = s->at[PROCESS] >= 0 ? column[s->at[PROCESS]] : empty;
	if (!x.bench.n || !x.arm.n || !x.block.n)
		return fail(-EINVAL, "%s:%lu: empty %s", in->path, line,
			    !x.bench.n ? "case"
			    : !x.arm.n ? "arm"
				       : "block");
	if (!table_number(column[s->at[VALUE]], comma, &x.value))
		return bad_value(in, line, column[s->at[VALUE]]);
	if (s->at[ORDER] >= 0 && column[s->at[ORDER]].n && !text_is(column[s->at[ORDER]], "NA") &&
	    !table_number(column[s->at[ORDER]], comma, &x.order))
		return fail(-EINVAL, "%s:%lu: order is not a number", in->path, line);
	return judge_add(in, &x);
}

/* a line that begins like a comment, and has as many columns as the header */
static bool is_row(struct text t, const struct shape *s)
{
	struct text column[MAX_COLUMNS + 1];

	return s->columns && table_split(t, s->separator, column, MAX_COLUMNS + 1) == s->columns;
}

static int one_line(struct judge_input *in, const char *p, const char *end, unsigned long line,
		    struct shape *s)
{
	if (line == 1 && end - p >= 3 && !memcmp(p, "\xef\xbb\xbf", 3))
		p += 3;
	if (end > p && end[-1] == '\r')
		end--;
	if (p == end || (*p == '#' && !is_row((struct text){ p, (size_t)(end - p) }, s)))
		return 0;
	if (memchr(p, 0, (size_t)(end - p)))
		return fail(-EINVAL, "%s:%lu: a NUL byte: not text%s", in->path, line,
			    judge_utf16(s->head, s->nr_head));
	return s->columns ? tsv_row(in, (struct text){ p, (size_t)(end - p) }, line, s) :
			    header(in, (struct text){ p, (size_t)(end - p) }, line, s);
}

/* room for a longer line, with what ends it: the buffer is full and holds none that ends */
static int grow(struct judge_input *in, char **buf, size_t *room, unsigned long line)
{
	const size_t next = 2 * *room < LONGEST_LINE ? 2 * *room : LONGEST_LINE + 1;
	char *more;

	if (*room > LONGEST_LINE)
		return fail(-EINVAL, "%s:%lu: line longer than %d bytes", in->path, line,
			    LONGEST_LINE);
	more = realloc(*buf, next);
	if (!more)
		return fail(-ENOMEM, "%s", in->path);
	*buf = more;
	*room = next;
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
		s.head = s.columns ? NULL : buf;
		s.nr_head = s.columns ? 0 : have;
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
	s.head = buf;
	s.nr_head = s.columns ? 0 : have;
	if (!err && have)
		err = one_line(in, buf, buf + have, line, &s);
	if (!err && !s.columns)
		err = fail(-EINVAL, "%s:%lu: no header line", in->path, line);
	return err;
}
