/* SPDX-License-Identifier: GPL-2.0-only */
/* What a machine of the kind "files" is told when hardbench makes what somebody else boots on it. */
#ifndef HB_MACHINE_FILES_H
#define HB_MACHINE_FILES_H

#include "machine/machine.h"

/* files_cmdline - the kernel's words of that architecture, before those of an arm; "" where there are none; borrowed */
const char *files_cmdline(const struct machine_handle *h, const char *arch);

#endif
