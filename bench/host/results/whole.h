/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Is a folder that is finished still what it was then, and what its name says? Asked before any of its files is used.
 * Every such folder has files.tsv (bench/base/fs_sums.h). Boots and builds of versions that did not write it are held
 * against what their boot.json and manifest.json say.
 */
#ifndef HB_RESULTS_WHOLE_H
#define HB_RESULTS_WHOLE_H

#include <stdbool.h>

#include "bench/base/fail.h"

enum whole {
	WHOLE_YES,
	WHOLE_OLD,			/* of an older version: nothing is wrong, but not every file has a checksum */
	WHOLE_ABSENT,			/* there is no such folder */
	WHOLE_DAMAGED,
};

enum whole_kind {
	WHOLE_BOOT,			/* results/boot/ID, and ID.failed-N */
	WHOLE_BUILD,			/* build/ID, in the results and in the cache */
	WHOLE_MODULES,			/* of effect boots: build/ID of the results, effect/ID of the cache */
	WHOLE_KERNEL,			/* of the cache */
	WHOLE_SOURCE,			/* of the cache */
};

/*
 * whole_look - hold a folder against what is written in it
 * @contents  in   read all; else only what is not as it was at the last look
 * @why       out  of WHOLE_DAMAGED: what is wrong with which file
 */
enum whole whole_look(enum whole_kind kind, const char *dir, bool contents, struct reason *why);

/* whole_is - may it be used? Looked at once in a call of the program, and anew after whole_forget(); prints nothing */
bool whole_is(enum whole_kind kind, const char *dir);

/* whole_say - the same, and where it is damaged a line says so, once in a call of the program */
bool whole_say(enum whole_kind kind, const char *dir);

/* whole_left_out - did whole_say() name one that is still there? Then what was done was done without it */
bool whole_left_out(void);

/* whole_forget - what has that name is to be looked at again: it was made, moved or removed */
void whole_forget(const char *dir);
void whole_forget_all(void);

/* whole_made - what this call of the program has just sealed and given that name need not be looked at again */
void whole_made(const char *dir);

/*
 * whole_set_aside - move what is damaged to ID.damaged-N with a line that says why. For folders that the caller locked
 * Returns  0: nothing of that name is there, or what is there may be used; -errno after printing
 */
int whole_set_aside(enum whole_kind kind, const char *dir);

/* whole_seal - list the files of a folder that is finished; @id it will be called. Errors -errno after printing */
int whole_seal(enum whole_kind kind, const char *dir, const char *id);

/* whole_seal_linked - the same, of a folder of links to the files of @from, which is whole: those are not read again */
int whole_seal_linked(enum whole_kind kind, const char *dir, const char *id, const char *from);

/* WHOLE_KEY - says in boot.json and manifest.json that there is a files.tsv beside it */
#define WHOLE_KEY "checksums"

#endif
