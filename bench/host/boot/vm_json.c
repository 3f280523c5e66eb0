// SPDX-License-Identifier: GPL-2.0-only
/* What every boot.json says. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/host.h"
#include "bench/base/fs_sums.h"
#include "boot/vm.h"
#include "config/plan_files.h"
#include "results/whole.h"

void vm_json_what(struct js *o, const struct vm *v, const char *effect)
{
	const struct boot *b = v->b;
	char files[65];

	js_set_text(o, "id", v->id);
	if (effect)
		js_set_text(o, "effect", effect);
	js_set_text(o, "build", b->build->id);
	js_set_text(o, "kernel", b->kernel->name);
	js_set_text(o, "kernel_version", b->kernel->version);
	js_set_text(o, "arch", b->arch);
	js_set_text(o, "toolchain", b->toolchain);
	js_set_text(o, "base", b->build->base);
	js_set_text(o, "feature", b->feature->name);
	js_set_text(o, "arm", b->arm->name);
	js_set_text(o, "machine", v->plan->machine);
	js_set_text(o, "machine_kind", v->on->ops->kind);
	js_set_int(o, "seed", b->seed);
	if (!effect)
		js_set_int(o, "index", b->index);
	js_set_text(o, "plan", v->plan->name);
	js_set_text(o, "plan_hash", v->plan->hash);
	if (v->plan->file && !plan_files_sha256(v->plan, files))
		js_set_text(o, "configs_sha256", files);
	js_set_text(o, WHOLE_KEY, FS_SUMS);
}

static void set_time(struct js *o, const char *key, const struct timespec *t)
{
	char text[40];
	struct tm tm;

	gmtime_r(&t->tv_sec, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	js_set_text(o, key, text);
}

void vm_json_times(struct js *o, const struct vm *v)
{
	set_time(o, "started", &v->started);
	set_time(o, "ended", &v->ended);
	js_set_number(o, "wall_s", v->wall_ns / 1e9);
	js_set_number(o, "cpu_s", v->cpu_ns / 1e9);
	js_set_int(o, "memory_mib", host_memory_used());
}

void vm_json_command(struct js *o, const struct vm *v)
{
	struct js *argv = js_array();

	for (size_t i = 0; i < v->argv.n; i++)
		js_add_text(argv, v->argv.at[i]);
	js_set_take(o, "command", argv);
	js_set_text(o, "emulator", v->program);
}

int vm_json_write(const struct vm *v, const struct js *o)
{
	AUTO_FREE char *path = fs_path("%s/boot.json", v->dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	const int err = f ? js_write(o, f) : -ENOMEM;

	return err ? fail(err, "%s", path) : memfile_write(&m, path);
}
