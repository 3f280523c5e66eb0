// SPDX-License-Identifier: GPL-2.0-only
/* will-it-scale's runtest.py: tasks,processes,processes_idle,threads,threads_idle,linear; 0 is what was not run */
#include <errno.h>
#include <stdio.h>

#include "bench/base/fail.h"
#include "judge/judge_reader.h"
#include "judge/judge_table_row.h"

static const char header[] = "tasks,processes,processes_idle,threads,threads_idle,linear";

enum { TASKS, PROCESSES, PROCESSES_IDLE, THREADS, THREADS_IDLE, LINEAR, COLUMNS };

static int add(struct judge_input *in, const char *kind, double tasks, double value, unsigned int run,
	       unsigned long line)
{
	char name[64], process[16];
	struct sample x;

	snprintf(name, sizeof(name), "%s %.0f", kind, tasks);
	snprintf(process, sizeof(process), "%u", run);
	x = judge_sample(in, text_of(name), value, text_of("ops/s"), line);
	x.process = text_of(process);
	x.mark = value > 0 ? SAMPLE_VALUE : SAMPLE_NOT_COUNTED;
	return judge_add(in, &x);
}

static int row(struct judge_input *in, struct text t, unsigned int run, unsigned long line)
{
	struct text column[COLUMNS];
	double tasks, processes, threads;
	int err;

	if (table_split(t, ',', column, COLUMNS) != COLUMNS || !judge_number(column[TASKS], &tasks) ||
	    !judge_number(column[PROCESSES], &processes) || !judge_number(column[THREADS], &threads) || tasks < 0 ||
	    tasks > 1e9)
		return fail(-EINVAL, "%s:%lu: not a row of will-it-scale: %s", in->path, line, header);
	if (tasks == 0)
		return 0; /* the origin of its plot */
	err = add(in, "processes", tasks, processes, run, line);
	return err ? err : add(in, "threads", tasks, threads, run, line);
}

static int read_will_it_scale(struct judge_input *in)
{
	struct judge_lines l = judge_lines(in->text, in->n);
	unsigned int runs = 0;
	int err = 0;

	while (!err && judge_next(&l)) {
		const struct text t = text_trim(l.t);

		if (text_is(t, header))
			runs++;
		else if (t.n && runs)
			err = row(in, t, runs, l.line);
	}
	if (!err && !runs)
		err = fail(-EINVAL, "%s:1: no line \"%s\"", in->path, header);
	return err;
}

static bool recognise(const char *head)
{
	return strstr(head, header);
}

const struct judge_format judge_format_will_it_scale = {
	.name = "will-it-scale",
	.what = "will-it-scale's CSV: operations of n processes and of n threads",
	.recognise = recognise,
	.read = read_will_it_scale,
};
