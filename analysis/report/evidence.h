/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Three tables about arms: what was proven (state, instrumentation, effect), what each costs before anything runs, and
 * what has been published about it beside what was measured here.
 */
#ifndef HB_ANALYSIS_REPORT_EVIDENCE_H
#define HB_ANALYSIS_REPORT_EVIDENCE_H

#include <stdio.h>

#include "analysis/report/model.h"
#include "bench/record/proof_words.h"

/* evidence_class - by the first word of a proof, see proof_words; a word of another version is about state */
enum proof_class evidence_class(const char *proof);

/* evidence_proves - is that proof about that arm? */
int evidence_proves(const struct model_proof *p, const struct model_arm *a);

/* evidence_baseline - the arm that @a is held against, or NULL; @a itself when it is that one */
const struct model_arm *evidence_baseline(const struct model *m, const struct model_arm *a);

/*
 * evidence_is_open - has an arm that is held against a baseline no proof but those that the baseline has as well?
 * Then nothing shows that it is another: it is its command line, sysctls or patches alone, and asks for no proof.
 */
int evidence_is_open(const struct model *m, const struct model_arm *a);

/*
 * evidence_instrument - what the arm has most of beyond its baseline, as functions; NULL = code like the baseline's
 * evidence_growth - 100 * (x / baseline - 1); NaN without figures
 */
const struct model_instrument *evidence_instrument(const struct model *m, const struct model_arm *a);
double evidence_growth(double x, double baseline);

/* evidence_group - hold every published figure against every arm that it is about; after model_group(). -ENOMEM */
int evidence_group(struct model *m);

/* Tables for programs. Errors -EIO */
int evidence_proofs_csv(const struct model *m, FILE *f);	/* proofs.csv */
int evidence_static_csv(const struct model *m, FILE *f);	/* static.csv */
int evidence_claims_csv(const struct model *m, FILE *f);	/* claims.csv */

/* what the tables go by, in the same words everywhere */
extern const char evidence_proofs_text[], evidence_static_text[];
const char *evidence_claims_text(const struct model *m);

#endif
