// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/pack_configs.h"

#include <dirent.h>
#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/base_config.h"
#include "config/conf_used.h"
#include "results/records.h"
#include "results/results.h"

/* what of @path comes behind folder @dir; NULL = it is not in it */
static const char *below(const char *path, const char *dir)
{
	const size_t len = strlen(dir);

	return !strncmp(path, dir, len) && path[len] == '/' ? path + len + 1 : NULL;
}

static int put(struct archive_writer *out, const struct plan *p, const char *path)
{
	AUTO_FREE char *data = realpath(conf_root(), NULL);
	AUTO_FREE char *file = realpath(p->file, NULL);
	const char *in_data = data ? below(path, data) : NULL, *beside = file ? below(path, dirname(file)) : NULL;
	AUTO_FREE char *name = NULL;

	if (in_data)
		name = fs_path("configs/%.16s/%s", p->hash, in_data);
	else if (beside)
		name = fs_path("configs/%.16s/plan/%s", p->hash, beside);
	if (!name) {
		note("%s is neither in the checkout nor beside the plan: not packed", path);
		return 0;
	}
	return archive_put_file(out, name, 0644, path);
}

int pack_configs(struct archive_writer *out, const struct plan *p)
{
	const struct strlist *files = conf_used();
	int err = 0;

	for (size_t a = 0; a < p->arch.n; a++)
		for (size_t b = 0; b < p->base.n && !err; b++) {
			struct base_config base;

			err = base_config_load(&base, p->base.at[b], p->arch.at[a]);
			if (!err)
				base_config_release(&base);
		}
	for (size_t i = 0; i < files->n && !err; i++)
		err = put(out, p, files->at[i]);
	return err;
}

/* the hash of the plan that the last boot of a plan of that name was made for; "" = there is none */
static int hash_of_boots(const char *name, char *hash, size_t size)
{
	struct boot_records r;
	const char *last = "";
	int err = records_load(&r);

	*hash = '\0';
	for (size_t i = 0; i < r.n && !err; i++)
		if (!strcmp(r.at[i].plan, name) && strcmp(r.at[i].ended, last) >= 0) {
			last = r.at[i].ended;
			snprintf(hash, size, "%s", r.at[i].plan_hash);
		}
	records_release(&r);
	return err;
}

enum { HASH_PART = 16 };		/* of a plan's hash, in the name of its folder */

/* the unpacked file of the plan with that hash, and its folder; NULL = there is none */
static char *unpacked(const char *name, const char *hash, char **dir)
{
	AUTO_FREE char *step = results_step("configs");
	AUTO_FREE char *root = fs_path("%s/%.16s", step, hash);
	static const char *const places[] = { "configs/plans", "plan", "tests/boot" };

	for (size_t i = 0; *hash && i < ARRAY_SIZE(places); i++) {
		AUTO_FREE char *path = fs_path("%s/%s/%s.plan", root, places[i], name);
		char hex[65];

		if (!fs_sha256_file(path, hex) && !strncmp(hex, hash, HASH_PART)) {
			*dir = realpath(root, NULL);
			return TAKE(path);
		}
	}
	return NULL;
}

static int not_hidden(const struct dirent *e)
{
	return e->d_name[0] != '.';
}

/* of a plan that the checkout does not have, and whose boots were made for others: any that was unpacked */
static char *unpacked_any(const char *name, char **dir)
{
	AUTO_FREE char *step = results_step("configs");
	struct dirent **entry;
	char *found = NULL;
	const int n = scandir(step, &entry, not_hidden, alphasort);

	for (int i = 0; i < n; i++) {
		if (!found)
			found = unpacked(name, entry[i]->d_name, dir);
		free(entry[i]);
	}
	if (n >= 0)
		free(entry);
	return found;
}

int packed_plan(const char *name, char **path)
{
	AUTO_FREE char *here = fs_path("%s/configs/plans/%s.plan", fs_data_dir(), name);
	AUTO_FREE char *dir = NULL;
	AUTO_FREE char *other = NULL;
	char hash[65], own[65] = "";
	int err;

	*path = fs_path("%s", name);
	if (strchr(name, '/') || strchr(name, '.'))
		return 0;
	err = hash_of_boots(name, hash, sizeof(hash));
	if (err || (!fs_sha256_file(here, own) && !strcmp(own, hash)))
		return err;
	other = unpacked(name, hash, &dir);
	if (!other && !*own)
		other = unpacked_any(name, &dir);
	if (!other)
		return 0;
	note("plan %s is the one that its boots were packed with, %s; %s", name, other,
	     *own ? "that of the checkout is another" : "the checkout has none");
	if (dir)
		conf_set_root(dir);
	free(*path);
	*path = TAKE(other);
	return 0;
}
