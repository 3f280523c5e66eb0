// SPDX-License-Identifier: GPL-2.0-only
#include "build/source_suite.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/subproc.h"

static const char keyring[] = "/usr/share/keyrings/debian-archive-keyring.gpg";

static char *suite_dir(const struct kernel_def *k)
{
	return fs_path("%s/apt/%s", fs_cache_dir(), k->suite);
}

/*
 * The mirror is where the host gets its own Debian main archive from: the first origin "Debian" that apt
 * knows, not the security archive, which has no other suites' backports.
 */
static int host_mirror(char **uri)
{
	static const char *const argv[] = { "apt-get", "indextargets", "--format",
		"$(REPO_URI)|$(ORIGIN)|$(LABEL)|", "Created-By: Packages", NULL };
	AUTO_FREE char *text = NULL;
	char *line, *save = NULL;
	int code, err = subproc_capture(argv, &text, &code);

	if (err && err != -ENOENT)
		return fail(err, "apt-get indextargets");
	if (err || code)
		return fail(-EINVAL, "apt-get indextargets failed: no mirror is known");
	for (line = strtok_r(text, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		char *end = strstr(line, "|Debian|Debian|");

		if (!end)
			continue;
		*uri = fs_path("%.*s", (int)(end - line), line);
		return 0;
	}
	return fail(-EINVAL, "apt on this host has no Debian archive to take another suite from "
		    "(try apt-get update first)");
}

static int write_sources(const char *dir, const char *suite)
{
	AUTO_FREE char *file = fs_path("%s/source.sources", dir);
	AUTO_FREE char *uri = NULL;
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *partial = fs_path("%s/lists/partial", dir);
	int err = host_mirror(&uri);

	if (err)
		return err;
	/* without Signed-By apt takes the keys that the host trusts for everything */
	text = fs_path("Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n%s%s%s", uri, suite,
		       fs_exists(keyring) ? "Signed-By: " : "", fs_exists(keyring) ? keyring : "",
		       fs_exists(keyring) ? "\n" : "");
	err = fs_mkdirs(partial);
	return err ? err : fs_write(file, text, strlen(text));
}

int suite_apt(const char *program, const struct kernel_def *k, struct strlist *argv)
{
	AUTO_FREE char *dir = suite_dir(k);
	const char *const format[] = {
		"Dir::Etc::sourcelist=%s/source.sources",
		"Dir::Etc::sourceparts=-",
		"Dir::State::lists=%s/lists",
		"Dir::Cache::pkgcache=",
		"Dir::Cache::srcpkgcache=",
		"Dir::Etc::preferences=-",
		"Dir::Etc::preferencesparts=-",
		"APT::Sandbox::User=root",
		"Acquire::Languages=none",
		"Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false",
		"Acquire::IndexTargets::deb::Contents-deb::DefaultEnabled=false",
	};
	size_t i;
	int err = strlist_add(argv, program);

	for (i = 0; i < ARRAY_SIZE(format) && !err; i++) {
		AUTO_FREE char *at = strstr(format[i], "%s") ? NULL : fs_path("%s", format[i]);

		if (!at)
			at = fs_path("%.*s%s%s", (int)(strstr(format[i], "%s") - format[i]),
				     format[i], dir, strstr(format[i], "%s") + 2);
		err = strlist_add(argv, "-o");
		if (!err)
			err = strlist_add(argv, at);
	}
	return err;
}

static int suite_run(const struct kernel_def *k, const char *program, const char *words, char **text)
{
	struct strlist argv = { 0 };
	int code = 0, err = suite_apt(program, k, &argv);

	if (!err)
		err = strlist_add_words(&argv, words);
	if (!err)
		err = strlist_end(&argv);
	if (!err)
		err = subproc_ask((const char *const *)argv.at, subproc_network, text, &code);
	strlist_release(&argv);
	if (err)
		return fail(err, "%s", program);
	if (code) {
		const char *e = strstr(*text, "E: ");

		return fail(-EINVAL, "%s %s for suite %s failed: %.*s", program, words, k->suite,
			    (int)strcspn(e ? e : "", "\n"), e ? e : "");
	}
	return 0;
}

enum { ANSWER_AGE_S = 24 * 3600 };	/* how long what a suite offers is taken for true */

static char *recent_answer(const char *file)
{
	struct stat st;
	AUTO_FREE char *text = NULL;
	size_t len;

	if (stat(file, &st) || time(NULL) - st.st_mtime > ANSWER_AGE_S ||
	    fs_read(file, &text, &len) || fs_take_closed(text, len))
		return NULL;
	text[strcspn(text, "\n")] = '\0';
	return TAKE(text);
}

static int ask_suite(const struct kernel_def *k, const char *dir, char **version)
{
	AUTO_FREE char *ask = fs_path("policy %s", k->source);
	AUTO_FREE char *update = NULL;
	AUTO_FREE char *text = NULL;
	char *p;
	int err = write_sources(dir, k->suite);

	if (err)
		return err;
	note("asking apt what %s offers", k->suite);
	err = suite_run(k, "apt-get", "update -q", &update);
	if (!err)
		err = suite_run(k, "apt-cache", ask, &text);
	if (err)
		return err;
	p = strstr(text, "Candidate: ");
	if (!p || !strncmp(p + 11, "(none)", 6))
		return fail(-EINVAL, "kernel %s: suite %s has no %s", k->name, k->suite, k->source);
	*version = fs_path("%.*s", (int)strcspn(p + 11, "\n"), p + 11);
	return 0;
}

int suite_candidate(const struct kernel_def *k, char **version)
{
	AUTO_FREE char *dir = suite_dir(k);
	AUTO_FREE char *memo = fs_path("%s/%s.candidate", dir, k->source);
	AUTO_FREE char *line = NULL;
	int err;

	*version = recent_answer(memo);
	if (*version)
		return 0;
	err = fs_mkdirs(dir);
	if (!err)
		err = ask_suite(k, dir, version);
	if (err)
		return err;
	line = fs_path("%s\n", *version);
	return fs_write_closed(memo, line, strlen(line));
}
