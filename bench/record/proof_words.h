/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kinds of proof: the first word of every `prove` line and of every row of proofs.tsv, and what it is evidence of.
 * What a kind checks is in bench/host/proof, under the same word.
 */
#ifndef HB_RECORD_PROOF_WORDS_H
#define HB_RECORD_PROOF_WORDS_H

#include <stdbool.h>

enum proof_class {
	PROOF_OF_STATE,		/* what the booted kernel says of itself */
	PROOF_OF_CODE,		/* what is in its compiled code; checked before the boot */
	PROOF_OF_EFFECT,	/* what it does to a test: one that breaks something has a boot of its own */
	PROOF_CLASSES,
};

struct proof_word {
	const char *word;	/* "config" */
	enum proof_class class;
	const char *want;	/* what follows it: "CONFIG_X=VALUE" */
	const char *help;	/* for the manual: when it holds */
};

/* in the order of messages and manuals; ends with a NULL word */
extern const struct proof_word proof_words[];

/* proof_word_find - the kind of "config CONFIG_X=y", by its first word; NULL when there is no such kind */
const struct proof_word *proof_word_find(const char *proof);

/* proof_word_list - the words between commas, for messages: "dmesg, !dmesg, ..."; fresh memory, NULL without memory */
char *proof_word_list(void);

/*
 * proof_word_other_arm - of a whole `prove` line ("calls f more-than off") the arm whose code is looked at beside its
 * own; NULL = only its own
 */
const char *proof_word_other_arm(const char *prove);

/*
 * proof_word_offers - whether @w, whose .want lists tests and what comes of them ("a|b yes|no, c kept|lost"), has @arg
 * ("b no"): the one list that manuals print, messages name and lines are held against
 */
bool proof_word_offers(const struct proof_word *w, const char *arg);

#endif
