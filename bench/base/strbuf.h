/* SPDX-License-Identifier: GPL-2.0-only */
/* A growing text for tables of some hundred thousand rows: printf is too slow for those. */
#ifndef HB_BASE_STRBUF_H
#define HB_BASE_STRBUF_H

#include <stddef.h>
#include <stdint.h>

struct strbuf {
	char *at;
	size_t len, cap;
	int err;		/* sticky: 0 or -ENOMEM; check it once, at the end */
};

void strbuf_add(struct strbuf *t, const char *s);
void strbuf_char(struct strbuf *t, char c);
void strbuf_number(struct strbuf *t, uint64_t v);	/* decimal */
void strbuf_release(struct strbuf *t);

#endif
