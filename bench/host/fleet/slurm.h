/* SPDX-License-Identifier: GPL-2.0-only */
/* Slurm by its own programs, sbatch and squeue. slurm.c is the one place that knows their options. */
#ifndef HB_FLEET_SLURM_H
#define HB_FLEET_SLURM_H

#include <stdbool.h>
#include <stddef.h>

#include "fleet/fleet_past.h"

struct slurm_job {			/* an array of tasks */
	const char *name;		/* by which the queue is asked */
	const char *script, *log_dir;
	size_t nr_tasks;
	struct fleet_share share;	/* of each task */
	const char *after;		/* "12_0:12_3:15": begins when these have ended, however; "" = at once */
	const char *constraint;		/* of the nodes, or NULL */
	bool exclusive;			/* a node to itself */
};

struct slurm_task {			/* of the queue */
	char *id;			/* "12_3" */
	char *state;			/* "PENDING", "RUNNING", "COMPLETING", ... */
	char *node;			/* where, or "" */
	char *time;			/* since it began, "3:05" */
	char *why;			/* what it waits for */
};

struct slurm_queue { struct slurm_task *at; size_t n; };

/*
 * slurm_submit - hand a job array to Slurm, to be begun again where its node dies
 * @id     out  "12", fresh memory
 * Errors  -ENOENT no sbatch here; -EINVAL it was refused: after printing what sbatch says
 */
int slurm_submit(const struct slurm_job *j, char **id);

/*
 * slurm_queue_read - our tasks of a name that wait or run
 * @q      out  slurm_queue_release() it
 * Errors  -ENOENT no squeue here, not printed; -EIO after printing what squeue says
 */
int slurm_queue_read(struct slurm_queue *q, const char *name);
void slurm_queue_release(struct slurm_queue *q);

/* slurm_queue_find - the task @id; NULL = it is not in the queue */
const struct slurm_task *slurm_queue_find(const struct slurm_queue *q, const char *id);

/* slurm_queue_parse - part of slurm_queue_read(): lines of its format. Errors -ENOMEM */
int slurm_queue_parse(struct slurm_queue *q, const char *text);

#endif
