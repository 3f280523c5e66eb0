// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/block_order.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "machine/machine.h"

struct drawn { char hex[65]; size_t arm; };

static int by_hash(const void *x, const void *y)
{
	return strcmp(((const struct drawn *)x)->hex, ((const struct drawn *)y)->hex);
}

int block_order(const struct plan *p, const struct feature *f, const char *arch, unsigned int block, size_t *order)
{
	const struct machine_ops *kind = machine_kind(p->machine_def.kind);
	const unsigned int turned = kind && kind->timed ? block % 2 : 0;
	const size_t n = f->nr_arms;
	AUTO_FREE struct drawn *d = calloc(n + 1, sizeof(*d));

	for (size_t i = 0; d && i < n; i++) {
		AUTO_FREE char *text = fs_path("%s %s %s %u %s", p->hash, f->name, arch, block - turned,
					       f->arms[i].name);

		fs_sha256_hex(text, strlen(text), d[i].hex);
		d[i].arm = i;
	}
	if (!d)
		return -ENOMEM;
	qsort(d, n, sizeof(*d), by_hash);
	for (size_t i = 0; i < n; i++)
		order[turned ? n - 1 - i : i] = d[i].arm;
	return 0;
}
