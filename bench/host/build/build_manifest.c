// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_manifest.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "config/base_config.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/host.h"
#include "bench/base/fs_sums.h"
#include "build/module_source.h"
#include "build/sandbox.h"
#include "build/source.h"
#include "results/whole.h"

static struct js *text_list(const struct strlist *l)
{
	struct js *a = js_array();
	size_t i;

	for (i = 0; i < l->n; i++)
		js_add_text(a, l->at[i]);
	return a;
}

static int put_kernel(struct js *o, const struct build *b)
{
	AUTO_FREE char *source = NULL;
	struct js *k = js_object();
	char patches[65];
	int err = source_identity(b->kernel, &source);

	if (!err)
		err = source_patches_hash(&b->kernel->patches, &b->arm->patch, patches);
	if (!err) {
		js_set_text(k, "name", b->kernel->name);
		js_set_text(k, "version", b->kernel->version);
		js_set_text(k, "provider", b->kernel->provider);
		js_set_text(k, "source", source);
		js_set_text(k, "patches_sha256", *patches ? patches : NULL);
	}
	js_set_take(o, "kernel", k);
	return err;
}

static int put_base(struct js *o, const struct build *b)
{
	struct base_config base;
	int err = base_config_load(&base, b->base, b->arch);

	js_set_text(o, "base", b->base);
	if (err)
		return err;
	js_set_text(o, "defconfig", base.defconfig);
	js_set_take(o, "fragments", text_list(&base.fragment));
	base_config_release(&base);
	return 0;
}

static int put_inputs(struct js *o, const struct build *b)
{
	const struct toolchain *t;
	struct strlist lines = { 0 };
	char kmod[65];
	int err = toolchain_get(b->toolchain, b->arch, &t);

	if (!err)
		err = module_source_hash(kmod);
	if (!err)
		err = build_requested(b, &lines);
	if (!err) {
		js_set_text(o, "arch", b->arch);
		js_set_text(o, "toolchain", b->toolchain);
		js_set_text(o, "toolchain_version", t->line);
		js_set_text(o, "ccache", sandbox_tool("ccache", "--version"));
		err = put_base(o, b);
		js_set_text(o, "feature", b->feature->name);
		js_set_text(o, "arm", b->arm->name);
		js_set_text(o, "seed", b->arm->seed);
		if (b->arm->link_order)
			js_set_text(o, "link_order", b->arm->link_order);
		js_set_text(o, "kmod_sha256", kmod);
		js_set_take(o, "requested", text_list(&lines));
	}
	strlist_release(&lines);
	return err;
}

static int put_outputs(struct js *o, const char *dir)
{
	static const char *const files[] = { "vmlinux", "image", "System.map", "config", "hbk.ko" }; /* reported */
	struct js *h = js_object();
	size_t i;
	int err = 0;

	for (i = 0; i < ARRAY_SIZE(files) && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, files[i]);
		char hex[65];

		if (!strcmp(files[i], "hbk.ko") && !fs_exists(path))
			continue;		/* built in */
		err = fs_sha256_file(path, hex);
		if (err)
			fail(err, "read %s", path);
		else
			js_set_text(h, files[i], hex);
	}
	js_set_take(o, "sha256", h);
	js_set_text(o, WHOLE_KEY, FS_SUMS);
	return err;
}

static int write_js(const struct js *o, const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/manifest.json", dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const int err = f ? js_write(o, f) : -ENOMEM;

	return err ? fail(err, "write %s", path) : memfile_write(&m, path);
}

int build_manifest(const struct build *b, const struct build *baseline,
		   const struct build_stats *st, const char *dir)
{
	struct js *o = js_object();
	int err;

	js_set_text(o, "id", b->id);
	err = put_kernel(o, b);
	if (!err)
		err = put_inputs(o, b);
	if (!err)
		err = put_outputs(o, dir);
	js_set_text(o, "baseline", baseline ? baseline->id : NULL);
	js_set_int(o, "objects_compiled", st->compiled);
	js_set_int(o, "objects_reused", st->reused);
	js_set_number(o, "build_seconds", st->wall_ns / 1e9);
	js_set_number(o, "build_cpu_seconds", st->cpu_ns / 1e9);
	js_set_int(o, "build_memory_mib", host_memory_used());
	if (!err)
		err = write_js(o, dir);
	js_free(o);
	return err;
}
