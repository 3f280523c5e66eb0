// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/result_key.h"

#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "results/results.h"

/* 8 hex digits of the globs in their order, which is a part of what is booted, too */
static char *cases_part(const struct plan *p)
{
	AUTO_FREE char *words = strlist_join(&p->cases, " ");
	char hex[65];

	if (!p->selected)
		return fs_path("%s", "");
	fs_sha256_hex(words ? words : "", words ? strlen(words) : 0, hex);
	return fs_path("-cases-%.8s", hex);
}

char *result_key(const struct plan *p)
{
	AUTO_FREE char *cases = cases_part(p);

	return fs_path("%s-%s%s", p->name, p->arch.n > 1 ? "all" : p->arch.n ? p->arch.at[0] : "none", cases);
}

/* what an earlier call left unfinished beside what it makes; kernels and boots have tables and rules beside them */
static int sweep(const char *key)
{
	const char *const steps[] = { "build", "boot", "collect", "analyze", "report" };
	AUTO_FREE char *report = results_report(key, NULL);
	int err = fs_temp_sweep(report, NULL);

	for (size_t i = 0; i < ARRAY_SIZE(steps) && !err; i++) {
		AUTO_FREE char *step = results_step(steps[i]);

		err = fs_temp_sweep(step, NULL);
	}
	return err;
}

int result_lock(const struct plan *p, int *fd)
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *dir = results_lock_dir(key);
	int err = fs_mkdirs(dir);

	if (!err)
		err = fs_lock(dir, fd);
	return err ? err : sweep(key);
}
