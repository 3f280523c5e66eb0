// SPDX-License-Identifier: GPL-2.0-only
/*
 * One kernel and its module. The work is done in cache/build/.work, which only the holder of the lock
 * uses; a finished build gets its name by one rename. What a killed run left there is thrown away:
 * an object that was being written may look finished, and ccache has all that were.
 */
#include <errno.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "build.h"
#include "build_config.h"
#include "build_manifest.h"
#include "build_run.h"
#include "build_times.h"
#include "fail.h"
#include "fs.h"
#include "kmod.h"
#include "source.h"
#include "subproc.h"

static uint64_t now_ns(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	return t.tv_sec * 1000000000ull + t.tv_nsec;
}

/* Objects made since a moment, and older ones. nftw has no context: one thread, one walk at a time. */
static struct { uint64_t since_ns, compiled, reused; } count;

static int count_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	const char *name = path + ftw->base, *dot = strrchr(name, '.');

	if (type != FTW_F || !dot || strcmp(dot, ".o") || *name == '.' || !strcmp(name, "vmlinux.o"))
		return 0;
	if (st->st_mtim.tv_sec * 1000000000ull + st->st_mtim.tv_nsec >= count.since_ns)
		count.compiled++;
	else
		count.reused++;
	return 0;
}

static int count_objects(const char *obj, uint64_t since_ns, struct build_stats *st)
{
	count.since_ns = since_ns;
	count.compiled = count.reused = 0;
	if (nftw(obj, count_one, 32, FTW_PHYS))
		return fail(-errno, "walk %s", obj);
	st->compiled = count.compiled;
	st->reused = count.reused;
	return 0;
}

static int copy_objects(const char *from, const char *to)
{
	const char *argv[] = { "cp", "-a", "--reflink=auto", from, to, NULL };
	struct subproc p = { .argv = argv };
	int err = subproc_run(&p);

	if (err)
		return fail(err, "cp");
	return p.exit_code || p.term_signal ? fail(-EIO, "copy %s to %s (is the disk full?)", from, to) : 0;
}

/* objects to start from: those of this very kernel (another module then), or its baseline's */
static char *find_objects(const struct build *b, const struct build *baseline)
{
	AUTO_FREE char *own = build_objects(b);
	AUTO_FREE char *other = baseline ? build_objects(baseline) : NULL;

	if (own && fs_exists(own))
		return TAKE(own);
	return other && fs_exists(other) ? TAKE(other) : NULL;
}

static int prepare(const struct build *b, const struct build *baseline, const char *work, const char *obj,
		   bool *warm)
{
	AUTO_FREE char *start = find_objects(b, baseline);
	int err = fs_remove(work);

	*warm = start != NULL;
	if (!err)
		err = fs_mkdirs(start ? work : obj);
	return err || !start ? err : copy_objects(start, obj);
}

static char *config_of(const struct build *b)
{
	AUTO_FREE char *cached = fs_path("%s/build/%s/config", fs_cache_dir(), b->id);

	if (fs_exists(cached))
		return TAKE(cached);
	return fs_path("%s/build/%s/config", fs_results_dir(), b->id);
}

static int compile(struct build_run *r, const struct build *baseline)
{
	AUTO_FREE char *hbk = fs_path("%s/hbk", r->obj);
	AUTO_FREE char *config = baseline ? config_of(baseline) : NULL;
	int err = build_configure(r, config);

	if (!err)
		err = build_run_make(r, strcmp(r->b->arch, "x86_64") ? "Image modules" : "bzImage modules");
	if (!err)
		err = kmod_copy(hbk);
	return err ? err : build_run_make(r, "M=/build/hbk modules");
}

