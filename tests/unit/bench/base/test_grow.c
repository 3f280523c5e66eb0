// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/grow.h"

#include <malloc.h>

#include "scratch.h"

Test(grow, there_is_always_room_for_one_more)
{
	int *v = NULL;

	for (size_t n = 0; n < 1000; n++) {
		cr_assert_eq(GROW(v, n), 0);
		cr_assert_geq(malloc_usable_size(v), (n + 1) * sizeof(*v));
		v[n] = (int)n;
	}
	for (size_t n = 0; n < 1000; n++)
		cr_expect_eq(v[n], (int)n);
	free(v);
}

/* as a filter does: what is kept is fewer, and grows on */
Test(grow, an_array_may_have_lost_elements)
{
	for (size_t had = 0; had < 40; had++)
		for (size_t kept = 0; kept <= had; kept++) {
			char *v = NULL;

			for (size_t n = 0; n < had; n++)
				cr_assert_eq(GROW(v, n), 0);
			for (size_t n = kept; n < had + 40; n++) {
				cr_assert_eq(GROW(v, n), 0);
				cr_assert_geq(malloc_usable_size(v), n + 1);
				v[n] = 1;
			}
			free(v);
		}
}
