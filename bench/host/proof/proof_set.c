// SPDX-License-Identifier: GPL-2.0-only
/* A file of its own: the checks of every kind call it, and proof.c calls the checks. */
#include <errno.h>
#include <regex.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "proof/proof.h"

enum { EVIDENCE_SHOWN = 2000 };	/* characters: more is no line of a table */

int proof_set(struct proof *p, bool held, const char *fmt, ...)
{
	va_list ap;
	int n;

	free(p->evidence);
	p->evidence = NULL;
	va_start(ap, fmt);
	n = vasprintf(&p->evidence, fmt, ap);
	va_end(ap);
	if (n < 0) {
		p->evidence = NULL;
		return -ENOMEM;
	}
	if (n > EVIDENCE_SHOWN)
		p->evidence[EVIDENCE_SHOWN] = '\0';
	for (unsigned char *c = (unsigned char *)p->evidence; *c; c++)
		if (*c < 32 || *c > 126)	/* a guest may have sent it */
			*c = ' ';
	p->status = held ? PROOF_HELD : PROOF_FAILED;
	return 0;
}

int proof_regex(const char *text, int flags)
{
	static const char *const nothing_said[] = { "", "\001", "\001\002\003" };	/* none has a word in it */
	size_t n = 0;
	regex_t re;

	if (!*text || regcomp(&re, text, flags))
		return -EINVAL;
	while (n < ARRAY_SIZE(nothing_said) && !regexec(&re, nothing_said[n], 0, NULL, 0))
		n++;
	regfree(&re);
	return n == ARRAY_SIZE(nothing_said) ? -ERANGE : 0;
}
