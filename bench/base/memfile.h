/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A file that is written in memory, with stdio:
 *	AUTO_MEMFILE struct memfile m = { 0 };
 *	FILE *f = memfile_open(&m);
 *
 *	if (!f)
 *		return fail(-ENOMEM, "%s", path);
 *	fprintf(f, ...);
 *	return memfile_write(&m, path);
 */
#ifndef HB_BASE_MEMFILE_H
#define HB_BASE_MEMFILE_H

#include <stddef.h>
#include <stdio.h>

struct memfile {
	FILE *f;	/* until it is closed */
	char *at;	/* owned; the content, with a NUL behind it, once it is closed */
	size_t len, room;
};

/* while it is open it stays where it is */
#define AUTO_MEMFILE __attribute__((cleanup(memfile_release)))

FILE *memfile_open(struct memfile *m);	/* of a zeroed one; borrowed; NULL without memory. It has ftell(), no fseek() */

/* memfile_close - no more is written. Errors -ENOMEM something was lost, or it was never open */
int memfile_close(struct memfile *m);

/* memfile_take - close it and hand its content over, to be freed; NULL where memfile_close() fails */
char *memfile_take(struct memfile *m);

/* memfile_write - close it and replace @path by its content as fs_write() does. Errors -errno after printing */
int memfile_write(struct memfile *m, const char *path);

void memfile_release(struct memfile *m);	/* whatever state it is in */

#endif
