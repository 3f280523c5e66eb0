/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How a guest on a machine of its own hands its records back: words on the kernel's command line that the kernel does
 * not know, so that they are in the environment of process 1, and a line before the records.
 *
 *   ip=CLIENT::GATEWAY:NETMASK::DEVICE:off   as the kernel's own (Documentation/admin-guide/nfs/nfsroot.rst)
 *   HB_PEER=ADDRESS:PORT     where records go, by TCP
 *   HB_TOKEN=HEX             of this boot: records of another one are nobody's
 *   HB_LIMIT=SECONDS         after which the guest restarts the machine
 *   HB_CARD=MAC              the card, whatever a kernel calls it; without it the device that ip= names
 *   HB_CONSOLE=PORT          UDP of the same address: the kernel's messages (netconsole). Without it the link is down
 *                            while cases are timed
 *   HB_NEXT=MAC              whom messages are sent to on the link; without it everybody
 *
 * or, of one that has no network and leaves its records in memory (bench/record/kept.h), HB_TOKEN, HB_LIMIT and
 *
 *   HB_KEEP=BYTES            of the zone that they have there
 */
#ifndef HB_RECORD_HANDBACK_H
#define HB_RECORD_HANDBACK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HANDBACK_TOKEN = 32, HANDBACK_HEAD_MAX = 96 };

struct handback {
	char ip[16], mask[16], gateway[16];	/* dotted; gateway "" = none */
	char device[16], card[18], next[18];	/* "" = not given */
	char peer[16], token[HANDBACK_TOKEN + 1];
	uint16_t port, console;			/* console 0 = none */
	unsigned int limit_s;
	unsigned long keep;			/* bytes; 0 = by the network, else nothing of that is set */
};

/*
 * handback_read - the words, by a function as getenv()
 * Returns  true; false = one that has to be there is not, or is malformed: *@wrong names it
 */
bool handback_read(struct handback *h, char *(*get)(const char *name), const char **wrong);

/* handback_head - the line before @len bytes of records, with its end; its length */
size_t handback_head(char out[HANDBACK_HEAD_MAX], const char *token, uint64_t len);

/*
 * handback_expect - what the line says that came in; @line without its end
 * Returns  true when it has the token: *@len is how much follows
 */
bool handback_expect(const char *line, const char *token, uint64_t *len);

/* the byte that says that all is kept, back to the guest */
#define HANDBACK_KEPT 'k'

#endif
