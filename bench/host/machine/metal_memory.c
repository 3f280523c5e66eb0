// SPDX-License-Identifier: GPL-2.0-only
/*
 * A region that the target's own Linux leaves alone (memmap=SIZE$ADDRESS on its command line) is given to the guest's
 * pstore, which writes through to memory, so that a restart leaves it as the guest did; it is read through /dev/mem.
 */
#include "machine/metal.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/record/handback.h"
#include "bench/record/kept.h"

#define BY_MEMORY "memory "

enum { PAGE = 4096, TAKE_S = 300 };

/* 64M, 0x18000000: as memmap= has them */
static bool read_bytes(const char *text, size_t len, uint64_t *bytes)
{
	static const char units[] = "KMG";
	const char *unit = len ? memchr(units, text[len - 1], sizeof(units) - 1) : NULL;
	AUTO_FREE char *digits = fs_path("%.*s", (int)(unit ? len - 1 : len), text);
	const unsigned int shift = unit ? 10 * (unsigned int)(unit - units + 1) : 0;
	unsigned long long n;

	if (number_between(digits, 0, UINT64_MAX >> (shift + 12), &n))
		return false;
	*bytes = (uint64_t)n << shift;
	return true;
}

bool metal_memory_read(struct metal_memory *r, const char *handback)
{
	const char *size, *at;

	*r = (struct metal_memory){ 0 };
	if (strncmp(handback, BY_MEMORY, strlen(BY_MEMORY)))
		return true;
	size = handback + strlen(BY_MEMORY);
	at = strchr(size, '$');
	return at && read_bytes(size, (size_t)(at - size), &r->size) && read_bytes(at + 1, strlen(at + 1), &r->at) &&
	       r->size >= KEPT_LEAST && r->size <= KEPT_MOST && r->at && r->size % PAGE == 0 && r->at % PAGE == 0;
}

char *metal_memory_words(const struct metal_memory *r, uint64_t limit_s)
{
	const unsigned long long at = r->at, size = r->size, room = kept_room(r->size), limit = limit_s;
	const bool odd = size % (1 << 20);

	return fs_path("'0x%llx' '0x%llx' 'memmap=%llu%c$0x%llx' 'HB_TOKEN=%s HB_KEEP=%llu HB_LIMIT=%llu "
		       "ramoops.mem_address=0x%llx ramoops.mem_size=%llu ramoops.console_size=%d "
		       "ramoops.pmsg_size=%llu ramoops.record_size=0 ramoops.ftrace_size=0'",
		       at, at + size - 1, odd ? size >> 10 : size >> 20, odd ? 'K' : 'M', at, r->token, room, limit,
		       at, size, KEPT_CONSOLE, room);
}

/* whole pages from @at on that hold @bytes; 0 = they are in @out */
static int fetch(const struct metal *m, uint64_t at, uint64_t bytes, struct memfile *out)
{
	const unsigned long long pages = (bytes + PAGE - 1) / PAGE, from = at / PAGE;
	AUTO_FREE char *command = fs_path("s=; [ \"$(id -u)\" = 0 ] || s='sudo -n'; exec $s dd if=/dev/mem bs=%d "
					  "skip=%llu count=%llu 2>/dev/null", PAGE, from, pages);
	const int status = metal_ssh_bytes(m, command, TAKE_S, out);

	return status || out->len != pages * PAGE ? -EIO : 0;
}

/* the kernel's messages, where they are of this boot: its command line is among them, or its records are beside them */
static int keep_console(struct metal_memory *r, const unsigned char *zone, bool known)
{
	size_t len = 0;
	AUTO_FREE char *text = kept_text(zone, KEPT_CONSOLE, &len);

	if (!text || !len || !(known || memmem(text, len, r->token, HANDBACK_TOKEN)))
		return 0;
	r->said = len;
	return fs_write(METAL_CONSOLE, text, len);
}

/* pages that the records are in; a few are in one, behind the kernel's messages */
static const unsigned char *find_zone(const struct metal_memory *r, const struct metal *m, const struct memfile *first,
				      struct memfile *rest)
{
	const unsigned char *zone = (const unsigned char *)first->at + KEPT_CONSOLE;
	const int64_t filled = kept_filled(zone, kept_room(r->size));

	if (filled <= PAGE - KEPT_ZONE)
		return zone;
	if (fetch(m, r->at + KEPT_CONSOLE, KEPT_ZONE + (uint64_t)filled, rest))
		return NULL;
	return (const unsigned char *)rest->at;
}

int metal_memory_take(struct metal_memory *r, const struct metal *m, char *why, size_t size)
{
	AUTO_MEMFILE struct memfile first = { 0 }, rest = { 0 };
	const bool there = !fetch(m, r->at, KEPT_CONSOLE + PAGE, &first);
	const unsigned char *zone = there ? find_zone(r, m, &first, &rest) : NULL, *at = NULL;
	enum kept what;
	uint64_t len = 0;
	int err;

	if (!zone) {
		snprintf(why, size, "its memory cannot be read");
		return 0;
	}
	what = kept_find(zone, rest.len ? rest.len : PAGE, kept_room(r->size), r->token, &at, &len);
	snprintf(why, size, "%s", kept_says(what));
	err = keep_console(r, (const unsigned char *)first.at, what == KEPT_BEGUN || what == KEPT_WHOLE);
	if (!err && what == KEPT_WHOLE)
		err = fs_write(METAL_RECORDS, at, len);
	r->whole = !err && what == KEPT_WHOLE;
	return err;
}
