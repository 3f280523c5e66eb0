// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_files.h"

#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "config/base_config.h"
#include "config/conf_used.h"

enum { DEPTH = 12 };			/* of folders below results/configs/HASH, at most */

/* what of @path comes behind folder @dir; NULL = it is not in it */
static const char *below(const char *path, const char *dir)
{
	const size_t len = strlen(dir);

	return !strncmp(path, dir, len) && path[len] == '/' ? path + len + 1 : NULL;
}

/* one beside the plan, and what it starts from */
static int note_beside(const struct plan *p, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s.config", conf_beside() ? conf_beside() : "", name);
	struct base_config base;
	int err = 0;

	for (size_t i = 0; i < p->arch.n && !err && conf_beside() && fs_exists(path); i++) {
		err = base_config_load(&base, name, p->arch.at[i]);
		if (!err)
			base_config_release(&base);
	}
	return err;
}

/* those of other architectures too, so that one plan has one set of files whatever --arch says */
static int note_bases(const struct plan *p)
{
	static const char *const suffix[] = { "", "-x86_64", "-arm64" };
	int err = 0;

	for (size_t b = 0; b < p->base.n; b++)
		for (size_t i = 0; i < ARRAY_SIZE(suffix) && !err; i++) {
			AUTO_FREE char *path = fs_path("%s/configs/base/%s%s.config", conf_root(), p->base.at[b],
						       suffix[i]);

			err = conf_used_note(path);
		}
	for (size_t b = 0; b < p->base.n && !err; b++)
		err = note_beside(p, p->base.at[b]);
	return err;
}

static char *name_of(const struct plan *p, const char *path)
{
	AUTO_FREE char *data = realpath(conf_root(), NULL);
	AUTO_FREE char *file = realpath(p->file, NULL);
	const char *in_data = data ? below(path, data) : NULL, *beside = file ? below(path, dirname(file)) : NULL;

	if (in_data)
		return fs_path("%s", in_data);
	return beside ? fs_path("plan/%s", beside) : fs_path("%s", "");
}

int plan_files(const struct plan *p, struct plan_files *out)
{
	int err = note_bases(p);
	const struct strlist *used = conf_used();

	*out = (struct plan_files){ 0 };
	for (size_t i = 0; i < used->n && !err; i++) {
		AUTO_FREE char *name = name_of(p, used->at[i]);

		err = strlist_add(&out->path, used->at[i]);
		if (!err)
			err = strlist_add(&out->name, name);
	}
	return err ? fail(err, "files of plan %s", p->name) : 0;
}

void plan_files_release(struct plan_files *f)
{
	strlist_release(&f->path);
	strlist_release(&f->name);
}

/* a line as sha256sum prints it; what it is sorted by is the name */
static int add_line(struct strlist *lines, const char *name, const char *path)
{
	char hex[65];
	int err = fs_sha256_file(path, hex);
	AUTO_FREE char *line = err ? NULL : fs_path("%s\t%s\n", name, hex);

	return err ? fail(err, "%s", path) : strlist_add(lines, line);
}

static int hash_lines(struct strlist *lines, char *hex)
{
	AUTO_FREE char *all = NULL;

	strlist_sort(lines);
	all = strlist_join(lines, "");
	if (!all)
		return -ENOMEM;
	fs_sha256_hex(all, strlen(all), hex);
	return 0;
}

int plan_files_sha256(const struct plan *p, char *hex)
{
	struct strlist lines = { 0 };
	struct plan_files f;
	int err = plan_files(p, &f);

	for (size_t i = 0; i < f.path.n && !err; i++)
		if (*f.name.at[i])
			err = add_line(&lines, f.name.at[i], f.path.at[i]);
	if (!err)
		err = hash_lines(&lines, hex);
	plan_files_release(&f);
	strlist_release(&lines);
	return err;
}

/* @at is "" or a folder of @dir with a slash behind it */
static int walk(const char *dir, const char *at, unsigned int depth, struct strlist *lines)
{
	AUTO_FREE char *here = fs_path("%s/%s", dir, at);
	struct strlist names = { 0 };
	int err = depth && !fs_list(here, &names) ? 0 : -ENOTDIR;

	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *name = fs_path("%s%s", at, names.at[i]);
		AUTO_FREE char *path = fs_path("%s/%s", dir, name);
		AUTO_FREE char *folder = fs_path("%s/", name);
		struct stat st;

		if (*names.at[i] != '.')
			err = lstat(path, &st) ? -errno : S_ISDIR(st.st_mode) ? walk(dir, folder, depth - 1, lines) :
									       add_line(lines, name, path);
	}
	strlist_release(&names);
	return err;
}

int plan_files_sha256_of(const char *dir, char *hex)
{
	struct strlist lines = { 0 };
	int err = walk(dir, "", DEPTH, &lines);

	if (!err)
		err = hash_lines(&lines, hex);
	strlist_release(&lines);
	return err;
}
