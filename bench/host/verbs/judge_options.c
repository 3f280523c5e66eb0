// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/judge_options.h"

#include <ctype.h>
#include <errno.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/cleanup.h"
#include "bench/base/number.h"
#include "judge/judge.h"

const struct opt judge_opts[] = {
	{ "baseline", 'b', "ARM", "arm to compare with (default: off, base, baseline, A, a, old or before)" },
	{ "margin", 'm', "1%", "largest difference that does not matter; 2ns: an amount instead" },
	{ "scope", 0, "SCOPE", "feature: one image, or a new layout per boot; default image-pair" },
	{ "aa", 0, "ARM", "arm that is the baseline again: gives the noise floor" },
	{ "placebo", 0, "ARM", "arm that is the baseline in another layout: no verdict for differences within "
	  "this arm's own" },
	{ "planted", 0, "ARM:2%", "arm with a known cost: no verdict unless it is found" },
	{ "alpha", 0, "0.05", "level of tests and intervals" },
	{ "anytime", 0, NULL, "intervals that hold at any number of interim looks" },
	{ "cap", 0, "N", "the most blocks to propose" },
	{ "higher-is-better", 0, NULL, "values are rates, not times, where the file does not say which" },
	{ "complete-blocks", 0, NULL, "leave out blocks that lack an arm" },
	{ "unpaired", 0, NULL, "the files of ARM=FILE are not paired" },
	{ "from", 0, "FORMAT", "what wrote the files, where judge does not see it (--list-formats)" },
	{ "list-formats", 0, NULL, "print the formats that are read, and end" },
	{ "unit", 'u', "UNIT", "unit of the values, printed; whole numbers of a time are no counts" },
	{ "fail-above", 0, "2%", "exit 1 when a cost above it is shown" },
	{ "fail-if", 0, "VERDICTS", "exit 1 when one of these occurs, as cost,inconclusive: of cost, gain, difference, "
	  "inconclusive, no-verdict, no-impact and identical" },
	{ "json", 0, NULL, "an array of objects named as the columns of verdicts.csv" },
	{ "csv", 0, NULL, "verdicts.csv" },
	{ NULL, 0, NULL, NULL },
};

/* without a % what is above 1 is rather a percentage that lacks it */
static int set_share(const char *name, const char *arg, double *out)
{
	double x;

	if (number_share(arg, &x) || (x > 1 && !strchr(arg, '%')))
		return fail(-EINVAL, "--%s %s: expected a share as 2%% or 0.02", name, arg);
	*out = x;
	return 0;
}

/* "1%", "0.01", "1e-2", or "2ns": with % or nothing it is relative, with a unit absolute */
static int set_margin(struct judge_options *o, const char *arg)
{
	const size_t n = strspn(arg, "0123456789.");
	const bool share = !number_share(arg, &o->rule.margin);
	double x;

	if (!share && isalpha((unsigned char)arg[n]) && number_decimal(arg, n, &x) && x > 0) {
		o->rule.margin_abs = x;
		o->rule.amount_only = true;
		o->margin_unit = o->rule.margin_unit = arg + n;
		return 0;
	}
	if (!share || !(o->rule.margin > 0) || (o->rule.margin > 1 && !strchr(arg, '%')))
		return fail(-EINVAL, "--margin \"%s\": expected 1%%, or an amount as 2ns", arg);
	return 0;
}

/* "5percent" is no amount: a unit is one of these, or what --unit says */
int judge_options_check(const struct judge_options *o)
{
	static const char *const units[] = { "ns", "us", "ms", "s", "cycles", "instructions", "bytes" };
	size_t i = 0;

	if (o->json && o->csv)
		return fail(-EINVAL, "judge: expected --json or --csv, not both");
	if (!o->margin_unit)
		return 0;
	if (o->rule.unit)
		return strcmp(o->margin_unit, o->rule.unit) ?
			       fail(-EINVAL, "--margin: its unit is \"%s\", that of the values \"%s\"",
				    o->margin_unit, o->rule.unit) :
			       0;
	while (i < ARRAY_SIZE(units) && strcmp(units[i], o->margin_unit))
		i++;
	return i < ARRAY_SIZE(units) ? 0 :
				       fail(-EINVAL,
					    "--margin: unknown unit \"%s\": expected %%, ns, us, ms, s, cycles, "
					    "instructions, bytes, or what --unit says",
					    o->margin_unit);
}

