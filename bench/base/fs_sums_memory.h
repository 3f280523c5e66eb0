/* SPDX-License-Identifier: GPL-2.0-only */
/* That a folder was what its list says is remembered in it by what its files are without their contents. */
#ifndef HB_BASE_FS_SUMS_MEMORY_H
#define HB_BASE_FS_SUMS_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

#include "bench/base/fs_walk.h"

/* fs_sums_settled_now - the time, after a wait: what happened before the call shows in the times of files */
struct timespec fs_sums_settled_now(void);

/*
 * fs_sums_fingerprint - the list and what its files are without their contents
 * A time may be set back, the time of that change may not; a change within one tick of the clock shows in neither.
 * @text, @len  in   the list, without its last line
 * @now         in   the time before the files were looked at
 * @hex         out  [65]
 * Returns  may it be remembered? No while a file is as young as a tick
 */
bool fs_sums_fingerprint(const struct fs_found_list *l, const char *text, size_t len, const struct timespec *now,
			 char *hex);

/* fs_sums_remember - that it held; of a folder that cannot be written nothing is */
void fs_sums_remember(const char *dir, const char *hex);
bool fs_sums_remembered(const char *dir, const char *hex);

#endif
