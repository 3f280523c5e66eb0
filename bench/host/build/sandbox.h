/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every build sees the same two paths, /src (read-only) and /build, and nothing of the host but its
 * programs: bubblewrap, without privileges, without network.
 */
#ifndef HB_BUILD_SANDBOX_H
#define HB_BUILD_SANDBOX_H

#include <stdbool.h>

#include "bench/base/fail.h"
#include "bench/base/strlist.h"

/* The compiler's cache. A tree that anybody patched may read what others compiled, and put nothing there for them. */
struct sandbox_ccache {
	char *dir;			/* created by sandbox_argv() */
	bool read_only;
};

/*
 * sandbox_argv - the command line that runs something inside
 * @src    in   folder shown as /src; or NULL, when nothing is built
 * @over   in   folder of module_source_lay_over(), shown over /src/drivers; or NULL
 * @obj    in   folder shown as /build, the working folder; or NULL
 * @module in   folder shown as /build/hbk, /build is read-only then; or NULL
 * @random in   file that is read in place of /dev/urandom (at least 32 bytes), or NULL; objects that were compiled with
 *              another are not found in @cache
 * @cache  in   shown as /ccache; or NULL
 * @argv   out  bwrap and its options; the caller appends the program and its arguments
 * Errors  -EINVAL bubblewrap is not installed, with @why; -ENOMEM
 */
int sandbox_argv(const char *src, const char *over, const char *obj, const char *module, const char *random,
		 const struct sandbox_ccache *cache, struct strlist *argv, struct reason *why);

/*
 * sandbox_patch_argv - the command line that applies a patch to a tree, inside: it sees the tree and the patch, and no
 * other file of ours
 * @tree, @patch  in   the one is shown as /src and written to, the other as /patch
 * @argv          out  whole, ends with NULL
 * Errors  as above
 */
int sandbox_patch_argv(const char *tree, const char *patch, struct strlist *argv, struct reason *why);

/*
 * sandbox_tool - first line of what a program of the sandbox prints, with that environment; borrowed; NULL = not there
 * @argument  in  "--version", "-print-file-name=plugin"
 * Errors  as tool_version()
 */
const char *sandbox_tool(const char *program, const char *argument);

#endif
