/* SPDX-License-Identifier: GPL-2.0-only */
/* Operations of one case that were told apart: what most of them take, and what happens now and then. */
#ifndef HB_MACHINE_BOOT_EACH_H
#define HB_MACHINE_BOOT_EACH_H

#include <stddef.h>
#include <stdint.h>

struct boot_each {
	uint64_t steady;	/* instructions of most operations; of several numbers that are as frequent the least */
	uint64_t rare;		/* what the others take more, their mean, to the nearest; 0 where they take less */
	uint64_t rare_ops;	/* how many those are */
	uint64_t sum;		/* of all operations */
};

/* boot_each - of the instructions of @n > 0 operations; sorts @own */
struct boot_each boot_each(uint64_t *own, size_t n);

#endif
