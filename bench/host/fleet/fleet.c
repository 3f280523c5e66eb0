// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/fleet.h"

#include <errno.h>
#include <stdlib.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"

static const struct comparison *pair_of(const struct fleet *f, const struct feature *feature)
{
	for (size_t i = 0; i < f->set.nr_pairs; i++)
		if (f->set.pairs[i].feature == feature)
			return &f->set.pairs[i];
	return NULL;
}

/* what is missing, by number: a block has one boot of each arm */
static int count_missing(struct fleet *f, struct fleet_cell *c)
{
	c->missing = calloc(f->plan->boots + 1, sizeof(*c->missing));
	if (!c->missing)
		return -ENOMEM;
	for (size_t i = 0; i < f->set.nr_boots; i++) {
		const struct boot *b = &f->set.boots[i];

		if (b->feature != c->feature || !b->asked || f->boot[i] == FLEET_DONE)
			continue;
		c->missing[b->index] = true;
		c->nr_missing++;
	}
	return 0;
}

static int add_cell(struct fleet *f, const struct feature *feature)
{
	const struct comparison *p = pair_of(f, feature);
	struct fleet_cell *c = &f->cell[f->nr_cells];

	if (!p)
		return 0;		/* on its own an arm is compared with nothing */
	*c = (struct fleet_cell){
		.feature = feature, .arch = p->arch, .base = p->build_a->base,
		.part = fs_path("%s %s %s %s %s", feature->name, p->kernel->name, p->arch, p->toolchain,
				p->build_a->base),
	};
	f->nr_cells++;
	return count_missing(f, c);
}

static int list_cells(struct fleet *f)
{
	int err;

	f->cell = calloc(f->set.nr_features + 1, sizeof(*f->cell));
	err = f->cell ? 0 : -ENOMEM;
	for (size_t i = 0; i < f->set.nr_features && !err; i++)
		err = add_cell(f, f->set.features[i]);
	return err ? fail(err, "%s", f->plan->name) : 0;
}

bool fleet_needs(const struct fleet *f, const struct fleet_cell *c, const struct fleet_kernel *k)
{
	for (size_t i = 0; i < f->set.nr_pairs; i++) {
		const struct comparison *p = &f->set.pairs[i];

		if (p->feature == c->feature && (p->build_a == k->build || p->build_b == k->build))
			return true;
	}
	return false;
}

static void mark_wanted(struct fleet *f)
{
	for (size_t i = 0; i < f->nr_cells; i++)
		for (size_t k = 0; f->cell[i].nr_missing && k < f->nr_kernels; k++)
			f->kernel[k].wanted |= fleet_needs(f, &f->cell[i], &f->kernel[k]);
}

int fleet_open(struct fleet *f, const struct plan *p)
{
	int err;

	*f = (struct fleet){ .plan = p };
	err = matrix_named(p, &f->set);
	if (!err)
		err = records_load(&f->records);
	if (!err)
		err = fleet_boots(f);
	if (!err)
		err = fleet_kernels(f);
	if (!err)
		err = list_cells(f);
	if (err)
		fleet_close(f);
	else
		mark_wanted(f);
	return err;
}

void fleet_close(struct fleet *f)
{
	for (size_t i = 0; i < f->nr_kernels; i++) {
		free(f->kernel[i].part);
		free(f->kernel[i].made);
		free(f->kernel[i].failed);
	}
	for (size_t i = 0; i < f->nr_cells; i++) {
		free(f->cell[i].part);
		free(f->cell[i].missing);
	}
	free(f->kernel);
	free(f->cell);
	free(f->boot);
	free(f->record);
	free(f->otherwise);
	records_release(&f->records);
	matrix_release(&f->set);
	*f = (struct fleet){ 0 };
}
