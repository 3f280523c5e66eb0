// SPDX-License-Identifier: GPL-2.0-only
#include "config/packages.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "bench/base/arch.h"

bool packages_parse(char *line, bool tests, const char *host, const char **name)
{
	char *word, *save = NULL;
	bool wanted = true;

	line[strcspn(line, "#")] = '\0';
	*name = strtok_r(line, " \t", &save);
	while (*name && (word = strtok_r(NULL, " \t", &save))) {
		if (!strcmp(word, "test"))
			wanted &= tests;
		else if (!strncmp(word, "host=", 5))
			wanted &= host && !strcmp(word + 5, host);
		else
			wanted = false;
	}
	return *name && wanted;
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
		err = strlist_add(&argv, "${Package} ${db:Status-Status}\\n");
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
	AUTO_FREE char *text = NULL;
	struct strlist wanted = { 0 };
	char *line, *save = NULL;
	const char *name;
	int err = fs_read(file, &text, NULL);

	if (err)
		return fail(err, "read %s", file);
	for (line = strtok_r(text, "\n", &save); line && !err; line = strtok_r(NULL, "\n", &save))
		if (packages_parse(line, tests, arch_host(), &name))
			err = strlist_add(&wanted, name);
	if (!err)
		err = ask_dpkg(&wanted, out);
	strlist_release(&wanted);
	return err;
}
