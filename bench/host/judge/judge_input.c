// SPDX-License-Identifier: GPL-2.0-only
/* What the readers of all formats need: the whole file, and samples with a message when they are refused. */
#include "judge/judge.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/sketch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"

enum { SLURP_LIMIT = 64 << 20 };

int judge_add(struct judge_input *in, const struct sample *x)
{
	const int err = x->value > 0 ? samples_add(in->samples, x) : -EDOM;

	switch (err) {
	case 0:
		return 0;
	case -EDOM:
		return fail(-EINVAL, "%s:%lu: value is not above 0: ratios need positive values",
			    in->path, x->line);
	case -ERANGE:
		return fail(-EINVAL, "%s:%lu: value %g is outside %g .. %g: use another unit",
			    in->path, x->line, x->value, SKETCH_MIN, SKETCH_MAX);
	case -EINVAL:
		return fail(-EINVAL, "%s:%lu: the same boot at two places in \"order\"", in->path,
			    x->line);
	default:
		return fail(err, "%s:%lu", in->path, x->line);
	}
}

char *judge_slurp(struct judge_input *in, size_t *n)
{
	size_t room = 1 << 16, have = 0, got;
	AUTO_FREE char *text = malloc(room + 1);

	while (text && (got = fread(text + have, 1, room - have, in->f)) > 0) {
		have += got;
		if (have < room)
			continue;
		if (room >= SLURP_LIMIT) {
			fail(-EINVAL, "%s:1: larger than 64 MiB", in->path);
			return NULL;
		}
		room *= 2;
		text = realloc(text, room + 1);
	}
	if (!text || ferror(in->f)) {
		fail(text ? -EIO : -ENOMEM, "%s", in->path);
		return NULL;
	}
	text[have] = '\0';
	if (memchr(text, 0, have)) {
		fail(-EINVAL, "%s:1: a NUL byte: not text", in->path);
		return NULL;
	}
	*n = have;
	return TAKE(text);
}
