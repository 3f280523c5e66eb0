// SPDX-License-Identifier: GPL-2.0-only
#include "machine/boot_each.h"

#include <stdlib.h>

static int cmp(const void *pa, const void *pb)
{
	const uint64_t a = *(const uint64_t *)pa, b = *(const uint64_t *)pb;

	return (a > b) - (a < b);
}

struct boot_each boot_each(uint64_t *own, size_t n)
{
	struct boot_each e = { 0 };
	size_t most = 0, next;
	int64_t more;

	qsort(own, n, sizeof(*own), cmp);
	for (size_t i = 0; i < n; i = next) {
		for (next = i + 1; next < n && own[next] == own[i];)
			next++;
		if (next - i > most) {
			most = next - i;
			e.steady = own[i];
		}
	}
	e.rare_ops = n - most;
	for (size_t i = 0; i < n; i++)
		e.sum += own[i];
	more = (int64_t)(e.sum - n * e.steady);
	if (more > 0)
		e.rare = ((uint64_t)more + e.rare_ops / 2) / e.rare_ops;
	return e;
}
