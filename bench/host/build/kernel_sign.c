// SPDX-License-Identifier: GPL-2.0-only
#include "build/kernel_sign.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/authenticode.h"
#include "build/build.h"
#include "build/build_run.h"
#include "build/module_sign.h"
#include "build/pe_image.h"

#define KEY "/build/hbk/hardbench.pem"

/* one call of openssl, and the file that it makes in the folder */
static int ask_openssl(struct build_run *r, const char *words, const char *file, char **out, size_t *len)
{
	AUTO_FREE char *path = fs_path("%s/%s", r->module, file);
	AUTO_FREE char *said = NULL;
	int err = build_run_tool(r, words, "the kernel has no signature", &said);

	if (err)
		return err < 0 ? err : because(r->why, -EINVAL, "openssl does not sign a kernel: %s",
					       build_first_error(said));
	err = fs_read(path, out, len);
	return err ? fail(err, "read %s", path) : 0;
}

/* the PKCS#7 of an image with that hash */
static int make_signed(struct build_run *r, const char *hex, struct der *out)
{
	AUTO_FREE char *path = fs_path("%s/attributes", r->module);
	AUTO_FREE char *certificate = NULL;
	AUTO_FREE char *signature = NULL;
	size_t nr_certificate = 0, nr_signature = 0;
	struct der attributes;
	int err;

	authenticode_attributes(hex, &attributes);
	err = module_sign_put_key(r->module);
	if (!err)
		err = fs_write(path, (const char *)attributes.at, attributes.len);
	if (!err)
		err = ask_openssl(r, "openssl x509 -in " KEY " -outform DER -out /build/hbk/certificate", "certificate",
				  &certificate, &nr_certificate);
	if (!err)
		err = ask_openssl(r, "openssl dgst -sha256 -sign " KEY " -out /build/hbk/signature "
				  "/build/hbk/attributes", "signature", &signature, &nr_signature);
	if (err)
		return err;
	err = authenticode_signed(hex, certificate, nr_certificate, signature, nr_signature, out);
	if (err == -E2BIG)
		return because(r->why, -EINVAL, "the signature of a kernel would be longer than its 4096 bytes");
	return err ? because(r->why, err, "kmod/hardbench.pem has no X.509 certificate of version 3") : 0;
}

/* @trusts: the kernel of the image trusts our key, so one that cannot be signed is an error */
static int sign(struct build_run *r, bool trusts, char **data, size_t *len)
{
	const size_t built = *len;
	struct der der;
	char hex[65];
	int err = pe_image_head(data, len);

	if (!err)
		err = pe_image_hash(*data, *len, hex);
	if (err == -EINVAL && !trusts) {
		*len = built;
		return 0;
	}
	if (err == -EINVAL)
		return because(r->why, err, "its image is no PE file of 64 bits, as kexec_file_load(2) wants one: an "
			       "EFI stub makes one of arm64's");
	if (err)
		return fail(err, "sign a kernel's image");
	err = make_signed(r, hex, &der);
	if (err)
		return err;
	err = pe_image_attach(data, len, (const char *)der.at, der.len);
	if (err == -EINVAL)
		return because(r->why, err, "its image is too large for a signature behind it");
	return err ? fail(err, "sign a kernel's image") : 0;
}

int kernel_sign(struct build_run *r, const char *image, const char *to)
{
	AUTO_FREE char *data = NULL;
	size_t len;
	bool trusts;
	int err = build_asks(r->b, BUILD_SIGNED, &trusts);

	if (err)
		return err;
	err = fs_read(image, &data, &len);
	if (err)
		return fail(err, "read %s", image);
	err = sign(r, trusts, &data, &len);
	return err ? err : fs_write(to, data, len);
}
