// SPDX-License-Identifier: GPL-2.0-only
/* The time tier's part of a stream. As little of it is believed as of the rest. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/record/guest_own.h"
#include "kmod/uapi.h"

enum { HEAD = 5, MAX_LINE = 1024, MAX_TOLD = 512, PROCESSES_MAX = 64 };

static int take_columns(struct guest_stream *s, char *rest)
{
	char *name;

	while ((name = strsep(&rest, "\t"))) {
		if (!*name || s->nr_columns == GUEST_COLUMNS_MAX)
			return guest_bad(s, "a column without a name, or more than %d", GUEST_COLUMNS_MAX);
		for (size_t i = 0; i < s->nr_columns; i++)
			if (!strcmp(s->column[i], name))
				return guest_bad(s, "column %.40s a second time", name);
		s->column[s->nr_columns] = strdup(name);
		if (!s->column[s->nr_columns])
			return -ENOMEM;
		s->nr_columns++;
	}
	return 0;
}

static int take_head_line(struct guest_stream *s, char *line)
{
	const char *word = strsep(&line, "\t");
	uint64_t v = 0;

	if (!line)
		return guest_bad(s, "the head of the times says %.40s of nothing", word);
	if (!strcmp(word, "columns"))
		return take_columns(s, line);
	if (!strcmp(word, "processes") && guest_number(line, PROCESSES_MAX, &v) && v)
		s->processes = v;
	else if (!strcmp(word, "batches") && guest_number(line, HBK_TIME_BATCHES_MAX, &v) && v)
		s->time_batches = v;
	else
		return guest_bad(s, "the head of the times says %.40s %.40s", word, line);
	return 0;
}

int guest_take_times(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *text = NULL;
	char *rest, *line;
	int err = 0;

	if (!s->ready || s->processes || len > MAX_LINE)
		return guest_bad(s, "a second head of times, or out of turn");
	text = malloc(len + 1);
	if (!text)
		return -ENOMEM;
	for (size_t i = 0; i < len; i++)
		text[i] = data[i] == '\n' || data[i] == '\t' || (data[i] >= 32 && data[i] < 127) ? data[i] : '?';
	text[len] = 0;
	rest = text;
	while (!err && (line = strsep(&rest, "\n")))
		err = *line ? take_head_line(s, line) : 0;
	if (!err && (!s->processes || !s->time_batches || !s->nr_columns))
		err = guest_bad(s, "the head of the times lacks processes, batches or columns");
	return err;
}

static size_t times_max(const struct guest_stream *s)
{
	const size_t cases = s->user ? s->user->n + s->kernel->n : s->nr_cases;

	return cases * ((size_t)s->processes * s->time_batches + 1);
}

/* case domain process batch n NUMBER... status: @f has as many fields as there are */
static int check_time(struct guest_stream *s, char *const *f, size_t fields, struct guest_time *y)
{
	uint64_t process, batch;

	y->kernel = !strcmp(f[1], "kernel");
	if (!y->kernel && strcmp(f[1], "user"))
		return guest_bad(s, "time of no domain: %.40s", f[1]);
	y->kase = guest_in_job(s, f[0], y->kernel);
	if (!y->kase)
		return guest_bad(s, "time of a case that is not in the job: %.60s", f[0]);
	y->status = f[fields - 1];
	y->ok = !strcmp(y->status, "ok");
	if (!guest_status_known(y->status) || fields != HEAD + 1 + (y->ok ? s->nr_columns : 0))
		return guest_bad(s, "time of %.60s with status %.40s", y->kase, y->status);
	if (!guest_number(f[2], PROCESSES_MAX, &process) || !guest_number(f[3], HBK_TIME_BATCHES_MAX, &batch) ||
	    !guest_number(f[4], HBK_TIME_N_MAX, &y->n) || (y->ok != !!y->n) || process >= s->processes ||
	    batch >= s->time_batches)
		return guest_bad(s, "time of %.60s with impossible numbers", y->kase);
	for (size_t i = 0; y->ok && i < s->nr_columns; i++)
		if (i >= GUEST_CLOCKS && !strcmp(f[HEAD + i], "NA"))
			y->value[i] = GUEST_NO_VALUE;
		else if (!guest_number(f[HEAD + i], INT64_MAX, &y->value[i]))
			return guest_bad(s, "time of %.60s: no number in column %.40s", y->kase, s->column[i]);
	if (y->ok && !y->value[0])
		return guest_bad(s, "a batch of %.60s took no time: that kernel's clock is too coarse", y->kase);
	y->process = process;
	y->batch = batch;
	return 0;
}

int guest_take_time(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *line = NULL;
	struct guest_time y = { 0 };
	char *f[HEAD + 1 + GUEST_COLUMNS_MAX], *at;
	size_t n = 0;
	int err;

	if (!s->processes || len > MAX_LINE || s->nr_times == times_max(s))
		return guest_bad(s, "time %zu is too early, too long or too many", s->nr_times + 1);
	line = guest_line(data, len);
	if (!line)
		return -ENOMEM;
	for (at = line; at && n < ARRAY_SIZE(f); n++)
		f[n] = strsep(&at, "\t");
	if (at || n <= HEAD)
		return guest_bad(s, "time %zu has another number of fields", s->nr_times + 1);
	err = check_time(s, f, n, &y);
	if (!err)
		err = GROW(s->time, s->nr_times);
	if (err)
		return err;
	y.status = strdup(y.status);
	s->time[s->nr_times] = y;
	return y.status ? (s->nr_times++, 0) : -ENOMEM;
}

static int take_one(struct guest_stream *s, char *line)
{
	static const char *const whens[] = { "run", "before", "after" };
	const char *when = strsep(&line, "\t"), *key = line ? strsep(&line, "\t") : NULL;
	struct guest_told t = { 0 };
	size_t i = 0;

	while (i < ARRAY_SIZE(whens) && strcmp(whens[i], when))
		i++;
	if (!line || !*key || i == ARRAY_SIZE(whens) || s->nr_told == MAX_TOLD)
		return guest_bad(s, "fact %zu has no time, key and value, or is too many", s->nr_told + 1);
	if (guest_stream_told(s, whens[i], key))
		return guest_bad(s, "%.10s says %.40s a second time", when, key);
	if (GROW(s->told, s->nr_told))
		return -ENOMEM;
	t = (struct guest_told){ .when = whens[i], .key = strdup(key), .value = strdup(line) };
	s->told[s->nr_told++] = t;
	return t.key && t.value ? 0 : -ENOMEM;
}

int guest_take_told(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *line = NULL;

	if (len && data[len - 1] == '\n')
		len--;
	if (len > MAX_LINE)
		return guest_bad(s, "a fact that is too long");
	line = guest_line(data, len);
	return line ? take_one(s, line) : -ENOMEM;
}

const char *guest_stream_told(const struct guest_stream *s, const char *when, const char *key)
{
	for (size_t i = 0; i < s->nr_told; i++)
		if (!strcmp(s->told[i].when, when) && !strcmp(s->told[i].key, key))
			return s->told[i].value;
	return NULL;
}

void guest_times_release(struct guest_stream *s)
{
	for (size_t i = 0; i < s->nr_columns; i++)
		free(s->column[i]);
	for (size_t i = 0; i < s->nr_times; i++)
		free(s->time[i].status);
	for (size_t i = 0; i < s->nr_told; i++) {
		free(s->told[i].key);
		free(s->told[i].value);
	}
	free(s->time);
	free(s->told);
	free(s->counted);
}
