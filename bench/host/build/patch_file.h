/* SPDX-License-Identifier: GPL-2.0-only */
/* Patches as files: which are taken, and that what was hashed is what is applied. */
#ifndef HB_BUILD_PATCH_FILE_H
#define HB_BUILD_PATCH_FILE_H

#include <stddef.h>

#include "bench/base/fail.h"

struct patch_file {
	char *text;			/* [len] bytes, NUL added */
	size_t len;
	char hex[65];			/* SHA-256 of the text */
};

/*
 * patch_check - is it a unified diff for patch -p1, whole, that stays in the tree? Mail and git's lines may be there
 * Refused: no hunk at all; ed scripts, normal and context diffs; binary patches; an encoded mail; a hunk that is not as
 * long as it says; a name that is absolute, climbs, is quoted, or is the tree itself; links and submodules.
 * @text  in   [len] bytes, not trusted
 * @line  out  where, for a message
 * Returns  NULL when it is taken, else why it is not
 */
const char *patch_check(const char *text, size_t len, unsigned long *line);

/*
 * patch_file_get - the patch at a path: read the first time only, and checked
 * A file that changes while we run is the same for every caller: its hash is in ids, its text is applied.
 * @out    out  lives as long as the process
 * Errors  -EINVAL after printing file:line and why it is not taken; -errno after printing
 */
int patch_file_get(const char *path, const struct patch_file **out);

/*
 * patch_apply - apply one in the sandbox, without fuzz; what fits at another line is said in a line
 * @tree   in   the folder to be patched: files are written anew, so hard links to it keep theirs
 * @copy   in   file to write the patch's text to
 * @log    in   file that patch's own words are appended to
 * @why    out  the reason of -EINVAL, not printed: the file and hunk that failed
 * Errors  -EINVAL with @why; others printed
 */
int patch_apply(const char *path, const char *tree, const char *copy, const char *log, struct reason *why);

#endif
