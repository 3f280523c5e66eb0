/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BUILD_BUILD_MANIFEST_H
#define HB_BUILD_BUILD_MANIFEST_H

#include "build/build.h"

/* build_manifest - write DIR/manifest.json: every input of a build and the hashes of what came out */
int build_manifest(const struct build *b, const struct build *baseline, const struct build_stats *st,
		   const char *dir);

#endif
