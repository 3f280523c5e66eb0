/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Values in files of the system, for as long as we live. A process of its own writes them, knows what was there, and
 * holds the read end of a pipe whose write end is ours alone: when we are gone, killed by SIGKILL too, it reads the
 * end, puts everything back at once and ends. A journal would wait for a next call that may never come, and would
 * have to know whether the machine was started anew since, whose settings are its own again.
 */
#ifndef HB_BASE_RESTORER_H
#define HB_BASE_RESTORER_H

#include <stddef.h>
#include <sys/types.h>

#include "bench/base/strlist.h"

struct restorer {
	int hold;	/* write end; -1 = there is nothing to put back */
	pid_t pid;
};

/*
 * restorer_start - write values into files, in order
 * A file that takes no value (an interrupt that its device keeps where it is) stays as it is. Of a line as
 * "always [madvise] never" what was there is the word in brackets.
 * @r        out  restorer_end() it, whatever is returned
 * @changes  in   path, value, path, value, ...
 * Errors    -EACCES, -EPERM, -EROFS: we may not write one; then nothing stays changed. -errno. Nothing printed
 */
int restorer_start(struct restorer *r, const struct strlist *changes);

/* restorer_end - put all values back, the last one first, and wait until that is done. What cannot be is printed */
void restorer_end(struct restorer *r);

#endif
