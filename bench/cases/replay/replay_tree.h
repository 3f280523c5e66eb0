/* SPDX-License-Identifier: GPL-2.0-only */
/* The tree that a replay's paths lead through: directories in directories, each with what is asked for. */
#ifndef HB_CASES_REPLAY_REPLAY_TREE_H
#define HB_CASES_REPLAY_REPLAY_TREE_H

#include "bench/cases/replay/replay.h"

#define TREE_PATH 128

/* tree_path - the path that a token means, into @path of TREE_PATH bytes */
void tree_path(char *path, const struct replay_token *t);

#endif
