// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/block_order.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

struct drawn { char hex[65]; size_t arm; };

static int by_hash(const void *x, const void *y)
{
	return strcmp(((const struct drawn *)x)->hex, ((const struct drawn *)y)->hex);
}

int block_order(const struct plan *p, const struct feature *f, const char *arch, unsigned int block, size_t *order)
{
	const size_t n = f->nr_arms;
	AUTO_FREE struct drawn *d = calloc(n + 1, sizeof(*d));

	for (size_t i = 0; d && i < n; i++) {
		AUTO_FREE char *text = fs_path("%s %s %s %u %s", p->hash, f->name, arch, block - block % 2,
					       f->arms[i].name);

		fs_sha256_hex(text, strlen(text), d[i].hex);
		d[i].arm = i;
	}
	if (!d)
		return -ENOMEM;
	qsort(d, n, sizeof(*d), by_hash);
	for (size_t i = 0; i < n; i++)
		order[block % 2 ? n - 1 - i : i] = d[i].arm;
	return 0;
}
