/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Effect boots: the proofs that need a boot of their own, because they break something on purpose. Each arm that
 * has such proofs gets one boot for each test that may kill the kernel or who asks for it (all of LKDTM), and one for
 * the other tests of ours. They boot the arm's own image, unmeasured and without hbk; LKDTM and our tests are modules
 * built against that kernel; LKDTM may be built in where there are no modules.
 */
#ifndef HB_BOOT_EFFICACY_H
#define HB_BOOT_EFFICACY_H

#include "config/plan.h"
#include "machine/machine.h"
#include "proof/proof.h"

struct efficacy {
	const struct boot *b;		/* the first boot of the arm */
	const char *module;		/* "lkdtm" or "hbe" */
	struct proof_list proofs;	/* what this boot shows */
	char id[ID_LEN + 1];
	char *why;			/* the boot itself went wrong: one line; NULL = it did not */
};

struct efficacy_set {
	struct efficacy *at;
	size_t n;
};

/*
 * efficacy_list - the effect boots of a plan, in its order; ids are a hash of all that goes in
 * @e      out  owns the text of its proofs: each moves here out of the list that proof_list_make() gave for its arm.
 *              Boots are borrowed from @s. efficacy_set_release() frees it
 * Errors  -errno after printing; @e is empty then
 */
int efficacy_list(const struct matrix *s, struct efficacy_set *e);
void efficacy_set_release(struct efficacy_set *e);

/*
 * efficacy_check - can every proof of a plan be had? Where a kernel has no modules LKDTM has to be built in, and there
 * are no tests of ours. Asked before anything is built.
 * Errors  -EINVAL after printing a line for each proof that cannot; others printed
 */
int efficacy_check(const struct matrix *s);

/*
 * efficacy_build - make the modules that effect boots still to be made need; into the cache, by content, and linked
 * into results/build. The kernels have to be built.
 * @dry    in  only say what would be done
 * Errors  -errno after printing
 */
int efficacy_build(const struct matrix *s, bool dry);

/*
 * efficacy_all - run the effect boots that the boots in @todo rely on and that are missing, read the others
 * A proof that does not hold is no error: it is said in one line, and boot_run_prepare() refuses the arm's boots.
 * Errors  -errno after printing
 */
int efficacy_all(const struct plan *p, const struct machine_handle *on, struct efficacy_set *e,
		 const struct boot *const *todo, size_t nr_todo, unsigned int parallel);

/* efficacy_fill - put the results of the arm's effect boots into the proofs of one of its boots; 0 or -ENOMEM */
int efficacy_fill(const struct efficacy_set *e, const struct boot *b, struct proof_list *proofs);

#endif
