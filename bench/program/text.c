// SPDX-License-Identifier: GPL-2.0-only
/* The part of libc.c that is about memory and text. Compilers make calls of these, even of a loop that does the same */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define A_LOOP __asm__ volatile("")

void *memset(void *to, int byte, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		((unsigned char *)to)[i] = byte;
		A_LOOP;
	}
	return to;
}

void *memcpy(void *restrict to, const void *restrict from, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		((unsigned char *)to)[i] = ((const unsigned char *)from)[i];
		A_LOOP;
	}
	return to;
}

char *strchr(const char *s, int c)
{
	for (; *s != (char)c; s++)
		if (!*s)
			return NULL;
	return (char *)s;
}

size_t strlen(const char *s)
{
	size_t n = 0;

	while (s[n])
		n++;
	return n;
}

int strncmp(const char *a, const char *b, size_t n)
{
	for (; n; n--, a++, b++)
		if (*a != *b || !*a)
			return (unsigned char)*a - (unsigned char)*b;
	return 0;
}

int strcmp(const char *a, const char *b)
{
	return strncmp(a, b, SIZE_MAX);
}

size_t strcspn(const char *s, const char *reject)
{
	size_t n = 0;

	while (s[n] && !strchr(reject, s[n]))
		n++;
	return n;
}

char *strstr(const char *s, const char *what)
{
	const size_t len = strlen(what);

	for (; *s; s++)
		if (!strncmp(s, what, len))
			return (char *)s;
	return NULL;
}

static int digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

/* numbers as they are written by programs: no sign, no blank, no 0x */
unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	unsigned long value = 0;

	for (; digit(*s) < base; s++)
		value = value * base + digit(*s);
	if (end)
		*end = (char *)s;
	return value;
}

static size_t put(char *buf, size_t size, size_t at, const char *s)
{
	for (; *s; s++, at++)
		if (at + 1 < size)
			buf[at] = *s;
	return at;
}

/* %s, and %lu and %d of what is not negative */
int snprintf(char *restrict buf, size_t size, const char *restrict format, ...)
{
	char number[24] = "", *digit;
	size_t at = 0;
	va_list ap;

	va_start(ap, format);
	for (; *format; format++) {
		unsigned long value;

		if (*format != '%') {
			at = put(buf, size, at, (const char[]){ *format, 0 });
			continue;
		}
		if (*++format == 's') {
			at = put(buf, size, at, va_arg(ap, const char *));
			continue;
		}
		value = *format == 'l' ? va_arg(ap, unsigned long) : (unsigned long)va_arg(ap, int);
		format += *format == 'l';
		digit = &number[sizeof(number) - 1];
		do
			*--digit = '0' + value % 10;
		while (value /= 10);
		at = put(buf, size, at, digit);
	}
	va_end(ap);
	if (size)
		buf[at < size ? at : size - 1] = 0;
	return at;
}
