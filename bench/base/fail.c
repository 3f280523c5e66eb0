// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int fail(int err, const char *fmt, ...)
{
	va_list ap;

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

int because(struct reason *why, int err, const char *fmt, ...)
{
	va_list ap;

	reason_release(why);
	va_start(ap, fmt);
	if (vasprintf(&why->text, fmt, ap) < 0) {
		why->text = NULL;
		err = fail(-ENOMEM, "%s", fmt);
	}
	va_end(ap);
	return err;
}

int reason_print(const struct reason *why, int err)
{
	return err && why->text ? fail(err, "%s", why->text) : err;
}

void reason_release(struct reason *why)
{
	free(why->text);
	why->text = NULL;
}
