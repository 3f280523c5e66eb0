// SPDX-License-Identifier: GPL-2.0-only
/* --only and --boots. */
#include "config/plan_part.h"

#include <errno.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/number.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { WORDS = 5 };

static int set_words(struct plan_part *part, const char *only)
{
	char **const to[WORDS] = { &part->feature, &part->kernel, &part->arch, &part->toolchain, &part->base };
	struct strlist words = { 0 };
	int err = only ? strlist_add_words(&words, only) : 0;
	char *slash;

	if (!err && (words.n > WORDS || (only && !words.n)))
		err = fail(-EINVAL, "--only takes \"FEATURE[/ARM] [KERNEL [ARCH [TOOLCHAIN [BASE]]]]\", not \"%s\"",
			   only);
	for (size_t i = 0; i < WORDS && !err; i++)
		*to[i] = fs_path("%s", i < words.n ? words.at[i] : "*");
	strlist_release(&words);
	if (err)
		return err;
	slash = strchr(part->feature, '/');
	part->arm = fs_path("%s", slash ? slash + 1 : "*");
	if (slash)
		*slash = '\0';
	return 0;
}

static bool number(const char **at, unsigned int *n)
{
	unsigned long long x;

	if (**at < '0' || **at > '9')
		return false;
	x = number_lead(at);
	*n = x < UINT_MAX ? (unsigned int)x : UINT_MAX;
	return true;
}

static int set_boots(struct plan *p, struct plan_part *part, const char *boots)
{
	const unsigned int most = p->stop == PLAN_FIXED ? p->boots : p->budget + p->repeats;
	const char *at = boots;
	bool ok = number(&at, &part->first);

	part->last = part->first;
	if (ok && *at == '-') {
		at++;
		ok = number(&at, &part->last);
	}
	if (!ok || *at || part->last < part->first)
		return fail(-EINVAL, "--boots takes a number or a range as 0-5, not \"%s\"", boots);
	if (part->last >= most)
		return fail(-EINVAL, "--boots %s: %s has boots 0 to %u of each arm", boots, p->name, most - 1);
	part->has_boots = true;
	p->boots = part->last < p->boots ? p->boots : part->last + 1;
	return 0;
}

int plan_only(struct plan *p, const char *only, const char *boots)
{
	int err;

	if (!only && !boots)
		return 0;
	p->part = calloc(1, sizeof(*p->part));
	if (!p->part)
		return fail(-ENOMEM, "--only");
	err = set_words(p->part, only);
	return err || !boots ? err : set_boots(p, p->part, boots);
}

void plan_part_release(struct plan *p)
{
	if (!p->part)
		return;
	free(p->part->feature);
	free(p->part->arm);
	free(p->part->kernel);
	free(p->part->arch);
	free(p->part->toolchain);
	free(p->part->base);
	free(p->part);
	p->part = NULL;
}

bool plan_asks_cell(const struct plan *p, const char *feature, const char *kernel, const char *arch,
		    const char *toolchain, const char *base)
{
	const struct plan_part *part = p->part;

	return !part || (!fnmatch(part->feature, feature, 0) && !fnmatch(part->kernel, kernel, 0) &&
			 !fnmatch(part->arch, arch, 0) && !fnmatch(part->toolchain, toolchain, 0) &&
			 !fnmatch(part->base, base, 0));
}

bool plan_asks_arm(const struct plan *p, const char *arm)
{
	return !p->part || !fnmatch(p->part->arm, arm, 0);
}

bool plan_asks_boot(const struct plan *p, unsigned int index)
{
	return !p->part || !p->part->has_boots || (index >= p->part->first && index <= p->part->last);
}
