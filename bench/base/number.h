/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Numbers as every file and option of ours has them. What is read is the whole text or it is refused: no blanks before
 * or behind, no sign that was not asked for, nothing after the last digit. Nothing is printed.
 */
#ifndef HB_BASE_NUMBER_H
#define HB_BASE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/*
 * number_format - whole numbers below 2^53 in full, others with nine significant digits (the last bits of libm
 * differ between machines), "" for NaN
 * @buf  out  [n] bytes, n >= 32
 */
void number_format(double x, char *buf, size_t n);

/* number_read - what number_format() wrote: "" is NaN, "inf" and "-inf" are numbers too; 0 or -EINVAL */
int number_read(const char *s, double *x);

/* number_u64 - a whole number in decimal or 0x; 0 or -EINVAL */
int number_u64(const char *s, unsigned long long *out);

/* number_between - number_u64() within two limits; -ERANGE outside of them */
int number_between(const char *s, unsigned long long least, unsigned long long most, unsigned long long *out);

/*
 * number_decimal - digits with at most one point, and a sign and an exponent if wanted; never hexadecimal or infinite
 * @at, @n  in  bytes; no NUL is needed behind them
 * Returns  false when it is not one
 */
bool number_decimal(const char *at, size_t n, double *x);

/* number_share - "2%" is 0.02, "0.02" is itself; 0 or more. number_percent - "2%" alone. 0 or -EINVAL */
int number_share(const char *s, double *share);
int number_percent(const char *s, double *share);

/*
 * number_lead - the decimal digits that a text begins with, for texts with numbers in them
 * @s  inout  behind the last digit afterwards; where it has not moved there was no digit
 * Returns  their value; ULLONG_MAX for what is larger
 */
unsigned long long number_lead(const char **s);

#endif
