// SPDX-License-Identifier: GPL-2.0-only
/* What the readers of all formats need: the whole file, and samples with a message when they are refused. */
#include "judge/judge_reader.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/sketch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/limit.h"

/* what is kept of a file grows with its names and processes, not with its rows: these are held */
static int within_limits(const struct judge_input *in, unsigned long line)
{
	const struct samples_extent *e = samples_extent(in->samples);
	const struct { size_t is, most; const char *what; } held[] = {
		{ e->names[UNIT_BENCH], LIMIT_JUDGE_CASES, "cases" },
		{ e->names[UNIT_ARM], LIMIT_JUDGE_ARMS, "arms" },
		{ e->units, LIMIT_JUDGE_UNITS, "processes" },
		{ e->bytes, LIMIT_JUDGE_NAMES_BYTES, "bytes of names" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(held); i++)
		if (held[i].is > held[i].most)
			return fail(-EINVAL, "%s:%lu: more than %zu %s", in->path, line, held[i].most, held[i].what);
	return 0;
}

struct sample judge_sample(const struct judge_input *in, struct text bench, double value, struct text unit,
			   unsigned long line)
{
	return (struct sample){
		.bench = bench,
		.arm = text_of(in->arm),
		.block = text_of(in->block),
		.process = { "", 0 },
		.value = value,
		.order = NAN,
		.line = line,
		.unit = unit,
		.better = judge_better(unit),
	};
}

int judge_add(struct judge_input *in, const struct sample *sample)
{
	struct sample copy = *sample, *const x = &copy;
	int err;

	if (x->value == 0 && x->mark < SAMPLE_ZERO)
		x->mark = SAMPLE_ZERO;
	err = x->value > 0 || x->mark >= SAMPLE_ZERO ? samples_add(in->samples, x) : -EDOM;
	switch (err) {
	case 0:
		return within_limits(in, x->line);
	case -EDOM:
		return fail(-EINVAL, "%s:%lu: value is below 0: ratios need positive values",
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

int judge_add_once(struct judge_input *in, const struct sample *x)
{
	struct sample copy = *x;

	if (samples_has_process(in->samples, x->bench, x->arm, x->block, x->process))
		copy.mark = SAMPLE_UNCLEAR;
	return judge_add(in, &copy);
}

const char *judge_no_text(const char *text, size_t n)
{
	static const struct { const char *begins; size_t n; const char *says; } known[] = {
		{ "\xff\xfe", 2, " but UTF-16 (iconv -f UTF-16 -t UTF-8 makes it one)" },
		{ "\xfe\xff", 2, " but UTF-16 (iconv -f UTF-16 -t UTF-8 makes it one)" },
		{ "\x1f\x8b", 2, " but compressed (gunzip -k makes it one)" },
		{ "\xfd" "7zXZ", 5, " but compressed (unxz -k makes it one)" },
		{ "\x28\xb5\x2f\xfd", 4, " but compressed (unzstd makes it one)" },
		{ "BZh", 3, " but compressed (bunzip2 -k makes it one)" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(known); i++)
		if (n >= known[i].n && !memcmp(text, known[i].begins, known[i].n))
			return known[i].says;
	return "";
}

char *judge_slurp(struct judge_input *in, size_t most, size_t *n)
{
	size_t room = 1 << 16, have = 0, got;
	AUTO_FREE char *text = malloc(room + 1);
	char *grown;

	while (text && (got = fread(text + have, 1, room - have, in->f)) > 0) {
		have += got;
		if (have < room)
			continue;
		if (room > most)
			break;
		room *= 2;
		grown = realloc(text, room + 1);
		if (!grown) {
			fail(-ENOMEM, "%s", in->path);
			return NULL;
		}
		text = grown;
	}
	if (text && have > most) {
		fail(-EINVAL, "%s:1: larger than %zu bytes", in->path, most);
		return NULL;
	}
	if (!text || ferror(in->f)) {
		fail(text ? -EIO : -ENOMEM, "%s", in->path);
		return NULL;
	}
	text[have] = '\0';
	if (memchr(text, 0, have)) {
		fail(-EINVAL, "%s:1: a NUL byte: not text%s", in->path, judge_no_text(text, have));
		return NULL;
	}
	*n = have;
	return TAKE(text);
}

bool judge_json_has(const char *head, const char *text, const char *other)
{
	return head[strspn(head, " \t\r\n")] == '{' && strstr(head, text) && strstr(head, other);
}

static struct js *parse(struct judge_input *in, struct js *(*read)(const char *, size_t, char *, size_t))
{
	char why[200];
	struct js *all;

	if (in->n > LIMIT_JUDGE_JSON_BYTES) {
		fail(-EINVAL, "%s:1: larger than %d bytes", in->path, LIMIT_JUDGE_JSON_BYTES);
		return NULL;
	}
	all = read(in->text, in->n, why, sizeof(why));
	if (!all)
		fail(-EINVAL, "%s: %s", in->path, why);
	return all;
}

struct js *judge_json(struct judge_input *in)
{
	return parse(in, js_read);
}

struct js *judge_json_repeated(struct judge_input *in)
{
	return parse(in, js_read_repeated);
}

double judge_js_number(const struct js *v)
{
	double x;

	if (js_text(v))
		return judge_number(text_of(js_text(v)), &x) ? x : NAN;
	return js_number(v);
}
