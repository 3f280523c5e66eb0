/* SPDX-License-Identifier: GPL-2.0-only */
/* Boots that others made: files of the runner, from any number of machines, become folders of results/boot. */
#ifndef HB_BOOT_BOOT_IMPORT_H
#define HB_BOOT_BOOT_IMPORT_H

#include <stdbool.h>
#include <stddef.h>

#include "config/plan.h"

/*
 * boot_import - take in the records of other machines
 * The boots of each arm on a machine, in the order in which they were made, pair with those of the other arms there; a
 * file that names its block (runner --block) pairs by that. Blocks of several machines count on.
 * @p      in   its machine is of the kind files
 * @arg    in   [n] "FILE", whose arm is what the runner was told (--arm), or "ARM=FILE"
 * @runs   in   several runs of one boot are units, as if each were a boot
 * @strict in   refuse files whose machine had a setting that disturbs times; each is a line
 * @added  out  boots that were not there
 * Errors  -EINVAL after printing: no whole record, another architecture, a proof that does not hold, the same file or
 *         boot twice, an arm that a machine lacks, more blocks than the plan has; nothing is taken in then; -errno
 *         printed
 */
int boot_import(const struct plan *p, char *const *arg, size_t n, bool runs, bool strict, size_t *added);

#endif
