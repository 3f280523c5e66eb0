/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Records that a guest leaves in memory which no kernel of its machine uses, for the machine's own system to find
 * after a restart. The guest's kernel has two zones there, by pstore's ramoops (fs/pstore/ram_core.c): its messages,
 * then what its runner writes to /dev/pmsg0. A zone is three words of 32 bits, a signature, where the next byte goes
 * and how many there are, and a ring of bytes. In the second one are a head when the runner begins, and when it is done
 * a second head and the records. What is found may be another boot's, or damaged: nothing of it is trusted.
 */
#ifndef HB_RECORD_KEPT_H
#define HB_RECORD_KEPT_H

#include <stddef.h>
#include <stdint.h>

enum {
	KEPT_ZONE = 12,			/* bytes before a ring */
	KEPT_HEAD = 56,			/* of ours: magic, token, length, CRC-32C of the records and of itself */
	KEPT_CONSOLE = 1 << 18,		/* bytes of the first zone */
	KEPT_LEAST = 1 << 20,		/* of a region */
	KEPT_MOST = 1 << 30,
};

/* what was found; only KEPT_WHOLE has records */
enum kept { KEPT_NOTHING, KEPT_EMPTY, KEPT_OTHER, KEPT_BEGUN, KEPT_CUT, KEPT_DAMAGED, KEPT_WHOLE };

/* kept_room - bytes of the second zone in a region of @size: a power of two, as ramoops has it */
uint64_t kept_room(uint64_t size);

/*
 * kept_head - the head before @len bytes of records; 0 when the runner begins
 * @token  in  HANDBACK_TOKEN characters
 * @crc    in  record_crc32c() of the records
 */
void kept_head(unsigned char out[KEPT_HEAD], const char *token, uint64_t len, uint32_t crc);

/*
 * kept_filled - what a zone of @room bytes says that it holds, by its first KEPT_ZONE bytes
 * Returns  bytes of its ring, from its begin on where it never was full; -1 it is no zone
 */
int64_t kept_filled(const unsigned char *zone, uint64_t room);

/* kept_text - the whole of a zone in the order of writing, fresh memory with a NUL behind; NULL = none, or -ENOMEM */
char *kept_text(const unsigned char *zone, uint64_t room, size_t *len);

/*
 * kept_find - the records of the boot with that token
 * @zone, @have  in   the second zone, as much of it as there is
 * @room         in   all of it
 * @at, @len     out  where KEPT_WHOLE: within @zone
 */
enum kept kept_find(const unsigned char *zone, size_t have, uint64_t room, const char *token, const unsigned char **at,
		    uint64_t *len);

/* kept_says - for a person, of what has no records */
const char *kept_says(enum kept what);

#endif
