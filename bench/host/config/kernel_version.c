// SPDX-License-Identifier: GPL-2.0-only
#include "config/kernel_version.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "config/conf_grammar.h"

const char *const kernel_git_keep[] = { "HOME", "XDG_CONFIG_HOME", NULL };

/* "NAME = value", "" where there is none */
static char *value_of(const char *text, const char *name)
{
	const size_t len = strlen(name);

	for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
		const char *p = text + len;

		if (strncmp(text, name, len))
			continue;
		p += strspn(p, " \t");
		if (*p != '=')
			continue;
		p++;
		p += strspn(p, " \t");
		return fs_path("%.*s", (int)strcspn(p, " \t\r\n"), p);
	}
	return fs_path("%s", "");
}

int kernel_version_parse(const char *makefile, char **version, char **full)
{
	AUTO_FREE char *major = value_of(makefile, "VERSION");
	AUTO_FREE char *minor = value_of(makefile, "PATCHLEVEL");
	AUTO_FREE char *sub = value_of(makefile, "SUBLEVEL");
	AUTO_FREE char *extra = value_of(makefile, "EXTRAVERSION");
	AUTO_FREE char *text = fs_path("%s.%s", major, minor);

	if (!*major || !*minor || !conf_grammar_fits(&conf_version, text))
		return -EINVAL;
	*version = TAKE(text);
	*full = fs_path("%s.%s%s%s%s", major, minor, *sub ? "." : "", sub, extra);
	return 0;
}

bool kernel_version_is(const char *makefile, const char *version)
{
	AUTO_FREE char *own = NULL;
	AUTO_FREE char *full = NULL;
	AUTO_FREE char *extra = value_of(makefile, "EXTRAVERSION");
	AUTO_FREE char *sub = value_of(makefile, "SUBLEVEL");
	AUTO_FREE char *with_sub = NULL;
	AUTO_FREE char *with_extra = NULL;

	if (kernel_version_parse(makefile, &own, &full))
		return true;		/* nothing to hold it against */
	with_sub = fs_path("%s.%s", own, sub);
	with_extra = fs_path("%s%s", own, extra);
	return !strcmp(version, own) || !strcmp(version, full) || !strcmp(version, with_sub) ||
	       !strcmp(version, with_extra);
}

static int read_commit(const struct kernel_def *k, char **text)
{
	AUTO_FREE char *blob = fs_path("%s:Makefile", k->ref);
	const char *argv[] = { "git", "-C", k->source, "show", blob, NULL };
	int code, err = subproc_ask(argv, kernel_git_keep, text, &code);

	if (err == -ENOENT)
		return fail(-EINVAL, "git is needed for kernel %s: apt-get install git", k->name);
	return err ? fail(err, "git") : code ? -EINVAL : 0;
}

int kernel_version_ask(const struct kernel_def *k, char **version)
{
	AUTO_FREE char *path = fs_path("%s/Makefile", k->source);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *full = NULL;
	const bool git = !strcmp(k->provider, "git");
	int err = git ? read_commit(k, &text) : fs_read(path, &text, NULL);

	if (err && err != -EINVAL && !git)
		return fail(err, "%s", path);
	if (!err)
		err = kernel_version_parse(text, version, &full);
	return err == -EINVAL ? fail(err, "kernel %s: %s%s%s has no Makefile with a kernel's version", k->name,
				     k->source, git ? ", commit " : "", git ? k->ref : "") : err;
}
