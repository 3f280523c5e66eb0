// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <fnmatch.h>
#include <string.h>

#include "config/plan.h"

/* bench/cases/mod_*.c, all of them: a unit test compares */
static const char *const loading[] = { "mod/load_again", "mod/load_unload", "mod/load_unsigned", NULL };

const char *plan_loading_case(size_t i)
{
	return loading[i];
}

static bool names_one(const char *glob)
{
	for (size_t i = 0; loading[i]; i++)
		if (!fnmatch(glob, loading[i], 0))
			return true;
	return false;
}

bool plan_loads(const struct plan *p, const struct arm *a)
{
	static const char proof[] = "user module_";

	for (size_t i = 0; i < p->cases.n; i++)
		if (names_one(p->cases.at[i]))
			return true;
	for (size_t i = 0; i < a->prove.n; i++)
		if (!strncmp(a->prove.at[i], proof, sizeof(proof) - 1))
			return true;
	return false;
}
