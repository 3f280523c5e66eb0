// SPDX-License-Identifier: GPL-2.0-only
/* Kconfig, and our module, each take as long as compiling a patch of three files. */
#include "build/build_kept.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_walk.h"
#include "build/source.h"

/* options, their defaults, and what Kconfig runs to find out about a compiler */
static bool kconfig_looks_at(const char *name)
{
	static const char *const begin[] = { "Kconfig", "Makefile", "Kbuild" };
	const char *base = strrchr(name, '/') ? strrchr(name, '/') + 1 : name;

	for (size_t i = 0; i < ARRAY_SIZE(begin); i++)
		if (!strncmp(base, begin[i], strlen(begin[i])))
			return true;
	return !strncmp(name, "scripts/", 8) || strstr(name, "/configs/") || strstr(name, ".sh");
}

/* anything but the code of the kernel itself: headers, and what code is made with */
static bool module_looks_at(const char *name)
{
	const char *dot = strrchr(name, '.');

	return kconfig_looks_at(name) || !dot || (strcmp(dot, ".c") && strcmp(dot, ".S")) ||
	       !strncmp(name, "tools/", 6) || strstr(name, "include/");
}

static int patches_touch(const struct build_run *r, bool (*looks_at)(const char *), bool *touch)
{
	AUTO_FREE char *dir = fs_path("%.*s", (int)(strrchr(r->src, '/') - r->src), r->src);
	struct strlist names = { 0 };
	int err = source_patched(dir, &names);

	*touch = false;
	for (size_t i = 0; i < names.n && !err; i++)
		*touch |= looks_at(names.at[i]);
	strlist_release(&names);
	return err;
}

/* does the arm differ from the baseline by patches alone, or by where the linker puts what is compiled? */
static bool same_options(const struct build *b)
{
	const struct arm *own = b->arm, *base = &b->feature->arms[0];

	if (base->patch.n || own->toolchain || base->toolchain || own->config.n != base->config.n)
		return false;
	for (size_t i = 0; i < own->config.n; i++)
		if (strcmp(own->config.at[i], base->config.at[i]))
			return false;
	return own->patch.n || own->link_order;
}

int config_kept(const struct build_run *r, const char *baseline_config, bool *kept)
{
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *own = NULL;
	AUTO_FREE char *base = NULL;
	bool touch;
	int err;

	*kept = false;
	if (!baseline_config || !same_options(r->b) || fs_read(path, &own, NULL) ||
	    fs_read(baseline_config, &base, NULL))
		return 0;
	err = patches_touch(r, kconfig_looks_at, &touch);
	*kept = !err && !touch && !strcmp(own, base);
	return err;
}

static bool same_file(const char *a, const char *b)
{
	char x[65], y[65];

	return !fs_sha256_file(a, x) && !fs_sha256_file(b, y) && !strcmp(x, y);
}

/* the same files below a folder of both kernels' objects? None of both is the same, too */
static bool same_below(const char *a, const char *b, const char *sub)
{
	AUTO_FREE char *x = fs_path("%s/obj/%s", a, sub), *y = fs_path("%s/obj/%s", b, sub);
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_FOUND struct fs_found_list m = { 0 };

	if (!fs_exists(x) && !fs_exists(y))
		return true;
	if (fs_walk(x, "", &l) || fs_walk(y, "", &m) || l.n != m.n)
		return false;
	for (size_t i = 0; i < l.n; i++) {
		AUTO_FREE char *p = fs_path("%s/%s", x, l.at[i].name), *q = fs_path("%s/%s", y, m.at[i].name);

		if (strcmp(l.at[i].name, m.at[i].name) || !same_file(p, q))
			return false;
	}
	return true;
}

int module_kept(const struct build_run *r, const char *kernel, const char *baseline, bool *kept)
{
	static const char *const generated[] = {
		"include/generated", "arch/x86/include/generated", "arch/arm64/include/generated",
		"arch/um/include/generated",
	};
	AUTO_FREE char *a = fs_path("%s/obj/Module.symvers", kernel);
	AUTO_FREE char *b = fs_path("%s/obj/Module.symvers", baseline);
	bool touch;
	int err;

	*kept = false;
	if (!same_options(r->b))
		return 0;
	err = patches_touch(r, module_looks_at, &touch);
	*kept = !err && !touch && same_file(a, b);
	for (size_t i = 0; i < ARRAY_SIZE(generated) && *kept; i++)
		*kept = same_below(kernel, baseline, generated[i]);
	return err;
}
