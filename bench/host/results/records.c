// SPDX-License-Identifier: GPL-2.0-only
#include "results/records.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/json.h"
#include "bench/base/strlist.h"
#include "bench/base/number.h"
#include "results/results.h"
#include "results/whole.h"

#define FAILED ".failed-"

struct field {
	const char *key;
	size_t offset;
};

static const struct field boot_fields[] = {
	{ "id", offsetof(struct boot_record, id) },
	{ "build", offsetof(struct boot_record, build) },
	{ "feature", offsetof(struct boot_record, feature) },
	{ "arm", offsetof(struct boot_record, arm) },
	{ "arch", offsetof(struct boot_record, arch) },
	{ "kernel", offsetof(struct boot_record, kernel) },
	{ "toolchain", offsetof(struct boot_record, toolchain) },
	{ "base", offsetof(struct boot_record, base) },
	{ "machine", offsetof(struct boot_record, machine) },
	{ "machine_kind", offsetof(struct boot_record, machine_kind) },
	{ "effect", offsetof(struct boot_record, effect) },
	{ "plan", offsetof(struct boot_record, plan) },
	{ "plan_hash", offsetof(struct boot_record, plan_hash) },
	{ "configs_sha256", offsetof(struct boot_record, configs) },
	{ "recipe_sha256", offsetof(struct boot_record, recipe) },
	{ "runner_sha256", offsetof(struct boot_record, runner) },
	{ "plugin_sha256", offsetof(struct boot_record, plugin) },
	{ "emulator", offsetof(struct boot_record, emulator) },
	{ "host_machine", offsetof(struct boot_record, host) },
	{ "block", offsetof(struct boot_record, block) },
	{ "outcome", offsetof(struct boot_record, outcome) },
	{ "ended", offsetof(struct boot_record, ended) },
};

/* of a manifest, and of its object "kernel" */
static const struct field build_fields[] = {
	{ "toolchain_version", offsetof(struct build_record, compiler) },
	{ "kmod_sha256", offsetof(struct build_record, module) },
	{ "base", offsetof(struct build_record, base) },
};

static char **text_at(void *record, size_t offset)
{
	return (char **)((char *)record + offset);
}

static char *copy_of(const struct js *v)
{
	return fs_path("%s", js_text(v) ? js_text(v) : "");
}

static void fill(void *record, const struct field *f, size_t n, const struct js *v)
{
	for (size_t i = 0; i < n; i++)
		*text_at(record, f[i].offset) = copy_of(js_get(v, f[i].key));
}

static void release_fields(void *record, const struct field *f, size_t n)
{
	for (size_t i = 0; i < n; i++)
		free(*text_at(record, f[i].offset));
}

/* NULL after a line, or without one where there is no such file */
static struct js *read_json(const char *path)
{
	AUTO_FREE char *text = NULL;
	char why[160] = "";
	struct js *v;
	size_t len;
	const int err = fs_read(path, &text, &len);

	if (err == -ENOENT || err == -ENOTDIR)
		return NULL;
	v = err ? NULL : js_read(text, len, why, sizeof(why));
	if (!v)
		note("%s: left out: %s", path, err ? strerror(-err) : why);
	return v;
}

static int by_build_id(const void *x, const void *y)
{
	return strcmp(((const struct build_record *)x)->id, ((const struct build_record *)y)->id);
}

/* finished before failed, of those that failed the latest first */
static int by_id(const void *px, const void *py)
{
	const struct boot_record *x = px, *y = py;
	const char *fx = strstr(x->folder, FAILED), *fy = strstr(y->folder, FAILED);
	unsigned long long nx, ny;
	int c = strcmp(x->id, y->id);

	if (!c)
		c = !!fx - !!fy;
	if (c || !fx)
		return c;
	fx += strlen(FAILED);
	fy += strlen(FAILED);
	nx = number_lead(&fx);
	ny = number_lead(&fy);
	return (ny > nx) - (ny < nx);
}

static void release_one(struct boot_record *r)
{
	release_fields(r, boot_fields, ARRAY_SIZE(boot_fields));
	free(r->cases);
	free(r->kcases);
	free(r->folder);
}

