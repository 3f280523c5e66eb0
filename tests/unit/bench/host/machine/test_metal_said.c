// SPDX-License-Identifier: GPL-2.0-only
/* A guest's last words, among messages of its kernel. */
#include "machine/metal.h"

#include <criterion/criterion.h>
#include <string.h>

#include "bench/base/cleanup.h"

#define CERTIFICATE "[    0.81] Loaded X.509 cert 'hardbench: key of measured kernels: 0badcafe'\n"

static void check(const char *console, const char *why, const char *want)
{
	AUTO_FREE char *said = metal_said_why(console, why);

	cr_expect_str_eq(said, want);
}

Test(metal_said, its_last_words)
{
	check("[    1.000000] hardbench: one\r\n[    2.000000] hardbench: two\r\n[    3.1] reboot: x\n", "", "two");
	check("hardbench: plain\n", "", "plain");
	check("<2>[    1.0][    T1] hardbench: of a task\n", "", "of a task");
	check("Linux version\n[    1.0] hardbench: cut of", "", "cut of");
}

/* as kernels of signatures have it, whose names are other people's too */
Test(metal_said, a_certificate_is_none_of_them)
{
	static const char *const none[] = {
		CERTIFICATE, "hardbench\n", "[    1.0 hardbench: not closed\n", "<2 hardbench: x]\n", "[", "<", "[]",
		"\n\n",
		"Loaded X.509 cert '\n hardbench: x\n", "[    0.8] Command line: x hardbench: still running after\n",
	};

	for (size_t i = 0; i < ARRAY_SIZE(none); i++) {
		check(none[i], "", "its console tells more");
		cr_expect(!metal_said_limit(none[i]), "%s", none[i]);
	}
	check("[    0.7] hardbench: words\n" CERTIFICATE, "", "words");
	check(NULL, "", "it restarted by itself, or they did not come through");
	check("", "", "its console tells more");
}

Test(metal_said, what_is_known_besides_is_said_too)
{
	check(CERTIFICATE, "its runner began, and did not end", "its runner began, and did not end");
	check("[    1.0] hardbench: records are too large\n", "not all of them are in its memory",
	      "records are too large; not all of them are in its memory");
	check(NULL, "its memory cannot be read", "its memory cannot be read");
}

Test(metal_said, a_restart_at_its_limit)
{
	cr_expect(metal_said_limit("x\n[   90.1] hardbench: still running after 90 s, restarting\n[   90.2] reboot\n"));
	cr_expect(!metal_said_limit("[   90.1] hardbench: other: still running after 90 s\n"));
	cr_expect(!metal_said_limit("[    0.8] Loaded X.509 cert 'hardbench: still running after: 00'\n"));
	cr_expect(!metal_said_limit(NULL));
}
