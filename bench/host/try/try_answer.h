/* SPDX-License-Identifier: GPL-2.0-only */
/* What a try has shown: for each step what it adds to the one before it. */
#ifndef HB_TRY_TRY_ANSWER_H
#define HB_TRY_TRY_ANSWER_H

#include <stdbool.h>
#include <stdio.h>

#include "analysis/report/model.h"
#include "try/try.h"
#include "try/try_changed.h"

struct answer_row {			/* one operation */
	const char *kase;
	double before, after;		/* instructions per op, without and with the step */
	bool decided;			/* a difference, or that there is none, is known */
	bool differs;
	bool crosses;			/* it runs a function that was changed */
	bool open;			/* against the baseline: more boots may decide it */
	const char *why;		/* of one that is not decided or varies, half a sentence; or NULL */
};

struct answer_step {
	const struct try_step *step;	/* NULL = all of them at once */
	struct answer_row *row;		/* [n] the largest difference, relative, first */
	size_t n, differ, same, open;
	char *headline;			/* one sentence without full stop */
};

struct try_answer {
	const struct try_job *job;
	const struct try_changed *changed;
	const struct model *m;
	struct answer_step *step;	/* [n] one a step; of several steps one of all before them */
	size_t n;
};

/*
 * try_answer_make - from the rows of a report on the job's plan
 * @more      in   the same of a second plan with more boots, of operations that vary; NULL = there is none
 * @crossing  in   names of the cases that run a changed function; borrowed for the call
 * @a         out  borrows all but @crossing
 * Errors  -ENOMEM; -EINVAL after printing: the report has no arm of the job
 */
int try_answer_make(struct try_answer *a, const struct try_job *j, const struct try_changed *c, const struct model *m,
		    const struct model *more, const struct strlist *crossing);
void try_answer_release(struct try_answer *a);

/*
 * answer_open - the cases that more boots may decide, for a second plan
 * @all     in   false = of those only what runs a changed function, where that is known of any case
 * @left    out  how many others there are
 * Errors   -ENOMEM
 */
int answer_open(const struct try_answer *a, bool all, struct strlist *cases, size_t *left);

/* On a terminal; for a commit message, at most 72 columns; as Markdown of at most @most bytes */
void answer_summary(const struct try_answer *a, FILE *f);
int answer_commit(const struct try_answer *a, FILE *f);
int answer_markdown(const struct try_answer *a, size_t most, FILE *f);

/* answer_fact - of the model: "compiler", "guest kernel"; "" where it does not say */
const char *answer_fact(const struct model *m, const char *key);

#endif
