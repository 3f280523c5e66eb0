// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/session.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/record/metric.h"
#include "config/plan_looks.h"
#include "config/plan_part.h"
#include "machine/machine.h"
#include "matrix/open_cases.h"
#include "matrix/result_key.h"
#include "kmod/uapi.h"
#include "results/whole.h"
#include "verbs/pack_configs.h"

enum { MOST_WINDOWS = HBK_BATCHES_MAX - 1 };	/* an odd number */

static int of_times(const struct plan *p, const char *key, const char *value, const char *what)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = key, .value = value };

	return conf_fail(&at, "%s is of times, and machine %s counts", what, p->machine);
}

static int no_delay(const struct plan *p, const struct feature *f, const struct arm *arms, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		const struct conf_line at = { .file = f->file, .section = arms[i].name, .key = "delay" };

		if (arms[i].delay)
			return conf_fail(&at, "delay of %s/%s is of times, and machine %s counts", f->name,
					 arms[i].name, p->machine);
	}
	return 0;
}

static int no_clock_metric(const struct plan *p)
{
	for (size_t i = 0; i < p->metrics.n; i++) {
		const char *name = p->metrics.at[i];
		const int m = metric_find(name, M_KNOWN);

		if (m >= 0 && metric_table[m].tier == METRIC_TIME)
			return of_times(p, "metrics", name, name);
	}
	return 0;
}

/* what only a clock could show would be left out without a word */
static int only_counts(const struct plan *p)
{
	const struct conf_line batches = { .file = p->file, .section = "plan", .key = "batches" };
	int err = p->processes == PLAN_PROCESSES ? no_clock_metric(p) : of_times(p, "processes", NULL, "processes");

	for (size_t i = 0; i < p->nr_margins && !err; i++)
		if (p->margins[i].ns > 0)
			err = of_times(p, "margin", p->margins[i].glob, "a margin in ns");
	for (size_t i = 0; i < p->nr_features && !err; i++) {
		const struct feature *f = &p->features[i];

		err = no_delay(p, f, f->arms, f->nr_arms);
		err = err ? err : no_delay(p, f, f->overrides, f->nr_overrides);
	}
	if (!err && p->batches > MOST_WINDOWS)
		err = conf_fail(&batches, "batches = %u: expected up to %d where operations are counted", p->batches,
				MOST_WINDOWS);
	return err;
}

/* what the kind of its machine says of a plan */
static int know_kind(struct plan *p)
{
	const struct machine_ops *kind = machine_kind(p->machine_def.kind);

	if (!kind || !kind->timed)
		return only_counts(p);
	plan_looks_timed(p);
	return 0;
}

int session_open(struct session *s, const char *name, const struct plan_args *options)
{
	int err;

	*s = (struct session){ .options = options, .lock = -1 };
	if (!options->executor && (options->blocks || options->constraint || options->exclusive ||
				   options->node_results || options->beyond))
		return fail(-EINVAL, "--blocks, --constraint, --exclusive, --node-results and --beyond are for "
			    "--executor slurm");
	err = plan_load(&s->plan, name, options->arch);
	if (err)
		return err;
	err = know_kind(&s->plan);
	if (!err && options->anytime)	/* what --boots may name follows from it */
		plan_looks_anytime(&s->plan);
	if (!err)
		err = plan_select(&s->plan, &options->cases);
	if (!err)
		err = plan_only(&s->plan, options->only, options->boots);
	if (err)
		plan_release(&s->plan);
	return err;
}

static void drop_matrix(struct session *s)
{
	if (s->expanded)
		matrix_release(&s->matrix);
	s->expanded = NULL;
}

void session_close(struct session *s)
{
	session_unlock(s);
	drop_matrix(s);
	plan_release(&s->plan);
}

int session_lock(struct session *s)
{
	return s->lock < 0 ? result_lock(&s->plan, &s->lock) : 0;
}

void session_unlock(struct session *s)
{
	if (s->lock >= 0)
		close(s->lock);
	s->lock = -1;
}

int session_look(struct session *s, int (*look)(struct plan *p, bool anytime))
{
	if (s->options->boots)		/* which boots are to be made has been decided; what they run is on record */
		return open_cases_load(&s->plan);
	return look(&s->plan, s->options->anytime);
}

int session_expand(struct session *s, int (*expand)(const struct plan *p, struct matrix *m))
{
	int err;

	if (s->expanded == expand && s->boots == s->plan.boots)
		return 0;
	drop_matrix(s);
	err = expand(&s->plan, &s->matrix);
	if (err)
		return err;
	s->expanded = expand;
	s->boots = s->plan.boots;
	return 0;
}

/* do --strict and --tune go with the machine? */
static int check_quiet(const struct session *s, const struct machine_ops *kind)
{
	if ((s->options->strict || s->options->tune) && !kind->timed)
		return fail(-EINVAL, "plan %s: its machine %s counts, whatever the host's settings are: --strict and "
			    "--tune are for times", s->plan.name, s->plan.machine);
	if (s->options->tune && kind->remote)
		return fail(-EINVAL, "plan %s: its machine %s is not this host: --tune changes settings here",
			    s->plan.name, s->plan.machine);
	return 0;
}

static int booted_elsewhere(const struct session *s)
{
	return fail(-EINVAL, "plan %s: others boot its kernels (machine %s, kind %s): hardbench collect %s FILES takes "
		    "what the runner wrote there", s->plan.name, s->plan.machine, s->plan.machine_def.kind,
		    s->plan.word);
}

int session_own_boots(const struct session *s)
{
	const struct machine_ops *kind = machine_kind(s->plan.machine_def.kind);

	if (!kind || !kind->made_elsewhere)
		return kind ? check_quiet(s, kind) : 0;
	return booted_elsewhere(s);
}

int session_own_kernels(const struct session *s)
{
	const struct machine_ops *kind = machine_kind(s->plan.machine_def.kind);

	if (!kind || !kind->made_elsewhere)
		return 0;
	for (size_t i = 0; i < s->plan.nr_kernels; i++)
		if (kernel_is_elsewhere(&s->plan.kernels[i]))
			return booted_elsewhere(s);
	return 0;
}

int session_status(const struct session *s, int err)
{
	return err || s->partly || (!s->options->dry && whole_left_out()) ? EXIT_CANNOT : EXIT_DONE;
}

static int open_for(struct session *s, const struct verb *v, const char *name, const struct plan_args *a)
{
	AUTO_FREE char *path = NULL;
	int err = v->unpacked ? packed_plan(name, &path) : 0;

	return err ? err : session_open(s, path ? path : name, a);
}

int session_main(const struct verb *v, int argc, char **argv, int (*step)(struct session *s))
{
	struct plan_args a = { 0 };
	struct session s;
	int first, status = EXIT_CANNOT, err = verb_args(v, argc, argv, plan_args_set, &a, &first);

	if (err > 0)
		status = EXIT_DONE;	/* --help was printed */
	if (!err && (v->files ? argc == first : argc - first != 1))
		err = fail(-EINVAL, "%s: expected one PLAN, see hardbench list plans", v->name);
	if (!err)
		err = open_for(&s, v, argv[first], &a);
	if (!err) {
		s.files = argv + first + 1;
		s.nr_files = (size_t)(argc - first - 1);
		status = session_status(&s, step(&s));
		session_close(&s);
	}
	plan_args_release(&a);
	return status;
}
