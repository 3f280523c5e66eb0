// SPDX-License-Identifier: GPL-2.0-only
/*
 * One kernel and its module. The work is done in a temporary folder of cache/build, by who has claimed that kernel; a
 * finished build gets its name by one rename. What a killed run left there is thrown away: an object that was being
 * written may look finished, and ccache has all that were.
 */
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "build/build.h"
#include "build/build_config.h"
#include "build/build_kept.h"
#include "build/build_manifest.h"
#include "build/build_run.h"
#include "build/build_take.h"
#include "build/link_order.h"
#include "bench/base/cleanup.h"
#include "bench/base/clock.h"
#include "bench/base/durations.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_claim.h"
#include "bench/base/fs_sums.h"
#include "build/module_sign.h"
#include "build/module_source.h"
#include "build/policy_make.h"
#include "build/source.h"
#include "bench/base/subproc.h"
#include "results/results.h"
#include "results/whole.h"

/* Objects made since a moment, and older ones. nftw has no context: one thread, one walk at a time. */
static struct { uint64_t since_ns, compiled, reused; } count;

static int count_one(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	const char *name = path + ftw->base, *dot = strrchr(name, '.');

	if (type != FTW_F || !dot || strcmp(dot, ".o") || *name == '.' ||
	    !strcmp(name, "vmlinux.o"))
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
	return p.exit_code || p.term_signal
		       ? fail(-EIO, "copy %s to %s (is the disk full?)", from, to)
		       : 0;
}

/* the baseline's objects, if they are kept, or an empty folder */
static int prepare(const struct build *baseline, const char *obj, bool *warm)
{
	AUTO_FREE char *kernel = baseline ? build_kernel_dir(baseline) : NULL;
	AUTO_FREE char *old = kernel ? fs_path("%s/obj", kernel) : NULL;

	*warm = old && whole_is(WHOLE_KERNEL, kernel) && fs_exists(old);
	return *warm ? copy_objects(old, obj) : fs_mkdirs(obj);
}

static char *config_of(const struct build *b)
{
	AUTO_FREE char *kernel = build_kernel_dir(b);

	if (kernel && whole_is(WHOLE_KERNEL, kernel))
		return fs_path("%s/config", kernel);
	return results_build(b->id, "config");
}

/* what is booted: what make is to make, and where it is then */
static const struct { const char *goal, *file; } image[] = {
	[PORT_X86] = { "bzImage", "arch/x86/boot/bzImage" },
	[PORT_ARM64] = { "Image", "arch/arm64/boot/Image" },
	[PORT_UM] = { "linux", "linux" },
};

static int compile(struct build_run *r, const struct build *baseline)
{
	AUTO_FREE char *config = baseline ? config_of(baseline) : NULL;
	AUTO_FREE char *goals = NULL;
	enum build_port port;
	bool modules;
	int err = build_configure(r, config);

	if (!err)
		err = build_asks(r->b, BUILD_MODULES, &modules);
	if (!err)
		err = build_port(r->b, &port);
	if (err)
		return err;
	goals = fs_path("%s%s", image[port].goal, modules ? " modules" : "");
	err = build_run_make(r, goals);
	return err || !r->b->arm->link_order ? err : link_order_make(r, goals);
}

/* give the finished kernel its name, after its objects: they may be fewer, but never half written */
static int commit_kernel(const struct build *b, const char *out, const char *obj, const char *final)
{
	AUTO_FREE char *kept = fs_path("%s/obj", out);
	AUTO_FREE char *hbk = fs_path("%s/hbk", obj);
	enum build_port port;
	int err = build_port(b, &port);

	if (!err && !b->is_baseline)
		err = build_prune(obj, port);
	if (!err)
		err = fs_mkdirs(hbk);		/* where the sandbox mounts the module */
	if (!err && rename(obj, kept))
		err = fail(-errno, "rename %s to %s", obj, kept);
	if (!err)
		err = whole_seal(WHOLE_KERNEL, out, strrchr(final, '/') + 1);
	if (!err)
		err = fs_commit_dir(out, final);
	whole_forget(final);
	return err;
}

/* the layout of structures is drawn from 32 bytes of /dev/urandom (gen-randstruct-seed.sh): an arm says which */
static int write_seed(const struct arm *arm, const char *path)
{
	AUTO_FREE char *text = fs_path("hardbench %s", arm->seed);
	char hex[65];

	fs_sha256_hex(text, strlen(text), hex);
	return fs_write(path, hex, strlen(hex));
}

static char *times_key(const struct build *b, bool warm)
{
	return fs_path("build %s %s %s %s %s", warm ? "arm" : "cold", b->kernel->version, b->arch,
		       b->toolchain, b->base);
}

/* how long it takes and how many objects it has, as far as others of its kind show */
static void expect(struct build_run *r, const char *key, const char *objects)
{
	r->expected_s = durations_get(key);
	r->expected_objects = durations_get(objects);
	r->objects = 0;
	r->start_ns = clock_now_ns();
}

