// SPDX-License-Identifier: GPL-2.0-only
/*
 * fuzz_judge - whatever a file says, judge ends with a table or a refusal
 *
 * The first byte chooses the table ('@'), the format that is recognised ('A'), or one by its place in the list, the
 * second the rule; what was read goes through the whole analysis.
 */
#include <stdint.h>
#include <stdio.h>

#include "analysis/report/export.h"
#include "analysis/table.h"
#include "judge/judge.h"

/* the table of what was read against every baseline that may occur in it */
static void judge(struct samples *s, const struct judge_input *in, uint8_t flags)
{
	static const char *const base[] = { "off", "A", "1", "x" };
	struct table_rule rule = {
		.rule = { .alpha = 0.05, .anytime = flags & 1 },
		.paired = in->paired,
		.margin = 0.01,
		.margin_abs = flags & 2 ? 2 : 0,
		.margin_unit = flags & 1 ? "ns" : NULL,
		.complete_only = flags & 2,
		.higher_is_better = flags & 4,
		.aa = flags & 8 ? "aa" : NULL,
		.placebo = flags & 16 ? "on" : NULL,
		.planted = flags & 32 ? "aa" : NULL,
		.planted_size = 0.02,
		.scope = SCOPE_IMAGE_PAIR,
	};

	for (int i = 0; i < 4; i++) {
		struct table t;
		char say[200];

		rule.baseline = base[i];
		if (table_make(s, &rule, &t))
			continue;
		for (size_t k = 0; k < t.n; k++)
			verdict_sentence(&t.row[k], say, sizeof(say));
		table_release(&t);
	}
}

/* a file without columns for them is read as every boot of two arms: the same values, so no spread */
static int read_all(unsigned int kind, struct judge_input *in)
{
	static const char *const arm[] = { "off", "on" }, *const block[] = { "1", "2", "3" };
	int err = 0;

	if (!kind)
		return judge_tsv(in);
	in->paired = true;
	for (int i = 0; i < 6 && !err; i++) {
		rewind(in->f);
		in->arm = arm[i / 3];
		in->block = block[i % 3];
		err = judge_read(in, kind == 1 ? NULL : judge_format[kind - 2]);
	}
	return err;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct judge_input in = { .path = "fuzz" };
	unsigned int formats = 0;

	if (n < 3)
		return 0;
	while (judge_format[formats])
		formats++;
	in.samples = samples_new();
	in.f = fmemopen((void *)(uintptr_t)(data + 2), n - 2, "r");
	if (in.samples && in.f && !read_all(data[0] % (formats + 2), &in))
		judge(in.samples, &in, data[1]);
	if (in.f)
		fclose(in.f);
	samples_free(in.samples);
	return 0;
}
