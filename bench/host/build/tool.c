// SPDX-License-Identifier: GPL-2.0-only
#include "build/tool.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"

enum { MEMO_LIMIT = 64 };

/* NULL is an answer: the program is not there, or says no */
static char *ask(const char *key, const char *const *argv)
{
	AUTO_FREE char *text = NULL;
	int code, err = subproc_capture(argv, &text, &code);

	if (err == -ENOENT || (!err && code))
		return NULL;
	if (err) {
		fail(err, "%s: asked, and no answer", key);
		exit(EXIT_CANNOT);
	}
	return fs_path("%.*s", (int)strcspn(text, "\n"), text);
}

const char *tool_first_line(const char *key, const char *const *argv)
{
	static struct { char *key, *line; } memo[MEMO_LIMIT];
	int i = 0;

	while (i < MEMO_LIMIT && memo[i].key && strcmp(memo[i].key, key))
		i++;
	if (i == MEMO_LIMIT) {
		fail(-EINVAL, "%s: more than %d programs to ask", key, MEMO_LIMIT);
		exit(EXIT_CANNOT);
	}
	if (!memo[i].key) {
		memo[i].line = ask(key, argv);
		memo[i].key = fs_path("%s", key);
	}
	return memo[i].line;
}

const char *tool_version(const char *program)
{
	const char *argv[] = { program, "--version", NULL };

	return tool_first_line(program, argv);
}

bool tool_is_at_least(const char *line, int major, int minor)
{
	int a, b;
	const char *v = strstr(line, "version ");

	return v && sscanf(v, "version %d.%d", &a, &b) == 2 &&
	       (a > major || (a == major && b >= minor));
}
