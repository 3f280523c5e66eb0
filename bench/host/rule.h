/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rule that verdicts follow: level, stopping, margins. It is written down before the first boot of
 * a plan on an architecture (results/boot/rule-PLAN-ARCH.txt) and never after it; an analysis by
 * another rule says so.
 */
#ifndef HB_RULE_H
#define HB_RULE_H

#include "plan.h"

struct rule_state {
	char hash[17]; /* of today's rule */
	char registered[17]; /* of the one laid down before the first boot; "" = none is on record */
	const char *word; /* "yes": the same; "changed"; "" = none is on record */
	char *change; /* "was margin * 0.02, is margin * 0.01"; NULL unless changed; owned */
};

/* rule_text - the rule in words, one fact a line; to be freed */
char *rule_text(const struct plan *p);

/* rule_register - write it for each architecture of @s that no finished boot exists of. Errors printed */
int rule_register(const struct plan *p, const struct plan_set *s);

/* rule_check - hold today's rule against what is on record; rule_release() it. Errors printed */
int rule_check(const struct plan *p, struct rule_state *out);
void rule_release(struct rule_state *r);

#endif
