// SPDX-License-Identifier: GPL-2.0-only
/* Why an option was not kept, by the Kconfig files of a small tree. */
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "build/kconfig_why.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static struct kconfig_tree tree(const char *dir)
{
	struct kconfig_tree t;

	cr_assert_eq(kconfig_tree_read(&t, dir, "x86_64"), 0);
	return t;
}

static char *small_tree(void)
{
	char *dir = scratch_make();

	scratch_put(dir, "Kconfig",
		    "mainmenu \"x\"\nsource \"arch/$(SRCARCH)/Kconfig\"\nsource \"lib/Kconfig\"\nsource \"none\"\n"
		    "config LAST\n\tbool \"y\"\n");
	scratch_put(dir, "arch/x86/Kconfig",
		    "menuconfig CPU_MITIGATIONS\n\tbool \"m\"\n\thelp\n\t  if this is help,\n\t  config NOT_ONE\n\nif "
		    "CPU_MITIGATIONS\n"
		    "config RETPOLINE\n\tbool \"r\"\n\tdepends on \\\n\t\tCC_HAS && !OTHER\nendif\n");
	scratch_put(dir, "arch/arm64/Kconfig", "config ARM_ONLY\n\tbool\n");
	scratch_put(
		dir, "lib/Kconfig",
		"menu \"hardening\"\n\tdepends on 64BIT\n\nchoice\n\tprompt \"init\"\n\thelp\n\t  words\n\n\tconfig "
		"INIT_NONE\n"
		"\t\tbool \"no\"\n\t\thelp\n\t\t  more words\n\n\tconfig INIT_ZERO\n\t\tbool \"zero\"\n\nendchoice\n"
		"config BOUNDS\n\tbool \"b\"\n\tdepends on A_OF_TWO || B_OF_TWO\nendmenu\n");
	return dir;
}

static void says(const char *final, const char *line, const char *wanted)
{
	char *dir = small_tree();
	struct kconfig_tree t = tree(dir);
	AUTO_FREE char *why = kconfig_why(&t, final, line);

	cr_assert_str_eq(why, wanted);
	kconfig_tree_release(&t);
	scratch_remove(dir);
}

Test(kconfig, every_option_and_no_other)
{
	static const char *const all[] = { "CPU_MITIGATIONS", "RETPOLINE", "INIT_NONE", "INIT_ZERO", "BOUNDS", "LAST" };
	char *dir = small_tree();
	struct kconfig_tree t = tree(dir);

	cr_assert_eq(t.n, sizeof(all) / sizeof(all[0]));
	for (size_t i = 0; i < t.n; i++)
		cr_assert_str_eq(t.option[i].name, all[i]);
	cr_assert(kconfig_unknown(&t, "CONFIG_ARM_ONLY=n") && kconfig_unknown(&t, "CONFIG_INIT=n"));
	cr_assert(!kconfig_unknown(&t, "CONFIG_INIT_ZERO=n"));
	kconfig_tree_release(&t);
	scratch_remove(dir);
}

/* a tree without Kconfig files says nothing at all */
Test(kconfig, no_tree)
{
	struct kconfig_tree t = tree("/nonexistent");

	cr_assert(!t.n && !kconfig_unknown(&t, "CONFIG_X=n") && !kconfig_why(&t, "", "CONFIG_X=y"));
	kconfig_tree_release(&t);
}

Test(kconfig, a_slip)
{
	says("", "CONFIG_INIT_ZER0=y",
	     "CONFIG_INIT_ZER0: no such option in this kernel, did you mean CONFIG_INIT_ZERO?");
	says("", "CONFIG_SOMETHING_ELSE=y", "CONFIG_SOMETHING_ELSE: no such option in this kernel");
}

Test(kconfig, what_it_depends_on)
{
	says("CONFIG_CC_HAS=y\n", "CONFIG_RETPOLINE=y",
	     "CONFIG_RETPOLINE depends on what is not so: CONFIG_CPU_MITIGATIONS is off");
	says("CONFIG_CPU_MITIGATIONS=y\nCONFIG_CC_HAS=y\nCONFIG_OTHER=y\n", "CONFIG_RETPOLINE=y",
	     "CONFIG_RETPOLINE depends on what is not so: CONFIG_OTHER is on");
	says("CONFIG_64BIT=y\nCONFIG_B_OF_TWO=y\n", "CONFIG_BOUNDS=y",
	     "CONFIG_BOUNDS: another option selects it, or has the last word on it");
	says("CONFIG_B_OF_TWO=m\n", "CONFIG_BOUNDS=y", "CONFIG_BOUNDS depends on what is not so: CONFIG_64BIT is off");
	says("CONFIG_64BIT=y\n", "CONFIG_BOUNDS=y",
	     "CONFIG_BOUNDS depends on what is not so: CONFIG_A_OF_TWO is off, CONFIG_B_OF_TWO is off");
}

Test(kconfig, the_other_member_of_a_choice)
{
	says("CONFIG_64BIT=y\nCONFIG_INIT_ZERO=y\n", "CONFIG_INIT_NONE=y",
	     "CONFIG_INIT_NONE: of the same choice CONFIG_INIT_ZERO is on");
}
