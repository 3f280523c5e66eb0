/* SPDX-License-Identifier: GPL-2.0-only */
/* What the files that take a guest's stream apart share. Theirs alone. */
#ifndef HB_RECORD_GUEST_OWN_H
#define HB_RECORD_GUEST_OWN_H

#include "bench/record/guest_stream.h"

/* guest_bad - say in @s->why what was wrong; -EINVAL */
__attribute__((format(printf, 2, 3)))
int guest_bad(struct guest_stream *s, const char *fmt, ...);

/* guest_number - a whole decimal number up to @max, nothing else in the text */
bool guest_number(const char *text, uint64_t max, uint64_t *out);

/* guest_in_job - the name of a case as the job has it, or, without a job, as the guest described it; NULL = neither */
const char *guest_in_job(const struct guest_stream *s, const char *name, bool kernel);

/* guest_status_known - "ok", "skip:..." or "fail:..." */
bool guest_status_known(const char *status);

/* guest_line - a record's payload as one line of printable text and tabs, fresh memory; NULL without memory */
char *guest_line(const char *data, size_t len);

/* guest_times.c: REC_TIMES, REC_TIME, REC_FACT; errors as guest_stream_feed() */
int guest_take_times(struct guest_stream *s, const char *data, size_t len);
int guest_take_time(struct guest_stream *s, const char *data, size_t len);
int guest_take_told(struct guest_stream *s, const char *data, size_t len);
int guest_take_counted(struct guest_stream *s, const char *data, size_t len);	/* guest_counted.c: REC_COUNTED */
void guest_times_release(struct guest_stream *s);

#endif
