/* SPDX-License-Identifier: GPL-2.0-only */
/* A case that is a program of its own, from whoever executes it: the runner, or the guest's first program. */
#ifndef HB_GUEST_ALONE_H
#define HB_GUEST_ALONE_H

#include <stddef.h>

/* the files by which they meet */
#define PROGRAM_CASE "/tmp/hb.case"
#define PROGRAM_RESULT "/tmp/hb.result"

/* exit status of a process that could not run the case */
enum { ALONE_NO_PROGRAM = 1, ALONE_NO_STATE };

/* alone_result - PROGRAM_RESULT, [size] bytes, zeroed, mapped; NULL, and errno says why */
void *alone_result(size_t size);

/*
 * alone_become - in a process for it: take on the guest's states, then be that program
 * Returns the exit status of a process that cannot
 */
int alone_become(const char *program);

#endif
