/* SPDX-License-Identifier: GPL-2.0-only */
/* Numbers as every file of ours has them. */
#ifndef HB_BASE_NUMBER_H
#define HB_BASE_NUMBER_H

#include <stddef.h>

/*
 * number_format - whole numbers below 2^53 in full, others with nine significant digits (the last bits of libm
 * differ between machines), "" for NaN
 * @buf  out  [n] bytes, n >= 32
 */
void number_format(double x, char *buf, size_t n);

/* number_u64 - a whole string as a number in decimal or 0x; 0 or -EINVAL, nothing printed */
int number_u64(const char *s, unsigned long long *out);

#endif
