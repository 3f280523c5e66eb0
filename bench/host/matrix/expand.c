// SPDX-License-Identifier: GPL-2.0-only
/* Builds, boots and pairs of a plan. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "build/build.h"
#include "build/toolchain.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "config/base_config.h"
#include "config/plan.h"
#include "config/plan_loads.h"
#include "config/plan_part.h"
#include "matrix/block_order.h"
#include "matrix/boot_id.h"
#include "results/records.h"

enum ids {				/* of builds and boots */
	IDS_NONE,
	IDS_NAMES,			/* builds: build_id_by_names() */
	IDS_NOW,			/* what would be built and booted now */
};

/* One cell of the plan: a feature on a kernel, an architecture, a toolchain, a base. */
struct cell {
	const struct plan *p;
	const struct feature *feature;
	const struct kernel_def *kernel;
	const char *arch, *toolchain, *base;
	const char *baseline;		/* name of the first arm, also where it does not exist */
	size_t *build_of;		/* [nr_arms] index into matrix.builds */
	enum ids ids;
};

struct cells { struct cell *at; size_t n; enum ids ids; };

static const struct arm *image_arm(const struct feature *f, const struct arm *a)
{
	size_t i;

	for (i = 0; a->image && i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, a->image))
			return &f->arms[i];
	return a;
}

static int add_build(struct matrix *s, const struct cell *c, const struct arm *arm, size_t *index)
{
	struct build b = { .kernel = c->kernel,
			   .feature = c->feature,
			   .arm = image_arm(c->feature, arm),
			   .arch = c->arch,
			   .toolchain = c->toolchain,
			   .base = c->base };
	size_t i;
	int err;

	if (b.arm->toolchain)
		b.toolchain = b.arm->toolchain;
	b.is_baseline = b.arm == &c->feature->arms[0];
	b.asked = plan_asks_arm(c->p, arm->name);
	err = c->ids == IDS_NOW ? build_id(&b) : c->ids == IDS_NAMES ? build_id_by_names(&b) : 0;
	if (err)
		return err;
	for (i = c->ids ? 0 : s->nr_builds; i < s->nr_builds && strcmp(s->builds[i].id, b.id); i++)
		;
	if (i == s->nr_builds) {
		if (GROW(s->builds, s->nr_builds))
			return -ENOMEM;
		s->builds[s->nr_builds++] = b;
	} else {
		s->builds[i].is_baseline |= b.is_baseline;
		s->builds[i].asked |= b.asked;
	}
	*index = i;
	return 0;
}

static int add_absent(struct matrix *s, const struct cell *c, const struct arm *arm, const char *why)
{
	struct unavailable_arm *absent;

	if (GROW(s->unavailable, s->nr_unavailable))
		return -ENOMEM;
	absent = &s->unavailable[s->nr_unavailable];
	*absent = (struct unavailable_arm){
		.key = { .feature = c->feature->name, .arm = arm->name, .arch = c->arch, .kernel = c->kernel->name,
			 .toolchain = c->toolchain, .base = c->base },
		.baseline = c->baseline,
		.reason = strdup(why),
	};
	if (!absent->reason)
		return -ENOMEM;
	s->nr_unavailable++;
	return 0;
}

static int add_cell(struct matrix *s, struct cell *c, const struct feature *f)
{
	struct feature *own = calloc(1, sizeof(*own));
	int err = own ? feature_resolve(f, c->kernel, c->arch, c->toolchain, own) : -ENOMEM;

	if (err || GROW(s->features, s->nr_features)) {
		free(own);
		return -ENOMEM;
	}
	s->features[s->nr_features++] = own;
	c->feature = own;
	c->baseline = f->arms[0].name;
	c->build_of = calloc(own->nr_arms + 1, sizeof(*c->build_of));
	return c->build_of ? 0 : -ENOMEM;
}

/* the plan's toolchains, or the one that it names for this feature */
static int wants(const struct plan *p, const struct feature *f, size_t toolchain)
{
	return f->toolchain ? toolchain == 0 : toolchain < p->toolchain.n;
}

/* two names of one compiler: each boot would be made once, and stand in two rows as if two compilers agreed */
static int check_compilers(const struct cell *x, const struct cell *c, const struct feature *f)
{
	const struct conf_line own = { .file = c->p->file, .section = "plan", .key = "feature" };
	const struct conf_line row = { .file = c->p->file, .section = "plan", .key = "toolchain",
				       .value = c->toolchain };
	const struct conf_line *at = f->toolchain ? &own : &row;
	const char *is;

	if (c->ids != IDS_NOW || !toolchain_same(x->toolchain, c->toolchain, c->arch, &is))
		return 0;
	return conf_fail(at, "feature %s is there twice (kernel %s, %s): %s and %s are one compiler here, %s: name one",
			 f->name, c->kernel->name, c->arch, x->toolchain, c->toolchain, is);
}

