// SPDX-License-Identifier: GPL-2.0-only
#include "build/kernel_sign.h"

#include <errno.h>

#include "bench/base/subproc.h"
#include "build/authenticode.h"
#include "build/build.h"
#include "build/build_run.h"
#include "scratch.h"

struct kernel {
	char *dir;
	struct kernel_def def;
	struct arm arm;
	struct build b;
	struct build_run r;
	struct reason why;
};

static void put_kernel(struct kernel *k, const char *key, const char *head)
{
	AUTO_FREE char *image = NULL;
	char data[4096] = "";

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
	image = fs_path("%s/image", k->dir);
	memcpy(data + 0x202, head, strlen(head));
	cr_assert_eq(fs_write(image, data, sizeof(data)), 0);
	scratch_put(k->r.obj, "hbk/mounted-over", "");
	cr_assert_eq(fs_mkdirs(k->r.module), 0);
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

static int sign(struct kernel *k, char **out, size_t *len)
{
	AUTO_FREE char *image = fs_path("%s/image", k->dir), *to = fs_path("%s/signed", k->dir);
	int err = kernel_sign(&k->r, image, to);

	return err ? err : fs_read(to, out, len);
}

#define KEY "CONFIG_MODULE_SIG_KEY=\"hardbench.pem\""

/* openssl's own word on the attributes and on the whole */
static void check_by_openssl(const struct kernel *k, const char *pkcs7, size_t len)
{
	AUTO_FREE char *script = fs_path(
		"cd %s && openssl x509 -in hardbench.pem -pubkey -noout >pub && "
		"openssl dgst -sha256 -verify pub -signature signature attributes && "
		"openssl pkcs7 -inform DER -in p7 -noout",
		k->r.module);
	const char *const argv[] = { "sh", "-c", script, NULL };
	AUTO_FREE char *path = fs_path("%s/p7", k->r.module);
	AUTO_FREE char *said = NULL;
	int code = 1;

	cr_assert_eq(fs_write(path, pkcs7, len), 0);
	cr_assert_eq(subproc_capture(argv, &said, &code), 0);
	cr_expect_eq(code, 0, "%s", said);
}

Test(kernel_sign, always_the_same)
{
	AUTO_FREE char *one = NULL, *two = NULL;
	size_t n, m;
	struct kernel k;

	put_kernel(&k, KEY, "HdrS");
	cr_assert_eq(sign(&k, &one, &n), 0);
	cr_assert_eq(sign(&k, &two, &m), 0);
	cr_expect(n == m && !memcmp(one, two, n));
	cr_assert_gt(n, 4096 + 8 + 2000);
	cr_expect(!memcmp(one + 4096 + 8, "\x30\x82", 2), "the PKCS#7 behind its head");
	check_by_openssl(&k, one + 4096 + 8, 4 + (unsigned char)one[4096 + 10] * 256 + (unsigned char)one[4096 + 11]);
	release(&k);
}

Test(kernel_sign, not_for_a_kernel_that_trusts_no_key)
{
	AUTO_FREE char *out = NULL;
	size_t n;
	struct kernel k;

	put_kernel(&k, "CONFIG_MODULE_SIG_KEY=\"\"", "HdrS");
	cr_assert_eq(sign(&k, &out, &n), 0);
	cr_expect_eq(n, 4096);
	cr_expect(!memcmp(out, "\0\0", 2), "as it was");
	release(&k);
}

Test(kernel_sign, an_image_that_can_have_none)
{
	AUTO_FREE char *out = NULL;
	size_t n;
	struct kernel k;

	put_kernel(&k, KEY, "none");
	cr_assert_eq(sign(&k, &out, &n), -EINVAL);
	cr_expect(strstr(k.why.text, "no PE file of 64 bits"), "%s", k.why.text);
	release(&k);
}

Test(authenticode, a_certificate_that_is_none)
{
	char hex[65];
	struct der out;

	fs_sha256_hex("", 0, hex);
	cr_expect_eq(authenticode_signed(hex, "\x30\x82\xff\xff", 4, "s", 1, &out), -EINVAL);
	cr_expect_eq(authenticode_signed(hex, "\x30", 1, "s", 1, &out), -EINVAL);
	cr_expect_eq(authenticode_signed(hex, "", 0, "s", 1, &out), -EINVAL);
}