static int take_outputs(const char *obj, const char *out, const char *arch)
{
	const char *const pair[][2] = {
		{ "vmlinux", "vmlinux" }, { "System.map", "System.map" }, { ".config", "config" },
		{ strcmp(arch, "x86_64") ? "arch/arm64/boot/Image" : "arch/x86/boot/bzImage", "image" },
		{ "hbk/hbk.ko", "hbk.ko" }, { "Module.symvers", "Module.symvers" },
	};
	size_t i;
	int err = fs_mkdirs(out);

	for (i = 0; i < ARRAY_SIZE(pair) && !err; i++) {
		AUTO_FREE char *from = fs_path("%s/%s", obj, pair[i][0]);
		AUTO_FREE char *to = fs_path("%s/%s", out, pair[i][1]);

		err = fs_link(from, to);
	}
	return err;
}

static int keep_objects(const struct build *b, const char *obj)
{
	AUTO_FREE char *root = fs_path("%s/objects", fs_cache_dir());
	AUTO_FREE char *kept = build_objects(b);
	int err = kept ? fs_mkdirs(root) : -EINVAL;

	if (err || fs_exists(kept))
		return err;
	return rename(obj, kept) ? fail(-errno, "rename %s to %s", obj, kept) : 0;
}

/* give the finished build its name, then its objects, which it can do without */
static int commit(const struct build *b, const char *work, const char *out, const char *obj)
{
	AUTO_FREE char *final = build_dir(b->id);
	int err = fs_commit_dir(out, final);

	if (!err && b->is_baseline)
		err = keep_objects(b, obj);
	return err ? err : fs_remove(work);
}

static char *times_key(const struct build *b, bool warm)
{
	return fs_path("build %s %s %s %s", warm ? "arm" : "cold", b->kernel->version, b->arch, b->toolchain);
}

static int make_in(const struct build *b, const struct build *baseline, struct progress *p,
		   struct build_stats *st, const char *work)
{
	AUTO_FREE char *title = build_title(b);
	AUTO_FREE char *obj = fs_path("%s/obj", work);
	AUTO_FREE char *out = fs_path("%s/out", work);
	AUTO_FREE char *log = fs_path("%s/build/%s.log", fs_cache_dir(), b->id);
	AUTO_FREE char *kept_log = fs_path("%s/build.log", out);
	AUTO_FREE char *source = NULL;
	AUTO_FREE char *tree = NULL;
	AUTO_FREE char *key = NULL;
	uint64_t start_ns = now_ns(CLOCK_MONOTONIC), since_ns;
	struct build_run r = { .b = b, .obj = obj, .log = log, .p = p };
	bool warm;
	int err;

	progress_now(p, "%s: kernel source", title);
	err = source_get(b->kernel, &b->arm->patch, &source);
	if (!err)
		err = prepare(b, baseline, work, obj, &warm);
	if (!err && warm)
		err = source_touch_patched(source);
	if (!err)
		err = fs_remove(log);
	if (err)
		return err;
	key = times_key(b, warm);
	tree = fs_path("%s/tree", source);
	since_ns = now_ns(CLOCK_REALTIME);
	r.src = tree;
	r.expected_s = times_get(key);
	r.start_ns = now_ns(CLOCK_MONOTONIC);
	err = compile(&r, baseline);
	if (!err)
		err = count_objects(obj, since_ns, st);
	st->wall_ns = now_ns(CLOCK_MONOTONIC) - start_ns;
	if (!err)
		err = take_outputs(obj, out, b->arch);
	if (!err)
		err = build_manifest(b, baseline, st, out);
	if (!err && rename(log, kept_log))
		err = fail(-errno, "rename %s to %s", log, kept_log);
	if (!err)
		err = commit(b, work, out, obj);
	if (!err)
		times_put(key, (now_ns(CLOCK_MONOTONIC) - r.start_ns) / 1e9);
	return err;
}

int build_make(const struct build *b, const struct build *baseline, struct progress *p,
	       struct build_stats *st)
{
	AUTO_FREE char *root = fs_path("%s/build", fs_cache_dir());
	AUTO_FREE char *work = fs_path("%s/.work", root);
	AUTO_CLOSE int lock = -1;
	int err = fs_mkdirs(root);

	*st = (struct build_stats){ 0 };
	if (!err)
		err = fs_lock(root, &lock);
	if (err || build_is_cached(b->id))
		return err;
	return make_in(b, baseline, p, st, work);
}
