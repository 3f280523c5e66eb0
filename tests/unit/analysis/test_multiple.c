// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <math.h>
#include "analysis/multiple.h"

static const double p[] = { .005, .009, .019, .022, .051, .101, .361, .387 };

static void near(const double *got, const double *want, double tol)
{
	for (int i = 0; i < 8; i++)
		cr_assert(fabs(got[i] - want[i]) <= tol, "%d: %g, wanted %g", i, got[i], want[i]);
}

Test(multiple, reference)
{
	const double holm[] = { .040, .063, .114, .114, .204, .303, .722, .722 };
	double adj[8];

	multiple_holm(p, 8, adj);
	near(adj, holm, 1e-12);
}

Test(multiple, order_and_untested_do_not_matter)
{
	const double q[] = { .051, NAN, .005, .009 };
	double adj[4];

	multiple_holm(q, 4, adj);
	cr_assert(isnan(adj[1]));
	cr_assert(fabs(adj[2] - .015) < 1e-15 && fabs(adj[3] - .018) < 1e-15 && adj[0] == .051);
}
