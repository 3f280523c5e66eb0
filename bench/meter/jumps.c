// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/jumps.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

#include "bench/meter/context.h"

bool jumps_told;

static struct { bool there, interrupt; uint64_t to; } told;
static bool watching;
static char error[200];

/* the first one: @pc is what was not expected */
static void wrong(const char *what, uint64_t pc)
{
	const char *before = !told.there ? "nothing since" : told.interrupt ? "an interrupt to" : "an exception to";

	if (!*error)
		snprintf(error, sizeof(error), "%s (now at %" PRIx64 ", told before: %s %" PRIx64 ")", what, pc, before,
			 told.to);
}

/*
 * For x86-64 QEMU tells of an exception twice: as one, with where it was raised, and as an interrupt when it goes to
 * the entry. For arm64 once, as what it is.
 */
void jumps_tell(bool interrupt, uint64_t to)
{
	const bool second = told.there && !told.interrupt && interrupt;

	if (told.there && watching && !second)
		wrong("the guest entered nowhere what the emulator told of", to);
	told.there = true;
	told.interrupt = interrupt && !second;
	told.to = to;
}

void jumps_watch(uint64_t pc)
{
	told.there = told.there && told.to == pc;
	watching = true;
}

/* a system call of x86-64 is no exception: nobody tells of it */
void jumps_enter(uint64_t pc, unsigned int place)
{
	const unsigned int kind = place & (PLACE_INTERRUPT | PLACE_EXCEPTION);

	if (!jumps_told || !watching)
		return;
	if (!kind) {
		if (told.there)
			wrong("the guest entered a system call instead of what the emulator told of", pc);
		return;
	}
	if (!told.there || told.to != pc)
		wrong("the guest entered what the emulator did not tell of", pc);
	else if (!(kind & (told.interrupt ? PLACE_INTERRUPT : PLACE_EXCEPTION)))
		wrong("an interrupt by the emulator is an exception by its address, or the other way round", pc);
	told.there = false;
}

const char *jumps_error(void)
{
	return *error ? error : NULL;
}