/* one feature by one compiler twice would be the same boots twice: no one could tell whose a row is */
static int check_twice(const struct cells *all, const struct cell *c, const struct feature *f)
{
	const struct conf_line at = { .file = c->p->file, .section = "plan", .key = "feature" };
	int err = 0;

	for (size_t i = 0; i < all->n && !err; i++) {
		const struct cell *x = &all->at[i];

		if (strcmp(x->feature->name, f->name) || strcmp(x->kernel->name, c->kernel->name) ||
		    strcmp(x->arch, c->arch) || strcmp(x->base, c->base))
			continue;
		err = strcmp(x->toolchain, c->toolchain) ? check_compilers(x, c, f) :
		      conf_fail(&at, "feature %s is there twice (kernel %s, %s, %s): name it once, with all its arms",
				f->name, c->kernel->name, c->arch, c->toolchain);
	}
	return err;
}

static int add_cells(struct matrix *s, const struct plan *p, struct cells *all)
{
	size_t f, k, a, t, b;
	int err = 0;

	for (k = 0; k < p->nr_kernels; k++)
	for (a = 0; a < p->arch.n; a++)
	for (f = 0; f < p->nr_features; f++)
	for (t = 0; wants(p, &p->features[f], t); t++)
	for (b = 0; b < p->base.n && !err; b++) {
		const char *own = p->features[f].toolchain;
		const char *toolchain = own ? own : p->toolchain.at[t];
		struct cell *c;

		if (!plan_asks_cell(p, p->features[f].name, p->kernels[k].name, p->arch.at[a], toolchain,
				    p->base.at[b]))
			continue;
		if (GROW(all->at, all->n))
			return -ENOMEM;
		c = &all->at[all->n];
		*c = (struct cell){ .p = p, .kernel = &p->kernels[k], .arch = p->arch.at[a], .toolchain = toolchain,
				    .base = p->base.at[b], .ids = all->ids };
		err = check_twice(all, c, &p->features[f]);
		err = err ? err : add_cell(s, c, &p->features[f]);
		all->n += !err;
	}
	return err;
}

/* call @fn for every cell of the plan, in the plan's order */
static int each_cell(struct matrix *s, struct cells *all, int (*fn)(struct matrix *, struct cell *, void *),
		     void *ctx)
{
	size_t i;
	int err = 0;

	for (i = 0; i < all->n && !err; i++)
		err = fn(s, &all->at[i], ctx);
	return err;
}

static int cell_absent(struct matrix *s, struct cell *c, void *ctx)
{
	const struct feature *f = c->feature;
	size_t i;
	int err = 0;

	(void)ctx;
	for (i = 0; i < f->nr_unavailable && !err; i++)
		if (strcmp(f->unavailable[i].name, c->baseline))
			err = add_absent(s, c, &f->unavailable[i], f->unavailable[i].unavailable);
	return err;
}

static int cell_builds(struct matrix *s, struct cell *c, void *ctx)
{
	size_t i;
	int err = 0;

	(void)ctx;
	if (c->feature->nr_arms < 2)	/* a baseline alone is compared with nothing */
		return 0;
	for (i = 0; i < c->feature->nr_arms && !err; i++)
		err = add_build(s, c, &c->feature->arms[i], &c->build_of[i]);
	return err;
}

static int add_pair(struct matrix *s, const struct cell *c, size_t arm)
{
	if (GROW(s->pairs, s->nr_pairs))
		return -ENOMEM;
	s->pairs[s->nr_pairs++] = (struct comparison){
		.feature = c->feature, .a = &c->feature->arms[0], .b = &c->feature->arms[arm],
		.kernel = c->kernel, .arch = c->arch, .toolchain = c->toolchain,
		.build_a = &s->builds[c->build_of[0]], .build_b = &s->builds[c->build_of[arm]],
	};
	return 0;
}

static int cell_pairs(struct matrix *s, struct cell *c, void *ctx)
{
	size_t i;
	int err = 0;

	(void)ctx;
	for (i = 1; i < c->feature->nr_arms && !err; i++)
		err = add_pair(s, c, i);
	return err;
}

