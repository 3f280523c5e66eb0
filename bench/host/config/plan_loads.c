// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_loads.h"

#include <fnmatch.h>
#include <string.h>

#include "config/plan.h"

/* bench/cases/mod_*.c and kexec_*.c, all of them: a unit test compares */
static const struct { const char *name; enum plan_load what; } loading[] = {
	{ "kexec/file_load", LOAD_KERNEL },
	{ "mod/load_again", LOAD_MODULE },
	{ "mod/load_unload", LOAD_MODULE },
	{ "mod/load_unsigned", LOAD_MODULE },
	{ NULL, LOAD_MODULE },
};

static const char *const proofs[] = { [LOAD_MODULE] = "user module_", [LOAD_KERNEL] = "user kexec_" };

bool plan_is_loading(const char *name)
{
	for (size_t i = 0; loading[i].name; i++)
		if (!strcmp(loading[i].name, name))
			return true;
	return false;
}

bool plan_glob_names(const char *glob, const char *name)
{
	const size_t group = plan_is_loading(name) ? strcspn(name, "/") + 1 : 0;

	return !strncmp(glob, name, group) && !fnmatch(glob, name, 0);
}

static bool names_one(const char *glob, enum plan_load what)
{
	for (size_t i = 0; loading[i].name; i++)
		if (loading[i].what == what && plan_glob_names(glob, loading[i].name))
			return true;
	return false;
}

bool plan_loads(const struct plan *p, const struct arm *a, enum plan_load what)
{
	for (size_t i = 0; i < p->cases.n; i++)
		if (names_one(p->cases.at[i], what))
			return true;
	for (size_t i = 0; i < a->prove.n; i++)
		if (!strncmp(a->prove.at[i], proofs[what], strlen(proofs[what])))
			return true;
	return false;
}
