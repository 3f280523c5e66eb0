/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Work that several processes, on several hosts, may want to do in one folder: who has claimed NAME holds a lock on
 * the file .NAME.lock in it. Of one that was killed, or whose host died, the lock is free.
 */
#ifndef HB_BASE_FS_CLAIM_H
#define HB_BASE_FS_CLAIM_H

#include <stdbool.h>

struct fs_claim {
	char *lock;		/* path of the lock's file; NULL = nothing is claimed */
	int fd;
};

/*
 * fs_claim - be the one who makes NAME in a folder
 * @wait   in   where another has it: wait, after one line that says who; false: -EBUSY, nothing printed
 * @c      out  fs_unclaim() it; nothing to release after an error
 * Errors  -EBUSY; -errno after printing
 */
int fs_claim(struct fs_claim *c, const char *dir, const char *name, bool wait);
void fs_unclaim(struct fs_claim *c);	/* fine for one that is not claimed */

/* fs_claim_holder - "process 123 on node2", to be freed; NULL = nobody has claimed NAME */
char *fs_claim_holder(const char *dir, const char *name);

#endif
