// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/fail.h"

enum { EMPTY_LINES = 1000 };	/* of a file, before it counts as empty */

/* the first line that is not empty decides; the stream is put back to its start */
static int sniff(struct judge_input *in, char *line, int n)
{
	unsigned int lines = 0;

	do {
		memset(line, 0, (size_t)n);
		if (lines++ == EMPTY_LINES || !fgets(line, n, in->f))
			return fail(-EINVAL, "%s:1: the file is empty", in->path);
		/* fgets() goes on behind a NUL, which the text that it gives does not show */
		if (strlen(line) + 1 < (size_t)n && line[strlen(line) - !!*line] != '\n' && !feof(in->f))
			return fail(-EINVAL, "%s:%u: a NUL byte: not text", in->path, lines);
	} while (line[strspn(line, " \t\r\n")] == '\0');
	if (fseek(in->f, 0, SEEK_SET))
		return fail(-errno, "%s: not a regular file: only a table can be read from a pipe", in->path);
	return 0;
}

int judge_read(struct judge_input *in)
{
	char line[256];
	int err;

	if (!in->arm)
		return judge_tsv(in);
	err = sniff(in, line, sizeof(line));
	if (err)
		return err;
	if (line[strspn(line, " \t")] == '{')
		return judge_hyperfine(in);
	if (!strncmp(line, "# Running '", 11))
		return judge_perf_bench(in);
	if (isdigit((unsigned char)line[0]) || line[0] == '<' || !strncmp(line, "# started", 9))
		return judge_perf_stat(in);
	return fail(-EINVAL,
		    "%s:1: neither hyperfine JSON, perf bench nor perf stat -x; a table has its "
		    "arms in a column and is given alone",
		    in->path);
}
