/* SPDX-License-Identifier: GPL-2.0-only */
/* A temporary folder for a test, and files in it. Removed by scratch_remove(). */
#ifndef HB_TESTS_UNIT_SCRATCH_H
#define HB_TESTS_UNIT_SCRATCH_H

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

static inline char *scratch_make(void)
{
	char *dir = fs_path("/tmp/hardbench-test-XXXXXX");

	cr_assert_not_null(mkdtemp(dir));
	return dir;
}

static inline void scratch_remove(char *dir)
{
	cr_assert_eq(fs_remove(dir), 0);
	free(dir);
}

static inline void scratch_put(const char *dir, const char *name, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *folder = fs_path("%s", path);

	*strrchr(folder, '/') = '\0';
	cr_assert_eq(fs_mkdirs(folder), 0);
	cr_assert_eq(fs_write(path, text, strlen(text)), 0);
}

static inline char *scratch_get(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	char *text = NULL;

	cr_assert_eq(fs_read(path, &text, NULL), 0, "%s", path);
	return text;
}

/* what was printed on standard error since cr_redirect_stderr() */
static inline void scratch_expect_stderr(const char *part)
{
	char text[4096] = "";
	FILE *f = cr_get_redirected_stderr();
	size_t n;

	fflush(stderr);
	n = fread(text, 1, sizeof(text) - 1, f);
	text[n] = '\0';
	cr_assert(strstr(text, part), "\"%s\" is not in \"%s\"", part, text);
}

#endif
