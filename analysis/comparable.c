// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/comparable.h"

#include <math.h>
#include <string.h>
#include "bench/base/cleanup.h"

static const struct boot_unit *boot_of(const struct pairing *p, size_t i)
{
	return i < p->na ? p->a[i] : p->b[i - p->na];
}

/* boots that lack a value, by the worst mark that occurs */
static const char *marked(struct samples *s, const struct pairing *p)
{
	static const char *const what[NR_SAMPLE_MARKS] = {
		[SAMPLE_ZERO] = "0 in %zu of %zu boots: there is no ratio",
		[SAMPLE_NOT_COUNTED] = "not counted in %zu of %zu boots",
		[SAMPLE_FAILED] = "a run failed in %zu of %zu boots: what ends early is fast",
		[SAMPLE_UNCLEAR] = "two values of one name in %zu of %zu boots: what tells them apart was not read",
	};
	const size_t n = p->na + p->nb;
	enum sample_mark worst = SAMPLE_VALUE;
	size_t nr = 0;

	for (size_t i = 0; i < n; i++)
		if (boot_of(p, i)->facts.mark > worst)
			worst = boot_of(p, i)->facts.mark;
	for (size_t i = 0; i < n; i++)
		nr += boot_of(p, i)->facts.mark == worst;
	return worst < SAMPLE_ZERO ? NULL : samples_say(s, what[worst], nr, n);
}

bool comparable_none(const struct pairing *p)
{
	for (size_t i = 0; i < p->na + p->nb; i++)
		if (boot_of(p, i)->facts.mark != SAMPLE_ZERO || !boot_of(p, i)->facts.count)
			return false;
	return true;
}

static const char *said(const struct samples *s, uint32_t id)
{
	return id == UINT32_MAX ? "not said" : samples_name(s, id);
}

/* the share of the time that the worst estimate was counted, and how many boots have one */
static size_t estimates(const struct pairing *p, double *share)
{
	size_t nr = 0;

	*share = 1;
	for (size_t i = 0; i < p->na + p->nb; i++) {
		nr += boot_of(p, i)->facts.mark == SAMPLE_ESTIMATE;
		if (boot_of(p, i)->facts.share < *share)
			*share = boot_of(p, i)->facts.share;
	}
	return nr;
}

const char *comparable_not(struct samples *s, const struct pairing *p)
{
	const size_t n = p->na + p->nb;
	const char *why = comparable_none(p) ? NULL : marked(s, p);
	double share;
	size_t nr;

	for (size_t i = 0; !why && i < n; i++) {
		const struct sample_facts *x = &boot_of(p, 0)->facts, *y = &boot_of(p, i)->facts;

		if (x->unit != y->unit)
			why = samples_say(s, "the unit is %.40s in one boot, %.40s in another", said(s, x->unit),
					  said(s, y->unit));
		else if (x->work != y->work)
			why = samples_say(s, "not the same work: \"%.80s\" and \"%.80s\"", said(s, x->work),
					  said(s, y->work));
		else if (y->mixed)
			why = "units or work differ within one boot";
	}
	nr = why ? 0 : estimates(p, &share);
	if (nr && nr < n)
		why = samples_say(
			s, "an estimate in %zu of %zu boots (counted %.4g %% of the time), a count in the others", nr,
			n, 100 * share);
	return why;
}

const char *comparable_note(struct samples *s, const struct pairing *p)
{
	double share;

	if (!estimates(p, &share))
		return NULL;
	return samples_say(s, "an estimate: counted %.4g %% of the time and scaled up", 100 * share);
}

/* how much of an event's name is its own: the rest is a modifier, as in instructions:u or cpu/event=1/u */
static size_t base_of(const char *name)
{
	const char *at = strrchr(name, '/');

	if (!at || at == strchr(name, '/'))
		at = strrchr(name, ':');
	if (!at || at == name || strspn(at + 1, "ukhvGHpPSDIWeb") != strlen(at + 1))
		return strlen(name);
	return (size_t)(at - name) + (*at == '/');
}

const char *comparable_other_modifier(struct samples *s, const struct boot_unit *boot, size_t n, uint32_t bench,
				      uint32_t has, uint32_t missing)
{
	const char *name = samples_name(s, bench);
	const size_t base = base_of(name);

	for (size_t i = 0; i < n; i++) {
		const char *other = samples_name(s, boot[i].bench);

		if (boot[i].arm == missing && boot[i].bench != bench && !strncmp(name, other, base) &&
		    base_of(other) == base)
			return samples_say(
				s,
				"the modifier differs: %.60s in arm %.40s, %.60s in arm %.40s (:u leaves the "
				"kernel out)",
				name, samples_name(s, has), other, samples_name(s, missing));
	}
	return NULL;
}

/* seconds of a unit of time, by itself or for each of something as in usecs/op; NAN: it is none */
static double seconds_of(const char *unit)
{
	static const struct { const char *unit; double s;
	} time[] = {
		{ "s", 1 },
		{ "sec", 1 },
		{ "secs", 1 },
		{ "second", 1 },
		{ "seconds", 1 },
		{ "ms", 1e-3 },
		{ "msec", 1e-3 },
		{ "msecs", 1e-3 },
		{ "millisecond", 1e-3 },
		{ "milliseconds", 1e-3 },
		{ "us", 1e-6 },
		{ "usec", 1e-6 },
		{ "usecs", 1e-6 },
		{ "microsecond", 1e-6 },
		{ "microseconds", 1e-6 },
		{ "ns", 1e-9 },
		{ "nsec", 1e-9 },
		{ "nsecs", 1e-9 },
		{ "nanosecond", 1e-9 },
		{ "nanoseconds", 1e-9 },
		{ "Seconds", 1 },
		{ "min", 60 },
		{ "minutes", 60 },
		{ "Minutes", 60 },
		{ "h", 3600 },
		{ "Milliseconds", 1e-3 },
		{ "Microseconds", 1e-6 },
		{ "Nanoseconds", 1e-9 },
	};
	const size_t n = strcspn(unit, "/");

	for (size_t i = 0; i < ARRAY_SIZE(time); i++)
		if (strlen(time[i].unit) == n && !memcmp(time[i].unit, unit, n))
			return time[i].s;
	return NAN;
}

bool comparable_time_unit(const char *unit)
{
	return !isnan(seconds_of(unit));
}

double comparable_in(double x, const char *from, const char *to)
{
	return strcmp(from, to) ? x * seconds_of(from) / seconds_of(to) : x;
}
