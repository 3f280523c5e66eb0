/* SPDX-License-Identifier: GPL-2.0-only */
/* REC_CASE: what a guest says of one of its cases. */
#ifndef HB_RECORD_GUEST_CASE_H
#define HB_RECORD_GUEST_CASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct guest_case {
	char *text;			/* owns the strings; every byte of it is printable */
	const char *name, *op, *control, *series, *cold;	/* "" where it says none */
	bool kernel;			/* domain */
	uint32_t control_ops, dose, ops, warmup;
};

/*
 * guest_case_parse - take a record's payload apart
 * @c       out  free @c->text, NULL on errors
 * Errors   -EINVAL not ten fields, no such domain, or a number that is none; -ENOMEM
 */
int guest_case_parse(struct guest_case *c, const char *data, size_t len);

#endif
