// SPDX-License-Identifier: GPL-2.0-only
/*
 * Phoronix Test Suite, result-file-to-csv and result-file-raw-to-csv of one run. The first has a line "TEST - WHAT
 * (UNIT)",LIB,VALUE for each test, a mean; the second the name alone, which way is better, and "RUN",TRIAL,TRIAL...
 */
#include <errno.h>

#include "bench/base/fail.h"
#include "judge/judge_reader.h"
#include "judge/judge_table_row.h"

enum { COLUMNS = 64 };

static const char higher[] = "Higher Results Are Better", lower[] = "Lower Results Are Better";

struct csv {
	struct judge_input *in;
	struct text name, run;		/* of a raw file: the test that is read, and the only run */
	enum better better;
	size_t nr;
};

/* "name (unit)": the unit, which @name loses; empty where there is none */
static struct text take_unit(struct text *name)
{
	size_t at = name->n;
	struct text unit;

	if (!name->n || name->at[name->n - 1] != ')')
		return text_of("");
	while (at && name->at[at - 1] != '(')
		at--;
	unit = (struct text){ name->at + at, name->n - 1 - at };
	if (!at)
		return text_of("");
	*name = text_trim((struct text){ name->at, at - 1 });
	return unit;
}

static bool is_again(const struct csv *c, const struct sample *x)
{
	return samples_has_process(c->in->samples, x->bench, x->arm, x->block, x->process);
}

static int add(const struct csv *c, struct sample *x, struct text value)
{
	value = text_trim(value);
	if (!judge_number(value, &x->value))
		return fail(-EINVAL, "%s:%lu: \"%.*s\" is no number", c->in->path, x->line,
			    (int)(value.n < 60 ? value.n : 60), value.at);
	return judge_add(c->in, x);
}

/* a test that failed has no value */
static int mean_row(struct csv *c, struct text *column, int n, unsigned long line)
{
	struct text name = column[0], unit = take_unit(&name);
	struct sample x = judge_sample(c->in, name, 0, unit, line);

	if (n != 3)
		return fail(-EINVAL, "%s:%lu: %d runs: give a file for each run of each arm", c->in->path, line, n - 2);
	c->nr++;
	x.better = text_is(column[1], "HIB") ? BETTER_HIGHER : BETTER_LOWER;
	x.mark = is_again(c, &x) ? SAMPLE_UNCLEAR : SAMPLE_VALUE;
	if (text_trim(column[2]).n)
		return add(c, &x, column[2]);
	x.mark = SAMPLE_FAILED;
	return judge_add_once(c->in, &x);
}

static bool same(struct text a, struct text b)
{
	return a.n == b.n && !memcmp(a.at, b.at, a.n);
}

static int trials_row(struct csv *c, struct text *column, int n, unsigned long line)
{
	struct sample x = judge_sample(c->in, c->name, 0, text_of(""), line);
	int err = 0;

	if (c->run.n && !same(c->run, column[0]))
		return fail(-EINVAL, "%s:%lu: another run: give a file for each run of each arm", c->in->path, line);
	c->run = column[0];
	c->nr++;
	x.better = c->better;
	x.mark = is_again(c, &x) ? SAMPLE_UNCLEAR : SAMPLE_VALUE;
	for (int i = 1; i < n && !err; i++)
		err = add(c, &x, column[i]);
	return err;
}

static int no_row(const struct csv *c, unsigned long line)
{
	return fail(-EINVAL, "%s:%lu: not a row of Phoronix Test Suite's CSV", c->in->path, line);
}

/* what is no row of results is a title, or says what the machine is */
static int one_line(struct csv *c, struct text t, unsigned long line)
{
	const bool quoted = t.n && *t.at == '"';
	struct text column[COLUMNS];
	int n;

	if (text_is(t, higher) || text_is(t, lower)) {
		c->better = text_is(t, higher) ? BETTER_HIGHER : BETTER_LOWER;
		return 0;
	}
	if (!quoted)
		return 0;
	n = table_split(t, ',', column, COLUMNS);
	if (n < 2 || n > COLUMNS)
		return no_row(c, line);
	if (text_is(column[1], "HIB") || text_is(column[1], "LIB"))
		return mean_row(c, column, n, line);
	if (n == 2 && !column[1].n) {
		c->name = column[0];
		c->better = BETTER_UNKNOWN;
		return 0;
	}
	return c->name.n ? trials_row(c, column, n, line) : no_row(c, line);
}

static int read_phoronix_csv(struct judge_input *in)
{
	struct csv c = { .in = in };
	struct judge_lines l = judge_lines(in->text, in->n);
	int err = 0;

	while (!err && judge_next(&l))
		err = one_line(&c, text_trim(l.t), l.line);
	if (!err && !c.nr)
		err = fail(-EINVAL, "%s:1: no result in it", in->path);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "\",LIB,") || strstr(head, "\",HIB,") || strstr(head, higher) || strstr(head, lower);
}

const struct judge_format judge_format_phoronix_csv = {
	.name = "phoronix-csv",
	.what = "Phoronix Test Suite, result-file-to-csv of one run, or result-file-raw-to-csv, which has the trials",
	.recognise = recognise,
	.read = read_phoronix_csv,
};
