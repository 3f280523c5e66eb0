// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_commit.h"

#include "commit.h"			/* written by make */

const char try_commit[] = HARDBENCH_COMMIT;