static int set_scope(struct judge_options *o, const char *arg)
{
	if (strcmp(arg, "feature") && strcmp(arg, "image-pair"))
		return fail(-EINVAL, "--scope %s: expected feature or image-pair", arg);
	o->rule.scope = *arg == 'f' ? SCOPE_FEATURE : SCOPE_IMAGE_PAIR;
	return 0;
}

static int set_alpha(struct judge_options *o, const char *arg)
{
	const int err = set_share("alpha", arg, &o->rule.rule.alpha);

	if (!err && !(o->rule.rule.alpha >= 1e-6 && o->rule.rule.alpha <= 0.5))
		return fail(-EINVAL, "--alpha %s: expected 0.000001 to 0.5", arg);
	return err;
}

/* "ARM:2%" */
static int set_planted(struct judge_options *o, const char *arg)
{
	const char *colon = strrchr(arg, ':');

	if (!colon || colon == arg || (size_t)(colon - arg) >= sizeof(o->planted))
		return fail(-EINVAL, "--planted %s: expected ARM:SIZE, as slow:2%%", arg);
	memcpy(o->planted, arg, (size_t)(colon - arg));
	o->planted[colon - arg] = '\0';
	o->rule.planted = o->planted;
	return set_share("planted", colon + 1, &o->rule.planted_size);
}

static int set_cap(struct judge_options *o, const char *arg)
{
	unsigned long long x;

	if (number_between(arg, 3, POWER_NMAX, &x))
		return fail(-EINVAL, "--cap %s: expected 3 to %d blocks", arg, POWER_NMAX);
	o->rule.rule.cap = (size_t)x;
	return 0;
}

static int set_from(struct judge_options *o, const char *arg)
{
	o->from = judge_format_named(arg);
	return o->from ? 0 : fail(-EINVAL, "--from %s: no such format (hardbench judge --list-formats)", arg);
}

/* 1: it is none of these */
static int set_checked(struct judge_options *o, const char *name, const char *arg)
{
	if (!strcmp(name, "margin"))
		return set_margin(o, arg);
	if (!strcmp(name, "scope"))
		return set_scope(o, arg);
	if (!strcmp(name, "alpha"))
		return set_alpha(o, arg);
	if (!strcmp(name, "cap"))
		return set_cap(o, arg);
	if (!strcmp(name, "planted"))
		return set_planted(o, arg);
	if (!strcmp(name, "fail-above"))
		return set_share(name, arg, &o->fail_above);
	if (!strcmp(name, "from"))
		return set_from(o, arg);
	if (!strcmp(name, "unit") && !*arg)
		return fail(-EINVAL, "--unit: expected a unit, as ns");
	if (!strcmp(name, "fail-if"))
		return regression_gate_verdict(&o->gate, arg);
	return 1;
}

int judge_option(void *ctx, const char *name, const char *arg)
{
	struct judge_options *o = ctx;
	const int err = set_checked(o, name, arg);

	if (err <= 0)
		return err;
	if (!strcmp(name, "baseline"))
		o->rule.baseline = arg;
	else if (!strcmp(name, "aa"))
		o->rule.aa = arg;
	else if (!strcmp(name, "placebo"))
		o->rule.placebo = arg;
	else if (!strcmp(name, "unit"))
		o->rule.unit = arg;
	else if (!strcmp(name, "higher-is-better"))
		o->rule.higher_is_better = true;
	else if (!strcmp(name, "complete-blocks"))
		o->rule.complete_only = true;
	else if (!strcmp(name, "anytime"))
		o->rule.rule.anytime = true;
	else if (!strcmp(name, "unpaired"))
		o->unpaired_files = true;
	else if (!strcmp(name, "list-formats"))
		o->list_formats = true;
	else if (!strcmp(name, "json"))
		o->json = true;
	else if (!strcmp(name, "csv"))
		o->csv = true;
	return 0;
}
