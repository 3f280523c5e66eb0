/* SPDX-License-Identifier: GPL-2.0-only */
/* Which files of configuration were read: what has to go along with the results of a plan. */
#ifndef HB_CONFIG_CONF_USED_H
#define HB_CONFIG_CONF_USED_H

#include <stdbool.h>

#include "bench/base/strlist.h"

/* conf_root - the folder that holds configs/: fs_data_dir(), or what conf_set_root() says, which copies */
const char *conf_root(void);
void conf_set_root(const char *dir);

/* conf_is_packed - is that root another than the program's own: of a plan that was packed with its boots? */
bool conf_is_packed(void);

/*
 * conf_set_beside - the folder of a plan that was given by a path: a base that configs/base does not have is looked for
 * there; copied, NULL = none. conf_beside - what was set, or NULL
 */
void conf_set_beside(const char *dir);
const char *conf_beside(void);

/* conf_used_note - a file was read, or is named by one that was; -ENOMEM */
int conf_used_note(const char *path);

/* conf_used_forget - as if none had been read: another plan, or the same elsewhere, is loaded next */
void conf_used_forget(void);

/* conf_used - all of them since the program began, each once, as real paths. Borrowed until the next note */
const struct strlist *conf_used(void);

#endif
