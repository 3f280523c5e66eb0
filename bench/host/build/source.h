/* SPDX-License-Identifier: GPL-2.0-only */
/* Kernel sources: which one a kernel file means, and where it lies unpacked in the cache. */
#ifndef HB_BUILD_SOURCE_H
#define HB_BUILD_SOURCE_H

#include "bench/base/fail.h"
#include "config/plan.h"

/*
 * source_identity - what exactly a kernel file names, without unpacking anything
 * @id     out  e.g. "linux-source-6.12_6.12.117-1~deb12u1", "git-<commit>", "tarball-<sha256>": fit for
 *              a folder's name; owned by the caller; asked only once per kernel and process
 * Errors  -EINVAL or -ENOENT after printing: apt does not offer it, no such commit, ...
 */
int source_identity(const struct kernel_def *k, char **id);

/*
 * source_get - the unpacked tree with the kernel's own patches and @patches applied
 * Takes it from the cache, or fetches, verifies and unpacks. One lock per source.
 * @dir    out  its tree is in @dir/tree; owned by the caller
 * @why    out  the reason of -EINVAL, not printed: a download, an archive or a patch is not as it should be
 * Errors  -EINVAL with @why; others printed
 */
int source_get(const struct kernel_def *k, const struct strlist *patches, char **dir, struct reason *why);

/*
 * source_patched - the files that patches changed, made or removed, the kernel's own among them
 * @dir    in   of source_get()
 * @names  out  below the tree
 * Errors  -errno after printing
 */
int source_patched(const char *dir, struct strlist *names);

/*
 * source_touch_patched - make the files that patches changed newer than any object
 * Objects copied from an unpatched build may be younger than a patched tree from the cache; kbuild
 * compares times only.
 * @kernel  in  a file that was made after those objects; where it is missing the files are touched
 * Errors  -errno after printing
 */
int source_touch_patched(const char *dir, const char *kernel);

/*
 * source_places - where source_get() looks in the cache; nothing need be there
 * @plain, @patched  out  without and with @patches: the same where there are none; owned by the caller
 * Errors  as source_identity()
 */
int source_places(const struct kernel_def *k, const struct strlist *patches, char **plain, char **patched);

/* source_cached - would source_get() of the unpatched tree find it in the cache? */
int source_cached(const struct kernel_def *k);

/*
 * source_patches_hash - SHA-256 over the contents of patches, in order; "" when there are none
 * @hex    out  [65]
 */
int source_patches_hash(const struct strlist *a, const struct strlist *b, char *hex);

#endif
