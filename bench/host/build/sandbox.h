/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every build sees the same two paths, /src (read-only) and /build, and nothing of the host but its
 * programs: bubblewrap, without privileges, without network.
 */
#ifndef HB_BUILD_SANDBOX_H
#define HB_BUILD_SANDBOX_H

#include "bench/base/fail.h"
#include "bench/base/strlist.h"

/*
 * sandbox_argv - the command line that runs something inside
 * @src    in   folder shown as /src
 * @over   in   folder of module_source_lay_over(), shown over /src/drivers; or NULL
 * @obj    in   folder shown as /build, the working folder
 * @module in   folder shown as /build/hbk, /build is read-only then; or NULL
 * @random in   file that is read in place of /dev/urandom (at least 32 bytes), or NULL
 * @argv   out  bwrap and its options; the caller appends the program and its arguments
 * Errors  -EINVAL bubblewrap is not installed, with @why; -ENOMEM
 */
int sandbox_argv(const char *src, const char *over, const char *obj, const char *module, const char *random,
		 struct strlist *argv, struct reason *why);

#endif
