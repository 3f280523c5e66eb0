/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which arm, and what it ran on: what every build, boot, comparison and row of a table is about. This is the one
 * place that says when two of them are about the same. A plan has one machine, so that is no part of a key.
 */
#ifndef HB_ANALYSIS_KEY_H
#define HB_ANALYSIS_KEY_H

#include <stdbool.h>

struct arm_key {	/* strings are borrowed; NULL is the same as "": not known, or of no concern */
	const char *feature, *arm, *arch, *kernel, *toolchain;
	const char *base;	/* known of builds, boots and comparisons; tables of a plan do not say it */
};

enum arm_key_field { KEY_FEATURE, KEY_ARM, KEY_ARCH, KEY_KERNEL, KEY_TOOLCHAIN, KEY_BASE, KEY_FIELDS };

#define KEY_BIT(field) (1u << (field))

/* where an arm ran: conditions that hold for every arm of a comparison */
#define KEY_PLACE (KEY_BIT(KEY_ARCH) | KEY_BIT(KEY_KERNEL) | KEY_BIT(KEY_TOOLCHAIN) | KEY_BIT(KEY_BASE))

/* arm_key_text - one field; never NULL */
const char *arm_key_text(const struct arm_key *k, enum arm_key_field field);

/*
 * arm_key_cmp_field - order of two keys by one field, as strcmp()
 * arm_key_cmp - by all of them, in the order of enum arm_key_field
 */
int arm_key_cmp_field(const struct arm_key *x, const struct arm_key *y, enum arm_key_field field);
int arm_key_cmp(const struct arm_key *x, const struct arm_key *y);

/* arm_key_differs - KEY_BIT() of every field in which two keys differ; 0 = none */
unsigned int arm_key_differs(const struct arm_key *x, const struct arm_key *y);

/*
 * arm_key_equal - one arm under the same conditions?
 * arm_key_siblings - arms, maybe the same, of one feature under the same conditions?
 * arm_key_same_place - the same conditions, whatever the feature and the arm?
 */
bool arm_key_equal(const struct arm_key *x, const struct arm_key *y);
bool arm_key_siblings(const struct arm_key *x, const struct arm_key *y);
bool arm_key_same_place(const struct arm_key *x, const struct arm_key *y);

#endif
