// SPDX-License-Identifier: GPL-2.0-only
#include "build/source_apt.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/memfile.h"
#include "bench/base/strlist.h"
#include "build/source_suite.h"
#include "bench/base/subproc.h"

/* what apt's answer depends on: a changed time asks it again */
static char *apt_state(void)
{
	static const char *const files[] = { "/var/lib/apt/lists", "/var/lib/dpkg/status",
					     "/etc/apt/preferences.d", "/etc/apt/sources.list.d" };
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	size_t i;
	struct stat st;

	for (i = 0; f && i < ARRAY_SIZE(files); i++)
		if (!stat(files[i], &st))
			fprintf(f, "%lld.%09ld ", (long long)st.st_mtim.tv_sec, st.st_mtim.tv_nsec);
	return memfile_close(&m) ? fs_path("?") : TAKE(m.at);
}

/* a tree with patches of an arm: its name ends in "+" and 16 digits; Debian's versions have a "+" too */
static bool is_patched(const char *name)
{
	const char *plus = strrchr(name, '+');

	return plus && strlen(plus + 1) == 16 && strspn(plus + 1, "0123456789abcdef") == 16;
}

/* version of the newest copy of a package's source that the cache has, for a host without apt's lists */
static char *cached_version(const char *package)
{
	AUTO_FREE char *dir = fs_path("%s/source", fs_cache_dir());
	AUTO_FREE char *glob = fs_path("%s_*", package);
	char *best = NULL;
	time_t newest = 0;
	struct strlist names = { 0 };

	fs_list(dir, &names);
	for (size_t i = 0; i < names.n; i++) {
		AUTO_FREE char *path = fs_path("%s/%s/tree", dir, names.at[i]);
		struct stat st;

		if (fnmatch(glob, names.at[i], 0) || is_patched(names.at[i]) || strstr(names.at[i], ".damaged-") ||
		    stat(path, &st) || st.st_mtime < newest)
			continue;
		newest = st.st_mtime;
		free(best);
		best = fs_path("%s", names.at[i] + strlen(package) + 1);
	}
	strlist_release(&names);
	return best;
}

static int ask_candidate(const struct kernel_def *k, char **version)
{
	AUTO_FREE char *text = NULL;
	const char *argv[] = { "apt-cache", "policy", k->source, NULL };
	int code, err = subproc_capture(argv, &text, &code);
	char *p;

	if (err == -ENOENT)
		return fail(-EINVAL, "kernel %s: no apt on this host, use another provider",
			    k->name);
	if (err)
		return fail(err, "apt-cache policy");
	p = strstr(text, "Candidate: ");
	if (p) {
		p += strlen("Candidate: ");
		p[strcspn(p, "\n")] = '\0';
		if (strcmp(p, "(none)"))
			*version = fs_path("%s", p);
	}
	if (!*version)
		*version = cached_version(k->source);
	if (!*version)
		return fail(
			-EINVAL,
			"kernel %s: apt offers no %s here: apt-get update, or another provider in "
			"configs/kernels/%s.kernel",
			k->name, k->source, k->name);
	return 0;
}

/* asking apt takes most of a second, so its answer is kept as long as its own state does not change */
static int candidate(const struct kernel_def *k, char **version)
{
	AUTO_FREE char *memo = fs_path("%s/source/%s.candidate", fs_cache_dir(), k->source);
	AUTO_FREE char *state = apt_state();
	AUTO_FREE char *old = NULL;
	AUTO_FREE char *text = NULL;
	char *nl;
	size_t len;
	int err;

	if (!fs_read(memo, &old, &len) && !fs_take_closed(old, len) && (nl = strchr(old, '\n'))) {
		*nl = '\0';
		nl[1 + strcspn(nl + 1, "\n")] = '\0';
		if (!strcmp(old, state) && nl[1]) {
			*version = fs_path("%s", nl + 1);
			return 0;
		}
	}
	err = ask_candidate(k, version);
	if (err)
		return err;
	text = fs_path("%s\n%s\n", state, *version);
	return fs_write_closed(memo, text, strlen(text));
}

