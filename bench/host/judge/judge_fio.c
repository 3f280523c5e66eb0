// SPDX-License-Identifier: GPL-2.0-only
/* fio --output-format=json: of each job and direction the rate of operations and their mean latency */
#include <errno.h>
#include <math.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/strbuf.h"
#include "judge/judge_reader.h"

/* one job; several of one name are processes of one case */
struct job {
	const struct js *js;
	const char *name;
	char process[24];
	char *work;
	bool failed;
};

static const char *option_of(const struct js *all, const struct js *job, const char *key)
{
	const char *own = js_text(js_get(js_get(job, "job options"), key));

	return own ? own : js_text(js_get(js_get(all, "global options"), key));
}

/* what makes an operation another one: "rw=randread bs=4k"; where files lie does not */
static char *work_of(const struct js *all, const struct js *job)
{
	static const char *const keys[] = {
		"rw", "readwrite", "rwmixread", "rwmixwrite", "bs", "blocksize", "bsrange", "size", "iodepth",
		"numjobs", "ioengine", "direct", "buffered", "sync", "fsync", "rate", "rate_iops", "thinktime"
	};
	struct strbuf work = { 0 };

	for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
		const char *value = option_of(all, job, keys[i]);

		if (!value)
			continue;
		strbuf_add(&work, work.len ? " " : "");
		strbuf_add(&work, keys[i]);
		strbuf_char(&work, '=');
		strbuf_add(&work, value);
	}
	strbuf_char(&work, '\0');
	if (work.err)
		strbuf_release(&work);
	return work.at;
}

static int add(struct judge_input *in, const struct job *j, const char *direction, const char *what, double value,
	       const char *unit)
{
	AUTO_FREE char *name = NULL;
	struct sample x;

	if (asprintf(&name, "%s/%s %s", j->name, direction, what) < 0)
		return fail(-ENOMEM, "%s", in->path);
	x = judge_sample(in, text_of(name), value, text_of(unit), 1);
	x.process = text_of(j->process);
	x.work = text_of(j->work);
	if (j->failed)
		x.mark = SAMPLE_FAILED;
	return judge_add(in, &x);
}

static int one_direction(struct judge_input *in, const struct job *j, const char *direction)
{
	const struct js *d = js_get(j->js, direction);
	const double nr = js_number(js_get(d, "total_ios")), rate = js_number(js_get(d, "iops"));
	const double latency = js_number(js_get(js_get(d, "lat_ns"), "mean"));
	int err;

	if (!(nr > 0))
		return 0;
	if (isnan(rate))
		return fail(-EINVAL, "%s:1: job %s has \"%s\" without \"iops\"", in->path, j->name, direction);
	err = add(in, j, direction, "rate", rate, "IOPS");
	/* with --disable_lat=1 there is none */
	return err || !(latency > 0) ? err : add(in, j, direction, "latency", latency, "ns");
}

static int one_job(struct judge_input *in, const struct js *all, const struct js *js, size_t nr)
{
	static const char *const directions[] = { "read", "write", "trim" };
	struct job j = { .js = js, .name = js_text(js_get(js, "jobname")) };
	AUTO_FREE char *work = j.work = work_of(all, js);
	const double error = js_number(js_get(js, "error"));
	int err = 0;

	if (!j.name || !*j.name)
		return fail(-EINVAL, "%s:1: job %zu has no \"jobname\"", in->path, nr);
	if (!work)
		return fail(-ENOMEM, "%s", in->path);
	snprintf(j.process, sizeof(j.process), "%zu", nr);
	j.failed = !isnan(error) && error != 0;
	for (size_t i = 0; i < ARRAY_SIZE(directions) && !err; i++)
		err = one_direction(in, &j, directions[i]);
	return err;
}

static int read_fio(struct judge_input *in)
{
	struct js *all = judge_json(in);
	const struct js *jobs = js_get(all, "jobs");
	int err = all ? 0 : -EINVAL;

	if (!err && !js_len(jobs))
		err = fail(-EINVAL, "%s:1: no \"jobs\": not written by fio", in->path);
	for (size_t i = 0; i < js_len(jobs) && !err; i++)
		err = one_job(in, all, js_at(jobs, i), i);
	js_free(all);
	return err;
}

static bool recognise(const char *head)
{
	return judge_json_has(head, "\"fio version\"", "");
}

const struct judge_format judge_format_fio = {
	.name = "fio",
	.what = "fio --output-format=json: operations in a second and mean latency, by job and direction",
	.recognise = recognise,
	.read = read_fio,
};
