/* SPDX-License-Identifier: GPL-2.0-only */
/* What happens to a folder that is in the way of a finished one. */
#ifndef HB_BASE_FS_REPLACE_H
#define HB_BASE_FS_REPLACE_H

/*
 * fs_set_aside - rename what is not whole to PATH.damaged-N, the first N that is free, and say so in one line
 * Where nothing is there nothing happens. For folders whose lock the caller has.
 * @why    in  what is wrong with it: "boot.json is missing"
 * Errors  -errno after printing
 */
int fs_set_aside(const char *path, const char *why);

/*
 * fs_replace_dir - make a finished temporary folder appear under its final name, durably, in the place of an older one
 * Who looks sees all of the one or all of the other, where the file system can exchange names. Where it cannot the
 * older one is TO.previous for a moment; one that was stopped then is put back by the next call.
 * Errors  -errno after printing; what was there stays
 */
int fs_replace_dir(const char *from, const char *to);

#endif
