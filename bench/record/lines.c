// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/lines.h"

#include <stdio.h>

#include "bench/record/record.h"

static const char digits[] = LINES_DIGITS;

static size_t close_line(char out[LINES_MAX], int len)
{
	return (size_t)(len + snprintf(out + len, LINES_MAX - (size_t)len, " %08x\n", record_crc32c(0, out, len)));
}

size_t lines_begin(char out[LINES_MAX], uint64_t bytes)
{
	return close_line(out, snprintf(out, LINES_MAX, LINES_MARK "begin %llu",
					     (unsigned long long)bytes));
}

size_t lines_end(char out[LINES_MAX], uint32_t crc_of_all)
{
	return close_line(out, snprintf(out, LINES_MAX, LINES_MARK "end %08x", crc_of_all));
}

static void put_three(char out[4], const unsigned char *in, size_t n)
{
	const uint32_t v = (uint32_t)in[0] << 16 | (n > 1 ? in[1] << 8 : 0) | (n > 2 ? in[2] : 0);

	for (size_t i = 0; i < 4; i++)
		out[i] = i > n ? '=' : digits[v >> (18 - 6 * i) & 63];
}

size_t lines_data(char out[LINES_MAX], uint32_t number, const void *data, size_t n)
{
	int len = snprintf(out, LINES_MAX, LINES_MARK "%u ", number);

	for (size_t i = 0; i < n; i += 3, len += 4)
		put_three(out + len, (const unsigned char *)data + i, n - i);
	return close_line(out, len);
}
