// SPDX-License-Identifier: GPL-2.0-only
#include "config/published_claim.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/claim.h"
#include "bench/base/cleanup.h"
#include "config/plan.h"

/* up to @end without blanks around it, in fresh memory */
static char *trimmed(const char *from, const char *end)
{
	while (from < end && isspace((unsigned char)*from))
		from++;
	while (end > from && isspace((unsigned char)end[-1]))
		end--;
	return strndup(from, (size_t)(end - from));
}

static int words(struct published_claim *f, const char *text)
{
	const char *a = text + strcspn(text, " \t"), *b = a + strspn(a, " \t");
	const char *c = b + strcspn(b, " \t");
	double lo, hi;

	f->arm = trimmed(text, a);
	f->metric = trimmed(b, c);
	f->value = trimmed(c, c + strlen(c));
	if (!f->arm || !f->metric || !f->value)
		return -ENOMEM;
	return *f->arm && claim_metric_find(f->metric) >= 0 && !claim_range(f->value, &lo, &hi) ? 0 : -EINVAL;
}

int published_claim_parse(struct published_claim *f, const char *line)
{
	const char *a = strchr(line, '|'), *b = a ? strchr(a + 1, '|') : NULL, *c = b ? strchr(b + 1, '|') : NULL;
	const char *end = line + strlen(line);
	AUTO_FREE char *first = a ? trimmed(line, a) : NULL;
	int err;

	*f = (struct published_claim){ 0 };
	if (!b || (c && strchr(c + 1, '|')))
		return -EINVAL;
	f->scope = trimmed(a + 1, b);
	f->source = trimmed(b + 1, c ? c : end);
	f->cases = trimmed(c ? c + 1 : end, end);
	err = first && f->scope && f->source && f->cases ? words(f, first) : -ENOMEM;
	if (!err && (!*f->scope || !*f->source || (c && !*f->cases)))
		err = -EINVAL;
	if (err)
		published_claim_release(f);
	return err;
}

void published_claim_release(struct published_claim *f)
{
	free(f->arm);
	free(f->metric);
	free(f->value);
	free(f->scope);
	free(f->source);
	free(f->cases);
	*f = (struct published_claim){ 0 };
}

static int check_one(const struct feature *f, const char *line, const char *file)
{
	const struct conf_line at = { .file = file, .section = "feature", .key = "figure", .value = line };
	struct published_claim x;
	int err = published_claim_parse(&x, line);
	size_t i = 0;

	if (err)
		return conf_fail(&at, "figure = %s: expected ARM functions|text|time|memory VALUE | SCOPE | SOURCE and "
				 "perhaps | CASES, VALUE as in <1 %%, 3..5 %%, 0.33 %%, no figure", line);
	while (i < f->nr_arms && strcmp(f->arms[i].name, x.arm))
		i++;
	published_claim_release(&x);
	return i < f->nr_arms ? 0 : conf_fail(&at, "figure = %s: the feature has no such arm", line);
}

int published_claims_check(const struct feature *f, const char *file)
{
	int err = 0;

	for (size_t i = 0; i < f->figure.n && !err; i++)
		err = check_one(f, f->figure.at[i], file);
	return err;
}
