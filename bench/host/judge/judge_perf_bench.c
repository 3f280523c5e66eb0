// SPDX-License-Identifier: GPL-2.0-only
/*
 * perf bench, one benchmark or a collection. Each begins with one of three headings:
 *
 *   # Running 'sched/pipe' benchmark:
 *   # Running sched/pipe benchmark...
 *    # Running RAM-bw-local, "perf bench numa mem -p 1 ..."
 *
 * and says how much it did before it says how long that took. Of mem and internals each function has a value.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "judge/judge_perf_bench.h"
#include "judge/judge_reader.h"

enum { MOST_WORK = 200 };

/* one benchmark, from its heading on */
struct ran {
	struct text bench, part;
	char work[MOST_WORK + 1];
	unsigned int nr; /* in the file, from 1 on; 0 = before the first heading */
	unsigned long line;
	double total; /* seconds, below 0 = not printed */
	bool has_value;
};

/* a heading: bench, and of numa's own the test and its arguments as part and work */
static bool heading(struct text t, struct text *bench, struct text *part, struct text *work)
{
	const char *quote;
	struct text rest;

	t = text_trim(t);
	*part = *work = (struct text){ "", 0 };
	if (!text_after(&t, "# Running "))
		return false;
	if (text_starts(t, "'")) {
		quote = memchr(t.at + 1, '\'', t.n - 1);
		*bench = (struct text){ t.at + 1, quote ? (size_t)(quote - t.at) - 1 : 0 };
		return bench->n;
	}
	rest = t;
	*bench = text_word(&rest);
	if (text_starts(rest, "benchmark"))
		return memchr(bench->at, '/', bench->n);
	if (bench->n < 2 || bench->at[bench->n - 1] != ',' || !text_starts(rest, "\"perf bench numa"))
		return false;
	*part = (struct text){ bench->at, bench->n - 1 };
	*bench = text_of("numa/mem");
	*work = rest;
	return true;
}

/* what a line of comment says of the work, without process numbers and addresses, which no two runs share */
static void add_work(struct ran *r, struct text t)
{
	size_t n = strlen(r->work);

	while (t.n) {
		const struct text word = text_word(&t);

		if (text_is(word, "[PID")) {
			text_word(&t);
			continue;
		}
		if (text_starts(word, "0x") || (!n && text_is(word, "#")) || n + word.n + 1 > MOST_WORK)
			continue;
		if (n)
			r->work[n++] = ' ';
		memcpy(r->work + n, word.at, word.n);
		n += word.n;
	}
	r->work[n] = '\0';
}

static int add(struct judge_input *in, struct ran *r, const struct bench_value *v, unsigned long line)
{
	AUTO_FREE char *name = NULL;
	char process[16];
	struct sample x;

	if (asprintf(&name, "%.*s%s%.*s%s%.*s", (int)r->bench.n, r->bench.at, r->part.n ? " " : "", (int)r->part.n,
		     r->part.at, v->what.n ? " " : "", (int)v->what.n, v->what.at) < 0) {
		name = NULL;
		return fail(-ENOMEM, "%s", in->path);
	}
	snprintf(process, sizeof(process), "%u", r->nr);
	x = judge_sample(in, text_of(name), v->value, text_of(v->unit), line);
	x.process = text_of(process);
	x.better = v->higher ? BETTER_HIGHER : BETTER_LOWER;
	x.mark = v->unit ? SAMPLE_VALUE : SAMPLE_NOT_COUNTED;
	x.work = text_of(r->work);
	r->has_value = true;
	return judge_add(in, &x);
}

/* a benchmark has its total where it has nothing better; one without any value was not counted */
static int end_of(struct judge_input *in, struct ran *r)
{
	const struct bench_value total = { .value = r->total, .unit = r->total >= 0 ? "s" : NULL };

	return !r->nr || r->has_value ? 0 : add(in, r, &total, r->line);
}

static int one_line(struct judge_input *in, struct ran *r, struct text t, unsigned long line)
{
	struct bench_value v;
	struct text part;
	int err;

	if (bench_part(t, &part)) {
		r->part = part;
		r->work[0] = '\0';
		return 0;
	}
	if (bench_total(t, &r->total))
		return 0;
	err = bench_value(t, &v);
	if (err == -EDOM)
		return fail(-EINVAL, "%s:%lu: a decimal comma: run perf with LC_ALL=C", in->path, line);
	if (!err)
		return add(in, r, &v, line);
	/* numa's comments hold what it measured; its heading has the arguments */
	if ((*t.at == '#' && !text_is(r->bench, "numa/mem")) || text_starts(t, "Run summary"))
		add_work(r, t);
	return 0;
}

static int read_perf_bench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct ran r = { .nr = 0 };
	struct text bench, part, work;
	int err = 0;

	while (!err && judge_next(&l)) {
		const struct text t = text_trim(l.t);

		if (heading(t, &bench, &part, &work)) {
			/* perf's heading of numa/mem stands above that of its test */
			err = part.n && !r.part.n && text_is(r.bench, "numa/mem") ? 0 : end_of(in, &r);
			r = (struct ran){ .bench = bench, .part = part, .nr = r.nr + 1, .line = l.line, .total = -1 };
			add_work(&r, work);
		} else if (t.n && r.nr) {
			err = one_line(in, &r, t, l.line);
		}
	}
	err = err ? err : end_of(in, &r);
	if (!err && !r.nr)
		err = fail(-EINVAL, "%s:1: no line \"# Running ... benchmark\"", in->path);
	return err;
}

static bool recognise(const char *head)
{
	struct judge_lines l = judge_lines(head, strlen(head));
	struct text bench, part, work;

	while (judge_next(&l))
		if (heading(l.t, &bench, &part, &work))
			return true;
	return false;
}

const struct judge_format judge_format_perf_bench = {
	.name = "perf-bench",
	.what = "perf bench, its default format, one benchmark or a collection: time of an operation, or a rate, else "
		"the total",
	.recognise = recognise,
	.read = read_perf_bench,
};
