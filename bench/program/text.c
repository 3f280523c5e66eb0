// SPDX-License-Identifier: GPL-2.0-only
/* The part of libc.c that is about memory and text. Compilers make calls of these, even of a loop that does the same */
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
