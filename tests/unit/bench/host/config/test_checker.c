// SPDX-License-Identifier: GPL-2.0-only
#include "config/checker.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/memfile.h"
#include "scratch.h"

#define ITEM(name, type, wanted, who) \
	"{\"option_name\": \"" name "\", \"type\": \"" type "\", \"desired_val\": \"" wanted "\", " \
	"\"decision\": \"" who "\", \"reason\": \"self_protection\", \"check_result\": \"OK\", " \
	"\"check_result_bool\": true}"

static char *made(const char *json, const struct strlist *decisions)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	cr_assert_eq(checker_feature("c.json", json, strlen(json), "x86_64", decisions, f), 0);
	return memfile_take(&m);
}

Test(checker, what_an_arm_asks_for)
{
	static const char json[] = "[" ITEM("CONFIG_BUG", "kconfig", "y", "defconfig") ","
		ITEM("CONFIG_DEVMEM", "kconfig", "is not set", "kspp") ","
		ITEM("CONFIG_DEFAULT_MMAP_MIN_ADDR", "kconfig", "65536", "kspp") ","
		ITEM("init_on_alloc", "cmdline", "1", "kspp") ","
		ITEM("slab_nomerge", "cmdline", "is present", "kspp") ","
		ITEM("kernel.kptr_restrict", "sysctl", "2", "kspp") "]";
	struct strlist all = { 0 };
	AUTO_FREE char *text = made(json, &all);

	cr_expect(strstr(text, "arch      = x86_64\n"));
	cr_expect(strstr(text, "[off]\n\n[all]\nCONFIG_BUG = y\nCONFIG_DEVMEM = n\n"
			       "CONFIG_DEFAULT_MMAP_MIN_ADDR = 65536\n"
			       "implies   = CONFIG_*\ncmdline   = init_on_alloc=1 slab_nomerge\n"
			       "sysctl    = kernel.kptr_restrict=2\n"), "%s", text);
	cr_expect(!strstr(text, "not asked for"));
}

Test(checker, what_it_cannot_ask_for_is_a_comment)
{
	static const char json[] = "[" ITEM("CONFIG_BUG", "kconfig", "y", "defconfig") ","
		ITEM("CONFIG_BUG", "kconfig", "is not set", "kspp") ","
		ITEM("CONFIG_LSM", "kconfig", "*yama*", "kspp") ","
		ITEM("CONFIG_KFENCE_SAMPLE_INTERVAL", "kconfig", "is not off", "x") ","
		ITEM("nokaslr", "cmdline", "is not set", "kspp") ","
		ITEM("spectre_v2", "cmdline", "is not off", "x") ","
		ITEM("CONFIG_A B", "kconfig", "y", "x") "," ITEM("a b", "cmdline", "1", "x") ","
		ITEM("CONFIG_X\\n[on]", "kconfig", "y", "x") "," ITEM("k\\ncmdline", "sysctl", "1", "x") "]";
	struct strlist all = { 0 };
	AUTO_FREE char *text = made(json, &all);

	cr_expect(strstr(text, "[all]\nCONFIG_BUG = y\nimplies   = CONFIG_*\n") &&
		  !strstr(text, "cmdline   ="), "%s", text);
	cr_expect(strstr(text, "# not asked for: CONFIG_BUG: is not set, named a second time\n"));
	cr_expect(strstr(text, "# not asked for: CONFIG_LSM: *yama*, which an arm cannot ask for\n"));
	cr_expect(strstr(text, "# not asked for: nokaslr: is not set, which an arm cannot ask for\n"));
	cr_expect(strstr(text, "# not asked for: CONFIG_X?[on]: y, "), "%s", text);
}

Test(checker, by_whom_it_was_decided)
{
	static const char json[] = "[" ITEM("CONFIG_A", "kconfig", "y", "defconfig") ","
		ITEM("CONFIG_B", "kconfig", "y", "kspp") "," ITEM("CONFIG_C", "kconfig", "y", "clipos") "]";
	struct strlist who = { 0 };
	AUTO_FREE char *text = NULL;

	cr_assert(!strlist_add(&who, "kspp") && !strlist_add(&who, "clipos"));
	text = made(json, &who);
	cr_expect(strstr(text, "[all]\nCONFIG_B = y\nCONFIG_C = y\n") && !strstr(text, "CONFIG_A"), "%s", text);
	strlist_release(&who);
}

Test(checker, what_is_none_is_refused, .init = cr_redirect_stderr)
{
	static const char *const bad[] = {
		"", "[]", "{}", "[" ITEM("nokaslr", "cmdline", "is not set", "kspp") "]",
		"[[\"CONFIG_BUG\", \"kconfig\", \"y\"]]", "[" ITEM("CONFIG_BUG", "version", "y", "x") "]",
	};
	struct strlist all = { 0 };

	for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
		cr_expect_eq(checker_feature("c.json", bad[i], strlen(bad[i]), "x86_64", &all, stdout), -EINVAL, "%s",
			     bad[i]);
	scratch_expect_stderr("element 0 has the type \"version\"");
}

Test(checker, who_decided_nothing, .init = cr_redirect_stderr)
{
	static const char json[] = "[" ITEM("CONFIG_A", "kconfig", "y", "defconfig") ","
		ITEM("CONFIG_B", "kconfig", "y", "kspp") "]";
	struct strlist who = { 0 };

	cr_assert(!strlist_add(&who, "kspp") && !strlist_add(&who, "defconfi"));
	cr_assert_eq(checker_feature("c.json", json, strlen(json), "x86_64", &who, stdout), -EINVAL);
	scratch_expect_stderr("no option has the decision \"defconfi\", did you mean \"defconfig\"?");
	strlist_release(&who);
}
