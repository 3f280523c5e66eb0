/* SPDX-License-Identifier: GPL-2.0-only */
/* Where a kernel enters and leaves interrupts, switches tasks and creates them: for bench/meter/context.h. */
#ifndef HB_MACHINE_KERNEL_PLACES_H
#define HB_MACHINE_KERNEL_PLACES_H

/*
 * kernel_places_write - the text that the plugin reads, from the symbols of a kernel
 * @vmlinux  in  not randomised: every base configuration has RANDOMIZE_BASE off
 * @path     in  what is written
 * Errors    -EINVAL after printing which symbol is missing; -errno after printing
 */
int kernel_places_write(const char *vmlinux, const char *path);

#endif
