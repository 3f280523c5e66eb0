// SPDX-License-Identifier: GPL-2.0-only
/* A file of its own: the checks of every kind call it, and proof.c calls the checks. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "proof/proof.h"

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
	for (char *c = p->evidence; *c; c++)
		if ((unsigned char)*c < 32 || *c == 127)
			*c = ' ';
	p->status = held ? PROOF_HELD : PROOF_FAILED;
	return 0;
}
