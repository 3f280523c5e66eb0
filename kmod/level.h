/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which code the emulator counts how closely. It keeps translated code by address and by what of the processor's state
 * decides how code is translated. Outside of windows one bit of that state differs which changes nothing that Linux
 * does: so the same code is translated once more there, and costs less. For MARK_ALL everything is as the kernel left
 * it.
 */
#ifndef HBK_LEVEL_H
#define HBK_LEVEL_H

struct dentry;

/* level_init - may the state be changed? Only in the emulator, and where these bits mean nothing */
void level_init(void);

/* level_set - one of marker.h's; returns what was set before. Nothing where level_init() found no bit */
int level_set(int level);

/* level_files_create - the folder hbk/level in @dir, where there is something to set; it goes when that goes */
void level_files_create(struct dentry *dir);

#endif
