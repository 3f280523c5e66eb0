// SPDX-License-Identifier: GPL-2.0-only
#include "config/packages.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/host.h"
#include "bench/base/subproc.h"
#include "bench/base/arch.h"

bool packages_parse(char *line, const char *facts, const char **name)
{
	char *word, *save = NULL;
	bool wanted = true;

	line[strcspn(line, "#")] = '\0';
	*name = strtok_r(line, " \t", &save);
	while (*name && (word = strtok_r(NULL, " \t", &save))) {
		AUTO_FREE char *condition = fs_path(" %s ", word);

		wanted &= condition && strstr(facts, condition);
	}
	return *name && wanted;
}

/* as Makefile's deps tells awk; without a compiler its plugins' headers are not missed, it is */
static char *facts_here(bool tests)
{
	static const char *const ask[] = { "gcc", "-dumpversion", NULL };
	AUTO_FREE char *gcc = NULL;
	const char *host = arch_host();
	char system[16], release[16];
	int code;

	if (subproc_capture(ask, &gcc, &code) || code)
		code = -1;
	host_os("ID", system, sizeof(system));
	host_os("VERSION_ID", release, sizeof(release));
	return fs_path(" host=%s gcc=%.*s debian=%s%s ", host ? host : "", code ? 0 : (int)strcspn(gcc, "\n"),
		       code ? "" : gcc, strcmp(system, "debian") ? "" : release, tests ? " test" : "");
}

/* dpkg's answer has a line per package it knows; the others are missing too */
static int keep_missing(const struct strlist *wanted, const char *answer, struct strlist *out)
{
	size_t i;
	int err = 0;

	for (i = 0; i < wanted->n && !err; i++) {
		AUTO_FREE char *line = fs_path("\n%s installed\n", wanted->at[i]);

		if (!strstr(answer, line))
			err = strlist_add(out, wanted->at[i]);
	}
	return err;
}

static int ask_dpkg(const struct strlist *wanted, struct strlist *out)
{
	struct strlist argv = { 0 };
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *answer = NULL;
	size_t i;
	int code, err = strlist_add_words(&argv, "dpkg-query -W -f");

	if (!err)
		err = strlist_add(&argv, "${Package} ${db:Status-Status}\\n"
				  "${Package}:${Architecture} ${db:Status-Status}\\n");
	for (i = 0; i < wanted->n && !err; i++)
		err = strlist_add(&argv, wanted->at[i]);
	if (!err)
		err = strlist_end(&argv);
	if (!err)
		err = subproc_capture((const char *const *)argv.at, &text, &code);
	strlist_release(&argv);
	if (err)
		return err == -ENOENT ? -EOPNOTSUPP : fail(err, "dpkg-query");
	answer = fs_path("\n%s", text);
	return keep_missing(wanted, answer, out);
}

int packages_missing(bool tests, struct strlist *out)
{
	AUTO_FREE char *file = fs_path("%s/configs/packages", fs_data_dir());
	AUTO_FREE char *text = NULL, *facts = facts_here(tests);
	struct strlist wanted = { 0 };
	char *line, *save = NULL;
	const char *name;
	int err = facts ? fs_read(file, &text, NULL) : -ENOMEM;

	if (err)
		return fail(err, "read %s", file);
	for (line = strtok_r(text, "\n", &save); line && !err; line = strtok_r(NULL, "\n", &save))
		if (packages_parse(line, facts, &name))
			err = strlist_add(&wanted, name);
	if (!err)
		err = ask_dpkg(&wanted, out);
	strlist_release(&wanted);
	return err;
}
