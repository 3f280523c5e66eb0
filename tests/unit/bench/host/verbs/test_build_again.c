// SPDX-License-Identifier: GPL-2.0-only
/*
 * What is damaged in the cache is not used, lies aside, and is there again after the same command. The "kernel" is a
 * Makefile that writes at once what a kernel's writes in minutes; all else is as it is: ids, sandbox, checks, lists.
 */
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "boot/efficacy_module.h"
#include "build/build.h"
#include "results/results.h"
#include "results/whole.h"
#include "scratch.h"

#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nprove = dmesg x\n[on]\nCONFIG_X = y\nprove = dmesg x\n"
#define PLAN "[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = *\nboots = 4\n"
#define MAKEFILE \
	"VERSION = 1\nPATCHLEVEL = 2\nSUBLEVEL = 0\n" \
	"allnoconfig:\n" \
	"\tcp $(KCONFIG_ALLCONFIG) /build/.config\n" \
	"\techo 'CONFIG_CC_VERSION_TEXT=\"'\"$$($(CC) --version | head -n 1)\"'\"' >>/build/.config\n" \
	"bzImage:\n" \
	"\tmkdir -p /build/arch/x86/boot /build/arch/x86/include /build/scripts\n" \
	"\tfor f in vmlinux vmlinux.o System.map Module.symvers arch/x86/boot/bzImage; do \\\n" \
	"\techo \"$$f\" | cat - /build/.config >/build/$$f; done\n" \
	"modules:\n" \
	"\t[ -z '$(M)' ] || for f in $(M) $(M)/lkdtm; do [ ! -d $$f ] || \\\n" \
	"\tfor m in hbk hbe lkdtm; do cat /build/Module.symvers >$$f/$$m.ko; done; done\n"

static char *dir;
static struct plan p;
static struct matrix m;

static void begin(void)
{
	AUTO_FREE char *plan = NULL, *kernel = NULL, *results = NULL, *cache = NULL;

	dir = scratch_make();
	plan = fs_path("%s/p.plan", dir);
	kernel = fs_path("[kernel]\nversion = 1.2\nprovider = dir %s/tree\n", dir);
	results = fs_path("%s/results", dir);
	cache = fs_path("%s/cache", dir);
	scratch_put(dir, "p.plan", PLAN);
	scratch_put(dir, "f.feature", FEATURE);
	scratch_put(dir, "k.kernel", kernel);
	scratch_put(dir, "tree/Makefile", MAKEFILE);
	scratch_put(dir, "tree/Kbuild", "");
	scratch_put(dir, "tree/drivers/misc/lkdtm/Makefile", "");
	setenv("XDG_CACHE_HOME", cache, 1);
	results_set_dir(results);
	cr_assert_eq(plan_load(&p, plan, NULL), 0);
	cr_assert_eq(matrix_expand(&p, &m), 0);
	cr_assert_eq(m.nr_builds, 2);
	cr_assert(m.builds[0].is_baseline && !m.builds[1].is_baseline);
	cr_redirect_stderr();
	cr_assert_eq(build_all(&m, false), 0);
	cr_assert_eq(efficacy_module_build(&m.builds[1], MODULES_EFFECT, false), 0);
}

static void end(void)
{
	matrix_release(&m);
	plan_release(&p);
	scratch_remove(dir);
}

static void gone(const char *format, const char *id)
{
	AUTO_FREE char *name = fs_path(format, id), *path = fs_path("%s/%s", dir, name);

	cr_assert_eq(fs_remove(path), 0);
}

static void shorten(const char *path) { cr_assert_eq(truncate(path, 3), 0); }
static void take_away(const char *path) { cr_assert_eq(unlink(path), 0); }

/* one bit, in place: neither the size nor, as far as anybody can set it, the time is another */
static void flip(const char *path)
{
	const struct timespec as_it_was[2] = { { .tv_sec = 1 }, { .tv_sec = 1 } };
	char c;
	int fd = open(path, O_RDWR | O_CLOEXEC);

	cr_assert(fd >= 0 && pread(fd, &c, 1, 0) == 1, "%s", path);
	c ^= 1;
	cr_assert(pwrite(fd, &c, 1, 0) == 1 && !futimens(fd, as_it_was));
	close(fd);
}

/*
 * damage a file of a folder in the cache, make all again, look: what is damaged lies aside, and all is as before.
 * @copy  in  where the results have the file; NULL = they do not
 */
static void damage(const char *folder, const char *file, void (*how)(const char *path), const char *copy)
{
	AUTO_FREE char *path = fs_path("%s/%s", folder, file), *aside = fs_path("%s.damaged-1", folder);
	AUTO_FREE char *good = NULL, *text = NULL, *published = NULL;

	cr_assert_eq(fs_read(path, &good, NULL), 0, "%s", path);
	how(path);
	whole_forget_all();
	cr_assert_eq(build_all(&m, false), 0);
	cr_assert_eq(efficacy_module_build(&m.builds[1], MODULES_EFFECT, false), 0);
	cr_expect(fs_exists(aside), "no %s", aside);
	cr_assert_eq(fs_read(path, &text, NULL), 0, "%s", path);
	if (how != take_away)		/* a manifest says how long it took */
		cr_expect_str_eq(text, good, "%s", path);
	cr_assert(!copy || !fs_read(copy, &published, NULL), "%s", copy);
	if (copy)
		cr_expect_str_eq(published, good, "what was damaged went into the results");
}

static void without_build(size_t i)
{
	gone("cache/hardbench/build/%s", m.builds[i].id);
	gone("results/build/%s", m.builds[i].id);
}

static void damage_builds(void)
{
	AUTO_FREE char *arm = build_dir(m.builds[1].id), *baseline = build_dir(m.builds[0].id);
	AUTO_FREE char *image = fs_path("%s/results/build/%s/image", dir, m.builds[1].id);

	gone("results/build/%s", m.builds[1].id);
	damage(arm, "image", shorten, image);
	damage(baseline, "manifest.json", take_away, NULL);
}

/* objects that an arm starts from, and those that its module is made against */
static void damage_kernels(void)
{
	AUTO_FREE char *arm = build_kernel_dir(&m.builds[1]), *baseline = build_kernel_dir(&m.builds[0]);

	without_build(1);
	damage(arm, "obj/Module.symvers", flip, NULL);
	without_build(1);
	cr_assert_eq(fs_remove(arm), 0);
	damage(baseline, "obj/vmlinux.o", flip, NULL);
}

static void damage_modules(void)
{
	AUTO_FREE char *folder = NULL, *copy = NULL;
	char id[ID_LEN + 1];

	cr_assert_eq(efficacy_module_id(&m.builds[1], MODULES_EFFECT, id), 0);
	folder = fs_path("%s/effect/%s", fs_cache_dir(), id);
	copy = fs_path("%s/results/build/%s/hbe.ko", dir, id);
	gone("results/build/%s", id);
	damage(folder, "hbe.ko", flip, copy);
}

Test(build_again, what_is_damaged_in_the_cache)
{
	begin();
	damage_builds();
	damage_modules();
	damage_kernels();
	scratch_expect_stderr("is damaged: image has 3 bytes instead of ");
	end();
}
