// SPDX-License-Identifier: GPL-2.0-only
/* Kinds of machine, and what their own keys of a machine file become. */
#include "machine/machine.h"

#include <errno.h>

#include "scratch.h"

#define COMMON "[machine]\nkind = tcg\nmemory_mib = 256\nguest_timeout_s = 30\nhost_timeout_s = 600\n"

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

Test(machine, a_kind_is_found_by_its_word_and_says_all_that_reports_need)
{
	for (size_t i = 0; machine_kinds[i]; i++) {
		const struct machine_ops *o = machine_kinds[i];

		cr_expect_eq(machine_kind(o->kind), o);
		cr_expect(o->summary && *o->summary && o->label && *o->label, "%s", o->kind);
		cr_expect(o->put_id && o->version && (o->made_elsewhere || (o->argv && o->finish)), "%s", o->kind);
		cr_expect(o->timed || o->counts, "%s", o->kind);
	}
	cr_expect_null(machine_kind("tgc"));
	cr_assert_not_null(machine_kind("tcg"));
	cr_expect_str_eq(machine_kind("tcg")->label, "exact counts by emulator (tcg)");
	cr_expect(machine_kind("tcg")->deterministic && machine_kind("tcg")->parallel);
}

Test(machine, its_own_keys_reach_the_kind)
{
	struct machine_handle h;
	struct machine m;

	load(&m, COMMON "cpu_arm64 = cortex-a72\ncpu_x86_64 = max\n");
	cr_expect_eq(m.nr_own, 2);
	cr_assert_eq(machine_open(&h, &m), 0);
	cr_expect_str_eq(h.ops->cpu(&h, "arm64"), "cortex-a72");
	cr_expect_str_eq(h.ops->cpu(&h, "x86_64"), "max");
	machine_close(&h);
	cr_expect_null(h.own);
	unload(&m);
}

static void refused(const char *lines, const char *message)
{
	AUTO_FREE char *text = fs_path(COMMON "%s", lines);
	struct machine_handle h;
	struct machine m;

	cr_redirect_stderr();
	load(&m, text);
	cr_expect_eq(machine_open(&h, &m), -EINVAL);
	scratch_expect_stderr(message);
	unload(&m);
}

Test(machine, an_unknown_key_is_said_with_all_that_are_known)
{
	refused("cpu_arm46 = max\n", "m.machine:6: unknown key \"cpu_arm46\", did you mean \"cpu_arm64\"? "
		"(expected: kind, memory_mib, guest_timeout_s, host_timeout_s, machine_x86_64, machine_arm64, "
		"cpu_x86_64, cpu_arm64, cmdline_x86_64, cmdline_arm64, qemu)");
}

Test(machine, a_key_given_twice)
{
	refused("cpu_arm64 = max\ncpu_arm64 = a\n", "m.machine:7: cpu_arm64 is given twice");
}

Test(machine, its_manual_has_the_keys_of_every_kind)
{
	AUTO_FREE char *page = NULL;
	size_t len;
	FILE *f = open_memstream(&page, &len);

	machine_manual(f);
	fclose(f);
	for (const struct conf_key *k = machine_keys; k->key; k++) {
		AUTO_FREE char *head = fs_path("\n.B %s\n", k->key);

		cr_expect(strstr(page, head), "%s", k->key);
	}
	for (size_t i = 0; machine_kinds[i]; i++)
		for (const struct conf_key *k = machine_kinds[i]->keys; k && k->key; k++) {
			AUTO_FREE char *head = fs_path("\n.B %s\n", k->key);

			cr_expect(strstr(page, head), "%s", k->key);
		}
	cr_expect(strstr(page, ".SS \"[machine] with kind = tcg\""));
}
