// SPDX-License-Identifier: GPL-2.0-only
#include "judge/judge.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "analysis/sketch.h"
#include "bench/base/fail.h"

enum { SLURP_LIMIT = 64 << 20 };

int judge_add(struct judge_input *in, const struct sample *x)
{
	const int err = x->value > 0 ? samples_add(in->samples, x) : -EDOM;

	switch (err) {
	case 0:
		return 0;
	case -EDOM:
		return fail(-EINVAL, "%s:%lu: value is not above 0: ratios need positive values",
			    in->path, x->line);
	case -ERANGE:
		return fail(-EINVAL, "%s:%lu: value %g is outside %g .. %g: use another unit",
			    in->path, x->line, x->value, SKETCH_MIN, SKETCH_MAX);
	case -EINVAL:
		return fail(-EINVAL, "%s:%lu: the same boot at two places in \"order\"", in->path,
			    x->line);
	default:
		return fail(err, "%s:%lu", in->path, x->line);
	}
}

char *judge_slurp(struct judge_input *in, size_t *n)
{
	size_t room = 1 << 16, have = 0, got;
	AUTO_FREE char *text = malloc(room + 1);

	while (text && (got = fread(text + have, 1, room - have, in->f)) > 0) {
		have += got;
		if (have < room)
			continue;
		if (room >= SLURP_LIMIT) {
			fail(-EINVAL, "%s:1: larger than 64 MiB", in->path);
			return NULL;
		}
		room *= 2;
		text = realloc(text, room + 1);
	}
	if (!text || ferror(in->f)) {
		fail(text ? -EIO : -ENOMEM, "%s", in->path);
		return NULL;
	}
	text[have] = '\0';
	if (memchr(text, 0, have)) {
		fail(-EINVAL, "%s:1: a NUL byte: not text", in->path);
		return NULL;
	}
	*n = have;
	return TAKE(text);
}

/* the first line that is not empty decides; the stream is put back to its start */
static int sniff(struct judge_input *in, char *line, int n)
{
	do {
		if (!fgets(line, n, in->f))
			return fail(-EINVAL, "%s:1: the file is empty", in->path);
	} while (line[strspn(line, " \t\r\n")] == '\0');
	if (fseek(in->f, 0, SEEK_SET))
		return fail(-errno, "%s: cannot be read twice; a table can", in->path);
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
