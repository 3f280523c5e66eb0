// SPDX-License-Identifier: GPL-2.0-only
/* A picture of the machine that was timed: figures/topology.svg, by lstopo from what hwloc said in a boot. */
#include <errno.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "report/report_figures.h"
#include "results/results.h"

enum { TIMEOUT_MS = 60000 };

/* returns 0 also when there is no lstopo, or it makes nothing: then there is no picture */
static int draw(struct report *r, const char *dir)
{
	/* without a legend: it has the day and the host's name */
	const char *const argv[] = { "lstopo-no-graphics", "-i", "topology.xml", "--if", "xml", "--no-legend",
				     "--of", "svg", "-f", "topology.svg", NULL };
	struct subproc sp = { .argv = argv, .cwd = dir, .timeout_ms = TIMEOUT_MS };
	const int err = subproc_run(&sp);

	if (err == -ENOENT)
		note("no lstopo: the report has no picture of the machine (apt install hwloc-nox)");
	else if (err)
		return fail(err, "lstopo in %s", dir);
	else if (sp.exit_code || sp.term_signal)
		note("lstopo failed in %s: the report has no picture of the machine", dir);
	else
		r->model.topology.name = "topology";
	return 0;
}

int report_topology(struct report *r, const char *dir)
{
	AUTO_FREE char *to = fs_path("%s/topology.xml", dir);

	for (size_t i = 0; r->model.timed && i < r->model.nr_boot; i++) {
		AUTO_FREE char *from = results_boot(r->model.boot[i].id, "topology.xml");
		int err;

		if (!fs_exists(from))
			continue;
		err = fs_copy(from, to);
		return err ? err : draw(r, dir);
	}
	return 0;
}
