// SPDX-License-Identifier: GPL-2.0-only
#include "results/results.h"

#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_own.h"
#include "results/whole.h"

#define FAILED ".failed-"

enum { ID_DIGITS = 16 };

static char *dir;
static bool checked;		/* that nobody else can write it */

const char *results_dir(void)
{
	static const char *const below[] = {
		"analyze", "boot", "build", "collect", "configs", "fleet", "report", "try", NULL
	};
	const char *env = getenv("HARDBENCH_RESULTS");

	if (!dir)
		dir = fs_path("%s", env && *env ? env : "results");
	fs_make_or_exit(dir);
	if (!checked && fs_is_own(dir, below, "or give another folder by --results"))
		exit(EXIT_CANNOT);
	checked = true;
	return dir;
}

void results_set_dir(const char *path)
{
	free(dir);
	checked = false;
	dir = fs_path("%s", path);
}

char *results_step(const char *step)
{
	return fs_path("%s/%s", results_dir(), step);
}

static char *in_folder(const char *step, const char *folder, const char *name)
{
	return fs_path("%s/%s/%s%s%s", results_dir(), step, folder, name ? "/" : "", name ? name : "");
}

char *results_build(const char *id, const char *name)
{
	return in_folder("build", id, name);
}

char *results_build_beside(const char *id, const char *suffix)
{
	return fs_path("%s/build/%s.%s", results_dir(), id, suffix);
}

char *results_boot(const char *folder, const char *name)
{
	return in_folder("boot", folder, name);
}

char *results_open(const char *key, size_t blocks)
{
	return fs_path("%s/boot/open-%s-%zu.txt", results_dir(), key, blocks);
}

char *results_prereg(const char *plan, const char *arch)
{
	return fs_path("%s/boot/rule-%s-%s.txt", results_dir(), plan, arch);
}

char *results_index(const char *key)
{
	return fs_path("%s/collect/%s.sqlite", results_dir(), key);
}

char *results_lock_dir(const char *key)
{
	return fs_path("%s/collect/.%s", results_dir(), key);
}

char *results_analyze(const char *key, const char *name)
{
	return in_folder("analyze", key, name);
}

char *results_analyze_refused(const char *key)
{
	AUTO_FREE char *name = fs_path("%s.refused", key);

	return results_analyze(name, NULL);
}

char *results_report(const char *key, const char *name)
{
	return in_folder("report", key, name);
}

bool results_build_is_published(const char *id)
{
	AUTO_FREE char *path = results_build(id, NULL);

	return whole_is(WHOLE_BUILD, path);
}

bool results_build_is_here(const char *id)
{
	AUTO_FREE char *path = results_build(id, "image");

	return fs_exists(path) && results_build_is_published(id);
}

bool results_boot_is_done(const char *id)
{
	AUTO_FREE char *path = results_boot(id, NULL);

	return whole_is(WHOLE_BOOT, path);
}

bool results_is_id(const char *name)
{
	const size_t digits = strspn(name, "0123456789abcdef");
	const char *rest = name + digits;

	if (digits != ID_DIGITS)
		return false;
	return !*rest || (!strncmp(rest, FAILED, strlen(FAILED)) && strlen(rest) > strlen(FAILED) &&
			  strspn(rest + strlen(FAILED), "0123456789") == strlen(rest) - strlen(FAILED));
}

char *results_boot_latest(const char *id)
{
	char *last = NULL;

	if (results_boot_is_done(id))
		return fs_path("%s", id);
	for (unsigned int k = 1;; k++) {
		char *name = fs_path("%s.failed-%u", id, k);

		if (!results_boot_is_done(name)) {
			free(name);
			return last;
		}
		free(last);
		last = name;
	}
}
