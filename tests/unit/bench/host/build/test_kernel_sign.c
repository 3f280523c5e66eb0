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
#define NO_KEY "CONFIG_MODULE_SIG_KEY=\"\""

/* so that what is out of memory can be tried */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "allocator_may_return_null=1:max_allocation_size_mb=16";
}

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

/* another arm's kernel, which loads it, may trust the key that its own does not */
Test(kernel_sign, of_a_kernel_that_trusts_no_key_too)
{
	AUTO_FREE char *one = NULL, *two = NULL;
	size_t n, m;
	struct kernel k;

	put_kernel(&k, KEY, "HdrS");
	cr_assert_eq(sign(&k, &one, &n), 0);
	release(&k);
	put_kernel(&k, NO_KEY, "HdrS");
	cr_assert_eq(sign(&k, &two, &m), 0);
	cr_expect(n == m && !memcmp(one, two, n));
	release(&k);
}

/* 4099 bytes, which are not padded either */
Test(kernel_sign, one_that_can_have_none_is_as_it_was)
{
	static const char *const begins[] = { "", "MZ" };

	for (size_t i = 0; i < ARRAY_SIZE(begins); i++) {
		AUTO_FREE char *out = NULL;
		char data[4099] = "";
		struct kernel k;
		size_t n;

		put_kernel(&k, NO_KEY, "none");
		AUTO_FREE char *image = fs_path("%s/image", k.dir);

		memcpy(data, begins[i], strlen(begins[i]));
		cr_assert_eq(fs_write(image, data, sizeof(data)), 0);
		cr_assert_eq(sign(&k, &out, &n), 0);
		cr_expect(n == sizeof(data) && !memcmp(out, data, n));
		release(&k);
	}
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

/* it has to do with this host, and nothing with the image */
Test(kernel_sign, out_of_memory)
{
	enum { LEN = (16 << 20) - 8 };
	AUTO_FREE char *data = calloc(1, LEN), *out = NULL, *image = NULL;
	struct kernel k;
	size_t n;

	put_kernel(&k, KEY, "HdrS");
	memcpy(data + 0x202, "HdrS", 4);
	image = fs_path("%s/image", k.dir);
	cr_assert_eq(fs_write(image, data, LEN), 0);
	cr_redirect_stderr();
	cr_expect_eq(sign(&k, &out, &n), -ENOMEM);
	cr_expect_null(k.why.text, "%s", k.why.text);
	scratch_expect_stderr("sign a kernel's image: Cannot allocate memory");
	release(&k);
}

/* kmod/hardbench.pem of another folder of data: a key, and a certificate that is made with these words */
static void with_certificate(const char *words, const char *says)
{
	char *data = scratch_make();
	AUTO_FREE char *script = fs_path("ln -s $PWD/configs %s/configs && mkdir %s/kmod && cd %s/kmod && openssl req "
					 "-new -nodes -batch -newkey rsa:2048 -keyout key -out csr %s 2>/dev/null && "
					 "openssl x509 -req -in csr -signkey key -out crt 2>/dev/null && "
					 "cat key crt >hardbench.pem", data, data, data, words);
	const char *const argv[] = { "sh", "-c", script, NULL };
	AUTO_FREE char *said = NULL, *out = NULL;
	struct kernel k;
	int code = 1;
	size_t n;

	cr_assert_eq(subproc_capture(argv, &said, &code), 0);
	cr_assert_eq(code, 0, "%s", said);
	setenv("HARDBENCH_DATA", data, 1);
	put_kernel(&k, KEY, "HdrS");
	cr_expect_eq(sign(&k, &out, &n), -EINVAL);
	cr_assert(k.why.text, "no reason is given");
	cr_expect(strstr(k.why.text, says), "%s", k.why.text);
	release(&k);
	scratch_remove(data);
}

Test(kernel_sign, a_certificate_of_version_1)
{
	with_certificate("-subj /CN=old", "no X.509 certificate of version 3");
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
