// SPDX-License-Identifier: GPL-2.0-only
/* Builds, boots and pairs of a plan. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "build.h"
#include "fail.h"
#include "fs.h"
#include "plan.h"
#include "plan_boot_id.h"

/* One cell of the plan: a feature on a kernel, an architecture, a toolchain, a base. */
struct cell {
	const struct plan *p;
	const struct feature *feature;
	const struct kernel_def *kernel;
	const char *arch, *toolchain, *base;
	size_t *build_of;		/* [nr_arms] index into plan_set.builds */
};

static void *grow(void *array, size_t n, size_t size)
{
	return realloc(array, (n + 1) * size);
}

static const struct arm *image_arm(const struct feature *f, const struct arm *a)
{
	size_t i;

	for (i = 0; a->image && i < f->nr_arms; i++)
		if (!strcmp(f->arms[i].name, a->image))
			return &f->arms[i];
	return a;
}

static int add_build(struct plan_set *s, const struct cell *c, const struct arm *arm, size_t *index)
{
	struct build b = { .kernel = c->kernel,
			   .feature = c->feature,
			   .arm = image_arm(c->feature, arm),
			   .arch = c->arch,
			   .toolchain = c->toolchain,
			   .base = c->base };
	struct build *grown;
	size_t i;
	int err;

	if (b.arm->toolchain)
		b.toolchain = b.arm->toolchain;
	b.is_baseline = b.arm == &c->feature->arms[0];
	err = build_id(&b);
	if (err)
		return err;
	for (i = 0; i < s->nr_builds && strcmp(s->builds[i].id, b.id); i++)
		;
	if (i == s->nr_builds) {
		grown = grow(s->builds, s->nr_builds, sizeof(b));
		if (!grown)
			return -ENOMEM;
		s->builds = grown;
		s->builds[s->nr_builds++] = b;
	} else {
		s->builds[i].is_baseline |= b.is_baseline;
	}
	*index = i;
	return 0;
}

static int supports(const struct cell *c)
{
	return strlist_has(&c->feature->arch, c->arch);
}

/* call @fn for every cell of the plan, in the plan's order */
static int each_cell(struct plan_set *s, const struct plan *p,
		     int (*fn)(struct plan_set *, struct cell *, void *), void *ctx)
{
	size_t f, k, a, t, b;
	int err = 0;

	for (k = 0; k < p->nr_kernels; k++)
	for (a = 0; a < p->arch.n; a++)
	for (t = 0; t < p->toolchain.n; t++)
	for (b = 0; b < p->base.n; b++)
	for (f = 0; f < p->nr_features && !err; f++) {
		struct cell c = { p,
				  &p->features[f],
				  &p->kernels[k],
				  p->arch.at[a],
				  p->toolchain.at[t],
				  p->base.at[b],
				  NULL };

		if (!supports(&c))
			continue;
		c.build_of = calloc(c.feature->nr_arms, sizeof(*c.build_of));
		err = c.build_of ? fn(s, &c, ctx) : -ENOMEM;
		free(c.build_of);
	}
	return err;
}

static int cell_builds(struct plan_set *s, struct cell *c, void *ctx)
{
	size_t i;
	int err = 0;

	(void)ctx;
	for (i = 0; i < c->feature->nr_arms && !err; i++)
		err = add_build(s, c, &c->feature->arms[i], &c->build_of[i]);
	return err;
}

static int add_pair(struct plan_set *s, const struct cell *c, size_t arm)
{
	struct pair *grown = grow(s->pairs, s->nr_pairs, sizeof(*grown));

	if (!grown)
		return -ENOMEM;
	s->pairs = grown;
	s->pairs[s->nr_pairs++] = (struct pair){
		.feature = c->feature, .a = &c->feature->arms[0], .b = &c->feature->arms[arm],
		.kernel = c->kernel, .arch = c->arch, .toolchain = c->toolchain,
		.build_a = &s->builds[c->build_of[0]], .build_b = &s->builds[c->build_of[arm]],
	};
	return 0;
}

static int cell_pairs(struct plan_set *s, struct cell *c, void *ctx)
{
	size_t i;
	int err = cell_builds(s, c, ctx);	/* all exist by now: only the indexes are wanted */

	for (i = 1; i < c->feature->nr_arms && !err; i++)
		err = add_pair(s, c, i);
	return err;
}

static int add_boot(struct plan_set *s, const struct cell *c, size_t arm, unsigned int index)
{
	struct boot *grown = grow(s->boots, s->nr_boots, sizeof(*grown)), *b;
	int err;

	if (!grown)
		return -ENOMEM;
	s->boots = grown;
	b = &s->boots[s->nr_boots];
	*b = (struct boot){
		.build = &s->builds[c->build_of[arm]],
		.feature = c->feature,
		.arm = &c->feature->arms[arm],
		.kernel = c->kernel,
		.arch = c->arch,
		.index = index,
		.seed = c->p->seed + (index ? index - 1 : 0),
	};
	b->toolchain = b->build->toolchain;
	err = boot_id(c->p, b);
	s->nr_boots += !err;
	return err;
}

/* where an arm stands in its block: any order will do that no arm can profit from, and that repeats */
static void block_order(const struct cell *c, unsigned int index, size_t *order)
{
	size_t n = c->feature->nr_arms, i, j;
	char best[65];

	for (i = 0; i < n; i++)
		order[i] = i;
	for (i = 0; i < n; i++)
		for (j = i; j < n; j++) {
			AUTO_FREE char *text = fs_path("%s %s %s %u %s", c->p->hash,
						       c->feature->name, c->arch, index,
						       c->feature->arms[order[j]].name);
			char hex[65];
			size_t t;

			fs_sha256_hex(text, strlen(text), hex);
			if (j > i && strcmp(hex, best) >= 0)
				continue;
			memcpy(best, hex, sizeof(best));
			t = order[i];
			order[i] = order[j];
			order[j] = t;
		}
}

/* one block: one boot of each arm, adjacent in time */
static int cell_block(struct plan_set *s, struct cell *c, void *ctx)
{
	AUTO_FREE size_t *order = calloc(c->feature->nr_arms, sizeof(*order));
	unsigned int index = *(unsigned int *)ctx;
	size_t i;
	int err = order ? cell_builds(s, c, NULL) : -ENOMEM;

	if (!err)
		block_order(c, index, order);
	for (i = 0; i < c->feature->nr_arms && !err; i++)
		err = add_boot(s, c, order[i], index);
	return err;
}

int plan_expand(const struct plan *p, struct plan_set *s)
{
	unsigned int index;
	int err;

	*s = (struct plan_set){ 0 };
	err = each_cell(s, p, cell_builds, NULL);
	if (!err && !s->nr_builds)
		err = fail(-EINVAL,
			   "%s: no feature of the plan exists on the architectures asked for",
			   p->file);
	/* the array of builds does not move from here on */
	if (!err)
		err = each_cell(s, p, cell_pairs, NULL);
	for (index = 0; index < p->boots && !err; index++)
		err = each_cell(s, p, cell_block, &index);
	if (err)
		plan_set_release(s);
	return err;
}

void plan_set_release(struct plan_set *s)
{
	free(s->builds);
	free(s->boots);
	free(s->pairs);
	*s = (struct plan_set){ 0 };
}
