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
#include "judge/judge_seen.h"
#include "judge/judge_table_row.h"

enum { FIRST_ROOM = 1 << 15, LONGEST_LINE = LIMIT_JUDGE_LINE, MAX_COLUMNS = LIMIT_JUDGE_COLUMNS };
enum column { CASE, ARM, BLOCK, BOOT, PROCESS, BATCH, VALUE, ORDER, UNIT, METRIC, NR_KNOWN };

static const char *const known[NR_KNOWN] = {
	"case", "arm", "block", "boot", "process", "batch", "value", "order", "unit", "metric",
};

/* the table's shape: where each known column is, -1 = nowhere */
struct shape {
	int at[NR_KNOWN], columns;
	char separator;
	struct seen seen; /* batches */
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

/* of columns that hold something of which nothing is known, the first is named */
static void say_unknown(const struct judge_input *in, const struct text *column, const struct shape *s)
{
	const struct text *first = NULL;
	size_t more = 0;

	for (int i = 0; i < s->columns; i++) {
		int k = 0;

		while (k < NR_KNOWN && s->at[k] != i)
			k++;
		if (k < NR_KNOWN || !column[i].n)
			continue;
		more += !!first;
		first = first ? first : &column[i];
	}
	if (first && more)
		note("%s: column \"%.*s\" and %zu more are not read", in->path,
		     (int)(first->n < 40 ? first->n : 40), first->at, more);
	else if (first)
		note("%s: column \"%.*s\" is not read", in->path, (int)(first->n < 40 ? first->n : 40), first->at);
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
	say_unknown(in, column, s);
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

/* empty where the table has no such column, or R knows no value */
static struct text cell(const struct shape *s, const struct text *column, enum column k)
{
	const struct text t = s->at[k] >= 0 ? column[s->at[k]] : (struct text){ "", 0 };

	return text_is(t, "NA") ? (struct text){ "", 0 } : t;
}

/* what a row says of its value: the unit, which may be the metric's name, as ns */
static void add_unit(struct sample *x, struct text unit, struct text metric)
{
	x->unit = unit.n || judge_better(metric) == BETTER_UNKNOWN ? unit : metric;
	x->better = judge_better(x->unit);
	x->count = x->unit.n && x->better == BETTER_UNKNOWN;
}

/* one value of a batch: two sessions under the same numbers are not two batches of one */
static int check_batch(struct judge_input *in, const struct sample *x, struct text batch, struct shape *s)
{
	const struct text key[] = { x->bench, x->arm, x->block, x->process, batch };
	unsigned long first = 0;

	if (batch.n && seen_line(&s->seen, key, ARRAY_SIZE(key), x->line, &first))
		return fail(-ENOMEM, "%s", in->path);
	if (first)
		return fail(-EINVAL,
			    "%s:%lu: batch %.*s of the same case, arm, boot and process is in line %lu already",
			    in->path, x->line, (int)(batch.n < 40 ? batch.n : 40), batch.at, first);
	return 0;
}

/* a case of each metric: its name is "CASE METRIC" */
static int add_row(struct judge_input *in, struct sample *x, struct text metric, struct text batch, struct shape *s)
{
	AUTO_FREE char *full = NULL;
	int err;

	if (metric.n) {
		if (asprintf(&full, "%.*s %.*s", (int)x->bench.n, x->bench.at, (int)metric.n, metric.at) < 0) {
			full = NULL;
			return fail(-ENOMEM, "%s", in->path);
		}
		x->bench = text_of(full);
	}
	err = check_batch(in, x, batch, s);
	return err ? err : judge_add(in, x);
}

static int tsv_row(struct judge_input *in, struct text t, unsigned long line, struct shape *s)
{
	const int block = s->at[s->at[BLOCK] >= 0 ? BLOCK : BOOT];
	const bool comma = s->separator == ';';
	struct text all[MAX_COLUMNS + 1], *column = all, order;
	struct sample x = { .order = NAN, .line = line };
	int err = columns_of(in, t, line, s, all);

	if (err)
		return err;
	column += s->row_names;
	x.bench = column[s->at[CASE]];
	x.arm = column[s->at[ARM]];
	x.block = column[block];
	x.process = s->at[PROCESS] >= 0 ? column[s->at[PROCESS]] : (struct text){ "", 0 };
	if (!x.bench.n || !x.arm.n || !x.block.n)
		return fail(-EINVAL, "%s:%lu: empty %s", in->path, line,
			    !x.bench.n ? "case"
			    : !x.arm.n ? "arm"
				       : "block");
	if (!table_number(column[s->at[VALUE]], comma, &x.value))
		return bad_value(in, line, column[s->at[VALUE]]);
	order = cell(s, column, ORDER);
	if (order.n && !table_number(order, comma, &x.order))
		return fail(-EINVAL, "%s:%lu: order is not a number", in->path, line);
	add_unit(&x, cell(s, column, UNIT), cell(s, column, METRIC));
	return add_row(in, &x, cell(s, column, METRIC), cell(s, column, BATCH), s);
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
			    judge_no_text(s->head, s->nr_head));
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

static int all_lines(struct judge_input *in, struct shape *s)
{
	size_t have = 0, got, room = FIRST_ROOM;
	AUTO_FREE char *buf = malloc(room);
	unsigned long line = 1;
	int err = 0;

	if (!buf)
		return fail(-ENOMEM, "%s", in->path);
	do {
		char *p = buf, *nl;

		got = fread(buf + have, 1, room - have, in->f);
		have += got;
		s->head = s->columns ? NULL : buf;
		s->nr_head = s->columns ? 0 : have;
		while (!err && (nl = memchr(p, '\n', have - (size_t)(p - buf)))) {
			err = one_line(in, p, nl, line++, s);
			p = nl + 1;
		}
		have -= (size_t)(p - buf);
		memmove(buf, p, have);
		if (!err && have == room)
			err = grow(in, &buf, &room, line);
	} while (!err && got);
	if (!err && ferror(in->f))
		err = fail(-EIO, "%s", in->path);
	s->head = buf;
	s->nr_head = s->columns ? 0 : have;
	if (!err && have)
		err = one_line(in, buf, buf + have, line, s);
	if (!err && !s->columns)
		err = fail(-EINVAL, "%s:%lu: no header line", in->path, line);
	return err;
}

int judge_tsv(struct judge_input *in)
{
	struct shape s = { .columns = 0 };
	const int err = all_lines(in, &s);

	seen_release(&s.seen);
	return err;
}
