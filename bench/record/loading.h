/* SPDX-License-Identifier: GPL-2.0-only */
/* Cases that load something which has to be given to them: the module of kmod/small, a kernel. */
#ifndef HB_RECORD_LOADING_H
#define HB_RECORD_LOADING_H

#include <stdbool.h>

enum loading_what { LOAD_MODULE, LOAD_KERNEL };

struct loading_case {
	const char *name;		/* mod/load_again */
	enum loading_what what;
};

/* bench/cases/mod_*.c and kexec_*.c, all of them; ends with NULL */
extern const struct loading_case loading_cases[];

/* loading_is - is it one of those that load something? */
bool loading_is(const char *name);

/*
 * loading_glob_names - does a glob of a plan, or of the runner, name that case? Those that load something only where it
 * begins with their group, mod/ or kexec/: "*" does not, for the file that they load moves counts of others that vary
 * with memory, and where nobody gave it they can do nothing
 */
bool loading_glob_names(const char *glob, const char *name);

#endif