static int add_boot(struct matrix *s, const struct cell *c, size_t arm, unsigned int index)
{
	struct boot *b;
	const struct conf_line at = { .file = c->p->file, .section = "plan", .key = "boots" };
	int err;

	if (s->nr_boots == LIMIT_PLAN_BOOTS)
		return conf_fail(&at, "more than %d boots", LIMIT_PLAN_BOOTS);
	if (GROW(s->boots, s->nr_boots))
		return -ENOMEM;
	b = &s->boots[s->nr_boots];
	*b = (struct boot){
		.build = &s->builds[c->build_of[arm]],
		.feature = c->feature,
		.arm = &c->feature->arms[arm],
		.kernel = c->kernel,
		.arch = c->arch,
		.index = index,
		.seed = c->p->seed + (index ? index - 1 : 0),
		.asked = plan_asks_arm(c->p, c->feature->arms[arm].name) && plan_asks_boot(c->p, index),
	};
	b->toolchain = b->build->toolchain;
	/* one image for all arms: where each had its own, they would differ by what that size costs to read and hash */
	if (plan_loads(c->p, b->arm, LOAD_KERNEL))
		b->loaded = &s->builds[c->build_of[0]];
	err = c->ids == IDS_NOW ? boot_id(c->p, b) : 0;
	s->nr_boots += !err;
	return err;
}

/* one block: one boot of each arm, adjacent in time */
static int cell_block(struct matrix *s, struct cell *c, void *ctx)
{
	AUTO_FREE size_t *order = calloc(c->feature->nr_arms + 1, sizeof(*order));
	unsigned int index = *(unsigned int *)ctx;
	size_t i;
	int err = order ? 0 : -ENOMEM;

	if (!err)
		err = block_order(c->p, c->feature, c->arch, index, order);
	for (i = 0; i < c->feature->nr_arms && c->feature->nr_arms > 1 && !err; i++)
		err = add_boot(s, c, order[i], index);
	return err;
}

static void cells_release(struct cells *all)
{
	size_t i;

	for (i = 0; i < all->n; i++)
		free(all->at[i].build_of);
	free(all->at);
}

static bool any_asked(const struct matrix *s)
{
	for (size_t i = 0; i < s->nr_builds; i++)
		if (s->builds[i].asked)
			return true;
	return false;
}

static int nothing_asked(const struct plan *p)
{
	const struct conf_line at = { .file = p->file, .section = "plan", .key = "feature" };

	if (p->part)
		return fail(-EINVAL, "%s: --only names no arm that the plan has", p->file);
	return conf_fail(&at, "nothing to compare: no feature of the plan exists on the architectures asked for, or of "
			 "each only the baseline was asked for");
}

static int expand_cells(const struct plan *p, struct matrix *s, struct cells *all)
{
	unsigned int index;
	int err = add_cells(s, p, all);

	if (!err)
		err = each_cell(s, all, cell_absent, NULL);
	if (!err)
		err = each_cell(s, all, cell_builds, NULL);
	if (!err && !any_asked(s))
		err = nothing_asked(p);
	/* the array of builds does not move from here on */
	if (!err)
		err = each_cell(s, all, cell_pairs, NULL);
	for (index = 0; index < p->boots && !err; index++)
		err = each_cell(s, all, cell_block, &index);
	return err;
}

static int check_bases(const struct plan *p)
{
	int err = 0;

	for (size_t i = 0; i < p->base.n && !err; i++) {
		const struct conf_line at = { .file = p->file, .section = "plan", .key = "base",
					      .value = p->base.at[i] };

		err = base_config_known(&at, at.value);
	}
	return err;
}

static int expand(const struct plan *p, struct matrix *s, enum ids ids)
{
	struct cells all = { .ids = ids };
	int err;

	*s = (struct matrix){ .part = p->part != NULL };
	err = ids == IDS_NOW ? check_bases(p) : 0;
	err = err ? err : expand_cells(p, s, &all);
	cells_release(&all);
	if (err)
		matrix_release(s);
	return err;
}

int matrix_expand(const struct plan *p, struct matrix *s)
{
	return expand(p, s, IDS_NOW);
}

int matrix_coordinates(const struct plan *p, struct matrix *s)
{
	return expand(p, s, IDS_NONE);
}

int matrix_named(const struct plan *p, struct matrix *s)
{
	return expand(p, s, IDS_NAMES);
}

void matrix_release(struct matrix *s)
{
	size_t i;

	for (i = 0; i < s->nr_features; i++) {
		feature_release(s->features[i]);
		free(s->features[i]);
	}
	for (i = 0; i < s->nr_unavailable; i++)
		free(s->unavailable[i].reason);
	free(s->features);
	free(s->unavailable);
	free(s->builds);
	free(s->boots);
	free(s->pairs);
	strlist_release(&s->failed);
	strlist_release(&s->mixed);
	if (s->records)
		records_release(s->records);
	free(s->records);
	*s = (struct matrix){ 0 };
}
