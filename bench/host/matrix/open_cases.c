// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/open_cases.h"

#include <errno.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_listed.h"
#include "config/plan_looks.h"
#include "matrix/result_key.h"
#include "results/results.h"

static char *path_of(const struct plan *p, size_t blocks)
{
	AUTO_FREE char *key = result_key(p);

	return results_open(key, blocks);
}

static int read_list(const char *path, struct strlist *user, struct strlist *kernel)
{
	struct csv_table t = { 0 };
	int err = csv_read(&t, path);

	for (size_t i = 0; !err && i + 1 < t.rows; i++)
		err = strlist_add(strcmp(csv_get(&t, i, "domain"), "kernel") ? user : kernel, csv_get(&t, i, "case"));
	csv_table_release(&t);
	return err;
}

int open_cases_load(struct plan *p)
{
	int err = 0;

	for (int i = 0; i < STOP_LOOKS - 1 && p->later && !err; i++) {
		AUTO_FREE char *path = path_of(p, stop_look(p->first_look, i));
		struct strlist user = { 0 }, kernel = { 0 };

		if (!fs_exists(path))
			continue;
		err = read_list(path, &user, &kernel);
		if (!err)
			plan_open_take(p, i, &user, &kernel);
		strlist_release(&user);
		strlist_release(&kernel);
	}
	return err;
}

int open_cases_register(struct plan *p, size_t blocks)
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *from = results_analyze(key, "open.csv");
	AUTO_FREE char *to = path_of(p, blocks);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err;

	if (!p->later)
		return 0;
	err = fs_read(from, &text, &len);
	if (err)
		return fail(err, "%s", from);
	if (fs_listed(from, text, len))
		return -EINVAL;
	err = fs_write(to, text, len);
	return err ? err : open_cases_load(p);
}
