// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_stream.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "kmod/uapi.h"
#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/record/guest_asked.h"
#include "bench/record/guest_own.h"
#include "bench/record/guest_text.h"

enum {
	MAX_EVIDENCE = 256, MAX_LOG = 1 << 16, MAX_LINE = 1024, FIELDS = 7,
};

/* what hello may say */
static const char *const fact_keys[] = {
	"protocol", "kernel", "version", "arch", "page_size", "cpus", "guest", "module", NULL
};

void guest_stream_init(struct guest_stream *s, const struct strlist *user, const struct strlist *kernel,
		       uint32_t batches)
{
	memset(s, 0, sizeof(*s));
	s->user = user;
	s->kernel = kernel;
	s->batches = batches;
	record_parser_init(&s->parser);
	s->parser.max = GUEST_RECORD_MAX;
}

void guest_stream_release(struct guest_stream *s)
{
	for (size_t i = 0; i < s->nr_facts; i++) {
		free(s->fact[i].key);
		free(s->fact[i].value);
	}
	for (size_t i = 0; i < s->nr_evidence; i++) {
		free(s->evidence[i].kind);
		free(s->evidence[i].name);
		free(s->evidence[i].data);
	}
	for (size_t i = 0; i < s->nr_cases; i++)
		free(s->kase[i].text);
	for (size_t i = 0; i < s->nr_samples; i++)
		free(s->sample[i].status);
	free(s->kase);
	free(s->fact);
	free(s->evidence);
	free(s->sample);
	free(s->log);
	guest_times_release(s);
	record_parser_release(&s->parser);
	memset(s, 0, sizeof(*s));
}

static bool fact_known(const struct guest_stream *s, const char *key)
{
	const char *const *k = fact_keys;

	while (*k && strcmp(*k, key))
		k++;
	for (size_t i = 0; i + 1 < s->nr_facts; i++)
		if (!strcmp(s->fact[i].key, key))
			return false;
	return *k;
}

static int take_fact(struct guest_stream *s, const char *line, size_t len)
{
	const char *tab = memchr(line, '\t', len);
	struct guest_fact *f;

	if (!tab || len > MAX_LINE)
		return guest_bad(s, "hello line %zu is no fact", s->nr_facts + 1);
	if (GROW(s->fact, s->nr_facts))
		return -ENOMEM;
	f = &s->fact[s->nr_facts++];
	f->key = guest_text_copy(line, tab - line);
	f->value = guest_text_copy(tab + 1, line + len - tab - 1);
	if (!f->key || !f->value)
		return -ENOMEM;
	if (fact_known(s, f->key))
		return 0;
	return guest_bad(s, "hello says %.40s, which nobody asked for or a second time", f->key);
}

static int take_hello(struct guest_stream *s, const char *data, size_t len)
{
	const char *end = data + len;
	int err = 0;

	if (s->hello)
		return guest_bad(s, "a second hello");
	s->hello = true;
	while (!err && data < end) {
		const char *nl = memchr(data, '\n', end - data);

		if (!nl)
			nl = end;
		err = take_fact(s, data, nl - data);
		data = nl + 1;
	}
	if (!err && strcmp(guest_stream_fact(s, "protocol"), "1"))
		return guest_bad(s, "runner speaks protocol '%.20s', not 1", guest_stream_fact(s, "protocol"));
	return err;
}

/* no NUL hides what follows it; the packed configuration is no text */
static void fill(struct guest_evidence *e, const char *data, size_t len)
{
	const bool text = strcmp(e->kind, "config");

	for (size_t i = 0; i < len; i++)
		e->data[i] = data[i] || !text ? data[i] : '?';
	e->data[len] = 0;
	e->len = len;
}

static bool is_asked(const struct guest_stream *s, const struct guest_evidence *e)
{
	size_t have = 0;

	for (size_t i = 0; s->job && i < s->nr_evidence; i++)
		have += !strcmp(s->evidence[i].kind, e->kind) && !strcmp(s->evidence[i].name, e->name);
	return !s->job || have <= guest_asked(s->job, e->kind, e->name);
}

