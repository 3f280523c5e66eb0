// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/slurm.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/strlist.h"
#include "bench/base/subproc.h"

enum { FIELDS = 5 };

/* which cluster, who asks, and what its jobs see as ours: sbatch hands its own environment on */
static const char *const slurm_keep[] = {
	"SLURM_CONF", "SLURM_JWT", "HOME", "USER", "LOGNAME", "XDG_CACHE_HOME", "HARDBENCH_DATA", "HARDBENCH_LIB",
	"HARDBENCH_PATH", "HARDBENCH_RESULTS", NULL
};

/* the line that is the job's number, maybe with that of a cluster behind it; warnings may stand before it */
static char *job_number(const char *text)
{
	for (const char *line = text; *line; line += strcspn(line, "\n"), line += *line == '\n') {
		const size_t digits = strspn(line, "0123456789");

		if (digits && strchr(";\n", line[digits]))
			return fs_path("%.*s", (int)digits, line);
	}
	return NULL;
}

static int add(struct strlist *argv, char *option)
{
	AUTO_FREE char *text = option;

	return strlist_add(argv, text);
}

static int sbatch_argv(struct strlist *argv, const struct slurm_job *j)
{
	int err = strlist_add_words(argv, "sbatch --parsable --requeue --open-mode=append");

	if (!err)
		err = add(argv, fs_path("--job-name=%s", j->name));
	if (!err)
		err = add(argv, fs_path("--array=0-%zu", j->nr_tasks - 1));
	if (!err)
		err = add(argv, fs_path("--output=%s/%%A_%%a.log", j->log_dir));
	if (!err)
		err = add(argv, fs_path("--cpus-per-task=%u", j->share.cores));
	if (!err)
		err = add(argv, fs_path("--mem=%u", j->share.memory_mib));
	if (!err)
		err = add(argv, fs_path("--time=%u", j->share.minutes));
	if (!err && *j->after)
		err = add(argv, fs_path("--dependency=afterany:%s", j->after));
	if (!err && j->constraint)
		err = add(argv, fs_path("--constraint=%s", j->constraint));
	if (!err && j->exclusive)
		err = strlist_add(argv, "--exclusive");
	if (!err)
		err = strlist_add(argv, j->script);
	return err ? err : strlist_end(argv);
}

int slurm_submit(const struct slurm_job *j, char **id)
{
	struct strlist argv = { 0 };
	AUTO_FREE char *text = NULL;
	int code = 0, err = sbatch_argv(&argv, j);

	if (err)
		fail(err, "sbatch");
	else
		err = subproc_ask((const char *const *)argv.at, slurm_keep, &text, &code);
	strlist_release(&argv);
	if (err == -ENOENT)
		return fail(-ENOENT, "no sbatch on this host (apt-get install slurm-client, and the cluster's "
			   "slurm.conf)");
	if (err)
		return err;
	*id = code ? NULL : job_number(text);
	if (!*id)
		return fail(-EINVAL, "sbatch %s: %.*s", j->script, (int)strcspn(text, "\n"), text);
	return 0;
}

static int add_task(struct slurm_queue *q, char *line)
{
	char *field[FIELDS];

	if (GROW(q->at, q->n))
		return -ENOMEM;
	for (size_t i = 0; i < FIELDS; i++)
		field[i] = fs_path("%s", line ? strsep(&line, "|") : "");
	q->at[q->n++] = (struct slurm_task){ field[0], field[1], field[2], field[3], field[4] };
	return 0;
}

int slurm_queue_parse(struct slurm_queue *q, const char *text)
{
	AUTO_FREE char *copy = strdup(text);
	char *rest = copy, *line;
	int err = copy ? 0 : -ENOMEM;

	while (!err && (line = strsep(&rest, "\n")))
		if (isdigit((unsigned char)*line) && strchr(line, '|'))
			err = add_task(q, line);
	return err;
}

int slurm_queue_read(struct slurm_queue *q, const char *name)
{
	AUTO_FREE char *which = fs_path("--name=%s", name);
	const char *const argv[] = {
		"squeue", "--noheader", "--array", "--me", which, "--format=%i|%T|%N|%M|%r", NULL,
	};
	AUTO_FREE char *text = NULL;
	int code, err;

	*q = (struct slurm_queue){ 0 };
	err = subproc_ask(argv, slurm_keep, &text, &code);
	if (!err && code)
		return fail(-EIO, "squeue: %.*s", (int)strcspn(text, "\n"), text);
	return err ? err : slurm_queue_parse(q, text);
}

void slurm_queue_release(struct slurm_queue *q)
{
	for (size_t i = 0; i < q->n; i++) {
		free(q->at[i].id);
		free(q->at[i].state);
		free(q->at[i].node);
		free(q->at[i].time);
		free(q->at[i].why);
	}
	free(q->at);
	*q = (struct slurm_queue){ 0 };
}

const struct slurm_task *slurm_queue_find(const struct slurm_queue *q, const char *id)
{
	for (size_t i = 0; i < q->n; i++)
		if (!strcmp(q->at[i].id, id))
			return &q->at[i];
	return NULL;
}
