/* SPDX-License-Identifier: GPL-2.0-only */
/* The files that a plan consists of go along with its boots, so that who unpacks them can analyze them. */
#ifndef HB_VERBS_PACK_CONFIGS_H
#define HB_VERBS_PACK_CONFIGS_H

#include "bench/base/archive.h"
#include "config/plan.h"

/*
 * pack_configs - plan, features, patches, kernels, bases and machine into an archive, as configs/HASH/configs/... what
 * is in the checkout, as configs/HASH/plan/... what lies beside the plan. HASH is of all these files, see
 * plan_files_sha256(): a plan whose feature was edited has another folder.
 * A file that lies elsewhere is left out, after a line. Errors -errno after printing
 */
int pack_configs(struct archive_writer *out, const struct plan *p);

/*
 * packed_plan - which plan is meant by a name: that of the checkout, or one that was unpacked
 * A path is that file. Of a name the checkout's, unless it has none, or its boots were made by another plan, or by
 * other files that it names, and these are in results/configs: then @path is that plan, what it names is looked for
 * beside it from here on, and a line says so. Boots of older versions say of the plan alone which it was.
 * @path    out  fresh memory
 * Errors   -errno after printing
 */
int packed_plan(const char *name, char **path);

#endif
