// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_asked.h"

#include <criterion/criterion.h>

static const char job[] =
	"batches\t5\nevidence\tconfig\nevidence\tdmesg\nevidence\tmodule\nevidence\tfile\t/sys/a\n"
	"evidence\tfile\t/proc/uptime\nevidence\tfile\t/proc/uptime\n"
	"after\tfile\t/proc/uptime\nguest\tseccomp kill personality\nevidence\tguest\tseccomp allow\n"
	"evidence\tuser\tsymbols\nuser\tnull/empty\t0\n";

Test(guest_asked, as_often_as_the_job_says)
{
	static const struct { const char *kind, *name; size_t n; } want[] = {
		{ "config", "/proc/config.gz", 1 }, { "dmesg", "", 1 }, { "module", "hbk", 1 }, { "file", "/sys/a", 1 },
		{ "file", "/proc/uptime", 2 }, { "after", "/proc/uptime", 1 }, { "missing", "/sys/a", 1 },
		{ "missing", "dmesg", 1 }, { "missing", "/proc/config.gz", 1 },
		{ "missing", "/sys/module/hbk/sections", 1 },
		{ "config", "/etc/shadow", 0 }, { "dmesg", "x", 0 }, { "file", "/sys", 0 }, { "file", "/sys/ab", 0 },
		{ "file", "", 0 }, { "after", "/sys/a", 0 }, { "missing", "", 0 }, { "effect", "x", 0 }, { "", "", 0 },
		{ "user", "null/empty", 0 }, { "guest", "seccomp allow", 1 },
		{ "guest", "seccomp kill personality", 0 },
		{ "user", "symbols", 1 }, { "user", "", 0 }, { "guest", "", 0 },
	};

	for (size_t i = 0; i < sizeof(want) / sizeof(want[0]); i++)
		cr_expect_eq(guest_asked(job, want[i].kind, want[i].name), want[i].n, "%s %s", want[i].kind,
			     want[i].name);
	cr_expect_eq(guest_asked("", "dmesg", ""), 0);
	cr_expect_eq(guest_asked("evidence\tdmesg", "dmesg", ""), 1);
}
