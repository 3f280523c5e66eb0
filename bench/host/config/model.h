/* SPDX-License-Identifier: GPL-2.0-only */
/* configs/models/NAME.model: the core whose misses are counted. What it does with its sizes is in bench/model. */
#ifndef HB_CONFIG_MODEL_H
#define HB_CONFIG_MODEL_H

#include "bench/model/geometry.h"

struct model_def {
	char *name, *file;
	char *arch, *core, *source;
	struct model_geometry geometry;
	unsigned int parts;		/* which of model_part() were given, a bit each */
};

/*
 * model_def_load - one file by name or path
 * Errors  -EINVAL or -ENOENT after printing file:line, also where a part is missing
 */
int model_def_load(struct model_def *m, const char *name);
void model_def_release(struct model_def *m);

#endif
