// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/pack_configs.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "config/conf_used.h"
#include "config/plan_files.h"
#include "results/records.h"
#include "results/results.h"

enum { HASH_PART = 16 };		/* of a hash, in the name of its folder */

int pack_configs(struct archive_writer *out, const struct plan *p)
{
	struct plan_files f;
	char hash[65];
	int err = plan_files_sha256(p, hash), again = plan_files(p, &f);

	err = err ? err : again;
	for (size_t i = 0; i < f.path.n && !err; i++) {
		AUTO_FREE char *name = fs_path("configs/%.*s/%s", HASH_PART, hash, f.name.at[i]);

		if (*f.name.at[i])
			err = archive_put_file(out, name, 0644, f.path.at[i]);
		else
			note("%s is neither in the checkout nor beside the plan: not packed", f.path.at[i]);
	}
	plan_files_release(&f);
	return err;
}

/* what the last boot of a plan of that name was made for; "" = there is none, or it does not say */
struct made_for {
	char plan[65];			/* hash of the plan's file */
	char files[65];			/* of it and all that it names; boots of older versions do not have it */
};

static int made_for(const char *name, struct made_for *out)
{
	struct boot_records r;
	const char *last = "";
	int err = records_load(&r);

	*out = (struct made_for){ "", "" };
	for (size_t i = 0; i < r.n && !err; i++)
		if (!strcmp(r.at[i].plan, name) && strcmp(r.at[i].ended, last) >= 0) {
			last = r.at[i].ended;
			snprintf(out->plan, sizeof(out->plan), "%s", r.at[i].plan_hash);
			snprintf(out->files, sizeof(out->files), "%s", r.at[i].configs);
		}
	records_release(&r);
	return err;
}

/* the file of a plan in an unpacked folder; @hex its hash. NULL = it has none */
static char *plan_in(const char *root, const char *name, char *hex)
{
	static const char *const places[] = { "configs/plans", "plan", "tests/boot" };

	for (size_t i = 0; i < ARRAY_SIZE(places); i++) {
		AUTO_FREE char *path = fs_path("%s/%s/%s.plan", root, places[i], name);

		if (!fs_sha256_file(path, hex))
			return TAKE(path);
	}
	return NULL;
}

/*
 * Is that folder what it is called, and what is looked for? It is called by the hash of all its files; older ones by
 * that of the plan alone.
 */
static char *unpacked(const char *folder, const char *name, const struct made_for *want, char **dir)
{
	AUTO_FREE char *step = results_step("configs");
	AUTO_FREE char *root = fs_path("%s/%s", step, folder);
	char plan[65], files[65];
	AUTO_FREE char *path = plan_in(root, name, plan);
	const bool old = path && !strncmp(plan, folder, HASH_PART);

	if (!path || plan_files_sha256_of(root, files) || (!old && strncmp(files, folder, HASH_PART)))
		return NULL;
	if (!old && *want->files ? strcmp(files, want->files) : *want->plan && strcmp(plan, want->plan))
		return NULL;
	*dir = realpath(root, NULL);
	return TAKE(path);
}

/* the first that was unpacked and is @want; where that says nothing, any of the name */
static char *find_unpacked(const char *name, const struct made_for *want, char **dir)
{
	AUTO_FREE char *step = results_step("configs");
	struct strlist names = { 0 };
	char *found = NULL;

	fs_list(step, &names);
	for (size_t i = 0; i < names.n && !found; i++)
		if (*names.at[i] != '.')
			found = unpacked(names.at[i], name, want, dir);
	strlist_release(&names);
	return found;
}

/* is the checkout's plan, with all that it names, what the boots were made for? Older boots know only of the plan */
static bool is_checkouts(const char *path, const char *own, const struct made_for *want)
{
	char files[65];
	struct plan p;
	bool same;

	if (!*own || strcmp(own, want->plan))
		return false;
	if (!*want->files)
		return true;
	same = !plan_load(&p, path, NULL);
	if (same) {
		same = !plan_files_sha256(&p, files) && !strcmp(files, want->files);
		plan_release(&p);
	}
	conf_used_forget();
	return same;
}

int packed_plan(const char *name, char **path)
{
	AUTO_FREE char *here = fs_path("%s/configs/plans/%s.plan", fs_data_dir(), name);
	static const struct made_for any;
	AUTO_FREE char *dir = NULL;
	AUTO_FREE char *other = NULL;
	struct made_for want;
	const char *changed = "";
	char own[65] = "";
	int err;

	*path = fs_path("%s", name);
	if (strchr(name, '/') || strchr(name, '.'))
		return 0;
	err = made_for(name, &want);
	if (fs_sha256_file(here, own))
		*own = '\0';
	if (err || is_checkouts(here, own, &want))
		return err;
	if (*want.plan)
		other = find_unpacked(name, &want, &dir);
	/* a feature changed between the boots and the packing: the plan is theirs, which the checkout's is not */
	*want.files = '\0';
	if (!other && *want.plan && strcmp(own, want.plan)) {
		other = find_unpacked(name, &want, &dir);
		changed = other ? "; a file that it names is not what it was when they were made" : "";
	}
	if (!other && !*own)
		other = find_unpacked(name, &any, &dir);
	if (!other)
		return 0;
	note("using the plan %s that was packed with its boots, %s; %s%s", name, other,
	     *own ? "the one in the checkout differs" : "there is none in the checkout", changed);
	if (dir)
		conf_set_root(dir);
	free(*path);
	*path = TAKE(other);
	return 0;
}
