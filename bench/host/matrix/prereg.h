/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rule that verdicts follow: level, stopping, margins. It is written down before the first boot of
 * a plan on an architecture (results/boot/rule-PLAN-ARCH.txt) and never after it; an analysis by
 * another rule says so.
 */
#ifndef HB_MATRIX_PREREG_H
#define HB_MATRIX_PREREG_H

#include "config/plan.h"

struct prereg_state {
	char hash[17]; /* of today's rule */
	char registered[17]; /* of the one laid down before the first boot; "" = none is on record */
	const char *word; /* "yes": the same; "changed"; "" = none is on record, of one architecture or of all */
	char *change; /* "was margin * 0.02, is margin * 0.01"; NULL unless changed; owned */
};

/* prereg_text - the rule in words, one fact a line; to be freed. NULL = out of memory */
char *prereg_text(const struct plan *p);

/* prereg_register - write it for each architecture of @p that no finished boot is on record of. Errors printed */
int prereg_register(const struct plan *p, const struct matrix *s);

/* prereg_check - hold today's rule against what is on record; prereg_release() it. Errors printed */
int prereg_check(const struct plan *p, struct prereg_state *out);
void prereg_release(struct prereg_state *r);

#endif
