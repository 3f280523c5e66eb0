/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a guest said, taken from its record stream. Nothing in it is believed before it is checked:
 * names only of cases in the job, evidence only that the job asks for, numbers in full and in range, texts printable,
 * ids once. What is kept of one guest is bounded: evidence by GUEST_EVIDENCE_MAX, the rest by what the job asks for.
 */
#ifndef HB_RECORD_GUEST_STREAM_H
#define HB_RECORD_GUEST_STREAM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/record/guest_case.h"
#include "bench/record/record.h"
#include "bench/base/strlist.h"
#include "kmod/uapi.h"

enum {
	GUEST_RECORD_MAX = (4 << 20) + 4096,	/* bytes: the runner's largest evidence is 4 MiB with its head */
	GUEST_EVIDENCE_MAX = 64 << 20,		/* bytes of all evidence */
};

struct guest_fact {
	char *key, *value;
};

struct guest_evidence {
	char *kind;		/* "config", "dmesg", "file", "module", "missing"; "after": a file at the end */
	char *name;		/* path, or "" */
	char *data;		/* NUL added */
	size_t len;
};

struct guest_sample {
	const char *kase;	/* into the job's list of cases */
	bool kernel;		/* domain */
	bool ok;		/* status is "ok": there must be one window with this id */
	bool windowed;		/* ok, or failed inside its window: the id is taken */
	bool first;		/* the first operation, before the warm-up: of no batch, n 1 */
	bool steady;		/* an operation behind all batches, likewise */
	bool each;		/* the window whose operations are told apart */
	uint32_t batch, id;
	uint64_t n, ns;
	char *status;
};

enum { GUEST_COLUMNS_MAX = 16, GUEST_CLOCKS = 2 };
#define GUEST_NO_VALUE UINT64_MAX	/* of an event that nobody counted there */

struct guest_time {		/* one batch of the time tier */
	const char *kase;	/* as in struct guest_sample */
	bool kernel, ok;
	uint32_t process, batch;
	uint64_t n;		/* operations; 0 where it is not ok: nothing more was to be had of the case */
	uint64_t value[GUEST_COLUMNS_MAX];	/* of all n, as the columns are; GUEST_NO_VALUE: no clock's */
	char *status;
};

struct guest_counted {		/* what a PMU counted around a window */
	uint32_t id;
	uint64_t value[HBK_EVENTS_MAX];
};

struct guest_told {		/* of the machine */
	const char *when;	/* "run", "before", "after" */
	char *key, *value;
};

struct guest_stream {
	/* in: what the job asked for; borrowed. NULL = nobody did: any case that it describes itself may come */
	const struct strlist *user, *kernel;
	uint32_t batches;
	uint32_t steady;	/* windows of one operation behind the batches; 0 after init */
	uint32_t each;		/* operations of the window in which they are told apart; 0 = there is none */
	const char *job;	/* the job's text: evidence that it asks for; NULL, as after init = any may come */

	struct guest_fact *fact;
	struct guest_evidence *evidence;
	struct guest_case *kase;	/* of the job, each once, in the order of the records */
	struct guest_sample *sample;	/* after guest_stream_finish() sorted by id, those without first */
	size_t nr_facts, nr_evidence, nr_cases, nr_samples;
	/* of the time tier; processes 0 = it said nothing of that */
	uint32_t processes, time_batches;
	char *column[GUEST_COLUMNS_MAX];
	size_t nr_columns;
	struct guest_time *time;
	size_t nr_times;
	struct guest_counted *counted;	/* at most one for a sample, in the order of the records */
	size_t nr_counted;
	uint32_t nr_events;	/* numbers that each has */
	struct guest_told *told;
	size_t nr_told;
	size_t evidence_bytes;	/* of all evidence */
	char *log;		/* REC_LOG lines, or NULL */
	bool hello, ready, ended;
	int exit_code;		/* from REC_END */
	char why[160];		/* what was wrong, when a call failed */
	struct record_parser parser;
};

/* guest_stream_init - @user, @kernel are the shown names of the cases in the job */
void guest_stream_init(struct guest_stream *s, const struct strlist *user, const struct strlist *kernel,
		       uint32_t batches);
void guest_stream_release(struct guest_stream *s);

/*
 * guest_stream_feed - take the bytes that arrived
 * Errors  sticky, nothing printed, @s->why says what: the parser's (record.h); -EINVAL a record whose
 *         content is wrong; -ENOMEM
 */
int guest_stream_feed(struct guest_stream *s, const void *data, size_t len);

/*
 * guest_stream_finish - no more bytes come: is it whole?
 * Errors  as above; -ENODATA ended inside a record or without REC_END; -EINVAL an id used twice
 */
int guest_stream_finish(struct guest_stream *s);

/*
 * guest_stream_whole - after guest_stream_finish(): is there all that the job asked for, and nothing twice?
 * Each case has one sample that says why it could not be, or the first operation's, of each batch one of n operations
 * and one of 2n, and as many of the steady state as were asked for. guest_whole.c
 * Errors  -EINVAL, nothing printed, @s->why says which is missing or too many
 */
int guest_stream_whole(struct guest_stream *s);

/* guest_stream_find - first evidence of that kind, and name unless NULL; NULL = none */
const struct guest_evidence *guest_stream_find(const struct guest_stream *s, const char *kind,
					       const char *name);

/* guest_stream_fact - value of a hello line, or "" */
const char *guest_stream_fact(const struct guest_stream *s, const char *key);

/* guest_stream_counted - of the window of that id; NULL = nothing */
const struct guest_counted *guest_stream_counted(const struct guest_stream *s, uint32_t id);

/* guest_stream_told - what the machine said of itself; NULL = nothing */
const char *guest_stream_told(const struct guest_stream *s, const char *when, const char *key);

/*
 * guest_stream_timed - guest_stream_whole() of the time tier: each case has one row that says why there is nothing of
 * it (or of the rest), or every batch of every process once. guest_whole.c
 */
int guest_stream_timed(struct guest_stream *s);

#endif
