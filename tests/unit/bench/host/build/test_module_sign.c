// SPDX-License-Identifier: GPL-2.0-only
#include "build/module_sign.h"

#include <errno.h>
#include <sys/stat.h>

#include "build/build.h"
#include "build/build_run.h"
#include "scratch.h"

/* a kernel's folder whose sign-file is a script, and a module beside it */
struct kernel {
	char *dir;
	struct kernel_def def;
	struct arm arm;
	struct build b;
	struct build_run r;
	struct reason why;
};

static void put_kernel(struct kernel *k, const char *key, const char *config, const char *script)
{
	AUTO_FREE char *tool = NULL;

	*k = (struct kernel){ .dir = scratch_make() };
	k->def = (struct kernel_def){ .name = (char *)"k", .version = (char *)"6.12" };
	k->arm = (struct arm){ .name = (char *)"on" };
	cr_assert_eq(strlist_add(&k->arm.config, key), 0);
	k->b = (struct build){
		.kernel = &k->def, .arm = &k->arm, .arch = "x86_64", .toolchain = "gcc", .base = "lean",
	};
	k->r = (struct build_run){
		.b = &k->b, .obj = fs_path("%s/obj", k->dir), .module = fs_path("%s/hbk", k->dir),
		.log = fs_path("%s/log", k->dir), .why = &k->why,
	};
	tool = fs_path("%s/scripts/sign-file", k->r.obj);
	scratch_put(k->r.obj, ".config", config);
	scratch_put(k->r.obj, "hbk/mounted-over", "");
	scratch_put(k->r.obj, "scripts/sign-file", script);
	cr_assert_eq(chmod(tool, 0755), 0);
	scratch_put(k->r.module, "sub/x.ko", "module");
}

static void release(struct kernel *k)
{
	strlist_release(&k->arm.config);
	free((char *)k->r.obj);
	free((char *)k->r.module);
	free((char *)k->r.log);
	reason_release(&k->why);
	scratch_remove(k->dir);
}

#define KEY "CONFIG_MODULE_SIG_KEY=\"hardbench.pem\""
#define HASH "\nCONFIG_MODULE_SIG_HASH=\"sha384\"\n"
static const char signs[] = "#!/bin/sh\ngrep -q 'BEGIN PRIVATE KEY' \"$2\" && grep -q 'BEGIN CERTIFICATE' \"$3\" &&\n"
			    "printf ' signed with %s' $1 >>\"$4\"\n";
static const char *const files[] = { "sub/x.ko" };

Test(module_sign, with_the_hash_of_the_kernel)
{
	AUTO_FREE char *text = NULL;
	struct kernel k;

	put_kernel(&k, KEY, HASH, signs);
	cr_assert_eq(module_sign(&k.r, files, 1), 0);
	text = scratch_get(k.r.module, "sub/x.ko");
	cr_expect_str_eq(text, "module signed with sha384");
	release(&k);
}

Test(module_sign, not_for_a_kernel_that_trusts_no_key_or_another)
{
	static const char *const other[] = { "CONFIG_MODULE_SIG_KEY=\"\"", "CONFIG_MODULE_SIG_KEY=\"certs/mine.pem\"" };

	for (size_t i = 0; i < ARRAY_SIZE(other); i++) {
		AUTO_FREE char *text = NULL;
		AUTO_FREE char *key = NULL;
		struct kernel k;

		put_kernel(&k, other[i], HASH, signs);
		cr_assert_eq(module_sign(&k.r, files, 1), 0);
		text = scratch_get(k.r.module, "sub/x.ko");
		cr_expect_str_eq(text, "module");
		cr_assert_eq(module_sign_lay_key(&k.b, k.dir), 0);
		key = fs_path("%s/hardbench.pem", k.dir);
		cr_expect(!fs_exists(key));
		release(&k);
	}
}

Test(module_sign, the_key_is_where_the_kernel_looks)
{
	AUTO_FREE char *text = NULL;
	struct kernel k;

	put_kernel(&k, KEY, HASH, signs);
	cr_assert_eq(module_sign_lay_key(&k.b, k.r.obj), 0);
	text = scratch_get(k.r.obj, "hardbench.pem");
	cr_expect(strstr(text, "BEGIN CERTIFICATE"));
	release(&k);
}

Test(module_sign, what_does_not_sign_says_why)
{
	AUTO_FREE char *log = NULL;
	struct kernel k;

	put_kernel(&k, KEY, HASH, "#!/bin/sh\necho 'At main.c:300: error: no key'; exit 1\n");
	cr_assert_eq(module_sign(&k.r, files, 1), -EINVAL);
	cr_expect(strstr(k.why.text, "does not sign sub/x.ko: At main.c:300: error: no key"), "%s", k.why.text);
	log = scratch_get(k.dir, "log");
	cr_expect(strstr(log, "error: no key"));
	release(&k);
	put_kernel(&k, KEY, "\nCONFIG_MODULES=y\n", signs);
	cr_assert_eq(module_sign(&k.r, files, 1), -EINVAL);
	cr_expect(strstr(k.why.text, "names no CONFIG_MODULE_SIG_HASH"), "%s", k.why.text);
	release(&k);
}