static int make_kernel(struct build_run *r, const struct build *baseline, struct build_stats *st,
		       const char *work, const char *final)
{
	AUTO_FREE char *obj = fs_path("%s/obj", work);
	AUTO_FREE char *out = fs_path("%s/out", work);
	AUTO_FREE char *seed = r->b->arm->seed ? fs_path("%s/seed", work) : NULL;
	AUTO_FREE char *key = NULL;
	AUTO_FREE char *objects = NULL;
	uint64_t since_ns = clock_ns(CLOCK_REALTIME);
	enum build_port port;
	bool warm;
	int err = prepare(baseline, obj, &warm);

	if (!err && seed)
		err = write_seed(r->b->arm, seed);
	if (!err)
		err = module_sign_lay_key(r->b, obj);
	if (err)
		return err;
	key = times_key(r->b, warm);
	r->obj = obj;
	r->random = seed;
	objects = fs_path("objects %s", key);
	expect(r, key, objects);
	err = compile(r, baseline);
	if (!err)
		err = count_objects(obj, since_ns, st);
	if (!err)
		err = build_port(r->b, &port);
	if (!err)
		err = build_take_kernel(obj, image[port].file, out);
	if (!err)
		err = commit_kernel(r->b, out, obj, final);
	if (!err)
		durations_put_range(key, (clock_now_ns() - r->start_ns) / 1e9);
	if (!err)
		durations_put(objects, (double)st->compiled);
	r->expected_s = 0;
	return err;
}

/* the baseline's, where it would come out again, its signature too */
static int take_module(struct build_run *r, const struct build *baseline, const char *kernel, const char *hbk,
		       bool *kept)
{
	AUTO_FREE char *base = baseline ? build_kernel_dir(baseline) : NULL;
	AUTO_FREE char *from = baseline ? results_build(baseline->id, "hbk.ko") : NULL;
	AUTO_FREE char *to = fs_path("%s/hbk.ko", hbk);
	AUTO_FREE char *dir = baseline ? results_build(baseline->id, NULL) : NULL;
	int err = 0;

	*kept = false;
	if (base && whole_is(WHOLE_KERNEL, base) && whole_is(WHOLE_BUILD, dir) && fs_exists(from))
		err = module_kept(r, kernel, base, kept);
	return err || !*kept ? err : fs_copy(from, to);
}

/* the module is built against the kernel's own folder, which stays as it is */
static int make_module(struct build_run *r, const struct build *baseline, const char *work, const char *kernel)
{
	AUTO_FREE char *obj = fs_path("%s/obj", kernel);
	AUTO_FREE char *hbk = fs_path("%s/hbk", work);
	static const char *const made[] = { "hbk.ko" };
	bool kept;
	int err = module_source_copy(hbk);

	if (!err)
		err = take_module(r, baseline, kernel, hbk, &kept);
	if (err)
		return err;
	r->obj = obj;
	r->random = NULL;
	r->module = hbk;
	if (kept) {
		err = build_run_log(r, "hbk.ko", "as the baseline has it\n", 0, NULL);
		return err ? err : policy_make(r);
	}
	/* RANDSTRUCT selects the check of symbol versions, and tinyconfig on 7.3 leaves modules without any */
	err = build_run_make(r, "M=/build/hbk CONFIG_BASIC_MODVERSIONS=y modules");
	if (!err)
		err = module_sign(r, made, ARRAY_SIZE(made));
	return err ? err : policy_make(r);
}

/* it may have been in the cache before we asked what the compiler is */
static int check_kernel(struct build_run *r, const char *kernel)
{
	AUTO_FREE char *config = fs_path("%s/config", kernel);

	return build_check_compiler(r, config);
}

/* the kernel that is there and whole, or another: what is damaged goes aside */
static int have_kernel(struct build_run *r, const struct build *baseline, struct build_stats *st, const char *work,
		       const char *kernel)
{
	int err = whole_set_aside(WHOLE_KERNEL, kernel);

	if (!err && !fs_exists(kernel))
		err = make_kernel(r, baseline, st, work, kernel);
	return err ? err : check_kernel(r, kernel);
}

static int make_only_kernel(struct build_run *r, const struct build *baseline, struct build_stats *st, const char *work)
{
	AUTO_FREE char *kernel = build_kernel_dir(r->b);

	return kernel ? have_kernel(r, baseline, st, work, kernel) : -EINVAL;
}

