// SPDX-License-Identifier: GPL-2.0-only
#include "config/guest_state.h"

#include <criterion/criterion.h>
#include <criterion/redirect.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "config/conf_keys.h"
#include "config/feature_keys.h"
#include "config/plan.h"
#include "scratch.h"

Test(guest_state, each_is_a_file_of_the_runner)
{
	size_t n = 0;

	for (; guest_state(n).word; n++) {
		AUTO_FREE char *file = fs_path("bench/guest/state_%s.c", guest_state(n).word);

		cr_expect(fs_exists(file), "%s", file);
		cr_expect(*guest_state(n).want && *guest_state(n).help && *guest_state(n).args.is);
	}
	cr_assert_geq(n, 1);
}

Test(guest_state, their_forms)
{
	static const char *const good[] = {
		"seccomp allow", "seccomp linear 0", "seccomp linear 300 argument", "seccomp tree 800",
		"seccomp errno getppid", "seccomp kill personality", "seccomp notify getppid",
		"landlock rules 1", "landlock rules 999", "landlock layers 16",
		"selinux permissive", "selinux enforcing", "apparmor profile",
	};
	static const char *const bad[] = {
		"", "seccomp", "seccomp ", "seccomp allow all", "seccomp linear", "seccomp linear -1",
		"seccomp linear 801",
		"seccomp tree 10 arguments", "seccomp errno", "seccomp errno execve", "seccomp  allow", "secomp allow",
		"seccompallow", "landlock rules 0", "landlock rules 1000",
		"landlock layers 17", "landlock", "seccomp allow\nuser x",
		"selinux", "selinux enforce", "selinux enforcing now", "apparmor", "apparmor complain",
	};

	for (size_t i = 0; i < ARRAY_SIZE(good); i++)
		cr_expect(guest_state_fits(good[i]), "%s", good[i]);
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
		cr_expect(!guest_state_fits(bad[i]), "%s", bad[i]);
}

Test(guest_state, what_it_needs_of_a_build)
{
	cr_expect_str_eq(guest_state_of("selinux enforcing").file, "selinux.policy");
	cr_expect_str_eq(guest_state_of("apparmor profile").file, "apparmor.policy");
	cr_expect_null(guest_state_of("seccomp allow").file);
	cr_expect_null(guest_state_of("selinu enforcing").word);
}

static int on_line(void *ctx, const struct conf_line *l)
{
	return conf_set(arm_keys, ctx, l);
}

Test(guest_state, what_is_none_is_refused)
{
	struct arm a = { 0 };

	cr_redirect_stderr();
	cr_expect_eq(conf_read_text("t", "guest = seccomp tree 300\nguest = seccomp allow\n", on_line, &a), 0);
	cr_expect_eq(a.guest.n, 2);
	cr_expect_neq(conf_read_text("t", "guest = secomp allow\n", on_line, &a), 0);
	cr_expect_neq(conf_read_text("t", "guest = seccomp linear many\n", on_line, &a), 0);
	scratch_expect_stderr("t:1: unknown state \"secomp\", did you mean \"seccomp\"? (expected: apparmor, landlock, "
			      "seccomp, selinux)\n"
			      "hardbench: t:1: guest: expected seccomp allow, linear N, tree N, errno CALL, kill CALL "
			      "or notify CALL, got \"seccomp linear many\"");
	arm_release(&a);
}
