// SPDX-License-Identifier: GPL-2.0-only
/* Every format, and how a file finds its reader. */
#include "judge/judge.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"
#include "judge/judge_reader.h"

enum { HEAD = 1 << 16 };

#define FORMATS(X) \
	X(perf_stat_json) X(perf_stat) X(perf_bench) X(hyperfine) X(google_benchmark) X(stress_ng) X(sysbench) \
	X(lmbench) X(unixbench) X(will_it_scale) X(phoronix) X(phoronix_csv) X(kselftest) X(lava) X(lava_csv) \
	X(kernelci) X(fio) X(iperf3) X(hackbench)

#define X(name) extern const struct judge_format judge_format_##name;
FORMATS(X)
#undef X

const struct judge_format *const judge_format[] = {
#define X(name) &judge_format_##name,
	FORMATS(X)
#undef X
	NULL
};

const struct judge_format *judge_format_named(const char *name)
{
	for (size_t i = 0; judge_format[i]; i++)
		if (!strcmp(judge_format[i]->name, name))
			return judge_format[i];
	return NULL;
}

const struct judge_format *judge_recognise(const char *text, size_t n)
{
	AUTO_FREE char *head = malloc(HEAD + 1);

	if (!head)
		return NULL;
	n = n < HEAD ? n : HEAD;
	memcpy(head, text, n);
	head[n] = '\0';
	for (size_t i = 0; judge_format[i]; i++)
		if (judge_format[i]->recognise(head))
			return judge_format[i];
	return NULL;
}

static int unknown(const struct judge_input *in)
{
	if (strstr(in->text, "Performance counter stats for "))
		return fail(-EINVAL, "%s:1: what perf stat prints for people: let it write with -x \\; or with -j",
			    in->path);
	return fail(-EINVAL,
		    "%s:1: no format that judge knows (judge --list-formats; --from NAME for one that it does not "
		    "recognise); a table has its arms in a column and is given alone",
		    in->path);
}

int judge_read(struct judge_input *in, const struct judge_format *from)
{
	AUTO_FREE char *text = NULL;
	size_t bom;
	int err;

	text = judge_slurp(in, LIMIT_JUDGE_TEXT_BYTES, &in->n);
	if (!text)
		return -EINVAL;
	bom = strncmp(text, "\xef\xbb\xbf", 3) ? 0 : 3;
	in->text = text + bom;
	in->n -= bom;
	if (in->text[strspn(in->text, " \t\r\n")] == '\0')
		return fail(-EINVAL, "%s:1: the file is empty", in->path);
	from = from ? from : judge_recognise(in->text, in->n);
	if (!from)
		return unknown(in);
	err = from->read(in);
	in->text = NULL;
	return err;
}
