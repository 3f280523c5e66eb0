/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The PKCS#7 that is behind a signed PE image: of a hash, without the time of signing, so that it is always the same.
 * All of it is DER.
 */
#ifndef HB_BUILD_AUTHENTICODE_H
#define HB_BUILD_AUTHENTICODE_H

#include <stddef.h>

/* bytes of DER; what would be more is not put in, and @full says so */
struct der { unsigned char at[4096]; size_t len; int full; };

/* authenticode_attributes - what the key has to sign (RSA with SHA-256) for an image whose SHA-256 is @hex [65] */
void authenticode_attributes(const char *hex, struct der *out);

/*
 * authenticode_signed - the whole of it
 * @hex          in   as above
 * @certificate  in   [nr_certificate] DER of X.509
 * @signature    in   [nr_signature] of authenticode_attributes()
 * Errors        -EINVAL no such certificate; -E2BIG
 * Source        Windows Authenticode Portable Executable Signature Format, Microsoft 2008; RFC 2315, 9
 */
int authenticode_signed(const char *hex, const char *certificate, size_t nr_certificate, const char *signature,
			size_t nr_signature, struct der *out);

#endif
