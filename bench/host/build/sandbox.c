// SPDX-License-Identifier: GPL-2.0-only
#include "build/sandbox.h"

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "build/tool.h"

static int sandbox_add(struct strlist *argv, const char *a, const char *b, const char *c)
{
	int err = strlist_add(argv, a);

	if (!err && b)
		err = strlist_add(argv, b);
	if (!err && c)
		err = strlist_add(argv, c);
	return err;
}

/* /bin and its like: links into /usr where the host has them so */
static int add_top(struct strlist *argv, const char *dir)
{
	char target[256];
	ssize_t len = readlink(dir, target, sizeof(target) - 1);

	if (len > 0) {
		target[len] = '\0';
		return sandbox_add(argv, "--symlink", target, dir);
	}
	return fs_exists(dir) ? sandbox_add(argv, "--ro-bind", dir, dir) : 0;
}

static int add_host(struct strlist *argv)
{
	static const char *const tops[] = {
		"/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32"
	};
	size_t i;
	int err = sandbox_add(argv, "--ro-bind", "/usr", "/usr");

	for (i = 0; i < ARRAY_SIZE(tops) && !err; i++)
		err = add_top(argv, tops[i]);
	if (!err)
		err = sandbox_add(argv, "--ro-bind", "/etc", "/etc");
	if (!err)
		err = sandbox_add(argv, "--ro-bind-try", "/opt", "/opt");
	if (!err)
		err = sandbox_add(argv, "--proc", "/proc", NULL);
	if (!err)
		err = sandbox_add(argv, "--dev", "/dev", NULL);
	return err ? err : sandbox_add(argv, "--tmpfs", "/tmp", NULL);
}

/*
 * What a compiler or kbuild might put into an object or a cache key. ccache may look at headers that were
 * written in this very second (autoconf.h): it compares contents.
 */
static int add_env(struct strlist *argv)
{
	static const char *const env[][2] = {
		{ "PATH", SUBPROC_PATH },
		{ "HOME", "/tmp" },
		{ "LC_ALL", "C" },
		{ "TZ", "UTC" },
		{ "SOURCE_DATE_EPOCH", "1" },
		{ "KBUILD_BUILD_TIMESTAMP", "Thu Jan  1 00:00:01 UTC 1970" },
		{ "KBUILD_BUILD_USER", "hardbench" },
		{ "KBUILD_BUILD_HOST", "hardbench" },
		{ "KBUILD_BUILD_VERSION", "1" },
		{ "CCACHE_DIR", "/ccache" },
		{ "CCACHE_COMPILERCHECK", "content" },
		{ "CCACHE_NOHASHDIR", "1" },
		{ "CCACHE_SLOPPINESS", "include_file_mtime,include_file_ctime" },
		{ "CCACHE_MAXSIZE", "5G" },
		{ "CCACHE_TEMPDIR", "/tmp" },
	};
	size_t i;
	int err = sandbox_add(argv, "--clearenv", NULL, NULL);

	for (i = 0; i < ARRAY_SIZE(env) && !err; i++)
		err = sandbox_add(argv, "--setenv", env[i][0], env[i][1]);
	return err;
}

static int add_over(struct strlist *argv, const char *over)
{
	static const char *const names[] = { "Kconfig", "Makefile", "hbk" };
	size_t i;
	int err = 0;

	for (i = 0; i < ARRAY_SIZE(names) && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/%s", over, names[i]);
		AUTO_FREE char *to = fs_path("/src/drivers/%s", names[i]);

		err = sandbox_add(argv, "--ro-bind", from, to);
	}
	return err;
}

/* programs, and nothing of the host's files */
static int sandbox_begin(struct strlist *argv, struct reason *why)
{
	int err;

	if (!tool_version("bwrap"))
		return because(why, -EINVAL, "builds need bubblewrap, install it: apt-get install bubblewrap");
	err = strlist_add_words(argv, "bwrap --unshare-all --die-with-parent --new-session --as-pid-1");
	return err ? err : add_host(argv);
}

int sandbox_patch_argv(const char *tree, const char *patch, struct strlist *argv, struct reason *why)
{
	int err = sandbox_begin(argv, why);

	if (!err)
		err = sandbox_add(argv, "--bind", tree, "/src");
	if (!err)
		err = sandbox_add(argv, "--ro-bind", patch, "/patch");
	if (!err)
		err = add_env(argv);
	if (!err)	/* -u: whatever else it might look like; -F0: no line of the context is passed over */
		err = strlist_add_words(argv, "--chdir /src patch -p1 -u -F0 --batch --forward --no-backup-if-mismatch "
					      "-r - -i /patch");
	return err ? err : strlist_end(argv);
}

/*
 * The layout of structures is drawn from @random, through a file that clang is told of by name. ccache 4.7 hashes the
 * name and not the file: an object of one draw would be found for another. So each draw has a part of the cache for
 * itself.
 */
static int add_draw(struct strlist *argv, const char *random)
{
	AUTO_FREE char *text = NULL;
	char hex[65];
	size_t len;
	int err = fs_read(random, &text, &len);

	if (err)
		return err;
	fs_sha256_hex(text, len, hex);
	return sandbox_add(argv, "--setenv", "CCACHE_NAMESPACE", hex);
}

/* make is process 1 of its sandbox: a reaper before it would leave without waiting, and with it the CPU time */
int sandbox_argv(const char *src, const char *over, const char *obj, const char *module, const char *random,
		 const struct sandbox_ccache *cache, struct strlist *argv, struct reason *why)
{
	int err = cache ? fs_mkdirs(cache->dir) : 0;

	if (!err)
		err = sandbox_begin(argv, why);
	if (!err && src)
		err = sandbox_add(argv, "--ro-bind", src, "/src");
	if (!err && over)
		err = add_over(argv, over);
	if (!err && obj)
		err = sandbox_add(argv, module ? "--ro-bind" : "--bind", obj, "/build");
	if (!err && module)
		err = sandbox_add(argv, "--bind", module, "/build/hbk");
	if (!err && cache)
		err = sandbox_add(argv, cache->read_only ? "--ro-bind" : "--bind", cache->dir, "/ccache");
	if (!err && random)
		err = sandbox_add(argv, "--ro-bind", random, "/dev/urandom");
	if (!err)
		err = add_env(argv);
	if (!err && cache && cache->read_only)
		err = sandbox_add(argv, "--setenv", "CCACHE_READONLY", "1");
	if (!err && cache && random)
		err = add_draw(argv, random);
	return err ? err : sandbox_add(argv, "--chdir", obj ? "/build" : "/", NULL);
}

static const char *ask_inside(const char *key, const char *program, const char *argument)
{
	struct strlist argv = { 0 };
	struct reason why = { 0 };
	const char *line = NULL;
	int err = sandbox_argv(NULL, NULL, NULL, NULL, NULL, NULL, &argv, &why);

	if (!err)
		err = sandbox_add(&argv, program, argument, NULL);
	if (!err)
		err = strlist_end(&argv);
	if (err)
		reason_print(&why, err);
	else
		line = tool_first_line(key, (const char *const *)argv.at);
	reason_release(&why);
	strlist_release(&argv);
	return line;
}

/* nothing is compiled where no sandbox starts, but its kernels may be there, made by the program of the same path */
const char *sandbox_tool(const char *program, const char *argument)
{
	const char *argv[] = { program, argument, NULL };
	AUTO_FREE char *key = fs_path("%s %s in the sandbox", program, argument);

	if (tool_version("bwrap") && ask_inside("a sandbox", "true", NULL))
		return ask_inside(key, program, argument);
	return tool_first_line(key, argv);
}
