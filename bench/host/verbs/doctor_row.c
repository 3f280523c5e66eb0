// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/doctor.h"

#include <errno.h>
#include <stdlib.h>

static const char *const words[] = {
	[FINDING_OK] = "ok", [FINDING_NOTE] = "note", [FINDING_MISSING] = "missing"
};

int doctor_row(struct doctor *d, enum finding f, const char *check, char *detail, char *fix)
{
	const char *cells[] = { words[f], check, detail, fix };
	int err = detail ? text_table_row(&d->table, cells) : -ENOMEM;

	d->nr_missing += f == FINDING_MISSING;
	free(detail);
	free(fix);
	return err;
}
