// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/memfile.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

FILE *memfile_open(struct memfile *m)
{
	m->f = open_memstream(&m->at, &m->len);
	return m->f;
}

int memfile_close(struct memfile *m)
{
	FILE *f = TAKE(m->f);
	const bool lost = !f || ferror(f);

	return (f && fclose(f)) || lost ? -ENOMEM : 0;
}

char *memfile_take(struct memfile *m)
{
	return memfile_close(m) ? NULL : TAKE(m->at);
}

int memfile_write(struct memfile *m, const char *path)
{
	const int err = memfile_close(m);

	return err ? fail(err, "%s", path) : fs_write(path, m->at, m->len);
}

void memfile_release(struct memfile *m)
{
	if (m->f)
		fclose(m->f);
	free(m->at);
	*m = (struct memfile){ 0 };
}
