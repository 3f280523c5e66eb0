/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One call of a verb on a plan: the plan as the options have it, and what it comes to. The steps below are verbs of
 * their own; `run` takes them one after the other in one session.
 */
#ifndef HB_VERBS_SESSION_H
#define HB_VERBS_SESSION_H

#include <stdbool.h>

#include "config/plan.h"
#include "verbs/plan_args.h"
#include "verbs/verb.h"

struct session {
	const struct plan_args *options;
	struct plan plan;		/* its boots are as many as the last session_look() says */
	struct matrix matrix;		/* empty before session_expand(); points into @plan, so a session never moves */
	int (*expanded)(const struct plan *p, struct matrix *m);	/* how @matrix was made; NULL = it is empty */
	unsigned int boots;		/* plan.boots when it was */
	char **files;			/* [nr_files] what followed the PLAN, of a verb that takes files; borrowed */
	size_t nr_files;
	int lock;			/* of what the plan's results are called; -1 = it is not held */
	bool partly;			/* a part could not be done, which has been said; the rest is there */
};

/*
 * session_open - read a plan as the options have it
 * @s        out  session_close() it; nothing to close after an error
 * @name     in   as plan_load() takes it
 * @options  in   borrowed until session_close()
 * Errors    -errno after printing
 */
int session_open(struct session *s, const char *name, const struct plan_args *options);
void session_close(struct session *s);

/*
 * session_look - how many boots does an arm get now? Changes s->plan alone
 * @look   in  stopping_for_analysis() or stopping_for_boots()
 * Errors  -errno after printing
 */
int session_look(struct session *s, int (*look)(struct plan *p, bool anytime));

/*
 * session_expand - fill s->matrix, unless it is what @expand made of as many boots already
 * @expand  in  matrix_expand(), matrix_expand_built() or matrix_recorded()
 * Errors   -errno after printing; the matrix is empty then
 */
int session_expand(struct session *s, int (*expand)(const struct plan *p, struct matrix *m));

/*
 * session_lock - from here on nobody else collects, analyzes or reports the plan, until session_unlock() or _close()
 * Held already is fine. Errors -errno after printing
 */
int session_lock(struct session *s);
void session_unlock(struct session *s);

/* session_status - the exit status of a verb whose last step returned @err */
int session_status(const struct session *s, int err);

/*
 * session_main - the whole of a verb that takes one PLAN: parse the options, open, @step, close
 * Returns an exit status
 */
int session_main(const struct verb *v, int argc, char **argv, int (*step)(struct session *s));

/*
 * session_own_boots - 0, or -EINVAL after a line: the plan's machine boots nothing, others do; or --strict and
 * --tune do not go with it
 * session_own_kernels - likewise: others boot its kernels, and there is no source of one
 */
int session_own_boots(const struct session *s);
int session_own_kernels(const struct session *s);

/*
 * The steps, each in the file of its verb: with options->dry they only say what would be done. What could not be
 * done while the rest was sets s->partly. Errors -errno after printing: what follows cannot be done either
 */
int build_step(struct session *s);
int boot_step(struct session *s);
int collect_step(struct session *s);
int analyze_step(struct session *s);
int report_step(struct session *s);

/* analyze_print_json - the verdict rows of a plan that is analyzed, on standard output. Errors -errno after printing */
int analyze_print_json(const struct plan *plan);

#endif