static int make_in(struct build_run *r, const struct build *baseline, struct build_stats *st,
		   const char *work)
{
	const struct build *b = r->b;
	AUTO_FREE char *kernel = build_kernel_dir(b);
	AUTO_FREE char *over = fs_path("%s/over", work);
	AUTO_FREE char *out = fs_path("%s/module", work);
	AUTO_FREE char *final = build_dir(b->id);
	uint64_t start_ns = clock_now_ns();
	bool builtin = false;
	int err = kernel ? build_asks(b, BUILD_BUILTIN, &builtin) : -EINVAL;

	if (!err && builtin)
		err = module_source_lay_over(r->src, over);
	r->over = builtin ? over : NULL;
	if (!err)
		err = have_kernel(r, baseline, st, work, kernel);
	if (!err && !builtin)
		err = make_module(r, baseline, work, kernel);
	if (!err)
		err = build_take_all(b, work, kernel, builtin, out);
	st->wall_ns = clock_now_ns() - start_ns;
	st->cpu_ns = r->cpu_ns;
	if (!err)
		err = build_manifest(b, baseline, st, out);
	if (!err)
		err = whole_seal(WHOLE_BUILD, out, b->id);
	if (!err)
		err = fs_commit_dir(out, final);
	whole_forget(final);
	return err;
}

typedef int make_fn(struct build_run *r, const struct build *baseline, struct build_stats *st, const char *work);

static int make_with_source(const struct build *b, const struct build *baseline, struct progress *p,
			    struct build_stats *st, make_fn *make, const char *work, struct reason *why)
{
	AUTO_FREE char *title = build_title(b);
	AUTO_FREE char *log = fs_path("%s/build/%s.log", fs_cache_dir(), b->id);
	AUTO_FREE char *kernels = fs_path("%s/kernel", fs_cache_dir());
	AUTO_FREE char *from = baseline ? build_kernel_dir(baseline) : NULL;
	AUTO_FREE char *sealed = fs_path("%s/" FS_SUMS, from ? from : "");
	AUTO_FREE char *source = NULL;
	AUTO_FREE char *tree = NULL;
	struct build_run r = { .b = b, .log = log, .p = p, .why = why };
	int err;

	if (p)
		progress_now(p, "%s: kernel source", title);
	err = source_get(b->kernel, &b->arm->patch, &source, why);
	if (!err)
		err = source_touch_patched(source, sealed);
	if (!err)
		err = fs_remove(log);
	if (!err)
		err = fs_mkdirs(kernels);
	if (!err)
		err = fs_remove(work);
	if (!err)
		err = fs_mkdirs(work);
	if (err)
		return err;
	tree = fs_path("%s/tree", source);
	r.src = tree;
	err = make(&r, baseline, st, work);
	fs_remove(work);
	return err;
}

/* builds that differ in our module alone have one kernel, which only one of them makes; it may be all that is wanted */
static int make_claimed(const struct build *b, const struct build *baseline, struct progress *p,
			struct build_stats *st, const char *root, make_fn *make, struct reason *why)
{
	AUTO_FREE char *kernel = build_kernel_dir(b);
	AUTO_FREE char *final = make == make_in ? build_dir(b->id) : fs_path("%s", kernel ? kernel : "");
	const enum whole_kind kind = make == make_in ? WHOLE_BUILD : WHOLE_KERNEL;
	const char *name = kernel ? strrchr(kernel, '/') + 1 : NULL;
	AUTO_FREE char *wanted = name ? fs_path("%s/work-%s", root, name) : NULL;
	AUTO_FREE char *work = wanted ? fs_temp(wanted) : NULL;
	struct fs_claim claim = { 0 };
	int err = name ? fs_claim(&claim, root, name, true) : -EINVAL;

	whole_forget(final);		/* another run may have built it */
	if (!err)
		err = whole_set_aside(kind, final);
	if (!err && !whole_is(kind, final))
		err = make_with_source(b, baseline, p, st, make, work, why);
	fs_unclaim(&claim);
	return err;
}

/* what a kernel is to start from is made again where it is damaged, also where nothing else is missing of it */
static int mend_baseline(const struct build *baseline, struct progress *p, const char *root, struct reason *why)
{
	AUTO_FREE char *kernel = build_kernel_dir(baseline);
	struct build_stats st = { 0 };

	if (!kernel || !fs_exists(kernel) || whole_is(WHOLE_KERNEL, kernel))
		return 0;
	return make_claimed(baseline, NULL, p, &st, root, make_only_kernel, why);
}

int build_make(const struct build *b, const struct build *baseline, struct progress *p, bool beside,
	       struct build_stats *st, struct reason *why)
{
	AUTO_FREE char *root = fs_path("%s/build", fs_cache_dir());
	AUTO_FREE char *kernel = build_kernel_dir(b);
	const bool have = kernel && whole_is(WHOLE_KERNEL, kernel);
	AUTO_CLOSE int lock = -1;
	int err = fs_mkdirs(root);

	*st = (struct build_stats){ 0 };
	if (!err && !beside && !have)
		err = fs_lock(root, &lock);	/* one kernel at a time, by all cores; our module alone needs none */
	if (!err && baseline && !have)
		err = mend_baseline(baseline, p, root, why);
	return err ? err : make_claimed(b, baseline, p, st, root, make_in, why);
}

int build_kernel_make(const struct build *b, struct reason *why)
{
	AUTO_FREE char *root = fs_path("%s/build", fs_cache_dir());
	struct build_stats st = { 0 };
	int err = fs_mkdirs(root);

	return err ? err : make_claimed(b, NULL, NULL, &st, root, make_only_kernel, why);
}
