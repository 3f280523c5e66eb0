// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/noise.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/number.h"

/* beyond these a difference of 1 % may be somebody else's */
static const double steal_share = .005, gap_share = .01, sibling_share = .02, load_most = 1;

struct facts {
	const struct noise_fact *at;
	size_t n;
	struct strlist *flags;
};

static const char *value(const struct facts *f, const char *when, const char *key)
{
	for (size_t i = 0; i < f->n; i++)
		if (!strcmp(f->at[i].when, when) && !strcmp(f->at[i].key, key))
			return f->at[i].value;
	return "";
}

/* the number that a value begins with; NaN = none */
static double number(const struct facts *f, const char *when, const char *key)
{
	const char *text = value(f, when, key);
	double x;

	return number_decimal(text, strspn(text, "0123456789."), &x) ? x : NAN;
}

__attribute__((format(printf, 2, 3)))
static int flag(struct facts *f, const char *fmt, ...)
{
	char word[80];
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(word, sizeof(word), fmt, ap);
	va_end(ap);
	return strlist_add(f->flags, word);
}

/* what the machine itself was said to have wrong */
static int said_wrong(struct facts *f)
{
	static const char head[] = "wrong_";
	const size_t len = sizeof(head) - 1;
	int err = 0;

	for (size_t i = 0; !err && i < f->n; i++)
		if (!strcmp(f->at[i].when, "before") && !strncmp(f->at[i].key, head, len))
			err = flag(f, "%.40s", f->at[i].key + len);
	return err;
}

/* how the machine is set up: one look is enough */
static int settings(struct facts *f)
{
	const char *governor = value(f, "before", "governor"), *clock = value(f, "before", "clocksource");
	int err = 0;

	if (*governor && strcmp(governor, "performance"))
		err = flag(f, "governor %.30s", governor);
	if (!err && (!strcmp(value(f, "before", "turbo_off"), "0") || !strcmp(value(f, "before", "boost"), "1")))
		err = flag(f, "turbo");
	if (!err && !strcmp(value(f, "before", "smt"), "1"))
		err = flag(f, "smt");
	if (!err && *clock && strcmp(clock, "tsc") && strcmp(clock, "arch_sys_counter"))
		err = flag(f, "clocksource %.30s", clock);
	clock = value(f, "run", "guest_clocksource");
	if (!err && strstr(clock, "jiffies"))
		err = flag(f, "guest clocksource %.30s", clock);
	return err ? err : said_wrong(f);
}

static double grown(const struct facts *f, const char *key)
{
	return number(f, "after", key) - number(f, "before", key);
}

/* what others did meanwhile; comparisons with NaN are false */
static int events(struct facts *f)
{
	static const char *const whens[] = { "before", "after" };
	const double steal = grown(f, "steal_ticks") / grown(f, "cpu_ticks");
	const double counted = number(f, "after", "events_running_ppm") / 1e6;
	const double sibling = 1 - grown(f, "sibling_idle_ticks") / grown(f, "sibling_ticks");
	double load = 0, gaps = 0;
	int err = 0;

	for (int i = 0; i < 2; i++) {
		load = fmax(load, number(f, whens[i], "load"));
		gaps = fmax(gaps, number(f, whens[i], "gap_ppm") / 1e6);
	}
	if (steal > steal_share)
		err = flag(f, "steal %.1f %%", steal * 100);
	if (!err && sibling > sibling_share)
		err = flag(f, "sibling busy %.0f %%", sibling * 100);
	if (!err && gaps > gap_share)
		err = flag(f, "gaps %.0f %%", gaps * 100);
	if (!err && load > load_most)
		err = flag(f, "load %.1f", load);
	if (!err && counted < 1)
		err = flag(f, "counters shared, %.0f %%", floor(counted * 100));
	if (!err && grown(f, "throttled") > 0)
		err = flag(f, "throttled");
	if (!err && strcmp(value(f, "before", "governor"), value(f, "after", "governor")))
		err = flag(f, "governor changed");
	return err;
}

int noise_settings(const struct noise_fact *at, size_t n, struct strlist *flags)
{
	struct facts f = { at, n, flags };

	return settings(&f);
}

int noise_flags(const struct noise_fact *at, size_t n, struct strlist *flags)
{
	struct facts f = { at, n, flags };
	const int err = settings(&f);

	return err ? err : events(&f);
}
