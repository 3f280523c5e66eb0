// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static char last[512];

const char *fail_last(void)
{
	return last;
}

int fail(int err, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(last, sizeof(last), fmt, ap);
	va_end(ap);

	fflush(stdout);
	flockfile(stderr);
	fputs("hardbench: ", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	if (err < 0 && err != -EINVAL)
		fprintf(stderr, ": %s", strerror(-err));
	fputc('\n', stderr);
	funlockfile(stderr);
	return err;
}

void note(const char *fmt, ...)
{
	va_list ap;

	flockfile(stderr);
	fputs("hardbench: ", stderr);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
	funlockfile(stderr);
}
