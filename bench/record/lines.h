/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records as lines of text, for a guest that has a console and nothing else. The console's log has what others print as
 * well, and may have lost some of it, so every line has a checksum of its own and all of them have one more.
 *
 *   HBL begin BYTES CRC                how many bytes of records follow
 *   HBL N BASE64 CRC                   the N-th LINES_BYTES of them, N from 0; the last line may have less
 *   HBL end CRC-OF-ALL CRC
 *
 * A CRC is eight hexadecimal digits of CRC-32C, that at a line's end of all before its blank, from HBL on.
 */
#ifndef HB_RECORD_LINES_H
#define HB_RECORD_LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LINES_MARK "HBL "
/* what stands around the records, for whoever watches a console: in the order in which they come */
#define LINES_HERE LINES_MARK "here:"		/* the kernel is up, the runner is process 1 */
#define LINES_MEASURES LINES_MARK "measures"	/* from here on it may be silent for long */
#define LINES_RUNNER "hardbench runner: "	/* "pass" or "fail" follows */
#define LINES_OVER LINES_MARK "over"		/* nothing follows */

#define LINES_DIGITS "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"	/* RFC 4648 */

enum { LINES_BYTES = 192, LINES_MAX = 320 };	/* of records in a line; of a line with its end */

/* lines_begin, lines_data, lines_end - a line with a line feed and a NUL; its length. @n <= LINES_BYTES */
size_t lines_begin(char out[LINES_MAX], uint64_t bytes);
size_t lines_data(char out[LINES_MAX], uint32_t number, const void *data, size_t n);
size_t lines_end(char out[LINES_MAX], uint32_t crc_of_all);

struct lines {			/* what was taken so far; zeroed before the first line */
	unsigned char *data;	/* owned */
	uint64_t len, bytes;	/* of the records, so far and all */
	uint32_t next;		/* line */
	bool begun, whole;
	char why[120];		/* what is wrong, when a call failed */
};

/*
 * lines_read.c:
 * lines_take - look at one line of a log, whatever else it has before the mark and behind the checksum
 * A begin after a begin is a guest that was restarted: what came before it is dropped. A line that comes twice in a row
 * is taken once.
 * @line   in  with a NUL, which need not be its end
 * @most   in  bytes that records may have
 * Errors  -EINVAL, nothing printed, @l->why says what: a line that is damaged or missing, records after the last line;
 *         -ENOMEM
 */
int lines_take(struct lines *l, const char *line, uint64_t most);

/* lines_finish - no more lines come: are all records there? Errors -EINVAL as above */
int lines_finish(struct lines *l);

void lines_release(struct lines *l);

#endif
