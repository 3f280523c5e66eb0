/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel's image as the file format that kexec_file_load(2) reads signatures from: PE/COFF, with an Authenticode
 * signature behind it. A kernel that is built with an EFI stub is such a file; a bzImage without one has room for the
 * head, since nobody reads its first 496 bytes (Documentation/arch/x86/boot.rst).
 */
#ifndef HB_BUILD_PE_IMAGE_H
#define HB_BUILD_PE_IMAGE_H

#include <stddef.h>

/*
 * pe_image_head - give a bzImage that has none a PE head, and pad any image to a multiple of 8 bytes
 * @image, @len  inout  malloc()ed; moved
 * Errors        -EINVAL neither a PE file nor a bzImage, or larger than 2 GiB; -ENOMEM; @image is as it was
 */
int pe_image_head(char **image, size_t *len);

/*
 * pe_image_hash - SHA-256 of what Authenticode signs: all but the checksum, the entry of the certificates, and these
 * @image   in   [len] of any content and length: none of it is trusted
 * @hex     out  [65]
 * Errors   -EINVAL no PE file of 64 bits, sections that overlap or are not in the file, or it is signed; -ENOMEM
 * Source   crypto/asymmetric_keys/verify_pefile.c, which has to come to the same
 */
int pe_image_hash(const char *image, size_t len, char *hex);

/*
 * pe_image_attach - put a signature behind an image
 * @image, @len  inout  of pe_image_head(), unsigned
 * @signed_data  in     [n] bytes of PKCS#7
 * Errors        as above; -EINVAL also where it were larger than 2 GiB with it. It is as it was then
 */
int pe_image_attach(char **image, size_t *len, const char *signed_data, size_t n);

#endif
