/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_GUEST_ASIDE_H
#define HB_GUEST_ASIDE_H

#include <sys/types.h>

/*
 * aside_fork - as fork(2), but where we may choose its number the child takes none of those that cases' processes get
 * An arm with one proof more would have every number of its cases moved by one, and their digits, and with them counts.
 * Only for a process of one thread.
 */
pid_t aside_fork(void);

#endif
