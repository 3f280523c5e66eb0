// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <string.h>

#include "config/plan.h"

static const char *const proofs[] = { [LOAD_MODULE] = "user module_", [LOAD_KERNEL] = "user kexec_" };

static bool names_one(const char *glob, enum loading_what what)
{
	for (size_t i = 0; loading_cases[i].name; i++)
		if (loading_cases[i].what == what && loading_glob_names(glob, loading_cases[i].name))
			return true;
	return false;
}

bool plan_loads(const struct plan *p, const struct arm *a, enum loading_what what)
{
	for (size_t i = 0; i < p->cases.n; i++)
		if (names_one(p->cases.at[i], what))
			return true;
	for (size_t i = 0; i < a->prove.n; i++)
		if (!strncmp(a->prove.at[i], proofs[what], strlen(proofs[what])))
			return true;
	return false;
}
