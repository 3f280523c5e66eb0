/* SPDX-License-Identifier: GPL-2.0-only */
/* A plan's work into Slurm's queue, and what became of it. */
#ifndef HB_FLEET_FLEET_SUBMIT_H
#define HB_FLEET_FLEET_SUBMIT_H

#include "fleet/fleet_script.h"
#include "fleet/slurm.h"

struct fleet_task_id {			/* a line of results/fleet/KEY/jobs.tsv */
	char *job;			/* "12_3" */
	char *part;			/* "" = the analysis */
	unsigned int first, last;
	bool boots;			/* false: a kernel, or the analysis */
};

struct fleet_jobs { struct fleet_task_id *at; size_t n; };

/*
 * fleet_for_times - what boots that are timed want of a cluster: nodes that are alike, and nothing else on them
 * @o      inout  exclusive is set where the host that boots @p is what is timed
 * Errors  -EINVAL no constraint says which nodes are alike; printed
 */
int fleet_for_times(const struct plan *p, struct fleet_options *o);

/*
 * fleet_submit - job arrays for what is missing: kernels, baselines first; groups of boots, each after its kernels; the
 * analysis after all. What they are is in results/fleet/KEY: scripts, jobs.tsv, and what each task prints.
 * @key    in  result_key()
 * Returns the number of tasks; 0 = nothing is missing
 * Errors  -EBUSY tasks of this plan are in the queue; -errno; all after printing
 */
int fleet_submit(const struct fleet *f, const char *key, const struct fleet_call *c, const struct fleet_options *o);

/* fleet_jobs_read - what was submitted last; nothing is fine. fleet_jobs_release() it. Errors -ENOMEM */
int fleet_jobs_read(struct fleet_jobs *j, const char *key);
void fleet_jobs_release(struct fleet_jobs *j);

/* fleet_job_name - by which the queue knows a plan's tasks; fleet_dir - results/fleet/KEY; both to be freed */
char *fleet_job_name(const char *key);
char *fleet_dir(const char *key);

#endif
