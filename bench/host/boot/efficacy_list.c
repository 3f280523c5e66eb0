// SPDX-License-Identifier: GPL-2.0-only
#include "boot/efficacy.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "bench/base/strlist.h"
#include "boot/efficacy_module.h"
#include "config/id.h"
#include "matrix/arm_keys.h"
#include "proof/proof_effect.h"
#include "results/results.h"

static struct efficacy *add_boot(struct efficacy_set *e, const struct boot *b, const char *module)
{
	if (GROW(e->at, e->n))
		return NULL;
	e->at[e->n] = (struct efficacy){ .b = b, .module = module };
	return &e->at[e->n++];
}

/* the boot that @p belongs into: one for itself, or one with others of the arm */
static struct efficacy *boot_for(struct efficacy_set *e, const struct boot *b, const struct proof *p)
{
	for (size_t i = e->n; i > 0 && e->at[i - 1].b == b; i--)
		if (!proof_effect_alone(p) && !proof_effect_alone(&e->at[i - 1].proofs.at[0]))
			return &e->at[i - 1];
	return add_boot(e, b, p->kind->module);
}

static int add_proof(struct efficacy_set *e, const struct boot *b, struct proof *p)
{
	struct efficacy *x = boot_for(e, b, p);

	if (!x || GROW(x->proofs.at, x->proofs.n))
		return -ENOMEM;
	x->proofs.at[x->proofs.n++] = *p;
	p->text = NULL;			/* it has moved */
	return 0;
}

static int add_arm(struct efficacy_set *e, const struct boot *b)
{
	struct proof_list all;
	int err = proof_list_make(&all, b->feature, b->arm);

	if (err)
		return err;
	for (size_t i = 0; i < all.n && !err; i++)
		if (all.at[i].kind->own)
			err = add_proof(e, b, &all.at[i]);
	proof_list_release(&all);
	return err ? fail(err, "effect boots") : 0;
}

/* the arm's first boot stands for it: its id has the build, the command line, the machine and the runner in it */
static int set_id(struct efficacy *x)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	char modules[ID_LEN + 1];
	FILE *f;
	int err = efficacy_module_id(x->b->build, MODULES_EFFECT, modules);

	if (err)
		return err;
	f = memfile_open(&m);
	if (!f)
		return fail(-ENOMEM, "effect boots");
	fprintf(f, "effect boot of %s\nmodules %s\n", x->b->id, modules);
	for (size_t i = 0; i < x->proofs.n; i++)
		fprintf(f, "prove %s\n", x->proofs.at[i].text);
	return id_of_memfile(&m, x->id) ? fail(-ENOMEM, "effect boots") : 0;
}

int efficacy_list(const struct matrix *s, struct efficacy_set *e)
{
	int err = 0;

	*e = (struct efficacy_set){ 0 };
	for (size_t i = 0; i < s->nr_boots && !err; i++)
		if (!s->boots[i].index)
			err = add_arm(e, &s->boots[i]);
	for (size_t i = 0; i < e->n && !err; i++)
		err = set_id(&e->at[i]);
	if (err)
		efficacy_set_release(e);
	return err;
}

void efficacy_set_release(struct efficacy_set *e)
{
	for (size_t i = 0; i < e->n; i++) {
		proof_list_release(&e->at[i].proofs);
		free(e->at[i].why);
	}
	free(e->at);
	*e = (struct efficacy_set){ 0 };
}

static const struct proof *find_proof(const struct efficacy_set *e, const struct boot *b, const char *text,
				const struct efficacy **in)
{
	for (size_t i = 0; i < e->n; i++) {
		*in = &e->at[i];
		if (!boot_same_arm((*in)->b, b))
			continue;
		for (size_t k = 0; k < (*in)->proofs.n; k++)
			if (!strcmp((*in)->proofs.at[k].text, text))
				return &(*in)->proofs.at[k];
	}
	return NULL;
}

int efficacy_fill(const struct efficacy_set *e, const struct boot *b, struct proof_list *proofs)
{
	int err = 0;

	for (size_t i = 0; i < proofs->n && !err; i++) {
		struct proof *p = &proofs->at[i];
		const struct efficacy *in;
		const struct proof *q = p->kind->own ? find_proof(e, b, p->text, &in) : NULL;

		if (q && q->status != PROOF_OPEN)
			err = proof_set(p, q->status == PROOF_HELD, "%s (boot %s)", q->evidence, in->id);
		else if (q)
			err = proof_set(p, false, "%s (boot %s)", in->why ? in->why : "not run", in->id);
	}
	return err;
}

int efficacy_build(const struct matrix *s, bool dry)
{
	struct strlist done = { 0 };	/* arms of one image share its modules, and other arms may lie between them */
	struct efficacy_set e;
	int err = efficacy_list(s, &e);

	for (size_t i = 0; i < e.n && !err; i++) {
		const struct build *b = e.at[i].b->build;

		if (!b->asked || strlist_has(&done, b->id) || results_boot_is_done(e.at[i].id))
			continue;
		err = strlist_add(&done, b->id);
		if (!err && (dry || results_build_is_here(b->id)))	/* one that failed has said so */
			err = efficacy_module_build(b, MODULES_EFFECT, dry);
	}
	strlist_release(&done);
	efficacy_set_release(&e);
	return err;
}
