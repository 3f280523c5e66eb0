/* SPDX-License-Identifier: GPL-2.0-only */
/* Programs of the host: is one there, and which is it? Asked once per process. */
#ifndef HB_BUILD_TOOL_H
#define HB_BUILD_TOOL_H

#include <stdbool.h>

/*
 * tool_version - first line of "PROGRAM --version"; borrowed; NULL = not there
 * Of a program that runs as a child of ours: an emulator, bubblewrap. Those of a build: sandbox_tool().
 * What is asked goes into the names of results, so where no answer can be had it prints why and exits 2.
 */
const char *tool_version(const char *program);

/* tool_is_at_least - is "... version MAJOR.MINOR..." that version or a later one? One that it does not say is not */
bool tool_is_at_least(const char *line, int major, int minor);

/* tool_first_line - the same of a command line that is found under @key; NULL = no such program, or it failed */
const char *tool_first_line(const char *key, const char *const *argv);

#endif
