/* SPDX-License-Identifier: GPL-2.0-only */
/* Two executables of the same objects: what lies elsewhere in one of them, and is the same as far as its form says. */
#ifndef HB_CODE_MOVED_H
#define HB_CODE_MOVED_H

#include <stddef.h>

struct elf_image;

struct moved_count {
	size_t all;			/* of the first image */
	size_t elsewhere;		/* of those the second has, at another address */
	size_t other;			/* what either has and the other has not */
};

struct moved {
	struct moved_count functions;	/* whose size is known; the same: by name, size and disasm_forms() */
	struct moved_count variables;	/* the same: by name and size, not by what is in them */
};

/*
 * moved_compare - hold two executables against each other
 * Of what has one name (static functions) the first in either image goes with the first in the other.
 * Errors  -EINVAL no decoder for their machine, printed; -ENOMEM
 */
int moved_compare(const struct elf_image *a, const struct elf_image *b, struct moved *m);

#endif