/* @nl ends its first line, in which @tab is */
static int add_evidence(struct guest_stream *s, const char *data, size_t len, const char *tab, const char *nl)
{
	struct guest_evidence *e;

	s->evidence_bytes += len;
	if (s->evidence_bytes > GUEST_EVIDENCE_MAX)
		return guest_bad(s, "evidence of more than %d MiB", GUEST_EVIDENCE_MAX >> 20);
	if (GROW(s->evidence, s->nr_evidence))
		return -ENOMEM;
	e = &s->evidence[s->nr_evidence++];
	*e = (struct guest_evidence){ guest_text_copy(data, tab - data), guest_text_copy(tab + 1, nl - tab - 1),
				      malloc(len + 1), 0 };
	if (!e->kind || !e->name || !e->data)
		return -ENOMEM;
	if (!is_asked(s, e))
		return guest_bad(s, "evidence that was not asked for: %.20s %.60s", e->kind, e->name);
	fill(e, nl + 1, data + len - nl - 1);
	return 0;
}

static int take_evidence(struct guest_stream *s, const char *data, size_t len)
{
	const char *nl = memchr(data, '\n', len);
	const char *tab = nl ? memchr(data, '\t', nl - data) : NULL;
	const bool late = tab && tab - data == 5 && !strncmp(data, "after", 5);

	if (!tab || nl - data > MAX_LINE || s->ready != late || s->nr_evidence == MAX_EVIDENCE)
		return guest_bad(s, "evidence %zu has no kind and name, or is out of turn", s->nr_evidence + 1);
	return add_evidence(s, data, len, tab, nl);
}

static int take_case(struct guest_stream *s, const char *data, size_t len)
{
	struct guest_case c;
	int err = guest_case_parse(&c, data, len);

	if (err == -ENOMEM)
		return err;
	if (err || s->ready)
		err = guest_bad(s, "the facts of case %zu are not ten, or too late", s->nr_cases + 1);
	else if (s->user && !guest_in_job(s, c.name, c.kernel))
		err = guest_bad(s, "facts of a case that is not in the job: %.60s", c.name);
	for (size_t i = 0; !err && i < s->nr_cases; i++)
		if (s->kase[i].kernel == c.kernel && !strcmp(s->kase[i].name, c.name))
			err = guest_bad(s, "facts of %.60s a second time", c.name);
	if (!err)
		err = GROW(s->kase, s->nr_cases);
	if (err)
		free(c.text);
	else
		s->kase[s->nr_cases++] = c;
	return err;
}

/* case domain batch n id ns status */
static int check_sample(struct guest_stream *s, char *const *f, struct guest_sample *y)
{
	uint64_t batch, id;

	y->kernel = !strcmp(f[1], "kernel");
	if (!y->kernel && strcmp(f[1], "user"))
		return guest_bad(s, "sample of no domain: %.40s", f[1]);
	y->kase = guest_in_job(s, f[0], y->kernel);
	if (!y->kase)
		return guest_bad(s, "sample of a case that is not in the job: %.60s", f[0]);
	if (!guest_number(f[2], HBK_BATCH_EACH, &batch) || !guest_number(f[3], 1ull << 40, &y->n) ||
	    !guest_number(f[4], UINT32_MAX, &id) || !guest_number(f[5], UINT64_MAX, &y->ns))
		return guest_bad(s, "sample of %s with impossible numbers", y->kase);
	y->first = batch == HBK_BATCH_FIRST;
	y->steady = batch >= HBK_BATCH_STEADY && batch < HBK_BATCH_STEADY + s->steady;
	y->each = batch == HBK_BATCH_EACH && s->each;
	if (y->each ? y->n != 1 + s->each : y->first || y->steady ? y->n != 1 : batch >= s->batches)
		return guest_bad(s, "sample of %s with an impossible batch", y->kase);
	if (!guest_status_known(f[6]))
		return guest_bad(s, "sample of %s with status %.40s", y->kase, f[6]);
	y->batch = batch;
	y->id = id;
	y->ok = !strcmp(f[6], "ok");
	y->windowed = y->ok || id;
	if (y->windowed && (!id || !y->n))
		return guest_bad(s, "sample of %s without id or count", y->kase);
	y->status = f[6];
	return 0;
}

static size_t samples_max(const struct guest_stream *s)
{
	return (s->user ? s->user->n + s->kernel->n : 0) * HBK_WINDOWS(s->batches, s->steady, s->each);
}