int apt_identity(const struct kernel_def *k, char **id)
{
	AUTO_FREE char *version = NULL;
	AUTO_FREE char *dir = fs_path("%s/source", fs_cache_dir());
	int err = fs_mkdirs(dir);

	if (!err && k->suite) {
		version = cached_version(k->source);
		if (!version)
			err = suite_candidate(k, &version);
	} else if (!err) {
		err = candidate(k, &version);
	}
	if (!err)
		*id = fs_path("%s_%s", k->source, version);
	return err;
}

static char *find_in(const char *dir, const char *glob)
{
	struct strlist names = { 0 };
	char *found = NULL;

	fs_list(dir, &names);
	for (size_t i = 0; i < names.n && !found; i++)
		if (!fnmatch(glob, names.at[i], 0))
			found = fs_path("%s/%s", dir, names.at[i]);
	strlist_release(&names);
	return found;
}

/* *@tarball = what /usr/src has, or NULL: it is there when the package is installed in just this version */
static int installed(const char *package, const char *version, char **tarball)
{
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *glob = fs_path("%s.tar.*", package);
	const char *argv[] = { "dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}",
			       package,	     NULL };
	AUTO_FREE char *want = fs_path("installed %s", version);
	int code, err = subproc_capture(argv, &text, &code);

	if (err && err != -ENOENT)
		return fail(err, "%s", argv[0]);
	*tarball = !err && !code && !strcmp(text, want) ? find_in("/usr/src", glob) : NULL;
	return 0;
}

static int run_in(const char *dir, const char *const *argv, const char *what, struct reason *why)
{
	AUTO_FREE char *log = fs_path("%s/%s.log", dir, argv[0]);
	AUTO_FREE char *text = NULL;
	struct subproc p = { .argv = argv, .keep = subproc_network, .cwd = dir, .stdout_file = log };
	char *last;
	int err = subproc_run(&p);

	if (!err && p.term_signal)
		err = -EINTR;
	if (err)
		return fail(err, "%s", argv[0]);
	if (!p.exit_code)
		return 0;
	if (fs_read(log, &text, NULL))
		return because(why, -EINVAL, "%s failed", what);
	last = strstr(text, "E: ");
	last = last ? last : text;
	last[strcspn(last, "\n")] = '\0';
	return because(why, -EINVAL, "%s failed: %s", what, last);
}

/* a .deb is an ar archive whose data part dpkg-deb unpacks, without installing anything */
static int unpack_deb(const char *dir, const char *deb, const char *package, char **tarball, struct reason *why)
{
	AUTO_FREE char *root = fs_path("%s/deb", dir);
	AUTO_FREE char *src = fs_path("%s/usr/src", root);
	AUTO_FREE char *glob = fs_path("%s.tar.*", package);
	const char *argv[] = { "dpkg-deb", "-x", deb, root, NULL };
	int err = run_in(dir, argv, "unpacking the source package", why);

	if (err)
		return err;
	*tarball = find_in(src, glob);
	return *tarball ? 0 : because(why, -EINVAL, "%s has no usr/src/%s", deb, glob);
}

int apt_fetch(const struct kernel_def *k, const char *id, const char *dir, char **tarball, struct reason *why)
{
	const char *version = id + strlen(k->source) + 1;
	AUTO_FREE char *want = fs_path("%s=%s", k->source, version);
	const char *plain[] = { "apt-get", "download", "-q", want, NULL };
	AUTO_FREE char *deb = NULL;
	struct strlist argv = { 0 };
	int err = 0;

	if (!k->suite) {
		err = installed(k->source, version, tarball);
		if (err || *tarball)
			return err;
		err = run_in(dir, plain, "apt-get download", why);
	} else {
		err = suite_apt("apt-get", k, &argv);
		if (!err)
			err = strlist_add_words(&argv, "download -q");
		if (!err)
			err = strlist_add(&argv, want);
		if (!err)
			err = strlist_end(&argv);
		if (!err)
			err = run_in(dir, (const char *const *)argv.at, "apt-get download", why);
		strlist_release(&argv);
	}
	if (err)
		return err;
	deb = find_in(dir, "*.deb");
	return deb ? unpack_deb(dir, deb, k->source, tarball, why)
		   : because(why, -EINVAL, "apt-get download left no package in %s", dir);
}
