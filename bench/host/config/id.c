// SPDX-License-Identifier: GPL-2.0-only
#include "config/id.h"

#include <string.h>

#include "bench/base/fs.h"
#include "config/plan.h"

void id_of_text(const char *text, size_t len, char *id)
{
	char hex[65];

	fs_sha256_hex(text, len, hex);
	memcpy(id, hex, ID_LEN);
	id[ID_LEN] = '\0';
}

int id_of_memfile(struct memfile *m, char *id)
{
	const int err = memfile_close(m);

	if (!err)
		id_of_text(m->at, m->len, id);
	return err;
}
