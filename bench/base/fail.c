// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fail.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/limit.h"
#include "bench/base/printable.h"

/* one line whatever the names in it are: files, guests and archives are full of other people's */
static void __attribute__((format(printf, 1, 0))) put_message(const char *fmt, va_list ap)
{
	char *text;
	const int len = vasprintf(&text, fmt, ap);
	const size_t room = len < LIMIT_MESSAGE ? (size_t)len + 1 : LIMIT_MESSAGE;

	if (len < 0) {
		fputs(fmt, stderr);
		return;
	}
	fputs(len < 3 ? text : printable(text, room, text, (size_t)len), stderr);
	free(text);
}

int fail(int err, const char *fmt, ...)
{
	va_list ap;

	fflush(stdout);
	flockfile(stderr);
	fputs("hardbench: ", stderr);
	va_start(ap, fmt);
	put_message(fmt, ap);
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
	put_message(fmt, ap);
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
