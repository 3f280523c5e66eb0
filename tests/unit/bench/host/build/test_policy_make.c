// SPDX-License-Identifier: GPL-2.0-only
#include "build/policy_make.h"

#include <criterion/criterion.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "build/build_run.h"
#include "scratch.h"

/* as mdp writes it, with one class */
#define HEAD "class process\nsid kernel\nclass process\n{\n\tfork\n}\n\ntype base_t;\nrole base_r;\n"
#define ROLE "role base_r types { base_t };\n"
#define TAIL "allow base_t base_t:process *;\nuser user_u roles { base_r };\nsid kernel user_u:base_r:base_t\n"

/* a kernel's folder whose mdp copies @conf; NULL = it has none. What it points to is freed by release() */
static struct build_run kernel(const char *dir, const char *config, const char *conf)
{
	struct build_run r = {
		.obj = fs_path("%s/obj", dir), .module = fs_path("%s/hbk", dir), .log = fs_path("%s/log", dir),
	};
	AUTO_FREE char *mdp = fs_path("%s/scripts/selinux/mdp/mdp", r.obj);

	scratch_put(r.obj, ".config", config);
	scratch_put(r.obj, "hbk/mounted-over", "");
	cr_assert_eq(fs_mkdirs(r.module), 0);
	if (conf) {
		scratch_put(r.obj, "conf", conf);
		scratch_put(r.obj, "scripts/selinux/mdp/mdp", "#!/bin/sh\ncp /build/conf \"$1\"\n");
		cr_assert_eq(chmod(mdp, 0755), 0);
	}
	return r;
}

static void release(struct build_run *r)
{
	free((char *)r->obj);
	free((char *)r->module);
	free((char *)r->log);
}

static bool made(const struct build_run *r, const char *name, const char *magic, size_t len)
{
	AUTO_FREE char *path = fs_path("%s/%s", r->module, name);
	AUTO_FREE char *data = NULL;
	size_t size;

	return fs_exists(path) && !fs_read(path, &data, &size) && size > len && !memcmp(data, magic, len);
}

#define SELINUX_MAGIC "\x8c\xff\x7c\xf9"
#define APPARMOR_MAGIC "\x04\x08\x00version"

Test(policy_make, each_module_has_its_own)
{
	char *dir = scratch_make();
	struct build_run r = kernel(dir, "\nCONFIG_SECURITY_APPARMOR=y\n", HEAD ROLE TAIL);
	AUTO_FREE char *conf = NULL;

	cr_assert_eq(policy_make(&r), 0);
	cr_expect(made(&r, POLICY_SELINUX, SELINUX_MAGIC, 4));
	cr_expect(made(&r, POLICY_APPARMOR, APPARMOR_MAGIC, 10));
	conf = scratch_get(r.module, "selinux.conf");
	cr_expect(strstr(conf, "type hb_t;\nrole base_r types { base_t hb_t };\nallow base_t base_t:process *;\n"));
	release(&r);
	scratch_remove(dir);
}

/* as of mdp of 6.12, and checkpolicy 3.4 */
Test(policy_make, what_the_compiler_does_not_know_yet_is_left_out)
{
	char *dir = scratch_make();
	struct build_run r = kernel(dir, "\n", "class process\nsid kernel\nclass process\n{\n\tfork\n}\n\n"
						"policycap open_perms;\npolicycap of_2031;\npolicycap of_2032;\n"
						"type base_t;\nrole base_r;\n" ROLE TAIL);
	AUTO_FREE char *conf = NULL;

	cr_assert_eq(policy_make(&r), 0);
	cr_expect(made(&r, POLICY_SELINUX, SELINUX_MAGIC, 4));
	conf = scratch_get(r.module, "selinux.conf");
	cr_expect(strstr(conf, "policycap open_perms;\ntype base_t;\n"), "%s", conf);
	release(&r);
	scratch_remove(dir);
}

Test(policy_make, none_for_a_module_that_is_not_there)
{
	char *dir = scratch_make();
	struct build_run r = kernel(dir, "\n# CONFIG_SECURITY_APPARMOR is not set\n", NULL);

	cr_assert_eq(policy_make(&r), 0);
	cr_expect(!made(&r, POLICY_SELINUX, "", 0));
	cr_expect(!made(&r, POLICY_APPARMOR, "", 0));
	release(&r);
	scratch_remove(dir);
}

Test(policy_make, what_is_no_policy_is_in_the_log)
{
	static const char *const wrong[][2] = {
		{ HEAD TAIL, "no role base_r of base_t alone" },
		{ HEAD ROLE "allow base_t nobody_t:process *;\n" TAIL, "checkpolicy" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		char *dir = scratch_make();
		struct build_run r = kernel(dir, "\n", wrong[i][0]);
		AUTO_FREE char *log = NULL;

		cr_assert_eq(policy_make(&r), 0);
		cr_expect(!made(&r, POLICY_SELINUX, "", 0));
		log = scratch_get(dir, "log");
		cr_expect(strstr(log, wrong[i][1]) && strstr(log, "there will be no policy of that"), "%s", log);
		release(&r);
		scratch_remove(dir);
	}
}
