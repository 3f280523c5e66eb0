/* SPDX-License-Identifier: GPL-2.0-only */
/* What a child process is started with. */
#ifndef HB_BASE_SUBPROC_ARGV_H
#define HB_BASE_SUBPROC_ARGV_H

#include <stdbool.h>

/* subproc_in_path - can @program be executed: a path, or a name looked up in PATH */
bool subproc_in_path(const char *program);

/*
 * subproc_argv - @argv behind the program that makes the child die with us; NULL = no memory
 * The array is the caller's, its strings are borrowed.
 */
char **subproc_argv(const char *const *argv);

/* subproc_env - our environment with @extra ("K=V", may be NULL) over it; ownership as above */
char **subproc_env(const char *const *extra);

#endif
