// SPDX-License-Identifier: GPL-2.0-only
/* --cases: other cases than those that the plan names. */
#include <errno.h>

#include "bench/base/fail.h"
#include "config/plan.h"

static int replace(struct strlist *l, const struct strlist *globs)
{
	int err = 0;

	strlist_release(l);
	for (size_t i = 0; i < globs->n && !err; i++)
		err = strlist_add(l, globs->at[i]);
	return err;
}

int plan_select(struct plan *p, const struct strlist *globs)
{
	int err;

	if (!globs->n)
		return 0;
	p->selected = true;
	err = replace(&p->cases, globs);
	if (!err)
		err = replace(&p->kcases, globs);
	return err ? fail(err, "--cases") : 0;
}
