// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"
#include "bench/base/subproc_argv.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/fs.h"

extern char **environ;

enum { WRAP = 3 };	/* setpriv --pdeathsig KILL */

bool subproc_in_path(const char *program)
{
	const char *path = getenv("PATH"), *end;

	if (strchr(program, '/'))
		return !access(program, X_OK);
	for (path = path ? path : "/usr/bin:/bin"; *path; path = *end ? end + 1 : end) {
		AUTO_FREE char *full = NULL;

		end = strchrnul(path, ':');
		full = fs_path("%.*s/%s", (int)(end - path), path, program);
		if (!access(full, X_OK))
			return true;
	}
	return false;
}

/*
 * The death signal has to be set between fork and exec, where libuv lets nobody in; setpriv
 * (util-linux) sets it and becomes the program.
 */
char **subproc_argv(const char *const *argv)
{
	static const char *const wrap[WRAP] = { "setpriv", "--pdeathsig", "KILL" };
	size_t n = 0, skip = subproc_in_path(wrap[0]) ? WRAP : 0;
	char **out;

	while (argv[n])
		n++;
	out = calloc(n + WRAP + 1, sizeof(*out));
	if (!out)
		return NULL;
	memcpy(out, wrap, skip * sizeof(*out));
	memcpy(out + skip, argv, n * sizeof(*out));
	return out;
}

char **subproc_env(const char *const *extra)
{
	size_t n = 0, m = 0, i, j;
	char **out;

	while (environ[n])
		n++;
	while (extra && extra[m])
		m++;
	out = calloc(n + m + 1, sizeof(*out));
	if (!out)
		return NULL;
	memcpy(out, environ, n * sizeof(*out));
	for (i = 0; i < m; i++) {
		size_t key = strcspn(extra[i], "=") + 1;

		for (j = 0; j < n && strncmp(out[j], extra[i], key); j++)
			;
		out[j] = (char *)extra[i];
		n += j == n;
	}
	return out;
}
