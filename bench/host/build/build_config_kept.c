// SPDX-License-Identifier: GPL-2.0-only
/* Kconfig takes longer than compiling a patch of three files: where nothing it looks at is new, it is not asked. */
#include "build/build_config.h"

#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
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

static int patches_touch(const struct build_run *r, bool *touch)
{
	AUTO_FREE char *dir = fs_path("%.*s", (int)(strrchr(r->src, '/') - r->src), r->src);
	struct strlist names = { 0 };
	int err = source_patched(dir, &names);

	*touch = false;
	for (size_t i = 0; i < names.n && !err; i++)
		*touch |= kconfig_looks_at(names.at[i]);
	strlist_release(&names);
	return err;
}

/* does the arm differ from the baseline by patches alone? */
static bool only_patches(const struct build *b)
{
	const struct arm *own = b->arm, *base = &b->feature->arms[0];

	if (base->patch.n || own->toolchain || base->toolchain || own->config.n != base->config.n)
		return false;
	for (size_t i = 0; i < own->config.n; i++)
		if (strcmp(own->config.at[i], base->config.at[i]))
			return false;
	return own->patch.n;
}

int config_kept(const struct build_run *r, const char *baseline_config, bool *kept)
{
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *own = NULL;
	AUTO_FREE char *base = NULL;
	bool touch;
	int err;

	*kept = false;
	if (!baseline_config || !only_patches(r->b) || fs_read(path, &own, NULL) ||
	    fs_read(baseline_config, &base, NULL))
		return 0;
	err = patches_touch(r, &touch);
	*kept = !err && !touch && !strcmp(own, base);
	return err;
}
