/* SPDX-License-Identifier: GPL-2.0-only */
/* A growing text for tables of some hundred thousand rows: printf is too slow for those. */
#ifndef HB_BOOT_TEXT_H
#define HB_BOOT_TEXT_H

#include <stddef.h>
#include <stdint.h>

struct boot_text {
	char *at;
	size_t len, cap;
	int err;		/* sticky: 0 or -ENOMEM; check it once, at the end */
};

void boot_text_add(struct boot_text *t, const char *s);
void boot_text_char(struct boot_text *t, char c);
void boot_text_number(struct boot_text *t, uint64_t v);	/* decimal */
void boot_text_release(struct boot_text *t);

#endif
