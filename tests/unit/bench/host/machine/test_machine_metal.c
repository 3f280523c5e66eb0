// SPDX-License-Identifier: GPL-2.0-only
/* Kind metal: what its keys become, on our command line and on ssh's. */
#include "machine/machine.h"

#include <errno.h>
#include <sys/stat.h>

#include "config/conf_grammar.h"
#include "machine/metal.h"
#include "scratch.h"

#define COMMON "[machine]\nkind = metal\nmemory_mib = 32\nguest_timeout_s = 90\nhost_timeout_s = 600\n"

static char *dir;

static void load(struct machine *m, const char *text)
{
	AUTO_FREE char *path = NULL;

	dir = scratch_make();
	path = fs_path("%s/m.machine", dir);
	scratch_put(dir, "m.machine", text);
	cr_assert_eq(machine_load(m, path), 0);
}

static void unload(struct machine *m)
{
	machine_release(m);
	scratch_remove(dir);
}

Test(machine_metal, the_process_that_a_boot_is)
{
	struct strlist argv = { 0 };
	struct machine_handle h;
	struct machine m;
	struct machine_guest g = { .on = &h, .arch = "x86_64", .image = "/k/image", .cmdline = "init_on_alloc=1" };

	load(&m, COMMON "host = rack7\nport = 2222\ncmdline = panic=5\npeer = 192.0.2.7\n");
	cr_assert_eq(machine_open(&h, &m), 0);
	cr_assert_eq(h.ops->argv(&g, &argv), 0);
	AUTO_FREE char *line = strlist_join(&argv, " ");

	cr_expect_str_eq(strchr(line, ' '), " " METAL_OPTION " host=rack7 port=2222 peer=192.0.2.7 handback=network "
			 "netconsole=yes return_timeout_s=600 guest_timeout_s=90 arch=x86_64 image=/k/image "
			 "cmdline=panic=5 init_on_alloc=1");
	strlist_release(&argv);
	machine_close(&h);
	unload(&m);
}

static void refused(const char *line, const char *message)
{
	AUTO_FREE char *text = fs_path(COMMON "%s\n", line);
	struct machine_handle h;
	struct machine m;

	cr_redirect_stderr();
	load(&m, text);
	cr_expect_eq(machine_open(&h, &m), -EINVAL);
	scratch_expect_stderr(message);
	unload(&m);
}

Test(machine_metal, a_target_has_to_be_named)
{
	refused("user = root", "m.machine: [machine] has no host");
}

Test(machine_metal, memory_wants_a_region)
{
	refused("host = rack7\nhandback = memory",
		"m.machine:7: handback: expected network, or memory SIZE$ADDRESS with "
		"numbers as 64M and 0x18000000, got \"memory\"");
}

Test(machine_metal, a_region_and_nothing_behind_it)
{
	refused("host = rack7\nhandback = memory 64M$0x18000000 x",
		"m.machine:7: handback: expected network, or memory");
}

Test(machine_metal, a_region_that_is_too_small)
{
	refused("host = rack7\nhandback = memory 512K$0x18000000",
		"m.machine:7: handback: expected at least 1M and at most 1G, "
		"in whole pages, got \"memory 512K$0x18000000\"");
}

Test(machine_metal, no_other_way_back)
{
	refused("host = rack7\nhandback = disk", "m.machine:7: unknown handback \"disk\"");
}

Test(machine_metal, memory_is_of_one_architecture, .init = cr_redirect_stderr)
{
	struct strlist argv = { 0 };
	struct machine_handle h;
	struct machine m;
	struct machine_guest g = { .on = &h, .arch = "arm64", .image = "/k/image" };

	load(&m, COMMON "host = rack7\nhandback = memory 64M$0x18000000\n");
	cr_assert_eq(machine_open(&h, &m), 0);
	cr_expect_eq(h.ops->argv(&g, &argv), -EINVAL);
	scratch_expect_stderr("machine m: handback = memory is for x86_64, not for arm64");
	strlist_release(&argv);
	machine_close(&h);
	unload(&m);
}

Test(machine_metal, what_looks_like_an_option_is_no_host)
{
	refused("host = -oProxyCommand=x",
		"m.machine:6: host: expected a host's name or IPv4 address, got \"-oProxyCommand=x");
}

