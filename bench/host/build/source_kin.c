// SPDX-License-Identifier: GPL-2.0-only
#include "build/source_kin.h"

#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_sums.h"

void source_kin_list(const char *plain, struct strlist *known)
{
	AUTO_FREE char *root = fs_path("%.*s", (int)(strrchr(plain, '/') - plain), plain);
	const char *own = strrchr(plain, '/') + 1;
	const size_t len = strcspn(own, "+");
	struct strlist names = { 0 };

	if (!fs_list(root, &names))
		for (size_t i = 0; i < names.n; i++) {
			AUTO_FREE char *dir = fs_path("%s/%s", root, names.at[i]);

			if (!strncmp(names.at[i], own, len) && strchr("+", names.at[i][len]) && fs_sums_known(dir))
				strlist_add(known, dir);
		}
	strlist_release(&names);
}

void source_kin_linked(struct strlist *known)
{
	for (size_t i = 0; i < known->n; i++)
		fs_sums_touched(known->at[i]);
	strlist_release(known);
}
