// SPDX-License-Identifier: GPL-2.0-only
/* Where things are: a checkout, or what `make install` laid out under a prefix. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_own.h"

/* the folder of the running program */
static const char *exe_dir(void)
{
	static char path[PATH_MAX];
	ssize_t len;

	if (*path)
		return path;
	len = readlink("/proc/self/exe", path, sizeof(path) - 1);
	if (len < 0)
		strcpy(path, ".");
	else
		path[len] = '\0';
	if (strrchr(path, '/'))
		*strrchr(path, '/') = '\0';
	return path;
}

/* the first of the places (relative to the program's folder) that holds @witness, made absolute */
static char *find_dir(const char *const *places, const char *witness)
{
	for (; *places; places++) {
		AUTO_FREE char *dir = fs_path("%s/%s", exe_dir(), *places);
		AUTO_FREE char *probe = fs_path("%s/%s", dir, witness);

		if (fs_exists(probe))
			return realpath(dir, NULL);
	}
	return NULL;
}

/* what the environment names; else the first of the places that holds the first witness, or the second; else @last */
static char *choose_dir(const char *variable, const char *const *places, const char *const *witness, const char *last)
{
	const char *env = getenv(variable);
	char *dir = env && *env ? strdup(env) : NULL;

	for (; !dir && *witness; witness++)
		dir = find_dir(places, *witness);
	return dir ? dir : realpath(last, NULL);
}

const char *fs_data_dir(void)
{
	static const char *const places[] = { "..", "../..", "../../..", "../share/hardbench", NULL };
	static const char *const witness[] = { "configs/base", NULL };
	static char *dir;

	if (!dir)
		dir = choose_dir("HARDBENCH_DATA", places, witness, ".");
	return dir;
}

const char *fs_lib_dir(void)
{
	static const char *const places[] = { ".", "..", "../lib/hardbench", NULL };
	static const char *const witness[] = { "meter.so", "guest", NULL };
	static char *dir;

	if (!dir)
		dir = choose_dir("HARDBENCH_LIB", places, witness, exe_dir());
	return dir;
}

void fs_make_or_exit(const char *dir)
{
	if (fs_mkdirs(dir))
		exit(EXIT_CANNOT);
}

const char *fs_cache_dir(void)
{
	static const char *const below[] = {
		"apt", "build", "ccache", "ccache-own", "counted", "effect", "functions", "ignore", "kernel",
		"libsqlite3", "mail", "source", NULL
	};
	static char *dir;
	const char *xdg = getenv("XDG_CACHE_HOME"), *home = fs_home();

	if (dir)
		return dir;
	if (xdg && *xdg == '/') {
		dir = fs_path("%s/hardbench", xdg);
	} else if (home) {
		dir = fs_path("%s/.cache/hardbench", home);
	} else {
		fail(-EINVAL, "no home folder for the cache: set HOME, or XDG_CACHE_HOME");
		exit(EXIT_CANNOT);
	}
	fs_make_or_exit(dir);
	if (fs_is_own(dir, below, "or set XDG_CACHE_HOME to another one"))
		exit(EXIT_CANNOT);
	fs_temp_sweep(dir, NULL);
	return dir;
}
