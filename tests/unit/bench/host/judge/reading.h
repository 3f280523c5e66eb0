/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TEST_JUDGE_READING_H
#define HB_TEST_JUDGE_READING_H

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "analysis/sketch.h"
#include "analysis/table.h"
#include "judge/judge.h"

#define FILES "tests/unit/bench/host/judge/files/"

/* what went to standard error since cr_redirect_stderr() */
static inline const char *said(void)
{
	static char text[4000];

	fflush(stderr);
	text[fread(text, 1, sizeof(text) - 1, cr_get_redirected_stderr())] = '\0';
	return text;
}

/* one boot of one arm from a text */
static inline int read_boot(struct samples *s, const char *text, const char *arm, const char *block,
			    const struct judge_format *from)
{
	struct judge_input in = { .path = "t", .arm = arm, .block = block, .samples = s };
	int err;

	in.f = fmemopen((void *)(uintptr_t)text, strlen(text), "r");
	err = judge_read(&in, from);
	fclose(in.f);
	return err;
}

static inline char *file_text(const char *name)
{
	char path[200], *text = calloc(1, 1 << 20);
	FILE *f;

	snprintf(path, sizeof(path), FILES "%s", name);
	f = fopen(path, "r");
	cr_assert(f, "%s", path);
	cr_assert_gt(fread(text, 1, (1 << 20) - 1, f), 0);
	fclose(f);
	return text;
}

/* the samples of one process: NULL where there is none */
static inline const struct unit *unit_of(struct samples *s, const char *bench)
{
	const struct unit *u;
	size_t n;

	cr_assert_eq(samples_units(s, &u, &n), 0);
	for (size_t i = 0; i < n; i++)
		if (!strcmp(samples_name(s, u[i].id[UNIT_BENCH]), bench))
			return &u[i];
	return NULL;
}

/* mean of the first process that has samples of a case; NAN = none */
static inline double only_value(struct samples *s, const char *bench)
{
	const struct unit *u = unit_of(s, bench);

	return u ? sketch_mean(u->sketch) : NAN;
}

static inline const char *unit_name(struct samples *s, const char *bench)
{
	const struct unit *u = unit_of(s, bench);

	return u && u->facts.unit != UINT32_MAX ? samples_name(s, u->facts.unit) : "";
}

/* three boots of two arms from texts, one after another, and the table that comes of them */
static inline struct table table_of(struct samples *s, const char *const *off, const char *const *on)
{
	static const char *const boot[] = { "1", "2", "3", "4", "5", "6" };
	struct table_rule rule = { .rule = { .alpha = .05 }, .baseline = "off", .paired = true, .margin = .01,
				   .modifiers = true, .scope = SCOPE_IMAGE_PAIR };
	struct table t;

	for (int i = 0; off[i]; i++)
		cr_assert_eq(read_boot(s, off[i], "off", boot[i], NULL), 0, "%s", off[i]);
	for (int i = 0; on[i]; i++)
		cr_assert_eq(read_boot(s, on[i], "on", boot[i], NULL), 0, "%s", on[i]);
	cr_assert_eq(table_make(s, &rule, &t), 0);
	return t;
}

static inline const struct verdict_row *row_of(const struct table *t, const char *bench)
{
	for (size_t i = 0; i < t->n; i++)
		if (!strcmp(t->row[i].bench, bench) && !strcmp(t->row[i].endpoint, "median"))
			return &t->row[i];
	return NULL;
}

#define row_says(t, bench, words) do {								\
	const struct verdict_row *r_ = row_of(t, bench);					\
	cr_assert(r_ && r_->verdict == VERDICT_NO_VERDICT && r_->reason && strstr(r_->reason, words),	\
		  "%s: %s", bench, !r_ ? "no row" : r_->reason ? r_->reason : "no reason");		\
} while (0)

#endif
