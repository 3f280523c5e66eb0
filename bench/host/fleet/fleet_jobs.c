// SPDX-License-Identifier: GPL-2.0-only
/* results/fleet/KEY/jobs.tsv: which task of the queue does what. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "fleet/fleet_submit.h"

static const char *field(char **line)
{
	const char *f = strsep(line, "\t");

	return f ? f : "";
}

static int add_line(struct fleet_jobs *j, char *line)
{
	struct fleet_task_id *t;

	if (GROW(j->at, j->n))
		return fail(-ENOMEM, "jobs.tsv");
	t = &j->at[j->n++];
	*t = (struct fleet_task_id){ .job = fs_path("%s", field(&line)) };
	t->boots = !strcmp(field(&line), "boots");
	t->first = (unsigned int)strtoul(field(&line), NULL, 10);
	t->last = (unsigned int)strtoul(field(&line), NULL, 10);
	t->part = fs_path("%s", field(&line));
	return 0;
}

int fleet_jobs_read(struct fleet_jobs *j, const char *key)
{
	AUTO_FREE char *dir = fleet_dir(key);
	AUTO_FREE char *path = fs_path("%s/jobs.tsv", dir);
	AUTO_FREE char *text = NULL;
	char *rest, *line;
	int err = 0;

	*j = (struct fleet_jobs){ 0 };
	if (fs_read(path, &text, NULL))
		return 0;
	for (rest = text; !err && (line = strsep(&rest, "\n"));)
		if (*line)
			err = add_line(j, line);
	return err;
}

void fleet_jobs_release(struct fleet_jobs *j)
{
	for (size_t i = 0; i < j->n; i++) {
		free(j->at[i].job);
		free(j->at[i].part);
	}
	free(j->at);
	*j = (struct fleet_jobs){ 0 };
}
