/* SPDX-License-Identifier: GPL-2.0-only */
/* `figure = ARM METRIC VALUE | SCOPE | SOURCE [| CASES]` in a feature file: a published figure on what an arm costs. */
#ifndef HB_CONFIG_PUBLISHED_CLAIM_H
#define HB_CONFIG_PUBLISHED_CLAIM_H

struct feature;

struct published_claim {
	char *arm, *metric, *value;	/* "strong", "text", "+2.29 %" */
	char *scope, *source;		/* where it was measured, where it is published */
	char *cases;			/* globs of ours that do what was measured there; "" = none does */
};

/*
 * published_claim_parse - take one line apart
 * @f      out  owned by the caller
 * Errors  -EINVAL not of that form, no such metric, no such value; -ENOMEM; nothing printed
 */
int published_claim_parse(struct published_claim *f, const char *line);
void published_claim_release(struct published_claim *f);

/* published_claims_check - are all lines of a feature of that form, and about its arms? -errno after printing */
int published_claims_check(const struct feature *f, const char *file);

#endif
