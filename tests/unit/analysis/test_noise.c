// SPDX-License-Identifier: GPL-2.0-only
/* What of a machine's own words may disturb a time. */
#include <criterion/criterion.h>

#include "analysis/noise.h"

static void expect(const struct noise_fact *f, size_t n, const char *want)
{
	struct strlist flags = { 0 };
	char *words;

	cr_assert_eq(noise_flags(f, n, &flags), 0);
	words = strlist_join(&flags, "; ");
	cr_expect_str_eq(words, want);
	free(words);
	strlist_release(&flags);
}

#define EXPECT(want, ...) \
	expect((const struct noise_fact[]){ __VA_ARGS__ }, \
	       sizeof((const struct noise_fact[]){ __VA_ARGS__ }) / sizeof(struct noise_fact), want)

Test(noise, a_quiet_machine)
{
	EXPECT("", { "before", "governor", "performance" }, { "after", "governor", "performance" },
	       { "before", "smt", "0" }, { "before", "turbo_off", "1" }, { "before", "clocksource", "tsc" },
	       { "before", "load", "0.30 0.20 0.10 1/100 5" }, { "after", "load", "1.00 0.20 0.10 1/100 5" },
	       { "before", "cpu_ticks", "1000" }, { "after", "cpu_ticks", "2000" }, { "before", "steal_ticks", "7" },
	       { "after", "steal_ticks", "12" }, { "before", "gap_ppm", "300" }, { "after", "gap_ppm", "9999" });
}

Test(noise, nothing_known_is_nothing_said)
{
	EXPECT("", { "run", "governor", "powersave" });
}

Test(noise, each_thing)
{
	EXPECT("governor powersave", { "before", "governor", "powersave" }, { "after", "governor", "powersave" });
	EXPECT("governor changed", { "before", "governor", "performance" }, { "after", "governor", "schedutil" });
	EXPECT("turbo", { "before", "turbo_off", "0" });
	EXPECT("turbo", { "before", "boost", "1" });
	EXPECT("smt", { "before", "smt", "1" });
	EXPECT("clocksource hpet", { "before", "clocksource", "hpet" });
	EXPECT("c-states; interrupts", { "before", "wrong_c-states", "C6, 133 us to wake up" },
	       { "before", "wrong_interrupts", "interrupt 24 on 0-1" }, { "after", "wrong_thp", "always" });
	EXPECT("sibling busy 3 %", { "before", "sibling_ticks", "0" }, { "after", "sibling_ticks", "100" },
	       { "before", "sibling_idle_ticks", "50" }, { "after", "sibling_idle_ticks", "147" });
	EXPECT("", { "before", "sibling_ticks", "0" }, { "after", "sibling_ticks", "100" },
	       { "before", "sibling_idle_ticks", "50" }, { "after", "sibling_idle_ticks", "149" });
	EXPECT("guest clocksource refined-jiffies", { "run", "guest_clocksource", "refined-jiffies" });
	EXPECT("", { "run", "guest_clocksource", "tsc" });
	EXPECT("load 1.5", { "after", "load", "1.50 1.00 1.00 1/100 5" });
	EXPECT("gaps 3 %", { "after", "gap_ppm", "30000" });
	EXPECT("counters shared, 49 %", { "after", "events_running_ppm", "499999" });
	EXPECT("", { "after", "events_running_ppm", "1000000" });
	EXPECT("throttled", { "before", "throttled", "3" }, { "after", "throttled", "4" });
	EXPECT("steal 0.6 %", { "before", "cpu_ticks", "1000" }, { "after", "cpu_ticks", "2000" },
	       { "before", "steal_ticks", "0" }, { "after", "steal_ticks", "6" });
}
