// SPDX-License-Identifier: GPL-2.0-only
/* Which kernels of a plan are there: by what their manifests say was asked for. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/json_file.h"
#include "build/build.h"
#include "build/source.h"
#include "fleet/fleet.h"
#include "matrix/build_failures.h"
#include "results/results.h"

/* the kernel's place in the plan: the first comparison that has it; @arm: which of the two */
static const struct comparison *first_pair(const struct fleet *f, const struct build *b, const struct arm **arm)
{
	*arm = NULL;
	for (size_t i = 0; i < f->set.nr_pairs; i++) {
		const struct comparison *p = &f->set.pairs[i];

		*arm = p->build_a == b ? p->a : p->b;
		if (p->build_a == b || p->build_b == b)
			return p;
	}
	return NULL;
}

static int add_kernel(struct fleet *f, const struct build *b)
{
	const struct arm *arm;
	const struct comparison *p = first_pair(f, b, &arm);
	struct fleet_kernel *k = &f->kernel[f->nr_kernels];

	if (!p || !b->asked || kernel_is_elsewhere(b->kernel))
		return 0;
	*k = (struct fleet_kernel){
		.build = b, .after = f->nr_kernels,
		.part = fs_path("%s/%s %s %s %s %s", p->feature->name, arm->name, p->kernel->name, p->arch,
				p->toolchain, b->base),
	};
	f->nr_kernels++;
	return 0;
}

/* an arm starts from the objects of the first arm's kernel */
static void find_baseline(struct fleet *f, size_t i)
{
	const struct arm *arm;
	const struct comparison *p = first_pair(f, f->kernel[i].build, &arm);

	for (size_t k = 0; k < f->nr_kernels && !f->kernel[i].build->is_baseline; k++)
		if (f->kernel[k].build == p->build_a)
			f->kernel[i].after = k;
}

static bool is_text(const struct js *v, const char *want)
{
	const char *text = js_text(v);

	return !strcmp(text ? text : "", want ? want : "");
}

static bool asks_the_same(const struct js *requested, const struct strlist *lines)
{
	if (js_len(requested) != lines->n)
		return false;
	for (size_t i = 0; i < lines->n; i++)
		if (!is_text(js_at(requested, i), lines->at[i]))
			return false;
	return true;
}

static bool is_made_as(const struct build *b, const struct strlist *lines, const char *patches, const struct js *v)
{
	const struct js *kernel = js_get(v, "kernel");

	return is_text(js_get(kernel, "name"), b->kernel->name) && is_text(js_get(kernel, "patches_sha256"), patches) &&
	       is_text(js_get(v, "arch"), b->arch) && is_text(js_get(v, "toolchain"), b->toolchain) &&
	       is_text(js_get(v, "base"), b->base) && is_text(js_get(v, "seed"), b->arm->seed) &&
	       asks_the_same(js_get(v, "requested"), lines);
}

struct manifest { char *id; struct js *v; };
struct manifests { struct manifest *at; size_t n; };

static int add_manifest(struct manifests *m, const char *id)
{
	AUTO_FREE char *path = results_build(id, "manifest.json");
	struct js *v = *id == '.' || !results_build_is_here(id) ? NULL : js_read_file(path);

	if (!v)
		return 0;
	if (GROW(m->at, m->n)) {
		js_free(v);
		return -ENOMEM;
	}
	m->at[m->n++] = (struct manifest){ fs_path("%s", id), v };
	return 0;
}

static int read_manifests(struct manifests *m)
{
	AUTO_FREE char *dir = results_step("build");
	struct strlist names = { 0 };
	int err = fs_exists(dir) ? fs_list(dir, &names) : 0;

	for (size_t i = 0; i < names.n && !err; i++)
		err = add_manifest(m, names.at[i]);
	strlist_release(&names);
	return err ? fail(err, "%s", dir) : 0;
}

static void release_manifests(struct manifests *m)
{
	for (size_t i = 0; i < m->n; i++) {
		js_free(m->at[i].v);
		free(m->at[i].id);
	}
	free(m->at);
}

static int find_made(struct fleet_kernel *k, const struct manifests *m)
{
	struct strlist lines = { 0 };
	char patches[65];
	int err = source_patches_hash(&k->build->kernel->patches, &k->build->arm->patch, patches);

	if (!err)
		err = build_requested(k->build, &lines);
	for (size_t i = 0; i < m->n && !err && !k->made; i++)
		if (is_made_as(k->build, &lines, patches, m->at[i].v))
			k->made = fs_path("%s", m->at[i].id);
	strlist_release(&lines);
	return err;
}

static char *why_failed(const struct fleet *f, const struct build *b)
{
	const struct arm *arm;
	const struct comparison *p = first_pair(f, b, &arm);

	return p ? build_failure_of(p, arm) : NULL;
}

int fleet_kernels(struct fleet *f)
{
	struct manifests m = { 0 };
	int err;

	f->kernel = calloc(f->set.nr_builds + 1, sizeof(*f->kernel));
	err = f->kernel ? read_manifests(&m) : fail(-ENOMEM, "%s", f->plan->name);
	for (size_t i = 0; i < f->set.nr_builds && !err; i++)
		err = add_kernel(f, &f->set.builds[i]);
	for (size_t i = 0; i < f->nr_kernels && !err; i++) {
		find_baseline(f, i);
		err = find_made(&f->kernel[i], &m);
		if (!err && !f->kernel[i].made)
			f->kernel[i].failed = why_failed(f, f->kernel[i].build);
	}
	release_manifests(&m);
	return err;
}
