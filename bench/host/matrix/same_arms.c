// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/same_arms.h"

#include <stdbool.h>
#include <string.h>

#include "bench/base/fail.h"

static bool same_text(const char *a, const char *b)
{
	return !strcmp(a ? a : "", b ? b : "");
}

static bool same_lines(const struct strlist *a, const struct strlist *b)
{
	size_t i = 0;

	while (i < a->n && i < b->n && !strcmp(a->at[i], b->at[i]))
		i++;
	return i == a->n && i == b->n;
}

static bool booted_alike(const struct arm *a, const struct arm *b)
{
	return same_text(a->cmdline, b->cmdline) && same_text(a->delay, b->delay) &&
	       same_lines(&a->sysctl, &b->sysctl) && same_lines(&a->guest, &b->guest);
}

size_t same_arms_note(const struct matrix *s)
{
	size_t n = 0;

	for (size_t i = 0; i < s->nr_pairs; i++) {
		const struct comparison *p = &s->pairs[i];

		if (p->build_a != p->build_b || !p->build_a->asked || !booted_alike(p->a, p->b))
			continue;
		n++;
		note("%s/%s, kernel %s, %s, %s: nothing sets it apart from %s: the same kernel, booted in the same way",
		     p->feature->name, p->b->name, p->kernel->name, p->arch, p->toolchain, p->a->name);
	}
	return n;
}
