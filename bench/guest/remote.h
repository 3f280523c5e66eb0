/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A guest on a machine of its own (bench/record/handback.h): no emulator that takes records while it runs and ends with
 * the runner's code. Records are kept in memory; a process of its own restarts the machine when the time is over.
 */
#ifndef HB_GUEST_REMOTE_H
#define HB_GUEST_REMOTE_H

#include <stdbool.h>

#include "bench/guest/runner.h"
#include "bench/record/handback.h"

/* remote_asked - does the command line say so? */
bool remote_asked(void);

/* remote_begin - from here on records go to memory, and the time is watched. 0, or -errno after printing */
int remote_begin(struct runner *r);

/* remote_facts - stay on one processor, and send what the machine is; once, after the first record */
void remote_facts(struct runner *r);

/* remote_end - hand the records back, and let the firmware boot what it boots */
__attribute__((noreturn)) void remote_end(const struct runner *r);

/*
 * remote_net.c
 * net_up    the card has its address, and a link. 0, or -errno after printing
 * net_log   the kernel's messages go out from here on; what is not to be had is printed, and no error
 * net_send  @fd from its start to the peer, until it says that it has all. 0, or -errno after printing
 */
int net_up(const struct handback *h);
void net_log(const struct handback *h);
int net_send(const struct handback *h, int fd);

/*
 * remote_keep.c: for a guest without a network
 * keep_begin  it is said in the memory that is kept that we are here. 0, or -errno after printing
 * keep_put    all of @fd goes there, behind a head with its checksum. 0, or -errno after printing
 */
int keep_begin(const struct handback *h);
int keep_put(const struct handback *h, int fd);

/* remote_tell - a line in the kernel's own log, which gets out where standard error does not */
__attribute__((format(printf, 1, 2))) void remote_tell(const char *fmt, ...);

/*
 * remote_watch.c
 * watch_begin  a process that keeps the machine's watchdogs content until @limit_s are over, and restarts it then
 * watch_end    it ends, and the watchdogs with it
 */
void watch_begin(unsigned int limit_s);
void watch_end(void);

#endif
