// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/loading.h"

#include <fnmatch.h>
#include <stddef.h>
#include <string.h>

const struct loading_case loading_cases[] = {
	{ "kexec/file_load", LOAD_KERNEL },
	{ "mod/load_again", LOAD_MODULE },
	{ "mod/load_unload", LOAD_MODULE },
	{ "mod/load_unsigned", LOAD_MODULE },
	{ NULL, LOAD_MODULE },
};

bool loading_is(const char *name)
{
	for (size_t i = 0; loading_cases[i].name; i++)
		if (!strcmp(loading_cases[i].name, name))
			return true;
	return false;
}

bool loading_glob_names(const char *glob, const char *name)
{
	const size_t group = loading_is(name) ? strcspn(name, "/") + 1 : 0;

	return !strncmp(glob, name, group) && !fnmatch(glob, name, 0);
}
