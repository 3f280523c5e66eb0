// SPDX-License-Identifier: GPL-2.0-only
/* For the host: no guest reads such lines. */
#include "bench/record/lines.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/number.h"
#include "bench/record/record.h"

enum { CRC_DIGITS = 8, TEXT = LINES_BYTES / 3 * 4 };

static const char digits[] = LINES_DIGITS;

__attribute__((format(printf, 2, 3))) static int wrong(struct lines *l, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(l->why, sizeof(l->why), fmt, ap);
	va_end(ap);
	return -EINVAL;
}

/* four letters as up to three bytes; how many, or -1 */
static int get_three(unsigned char out[3], const char *in)
{
	uint32_t v = 0;
	int n = in[3] != '=' ? 3 : in[2] != '=' ? 2 : 1;

	for (int i = 0; i < 4; i++) {
		const char *at = i <= n && in[i] ? strchr(digits, in[i]) : NULL;

		if (i <= n && !at)
			return -1;
		v = v << 6 | (at ? (uint32_t)(at - digits) : 0);
	}
	for (int i = 0; i < n; i++)
		out[i] = (unsigned char)(v >> (16 - 8 * i));
	return n;
}

/* @len letters into @out; how many bytes, or -1 */
static int decode(unsigned char out[LINES_BYTES], const char *in, size_t len)
{
	int n = 0, got = 3;

	if (!len || len > TEXT || len % 4)
		return -1;
	for (size_t i = 0; i < len; i += 4) {
		if (got != 3)
			return -1;
		got = get_three(out + n, in + i);
		if (got < 0)
			return -1;
		n += got;
	}
	return n;
}

/* is that what a checksum looks like, with nothing more behind it? */
static bool is_crc(const char *text, uint32_t crc)
{
	char want[CRC_DIGITS + 1];

	snprintf(want, sizeof(want), "%08x", crc);
	return !strncmp(text, want, CRC_DIGITS) && !isalnum((unsigned char)text[CRC_DIGITS]);
}

/* the checksum behind @len bytes of a line: is it theirs? */
static bool is_sound(const char *line, size_t len)
{
	return line[len] == ' ' && is_crc(line + len + 1, record_crc32c(0, line, len));
}

static int take_begin(struct lines *l, const char *word, const char *line, uint64_t most)
{
	const char *end = word;
	const uint64_t bytes = number_lead(&end);
	unsigned char *data;

	if (!is_sound(line, (size_t)(end - line)))
		return wrong(l, "the line that begins the records is damaged");
	if (l->whole)
		return wrong(l, "records of two boots");
	if (bytes > most)
		return wrong(l, "%llu bytes of records are too many", (unsigned long long)bytes);
	data = realloc(l->data, bytes + 1);
	if (!data)
		return -ENOMEM;
	*l = (struct lines){ .data = data, .bytes = bytes, .begun = true };
	return 0;
}

static int take_end(struct lines *l, const char *word, const char *line)
{
	if (strnlen(word, CRC_DIGITS) < CRC_DIGITS || !is_sound(line, (size_t)(word - line) + CRC_DIGITS))
		return wrong(l, "the line that ends the records is damaged");
	if (!l->begun)
		return wrong(l, "the end of records whose begin is missing");
	if (l->len != l->bytes)
		return wrong(l, "%llu of %llu bytes of records, line %u is missing", (unsigned long long)l->len,
			     (unsigned long long)l->bytes, l->next);
	if (!is_crc(word, record_crc32c(0, l->data, l->len)))
		return wrong(l, "the checksum of all records is wrong");
	l->whole = true;
	return 0;
}

static int take_data(struct lines *l, const char *word, const char *line)
{
	unsigned char data[LINES_BYTES];
	const char *text = word;
	const uint64_t number = number_lead(&text);
	const size_t len = strcspn(text + (*text == ' '), " \t\r\n\"'");
	const int n = *text == ' ' ? decode(data, text + 1, len) : -1;

	if (n < 0 || !is_sound(line, (size_t)(text + 1 - line) + len))
		return wrong(l, "line %u of the records is damaged", l->next);
	if (l->next && number == l->next - 1)
		return 0;
	if (!l->begun || l->whole || number != l->next)
		return wrong(l, "line %llu of the records, where line %u is to be",
			     (unsigned long long)number, l->next);
	if ((uint64_t)n > l->bytes - l->len || (n < LINES_BYTES && (uint64_t)n != l->bytes - l->len))
		return wrong(l, "line %u of the records has %d bytes", l->next, n);
	memcpy(l->data + l->len, data, (size_t)n);
	l->len += (uint64_t)n;
	l->next++;
	return 0;
}

int lines_take(struct lines *l, const char *line, uint64_t most)
{
	const char *at = strstr(line, LINES_MARK);
	const char *word = at ? at + sizeof(LINES_MARK) - 1 : "";

	/* a mark that nothing of ours follows is somebody's who speaks of them */
	if (!strncmp(word, "begin ", 6) && isdigit((unsigned char)word[6]))
		return take_begin(l, word + 6, at, most);
	if (!strncmp(word, "end ", 4) && isxdigit((unsigned char)word[4]))
		return take_end(l, word + 4, at);
	return isdigit((unsigned char)*word) ? take_data(l, word, at) : 0;
}

int lines_finish(struct lines *l)
{
	if (l->whole)
		return 0;
	if (!l->begun)
		return wrong(l, "no records in it");
	return wrong(l, "it ends before line %u of the records, after %llu of %llu bytes", l->next,
		     (unsigned long long)l->len, (unsigned long long)l->bytes);
}

void lines_release(struct lines *l)
{
	free(l->data);
	*l = (struct lines){ 0 };
}
