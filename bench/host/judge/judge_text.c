// SPDX-License-Identifier: GPL-2.0-only
/* Lines, words and units of what tools write. */
#include "judge/judge_reader.h"

#include "analysis/comparable.h"
#include "bench/base/cleanup.h"

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

bool judge_next(struct judge_lines *l)
{
	const char *nl;

	if (l->at >= l->end)
		return false;
	nl = memchr(l->at, '\n', (size_t)(l->end - l->at));
	nl = nl ? nl : l->end;
	l->t = (struct text){ l->at, (size_t)(nl - l->at) };
	if (l->t.n && l->t.at[l->t.n - 1] == '\r')
		l->t.n--;
	l->at = nl + 1;
	l->line++;
	return true;
}

bool text_starts(struct text t, const char *s)
{
	return t.n >= strlen(s) && !memcmp(t.at, s, strlen(s));
}

bool text_is(struct text t, const char *s)
{
	return t.n == strlen(s) && !memcmp(t.at, s, t.n);
}

struct text text_trim(struct text t)
{
	while (t.n && blank(*t.at)) {
		t.at++;
		t.n--;
	}
	while (t.n && blank(t.at[t.n - 1]))
		t.n--;
	return t;
}

struct text text_word(struct text *t)
{
	struct text w = text_trim(*t);
	size_t n = 0;

	while (n < w.n && !blank(w.at[n]))
		n++;
	*t = text_trim((struct text){ w.at + n, w.n - n });
	return (struct text){ w.at, n };
}

bool text_after(struct text *t, const char *s)
{
	if (!text_starts(*t, s))
		return false;
	*t = text_trim((struct text){ t->at + strlen(s), t->n - strlen(s) });
	return true;
}

bool text_number(struct text *t, double *x)
{
	struct text rest = *t;

	if (!judge_number(text_word(&rest), x))
		return false;
	*t = rest;
	return true;
}

enum better judge_better(struct text unit)
{
	static const char *const rates[] = { "lps", "lpm", "MWIPS", "KBps", "MBps", "GBps", "fps", "FPS", "MFLOPS",
					     "GFLOPS", "score", "bps", "kbps", "Kbps", "Mbps", "Gbps", "IOPS", "iops",
					     "tps", "TPS", "qps", "QPS", "rps", "RPS" };
	static const char *const per[] = { "/s", "/sec", "/second", "/S", "/Sec", "/Second", "/min", " per second",
					   " Per Second", " per sec", " per minute" };
	char copy[48];

	if (!unit.n || unit.n >= sizeof(copy))
		return BETTER_UNKNOWN;
	memcpy(copy, unit.at, unit.n);
	copy[unit.n] = '\0';
	if (comparable_time_unit(copy))
		return BETTER_LOWER;
	for (size_t i = 0; i < ARRAY_SIZE(rates); i++)
		if (text_is(unit, rates[i]))
			return BETTER_HIGHER;
	for (size_t i = 0; i < ARRAY_SIZE(per); i++)
		if (unit.n > strlen(per[i]) && !strcmp(copy + unit.n - strlen(per[i]), per[i]))
			return BETTER_HIGHER;
	return BETTER_UNKNOWN;
}
