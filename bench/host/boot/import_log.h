/* SPDX-License-Identifier: GPL-2.0-only */
/* The log of a console, or of a job of LAVA, and what a runner said there: its records as lines of text. */
#ifndef HB_BOOT_IMPORT_LOG_H
#define HB_BOOT_IMPORT_LOG_H

#include <stddef.h>
#include <stdint.h>

/*
 * import_log_cut - the records in a log: plain text, or LAVA's YAML, "- {dt: ..., lvl: target, msg: ...}" a line
 * @text     inout  [n] bytes and a NUL, untrusted; its lines are taken apart
 * @records  out    fresh memory, [@len]
 * @why      out    [nwhy] bytes, when it fails: half a sentence with the line
 * Errors    -EINVAL, nothing printed; -ENOMEM
 */
int import_log_cut(char *text, size_t n, unsigned char **records, size_t *len, char *why, size_t nwhy);

#endif
