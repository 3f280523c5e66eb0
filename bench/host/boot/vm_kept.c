// SPDX-License-Identifier: GPL-2.0-only
#include "boot/vm_kept.h"

#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_own.h"
#include "bench/base/fs_replace.h"
#include "bench/base/strlist.h"
#include "results/results.h"
#include "results/whole.h"

static const char *const none[] = { NULL };

/* the folder of that boot; NULL = it is not to be kept: a guest that was told to fail has no id of its own */
static char *kept_dir(const struct machine_handle *on, const char *id)
{
	const char *root = getenv("HARDBENCH_BOOTS"), *fault = getenv("HARDBENCH_FAULT");

	if (!root || !*root || (fault && *fault) || !on->ops->deterministic)
		return NULL;
	return fs_path("%s/%s", root, id);
}

/* every file but those whose names begin with a dot: they say what is known of a folder at its place */
static int copy_all(const char *from, const char *to)
{
	struct strlist all = { 0 }, names = { 0 };
	int err = fs_list(from, &all);

	for (size_t i = 0; !err && i < all.n; i++)
		if (all.at[i][0] != '.')
			err = strlist_add(&names, all.at[i]);
	if (!err)
		err = strlist_end(&names);
	if (err)
		fail(err, "%s", from);
	else
		err = fs_copy_files(from, to, (const char *const *)names.at, none);
	strlist_release(&all);
	strlist_release(&names);
	return err;
}

int vm_kept_take(const struct machine_handle *on, const char *id)
{
	AUTO_FREE char *from = kept_dir(on, id);
	AUTO_FREE char *to = results_boot(id, NULL);
	AUTO_FREE char *tmp = NULL;
	static unsigned int said;
	struct reason why = { 0 };
	enum whole whole;
	int err;

	if (!from || !fs_exists(from))
		return 0;
	err = fs_is_own(getenv("HARDBENCH_BOOTS"), (const char *const[]){ id, NULL }, "or give no HARDBENCH_BOOTS");
	if (err)
		return err;
	whole = whole_look(WHOLE_BOOT, from, true, &why);
	if (whole == WHOLE_DAMAGED)
		note("%s is damaged and not used: %s", from, why.text);
	reason_release(&why);
	if (whole != WHOLE_YES)
		return 0;
	tmp = fs_temp(to);
	err = copy_all(from, tmp);
	if (!err)
		err = whole_set_aside(WHOLE_BOOT, to);
	if (!err)
		err = fs_commit_dir(tmp, to);
	whole_forget(to);
	if (!err && !said++)
		note("what is kept in %s is not booted again", getenv("HARDBENCH_BOOTS"));
	return err ? err : 1;
}

void vm_kept_keep(const struct machine_handle *on, const char *id)
{
	AUTO_FREE char *to = kept_dir(on, id);
	AUTO_FREE char *from = results_boot(id, NULL);
	AUTO_FREE char *tmp = NULL;

	if (!to || fs_mkdirs(getenv("HARDBENCH_BOOTS")))
		return;
	tmp = fs_temp(to);
	if (copy_all(from, tmp) || fs_replace_dir(tmp, to))
		fs_remove(tmp);
}
