/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tasks of a guest, as far as they were seen: which one runs, who created whom, and what each has entered. A task
 * is known by its key: the address at which the switch keeps the first of its registers.
 */
#ifndef HB_METER_TASKS_H
#define HB_METER_TASKS_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/meter/context.h"

int tasks_init(void);			/* 0 or -ENOMEM. The task that runs is then one without a key */

/* tasks_born - the current task writes to @addr, which may be among the registers of a task that it creates */
void tasks_born(uint64_t addr);

/* tasks_switch - the task of key @prev stops, that of key @next runs. A creation of @next that was seen makes it new */
void tasks_switch(uint64_t prev, uint64_t next);

enum entered { ENTERED_EXCEPTION, ENTERED_INTERRUPT, ENTERED_DEFERRED };

void tasks_push(enum entered what);	/* the current task enters one of these */
void tasks_done(void);			/* what was deferred, where that was entered last */
void tasks_pop(void);			/* it returns from the last of the others; from none where that was not seen */
void tasks_from_user(void);		/* it comes from user space: it is in none */
void tasks_root(void);			/* it and its descendants are the own ones from here on */

/* tasks_context - where instructions of this moment belong */
enum context tasks_context(void);

/* tasks_error - NULL, or the first thing that cannot be */
const char *tasks_error(void);

#endif
