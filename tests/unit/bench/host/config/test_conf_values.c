// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <errno.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "config/feature_keys.h"
#include "config/plan.h"
#include "scratch.h"

static const char all[] = "CONFIG_A = y\nCONFIG_B = n\nimplies = CONFIG_C CONFIG_D\ncmdline = a=1 b\nimage = off\n"
			  "toolchain = clang\nseed = 7\nsysctl = vm/x=1\nsysctl = vm/y=2\n"
			  "guest = seccomp allow\npatch = p q\n"
			  "prove = dmesg x\nprove = symbol y absent\nunavailable = why not\n";

static int on_line(void *ctx, const struct conf_line *l)
{
	return conf_set(arm_keys, ctx, l);
}

static void read_arm(const char *text, struct arm *a)
{
	*a = (struct arm){ 0 };
	cr_assert_eq(conf_read_text("t", text, on_line, a), 0);
}

/* what @print writes of an arm */
static char *printed(const struct arm *a, void (*print)(const struct arm *a, FILE *f))
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	print(a, f);
	cr_assert_eq(fclose(f), 0);
	return text;
}

static void print_all(const struct arm *a, FILE *f)
{
	conf_print(arm_keys, a, f);
}

static void print_boot(const struct arm *a, FILE *f)
{
	conf_put_inputs(arm_keys, a, CONF_INPUT_BOOT, f);
}

static void print_build(const struct arm *a, FILE *f)
{
	conf_put_inputs(arm_keys, a, CONF_INPUT_BUILD, f);
}

static void print_json(const struct arm *a, FILE *f)
{
	struct js *o = js_object();

	conf_json(arm_keys, a, o);
	cr_assert_eq(js_write(o, f), 0);
	js_free(o);
}

static const char shown[] = "  config    CONFIG_A=y\n  config    CONFIG_B=n\n"
			    "  implies   CONFIG_C\n  implies   CONFIG_D\n"
			    "  cmdline   a=1 b\n  image     off\n  toolchain clang\n  seed      7\n"
			    "  sysctl    vm/x=1\n  sysctl    vm/y=2\n  guest     seccomp allow\n"
			    "  patch     p\n  patch     q\n"
			    "  prove     dmesg x\n  prove     symbol y absent\n  unavailable why not\n";

Test(conf_values, every_key_of_an_arm_is_shown)
{
	struct arm a;
	AUTO_FREE char *text = NULL;

	read_arm(all, &a);
	text = printed(&a, print_all);
	cr_assert_str_eq(text, shown);
	arm_release(&a);
}

/* ids are made of these lines: kernels and boots are found again by them */
Test(conf_values, inputs_of_ids)
{
	struct arm a;
	AUTO_FREE char *boot = NULL, *build = NULL, *none = NULL;

	read_arm(all, &a);
	boot = printed(&a, print_boot);
	build = printed(&a, print_build);
	cr_assert_str_eq(boot, "sysctl vm/x=1\nsysctl vm/y=2\nguest seccomp allow\nprove dmesg x\n"
			       "prove symbol y absent\n");
	cr_assert_str_eq(build, "seed 7\n");
	arm_release(&a);
	none = printed(&a, print_boot);
	cr_assert_str_eq(none, "", "what is not given is no input");
}

Test(conf_values, a_copy_is_the_same_and_its_own)
{
	struct arm a, b = { 0 };
	AUTO_FREE char *text = NULL;

	read_arm(all, &a);
	cr_assert_eq(conf_copy(arm_keys, &b, &a), 0);
	arm_release(&a);
	text = printed(&b, print_all);
	cr_assert_str_eq(text, shown);
	arm_release(&b);
}

Test(conf_values, what_is_laid_over)
{
	struct arm a, over;
	AUTO_FREE char *text = NULL;

	read_arm("CONFIG_A = y\nCONFIG_AB = 1\ncmdline = x\nseed = 1\nsysctl = vm/x=1\n", &a);
	read_arm("CONFIG_A = n\nCONFIG_Z = y\ncmdline = y\nsysctl = vm/x=2\n", &over);
	cr_assert_eq(conf_copy(arm_keys, &a, &over), 0);
	text = printed(&a, print_all);
	cr_assert_str_eq(text, "  config    CONFIG_A=n\n  config    CONFIG_AB=1\n  config    CONFIG_Z=y\n"
			       "  cmdline   y\n"
			       "  seed      1\n  sysctl    vm/x=1\n  sysctl    vm/x=2\n");
	arm_release(&a);
	arm_release(&over);
}

Test(conf_values, json_has_a_field_for_every_key)
{
	struct arm a;
	AUTO_FREE char *text = NULL;

	read_arm("CONFIG_A = y\nseed = 7\n", &a);
	text = printed(&a, print_json);
	cr_assert(strstr(text, "\"config\": [\n  \"CONFIG_A=y\"\n ]"), "%s", text);
	cr_assert(strstr(text, "\"seed\": \"7\""));
	for (const struct conf_key *k = arm_keys + 1; k->key; k++) {
		AUTO_FREE char *name = fs_path("\"%s\":", k->key);

		cr_assert(strstr(text, name), "%s", k->key);
	}
	arm_release(&a);
}

Test(conf_values, what_is_required_and_what_has_a_default)
{
	static const struct conf_key keys[] = {
		{ CONF_KEY(struct machine, kind, STR, "kind", "tcg", "tcg", "a kind") },
		{ CONF_KEY(struct machine, host_timeout_s, U64, "time", "0x10", "1", "a time") },
		{ CONF_KEY(struct machine, memory_mib, STR, "memory", NULL, "1", "a size"), .required = true },
		{ 0 },
	};
	struct machine m = { .memory_mib = strdup("5") };

	cr_redirect_stderr();
	cr_assert_eq(conf_finish(keys, &m, "f", "s"), 0);
	cr_assert_str_eq(m.kind, "tcg");
	cr_assert_eq(m.host_timeout_s, 16);
	conf_release(keys, &m);
	cr_assert_eq(conf_finish(keys, &m, "f", "s"), -EINVAL);
	scratch_expect_stderr("f: [s] has no memory, expected \"memory = ...\"");
	conf_release(keys, &m);
}

Test(conf_values, a_word_with_blanks_stands_in_quotes)
{
	static const char *const bad[] = { "patch = \"my fix.patch\n", "patch = \"\"\n", "patch = \"a\"b\n" };
	struct arm a;

	read_arm("patch = \"my fix.patch\" other.patch\n", &a);
	cr_assert_eq(a.patch.n, 2);
	cr_expect_str_eq(a.patch.at[0], "my fix.patch");
	cr_expect_str_eq(a.patch.at[1], "other.patch");
	conf_release(arm_keys, &a);
	cr_redirect_stderr();
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		a = (struct arm){ 0 };
		cr_expect_eq(conf_read_text("t", bad[i], on_line, &a), -EINVAL, "%s", bad[i]);
		conf_release(arm_keys, &a);
	}
	scratch_expect_stderr("t:1: patch: a word in quotes ends with one, and is not empty");
}
