// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/printable.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* one character of UTF-8 in its shortest form (RFC 3629), 0 = it is none */
static size_t decode(const unsigned char *s, size_t n, uint32_t *c)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const size_t len = *s < 0x80 ? 1 : *s < 0xc0 ? 0 : *s < 0xe0 ? 2 : *s < 0xf0 ? 3 : *s < 0xf8 ? 4 : 0;

	if (!len || len > n)
		return 0;
	*c = len == 1 ? *s : *s & (0x7f >> len);
	for (size_t i = 1; i < len; i++) {
		if ((s[i] & 0xc0) != 0x80)
			return 0;
		*c = *c << 6 | (s[i] & 0x3f);
	}
	return *c >= least[len] && *c <= 0x10ffff && (*c < 0xd800 || *c > 0xdfff) ? len : 0;
}

/* controls of Unicode, its ends of lines, and what sets the direction of text */
static bool acts(uint32_t c)
{
	return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x61c || (c >= 0x200e && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

size_t printable_char(const char *s, size_t n)
{
	uint32_t c;
	const size_t len = decode((const unsigned char *)s, n, &c);

	return len && !acts(c) ? len : 0;
}

void printable_text(char *s, size_t n)
{
	for (size_t i = 0, len; i < n; i += len) {
		len = (unsigned char)s[i] >= ' ' && (unsigned char)s[i] < 0x7f ? 1 : printable_char(s + i, n - i);
		if (len)
			continue;
		if (s[i] != '\t' && s[i] != '\n' && s[i] != '\r')
			s[i] = '?';
		len = 1;
	}
}

char *printable(char *buf, size_t size, const char *s, size_t n)
{
	size_t have = 0, whole = 0;	/* whole: what may stay when "..." has to follow */

	for (size_t i = 0, len; i < n; i += len) {
		len = printable_char(s + i, n - i);
		if (have + (len ? len : 1) + 1 > size) {
			memcpy(buf + whole, "...", 4);
			return buf;
		}
		if (len)
			memmove(buf + have, s + i, len);
		else
			buf[have] = strchr("\t\r\n", s[i]) && s[i] ? ' ' : '?';
		len = len ? len : 1;
		have += len;
		whole = have + 4 <= size ? have : whole;
	}
	buf[have] = '\0';
	return buf;
}
