// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "config/base_config.h"
#include "config/feature_keys.h"
#include "config/id.h"
#include "build/build.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "build/module_sign.h"
#include "build/module_source.h"
#include "build/source.h"
#include "results/whole.h"

/* to be counted up when the way of building changes what comes out of the same inputs */
#define RECIPE "1"

/* what the lines are laid over; of a base that stands on nothing there is nothing to say */
static int put_stand(FILE *f, const struct build *b)
{
	struct base_config base;
	size_t i;
	int err = base_config_load(&base, b->base, b->arch);

	if (err)
		return err;
	if (base.kbuild)
		fprintf(f, "kbuild %s\n", base.kbuild);
	if (base.defconfig)
		fprintf(f, "defconfig %s\n", base.defconfig);
	if (base.start)
		fprintf(f, "start %s\n", fs_sha256_once(base.start));
	for (i = 0; i < base.fragment.n; i++)
		fprintf(f, "fragment %s\n", base.fragment.at[i]);
	base_config_release(&base);
	return 0;
}

/* what only the tools of the host that builds can say */
static int put_tools(FILE *f, const struct build *b, const char *patches, const char *kmod)
{
	AUTO_FREE char *source = NULL;
	const struct toolchain *t;
	int err = source_identity(b->kernel, &source);

	if (!err)
		err = toolchain_get(b->toolchain, b->arch, &t);
	if (!err)
		fprintf(f, "recipe %s\nsource %s\npatches %s\narch %s\ntoolchain %s\nkmod %s\n",
			RECIPE, source, patches, b->arch, t->line, kmod);
	return err;
}

static int put_inputs(FILE *f, const struct build *b, bool with_kmod)
{
	struct strlist lines = { 0 };
	char patches[65], kmod[65] = "", kconfig[65], key[65];
	bool builtin = false, is_signed = false;
	size_t i;
	int err = source_patches_hash(&b->kernel->patches, &b->arm->patch, patches);

	if (!err)
		err = build_requested(b, &lines);
	if (!err) {
		builtin = strlist_has(&lines, BUILD_BUILTIN);
		is_signed = strlist_has(&lines, BUILD_SIGNED);
	}
	if (!err && (with_kmod || builtin))
		err = module_source_hash(kmod);
	if (!err && builtin)
		err = module_source_kconfig_hash(kconfig);
	if (!err && is_signed)
		err = module_sign_key_hash(key);
	if (!err)
		err = put_tools(f, b, patches, kmod);
	if (!err) {
		for (i = 0; i < lines.n; i++)
			fprintf(f, "%s\n", lines.at[i]);
		conf_put_inputs(arm_keys, b->arm, CONF_INPUT_BUILD, f);
		if (builtin)
			fprintf(f, "kconfig %s\n", kconfig);
		if (is_signed)
			fprintf(f, "key %s\n", key);
		err = put_stand(f, b);
	}
	strlist_release(&lines);
	return err;
}

int build_inputs(const struct build *b, bool with_kmod, char **out)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err = f ? put_inputs(f, b, with_kmod) : -ENOMEM;

	if (!err)
		err = memfile_close(&m);
	if (!err)
		*out = TAKE(m.at);
	return err;
}

static int hash_inputs(const struct build *b, bool with_kmod, char *id)
{
	AUTO_FREE char *text = NULL;
	int err = build_inputs(b, with_kmod, &text);

	if (err)
		return err;
	id_of_text(text, strlen(text), id);
	return 0;
}

int build_id(struct build *b)
{
	return hash_inputs(b, true, b->id);
}

static int put_names(FILE *f, const struct build *b)
{
	struct strlist lines = { 0 };
	char patches[65];
	int err = source_patches_hash(&b->kernel->patches, &b->arm->patch, patches);

	if (!err)
		err = build_requested(b, &lines);
	if (!err)
		err = put_stand(f, b);
	fprintf(f, "kernel %s %s\npatches %s\narch %s\ntoolchain %s\n", b->kernel->name, b->kernel->version,
		err ? "" : patches, b->arch, b->toolchain);
	for (size_t i = 0; i < lines.n && !err; i++)
		fprintf(f, "%s\n", lines.at[i]);
	conf_put_inputs(arm_keys, b->arm, CONF_INPUT_BUILD, f);
	strlist_release(&lines);
	return err;
}

int build_id_by_names(struct build *b)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err = f ? put_names(f, b) : -ENOMEM;

	return err ? err : id_of_memfile(&m, b->id);
}

char *build_kernel_dir(const struct build *b)
{
	char id[ID_LEN + 1];

	if (hash_inputs(b, false, id))
		return NULL;
	return fs_path("%s/kernel/%s", fs_cache_dir(), id);
}

char *build_dir(const char *id)
{
	return fs_path("%s/build/%s", fs_cache_dir(), id);
}

bool build_is_cached(const char *id)
{
	AUTO_FREE char *dir = build_dir(id);

	return whole_is(WHOLE_BUILD, dir);
}

bool build_is_spoilt(const char *id)
{
	AUTO_FREE char *dir = build_dir(id);

	return fs_exists(dir) && !whole_is(WHOLE_BUILD, dir);
}
