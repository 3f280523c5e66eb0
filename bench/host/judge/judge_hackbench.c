// SPDX-License-Identifier: GPL-2.0-only
/* hackbench's output: the time of each run, by processes or threads and their groups; what they send is the work */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/fail.h"
#include "judge/judge_reader.h"

enum { MOST_NAME = 80, MOST_WORK = 200 };

struct run {
	char name[MOST_NAME + 1], work[MOST_WORK + 1];
	unsigned int nr; /* in the file, from 1 on; 0 = none has begun */
	bool timed;
};

static const char running[] = "Running in ", each[] = "Each sender will pass ";

/* "process mode with 2 groups using 40 file descriptors each (== 80 tasks)" */
static void begin(struct run *r, struct text t)
{
	const struct text mode = text_word(&t);
	const char *end;

	*r = (struct run){ .nr = r->nr + 1 };
	text_after(&t, "mode with");
	snprintf(r->work, sizeof(r->work), "%.*s", (int)t.n, t.at);
	end = strstr(r->work, " using");
	snprintf(r->name, sizeof(r->name), "%.*s, %.*s", (int)mode.n, mode.at, end ? (int)(end - r->work) : 0, r->work);
}

static int add_time(struct judge_input *in, struct run *r, struct text t, unsigned long line)
{
	struct sample x;
	char process[16];
	double seconds;

	if (!r->nr || r->timed || !text_number(&t, &seconds))
		return fail(-EINVAL, "%s:%lu: a time without a run of its own (\"%s...\")", in->path, line, running);
	r->timed = true;
	snprintf(process, sizeof(process), "%u", r->nr);
	x = judge_sample(in, text_of(r->name), seconds, text_of("s"), line);
	x.process = text_of(process);
	x.work = text_of(r->work);
	return judge_add(in, &x);
}

static void add_work(struct run *r, struct text t)
{
	const size_t n = strlen(r->work);

	snprintf(r->work + n, sizeof(r->work) - n, ", %.*s", (int)t.n, t.at);
}

static int one_line(struct judge_input *in, struct run *r, struct text t, unsigned long line)
{
	if (text_after(&t, "Time:"))
		return add_time(in, r, t, line);
	if (text_after(&t, running))
		begin(r, t);
	else if (text_after(&t, each))
		add_work(r, t);
	return 0;
}

static int read_hackbench(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	struct run r = { .nr = 0 };
	bool timed = false;
	int err = 0;

	while (!err && judge_next(&l)) {
		err = one_line(in, &r, text_trim(l.t), l.line);
		timed |= r.timed;
	}
	if (!err && !timed)
		err = fail(-EINVAL, "%s:1: no line \"Time:\" after one \"%s...\"", in->path, running);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, "Each sender will pass ") && strstr(head, "Running in ");
}

const struct judge_format judge_format_hackbench = {
	.name = "hackbench",
	.what = "hackbench's output: the time of each run, by processes or threads and their groups",
	.recognise = recognise,
	.read = read_hackbench,
};
