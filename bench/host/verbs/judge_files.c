// SPDX-License-Identifier: GPL-2.0-only
/* The files that judge is given, into samples. */
#include "verbs/judge_files.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"
#include "judge/judge.h"

int judge_read_file(struct samples *s, const char *arg, const char *arm, int boot, const struct judge_format *from,
		    bool *paired)
{
	struct judge_input in = { .path = arg, .arm = arm, .samples = s };
	AUTO_FCLOSE FILE *f = NULL;
	char block[16];
	int fd, err;

	snprintf(block, sizeof(block), "%d", boot);
	in.block = block;
	if (!arm && !strcmp(arg, "-")) {
		in.f = stdin;
		in.path = "stdin";
		return judge_tsv(&in) ? -EINVAL : (*paired = in.paired, 0);
	}
	err = fs_open_input(arg, (uint64_t)LIMIT_JUDGE_TABLE_MIB << 20, &fd);
	if (err)
		return err;
	in.f = f = fdopen(fd, "r");
	if (!f) {
		close(fd);
		return fail(-ENOMEM, "%s", arg);
	}
	err = arm ? judge_read(&in, from) : judge_tsv(&in);
	if (!err && !arm)
		*paired = in.paired;
	return err;
}

/* one file is one boot of an arm, under whatever name; a pipe has no content twice */
static int check_files(int n, char **args)
{
	AUTO_FREE struct stat *st = calloc((size_t)n + 1, sizeof(*st));

	for (int i = 0; st && i < n; i++) {
		const char *eq = strchr(args[i], '=');

		if (!eq || stat(eq + 1, &st[i]) || !S_ISREG(st[i].st_mode))
			continue;
		for (int k = 0; k < i; k++)
			if (S_ISREG(st[k].st_mode) && st[k].st_dev == st[i].st_dev && st[k].st_ino == st[i].st_ino &&
			    !strncmp(args[k], args[i], (size_t)(eq - args[i]) + 1))
				return fail(-EINVAL, "%s: is %s, too: a file is one boot", args[i], args[k]);
	}
	return st ? 0 : -ENOMEM;
}

/* "ARM=FILE" [n]: how many before the last are of the arm of the last */
static int before(int n, char **args)
{
	const char *arm = args[n - 1];
	const size_t len = strcspn(arm, "=") + 1;
	int is = 0;

	for (int k = 0; k < n - 1; k++)
		is += !strncmp(args[k], arm, len);
	return is;
}

const char *judge_file_of(int n, char **args, const char *arm, const char *block)
{
	const size_t len = strlen(arm);

	for (int i = 0; i < n; i++) {
		AUTO_FREE char *boot = fs_path("%d", before(i + 1, args) + 1);

		if (!strncmp(args[i], arm, len) && args[i][len] == '=' && !strcmp(boot, block))
			return args[i] + len + 1;
	}
	return args[0];
}

int judge_read_arms(struct samples *s, int n, char **args, const struct judge_format *from)
{
	int err = check_files(n, args);

	for (int i = 0; i < n && !err; i++) {
		const char *eq = strchr(args[i], '=');
		char arm[128];

		if (!eq || eq == args[i] || (size_t)(eq - args[i]) >= sizeof(arm))
			return fail(-EINVAL,
				    "%s: expected ARM=FILE (several files: one per boot of an arm)",
				    args[i]);
		memcpy(arm, args[i], (size_t)(eq - args[i]));
		arm[eq - args[i]] = '\0';
		err = judge_read_file(s, eq + 1, arm, before(i + 1, args) + 1, from, NULL);
	}
	return err;
}
