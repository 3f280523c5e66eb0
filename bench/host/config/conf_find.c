// SPDX-License-Identifier: GPL-2.0-only
#include "config/conf_find.h"

#include <errno.h>
#include <libgen.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_used.h"
#include "config/conf_keys.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"

bool conf_is_path(const char *kind, const char *name)
{
	const char *dot = strrchr(name, '.');

	return strchr(name, '/') || (dot && !strcmp(dot + 1, kind));
}

int conf_names(const char *kind, struct strlist *out)
{
	AUTO_FREE char *dir = fs_path("%s/configs/%ss", conf_root(), kind);
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	if (err)
		fail(err, "open %s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		char *dot = strrchr(names.at[i], '.');

		if (!dot || dot == names.at[i] || strcmp(dot + 1, kind))
			continue;
		*dot = '\0';
		err = strlist_add(out, names.at[i]);
	}
	strlist_release(&names);
	strlist_sort(out);
	return err;
}

static int not_there(const struct conf_line *from, const char *kind, const char *name)
{
	struct strlist all = { 0 };
	const char *near = NULL;

	if (!conf_names(kind, &all))
		near = conf_nearest_in(name, &all);
	if (near)
		conf_fail(from, "no %s \"%s\" in configs/%ss, did you mean \"%s\"?", kind, name, kind, near);
	else
		conf_fail(from, "no %s \"%s\" in configs/%ss, see hardbench list %ss", kind, name, kind, kind);
	strlist_release(&all);
	return -ENOENT;
}

static int names_nothing(const struct conf_line *from, const char *path)
{
	if (!from->file)
		return fail(-ENOENT, "%s", path);
	conf_fail(from, "names %s: no such file", path);
	return -ENOENT;
}

int conf_find_from(const struct conf_line *from, const char *kind, const char *name, char **file, char **shown)
{
	AUTO_FREE char *path = NULL;
	AUTO_FREE char *base = NULL;
	const char *slash;
	char *dot;

	if (conf_is_path(kind, name))
		path = fs_path("%s", name);
	else
		path = fs_path("%s/configs/%ss/%s.%s", conf_root(), kind, name, kind);
	if (!fs_exists(path))
		return conf_is_path(kind, name) ? names_nothing(from, path) : not_there(from, kind, name);
	slash = strrchr(path, '/');
	base = fs_path("%s", slash ? slash + 1 : path);
	dot = strrchr(base, '.');
	if (dot && !strcmp(dot + 1, kind))
		*dot = '\0';
	*file = TAKE(path);
	*shown = TAKE(base);
	return 0;
}

int conf_find(const char *kind, const char *name, char **file, char **shown)
{
	const struct conf_line from = { 0 };

	return conf_find_from(&from, kind, name, file, shown);
}

static int is_below(const char *path, const char *dir)
{
	const size_t len = strlen(dir);

	return !strncmp(path, dir, len) && path[len] == '/';
}

int conf_may_name(const struct conf_line *from, const char *path)
{
	AUTO_FREE char *configs = fs_path("%s/configs", conf_root());
	AUTO_FREE char *file = realpath(from->file, NULL);
	AUTO_FREE char *named = realpath(path, NULL);
	const char *const folder[] = { configs, conf_root() };

	for (size_t i = 0; file && named && i < ARRAY_SIZE(folder); i++) {
		AUTO_FREE char *dir = realpath(folder[i], NULL);

		if (dir && is_below(file, dir) && !is_below(named, dir))
			return conf_fail(from, "names %s, which is outside %s", path, dir);
	}
	return 0;
}

int conf_resolve_paths(struct strlist *paths, const char *file)
{
	AUTO_FREE char *copy = strdup(file);
	const char *dir;
	size_t i;

	if (!copy)
		return -ENOMEM;
	dir = dirname(copy);
	for (i = 0; i < paths->n; i++) {
		AUTO_FREE char *beside = fs_path("%s/%s", dir, paths->at[i]);
		AUTO_FREE char *data = fs_path("%s/%s", conf_root(), paths->at[i]);
		const struct conf_line at = { .file = file, .value = paths->at[i] };
		char *full = NULL;

		if (paths->at[i][0] == '/')
			full = realpath(paths->at[i], NULL);
		else if (fs_exists(beside))
			full = realpath(beside, NULL);
		else if (fs_exists(data))
			full = realpath(data, NULL);
		if (!full)
			return names_nothing(&at, paths->at[i]);
		if (conf_may_name(&at, full)) {
			free(full);
			return -EINVAL;
		}
		free(paths->at[i]);
		paths->at[i] = full;
		if (conf_used_note(full))
			return -ENOMEM;
	}
	return 0;
}
