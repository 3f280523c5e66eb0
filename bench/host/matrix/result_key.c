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

int result_lock(const struct plan *p, int *fd)
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *dir = results_lock_dir(key);
	int err = fs_mkdirs(dir);

	return err ? err : fs_lock(dir, fd);
}