Test(machine_metal, nothing_gets_to_ssh_that_is_no_name)
{
	static const struct { const struct conf_grammar *g; const char *good, *bad[4]; } cases[] = {
		{ &conf_host, "rack-7.example.org", { "a b", "a;reboot", "$(id)", "-a" } },
		{ &conf_user, "bench_1", { "-x", "a b", "$(id)", "a@b" } },
		{ &conf_absolute, "/home/me/.ssh/key-1", { "key", "/a b", "/a%h", "/$HOME" } },
		{ &conf_ipv4, "192.0.2.7", { "::1", "192.0.2", "192.0.2.7;", "rack7" } },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		cr_expect(conf_grammar_fits(cases[i].g, cases[i].good), "%s", cases[i].good);
		for (size_t k = 0; k < ARRAY_SIZE(cases[i].bad); k++)
			cr_expect_not(conf_grammar_fits(cases[i].g, cases[i].bad[k]), "%s", cases[i].bad[k]);
	}
}

Test(machine_metal, what_the_status_says)
{
	static const struct { int status; enum machine_end end; } cases[] = {
		{ METAL_DONE, MACHINE_RUNNER }, { METAL_SILENT, MACHINE_RESET }, { METAL_LIMIT, MACHINE_LIMIT },
		{ METAL_GONE, MACHINE_GONE }, { METAL_FAILED, MACHINE_BROKEN }, { 77, MACHINE_BROKEN },
	};
	int code;

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++)
		cr_expect_eq(machine_kind("metal")->finish("x86_64", cases[i].status, &code), cases[i].end);
}

/* a program named ssh that prints its arguments, one a line, and reads what there is to read */
static void put_ssh(const char *tail)
{
	AUTO_FREE char *path = NULL;
	AUTO_FREE char *text = fs_path("#!/bin/sh\nfor w; do echo \"$w\"; done\n/bin/cat\n%s\n", tail);

	dir = scratch_make();
	path = fs_path("%s/ssh", dir);
	scratch_put(dir, "ssh", text);
	cr_assert_eq(chmod(path, 0755), 0);
	setenv("HARDBENCH_PATH", dir, 1);
}

Test(machine_metal, the_command_line_of_ssh)
{
	const struct metal m = { .host = (char *)"rack7", .user = (char *)"bench", .port = 2222,
				 .identity = (char *)"/k/key", .known_hosts = (char *)"/k/known" };
	AUTO_FREE char *out = NULL, *input = NULL;

	put_ssh("exit 7");
	input = fs_path("%s/input", dir);
	scratch_put(dir, "input", "what it reads\n");
	cr_assert_eq(metal_ssh(&m, "cat /proc/version", input, 10, NULL, NULL, &out), 7);
	cr_expect(strstr(out, "BatchMode=yes\n"));
	cr_expect(strstr(out, "ConnectTimeout=10\n"));
	cr_expect(strstr(out, "\n-p\n2222\n-l\nbench\n-i\n/k/key\n-o\nIdentitiesOnly=yes\n-o\n"
			      "UserKnownHostsFile=/k/known\n--\nrack7\ncat /proc/version\nwhat it reads\n"), "%s", out);
	cr_expect_str_eq(metal_last_line(out), "what it reads");
	scratch_remove(dir);
}

static int enough(void *ctx)
{
	return ++*(int *)ctx > 2;
}

Test(machine_metal, one_that_does_not_end_is_ended, .timeout = 20)
{
	const struct metal m = { .host = (char *)"rack7" };
	AUTO_FREE char *out = NULL, *again = NULL;
	int ticks = 0;

	put_ssh("/bin/sleep 30");
	cr_expect_eq(metal_ssh(&m, "true", NULL, 1, NULL, NULL, &out), -ETIMEDOUT);
	cr_expect_eq(metal_ssh(&m, "true", NULL, 20, enough, &ticks, &again), -ECANCELED);
	scratch_remove(dir);
}

Test(machine_metal, a_target_that_does_not_answer_is_one_line, .init = cr_redirect_stderr)
{
	struct machine_handle h;
	struct machine m;
	char *machine_dir;

	load(&m, COMMON "host = rack7\n");
	machine_dir = dir;
	put_ssh("echo 'ssh: connect to host rack7 port 22: Connection refused' >&2; exit 255");
	cr_assert_eq(machine_open(&h, &m), 0);
	cr_expect_eq(h.ops->prepare(&h), -EINVAL);
	cr_expect_stderr_eq_str("hardbench: machine m: rack7 cannot be reached: ssh: connect to host rack7 port 22: "
				"Connection refused (if it is restarting, run this again then)\n");
	machine_close(&h);
	scratch_remove(dir);
	dir = machine_dir;
	unload(&m);
}