static int take_sample(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *line = NULL;
	struct guest_sample y = { 0 };
	char *f[FIELDS], *at;
	int n = 0, err;

	if (!s->ready || len > MAX_LINE || s->nr_samples == samples_max(s))
		return guest_bad(s, "sample %zu is too early, too long or too many", s->nr_samples + 1);
	line = guest_line(data, len);
	if (!line)
		return -ENOMEM;
	for (at = line; at && n < FIELDS; n++)
		f[n] = strsep(&at, "\t");
	if (n != FIELDS || at)
		return guest_bad(s, "sample %zu has not seven fields", s->nr_samples + 1);
	err = check_sample(s, f, &y);
	if (!err)
		err = GROW(s->sample, s->nr_samples);
	if (err)
		return err;
	y.status = strdup(y.status);
	s->sample[s->nr_samples] = y;
	return y.status ? (s->nr_samples++, 0) : -ENOMEM;
}

static int take_log(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *line = guest_text_copy(data, len < MAX_LINE ? len : MAX_LINE);
	size_t have = s->log ? strlen(s->log) : 0;
	char *log;

	if (!line)
		return -ENOMEM;
	if (have + strlen(line) + 2 > MAX_LOG)
		return 0;
	log = realloc(s->log, have + strlen(line) + 2);
	if (!log)
		return -ENOMEM;
	s->log = log;
	sprintf(log + have, "%s\n", line);
	return 0;
}

static int take_end(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *text = guest_text_copy(data, len < 32 ? len : 32);
	uint64_t code;

	if (!text)
		return -ENOMEM;
	if (!guest_number(text, 127, &code))
		return guest_bad(s, "the last record has no exit code");
	s->exit_code = code;
	s->ended = true;
	return 0;
}

static int take_ready(struct guest_stream *s)
{
	if (s->ready)
		return guest_bad(s, "it is ready a second time");
	s->ready = true;
	return 0;
}

static int on_record(void *ctx, const struct record *r)
{
	struct guest_stream *s = ctx;
	const char *data = (const char *)r->data;

	if (s->ended)
		return guest_bad(s, "a record after the last");
	if (!s->hello && r->type != REC_HELLO && r->type != REC_LOG)
		return guest_bad(s, "the stream does not start with hello");
	switch (r->type) {
	case REC_HELLO: return take_hello(s, data, r->len);
	case REC_EVIDENCE: return take_evidence(s, data, r->len);
	case REC_READY: return take_ready(s);
	case REC_CASE: return take_case(s, data, r->len);
	case REC_SAMPLE: return take_sample(s, data, r->len);
	case REC_LOG: return take_log(s, data, r->len);
	case REC_TIMES: return guest_take_times(s, data, r->len);
	case REC_TIME: return guest_take_time(s, data, r->len);
	case REC_FACT: return guest_take_told(s, data, r->len);
	case REC_COUNTED: return guest_take_counted(s, data, r->len);
	case REC_END: return take_end(s, data, r->len);
	default: return guest_bad(s, "record of unknown type %u", r->type);
	}
}

/* say where in the stream a parser's error is, unless the content's checker already said more */
static int explain(struct guest_stream *s, int err)
{
	if (err && !s->why[0])
		snprintf(s->why, sizeof(s->why), "%s, at byte %llu of the stream", record_strerror(err),
			 (unsigned long long)s->parser.offset);
	return err;
}

int guest_stream_feed(struct guest_stream *s, const void *data, size_t len)
{
	return explain(s, record_parser_feed(&s->parser, data, len, on_record, s));
}

static int sample_cmp(const void *pa, const void *pb)
{
	const struct guest_sample *a = pa, *b = pb;

	return (a->id > b->id) - (a->id < b->id);
}

int guest_stream_finish(struct guest_stream *s)
{
	int err = explain(s, record_parser_finish(&s->parser));

	if (err)
		return err;
	if (!s->ended) {
		snprintf(s->why, sizeof(s->why), "the stream stops after %llu bytes, without its last record",
			 (unsigned long long)s->parser.offset);
		return -ENODATA;
	}
	if (s->nr_samples)
		qsort(s->sample, s->nr_samples, sizeof(*s->sample), sample_cmp);
	for (size_t i = 1; i < s->nr_samples; i++)
		if (s->sample[i].windowed && s->sample[i].id == s->sample[i - 1].id)
			return guest_bad(s, "two samples with id %u", s->sample[i].id);
	return 0;
}
