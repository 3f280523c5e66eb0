// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"
#include "bench/base/printable.h"
#include "verbs/show.h"
#include "results/results.h"
#include "results/whole.h"

enum { CONSOLE_LINES = 5, ID_DIGITS_MIN = 4 };

/* the only boot whose id starts so; NULL = none; two of them is an error */
static int find(const char *prefix, char **dir)
{
	AUTO_FREE char *root = results_step("boot");
	struct strlist names = { 0 };
	int n = 0;

	fs_list(root, &names);
	for (size_t i = 0; i < names.n; i++) {
		if (*names.at[i] == '.' || strncmp(names.at[i], prefix, strlen(prefix)))
			continue;
		n++;
		free(*dir);
		*dir = fs_path("%s/%s", root, names.at[i]);
	}
	strlist_release(&names);
	return n > 1 ? fail(-EINVAL, "show: %d boots start with \"%s\"", n, prefix) : n;
}

static void copy(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *text = NULL;

	if (fs_read(path, &text, NULL)) {
		printf("(no %s)\n", name);
		return;
	}
	printable_text(text, strlen(text));
	fputs(text, stdout);
}

static void copy_tail(const char *dir, const char *name, int nr_lines)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *text = NULL;
	size_t len;
	char *p;

	if (fs_read(path, &text, &len))
		return;
	for (p = text + len; p > text && nr_lines >= 0; p--)
		nr_lines -= p[-1] == '\n' && p != text + len;
	printable_text(text, len);	/* a guest's console */
	printf("%s\n", p == text ? p : p + 1 + (p[1] == '\n'));
}

static size_t samples(const char *dir)
{
	AUTO_FREE char *path = fs_path("%s/samples.tsv", dir);
	AUTO_FREE char *text = NULL;
	size_t n = 0;
	char *p;

	if (fs_read(path, &text, NULL))
		return 0;
	for (p = text; *p; p = strchrnul(p, '\n'), p += *p == '\n')
		n += *p != '#';
	return n ? n - 1 : 0;		/* the header */
}

int show_boot(const char *name, bool json)
{
	AUTO_FREE char *dir = NULL;
	int n;

	if (strlen(name) < ID_DIGITS_MIN || strspn(name, "0123456789abcdef") != strlen(name))
		return 0;
	n = find(name, &dir);
	if (n <= 0)
		return n;
	whole_say(WHOLE_BOOT, dir);
	copy(dir, "boot.json");
	if (json)
		return 1;
	puts("\nproofs");
	copy(dir, "proofs.tsv");
	printf("\n%zu windows in %s/samples.tsv\n\nend of the console\n", samples(dir), dir);
	copy_tail(dir, "console.log", CONSOLE_LINES);
	return 1;
}