static int add_record(struct boot_records *r, const char *folder)
{
	AUTO_FREE char *path = results_boot(folder, "boot.json");
	AUTO_FREE char *dir = results_boot(folder, NULL);
	struct boot_record *b;
	struct js *v;

	if (!whole_say(WHOLE_BOOT, dir)) {
		r->damaged++;
		return 0;
	}
	v = read_json(path);
	if (!v)
		return 0;
	if (GROW(r->at, r->n)) {
		js_free(v);
		return fail(-ENOMEM, "%s", path);
	}
	b = &r->at[r->n++];
	*b = (struct boot_record){ .folder = fs_path("%s", folder) };
	fill(b, boot_fields, ARRAY_SIZE(boot_fields), v);
	b->cases = js_text(js_get(v, "cases")) ? copy_of(js_get(v, "cases")) : NULL;
	b->kcases = js_text(js_get(v, "kcases")) ? copy_of(js_get(v, "kcases")) : NULL;
	b->seed = js_get(v, "seed") ? (uint64_t)js_number(js_get(v, "seed")) : 0;
	b->index = js_get(v, "index") ? (unsigned int)js_number(js_get(v, "index")) : 0;
	js_free(v);
	return 0;
}

/* what no boot leaves is somebody's own */
static bool is_a_boot(const char *name)
{
	AUTO_FREE char *path = results_boot(name, "boot.json");

	return results_is_id(name) || (*name != '.' && !strstr(name, ".damaged-") && fs_exists(path));
}

static int read_boots(struct boot_records *r)
{
	AUTO_FREE char *dir = results_step("boot");
	struct strlist names = { 0 };
	int err = fs_exists(dir) ? fs_list(dir, &names) : 0;

	if (err)
		fail(err, "%s", dir);
	for (size_t i = 0; i < names.n && !err; i++)
		if (is_a_boot(names.at[i]))
			err = add_record(r, names.at[i]);
	strlist_release(&names);
	return err;
}

/* of a boot that finished its failures are history; else the latest stands for it */
static void keep_latest(struct boot_records *r)
{
	size_t kept = 0;

	if (r->n)
		qsort(r->at, r->n, sizeof(*r->at), by_id);
	for (size_t i = 0; i < r->n; i++)
		if (kept && !strcmp(r->at[kept - 1].id, r->at[i].id))
			release_one(&r->at[i]);
		else
			r->at[kept++] = r->at[i];
	r->n = kept;
}

static int read_build(struct build_record *b)
{
	AUTO_FREE char *path = results_build(b->id, "manifest.json");
	AUTO_FREE char *dir = results_build(b->id, NULL);
	struct js *v = whole_say(WHOLE_BUILD, dir) ? read_json(path) : NULL;

	if (!v)
		return -ENOENT;
	fill(b, build_fields, ARRAY_SIZE(build_fields), v);
	b->source = copy_of(js_get(js_get(v, "kernel"), "source"));
	js_free(v);
	return 0;
}

static struct build_record *find_build(const struct boot_records *r, const char *id)
{
	const struct build_record key = { .id = (char *)id };

	return r->nr_build ? bsearch(&key, r->build, r->nr_build, sizeof(key), by_build_id) : NULL;
}

static void take_base(struct boot_record *r)
{
	if (*r->base || !r->made)
		return;
	free(r->base);
	r->base = fs_path("%s", r->made->base);
}

/* each manifest once, whatever number of boots names it */
static int read_builds(struct boot_records *r)
{
	AUTO_FREE const char **id = calloc(r->n + 1, sizeof(*id));
	size_t n = 0;

	r->build = calloc(r->n + 1, sizeof(*r->build));
	if (!r->build || !id)
		return fail(-ENOMEM, "records of boots");
	for (size_t i = 0; i < r->n; i++) {
		size_t k = 0;

		while (k < n && strcmp(id[k], r->at[i].build))
			k++;
		if (k < n || !*r->at[i].build)
			continue;
		id[n++] = r->at[i].build;
		r->build[r->nr_build] = (struct build_record){ .id = fs_path("%s", r->at[i].build) };
		if (read_build(&r->build[r->nr_build]))
			free(r->build[r->nr_build].id);
		else
			r->nr_build++;
	}
	if (r->nr_build)
		qsort(r->build, r->nr_build, sizeof(*r->build), by_build_id);
	for (size_t i = 0; i < r->n; i++) {
		r->at[i].made = find_build(r, r->at[i].build);
		take_base(&r->at[i]);
	}
	return 0;
}

int records_load(struct boot_records *r)
{
	int err;

	*r = (struct boot_records){ 0 };
	err = read_boots(r);
	keep_latest(r);
	return err ? err : read_builds(r);
}

void records_release(struct boot_records *r)
{
	for (size_t i = 0; i < r->n; i++)
		release_one(&r->at[i]);
	for (size_t i = 0; i < r->nr_build; i++) {
		release_fields(&r->build[i], build_fields, ARRAY_SIZE(build_fields));
		free(r->build[i].source);
		free(r->build[i].id);
	}
	free(r->at);
	free(r->build);
	*r = (struct boot_records){ 0 };
}
