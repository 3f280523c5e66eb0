// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"
#include "bench/base/subproc.h"
#include "build/patch_file.h"
#include "build/sandbox.h"

static int load(const char *path, struct patch_file *p)
{
	unsigned long line;
	const char *why;
	int err = fs_read_input(path, LIMIT_PATCH_BYTES, &p->text, &p->len);

	if (err)
		return err;
	why = patch_check(p->text, p->len, &line);
	if (why)
		return fail(-EINVAL, "%s:%lu: %s", path, line, why);
	fs_sha256_hex(p->text, p->len, p->hex);
	return 0;
}

int patch_file_get(const char *path, const struct patch_file **out)
{
	static struct seen { struct seen *next; char *path; struct patch_file p; } *all;
	struct seen *s = all;
	int err;

	while (s && strcmp(s->path, path))
		s = s->next;
	if (!s) {
		s = calloc(1, sizeof(*s));
		err = s ? load(path, &s->p) : fail(-ENOMEM, "%s", path);
		if (err) {
			if (s)
				free(s->p.text);
			free(s);
			return err;
		}
		s->path = fs_path("%s", path);
		s->next = all;
		all = s;
	}
	*out = &s->p;
	return 0;
}

/* what of patch's words is to be said: offsets, each in a line, or the hunk that failed */
static char *hear(const char *path, char *log, size_t from)
{
	char *line, *save = NULL, *failed = NULL;
	const char *file = "?";

	for (line = strtok_r(log + from, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		if (!strncmp(line, "patching file ", 14))
			file = line + 14;
		else if (strstr(line, " succeeded at ") && strstr(line, "offset"))
			note("applying %s: %s: %s", path, file, line);
		else if (!failed && (strstr(line, " FAILED") || strstr(line, "can't find file") ||
				     strstr(line, "malformed") || strstr(line, "previously applied")))
			failed = fs_path("%s: %s", file, line);
	}
	return failed;
}

static int run(const struct strlist *argv, const char *log, struct subproc *p)
{
	*p = (struct subproc){ .argv = (const char *const *)argv->at, .stdout_file = log };
	int err = subproc_run(p);

	return err ? fail(err, "%s", argv->at[0]) : 0;
}

int patch_apply(const char *path, const char *tree, const char *copy, const char *log, struct reason *why)
{
	const struct patch_file *patch;
	struct strlist argv = { 0 };
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *failed = NULL;
	struct subproc p = { 0 };
	size_t before = 0;
	int err = patch_file_get(path, &patch);

	if (!fs_read(log, &text, &before))
		free(TAKE(text));
	if (!err)
		err = fs_fill(copy, patch->text, patch->len);
	if (!err)
		err = sandbox_patch_argv(tree, copy, &argv, why);
	if (!err)
		err = run(&argv, log, &p);
	strlist_release(&argv);
	if (!err)
		err = fs_read(log, &text, NULL);
	if (err)
		return err;
	failed = hear(path, text, before < strlen(text) ? before : strlen(text));
	if (!p.exit_code && !p.term_signal)
		return 0;
	return because(why, -EINVAL,
		       "applying %s: patch failed: %s (no fuzz is allowed: the lines around a change have to be those "
		       "of the tree)",
		       path, failed ? failed : text + before);
}
