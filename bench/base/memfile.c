// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/memfile.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"

enum { FIRST = 4096 };

/* stdio knows of an error only where bytes are not taken: open_memstream() says nothing of what it loses */
static ssize_t take(void *to, const char *from, size_t n)
{
	struct memfile *m = to;
	size_t room = m->room;
	char *at;

	while (room - m->len <= n)
		room *= 2;
	at = room > m->room ? realloc(m->at, room) : m->at;
	if (!at)
		return 0;
	memcpy(at + m->len, from, n);
	m->at = at;
	m->room = room;
	m->len += n;
	at[m->len] = '\0';
	return (ssize_t)n;
}

/* for ftell(): nobody goes back */
static int tell(void *of, off64_t *at, int from)
{
	const struct memfile *m = of;

	if (from == SEEK_SET || *at)
		return -1;
	*at = (off64_t)m->len;
	return 0;
}

FILE *memfile_open(struct memfile *m)
{
	m->at = calloc(1, FIRST);
	m->room = FIRST;
	m->len = 0;
	m->f = m->at ? fopencookie(m, "w", (cookie_io_functions_t){ .write = take, .seek = tell }) : NULL;
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
