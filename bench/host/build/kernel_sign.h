/* SPDX-License-Identifier: GPL-2.0-only */
/* A kernel's image with a signature that kexec_file_load(2) checks: by hardbench's key (module_sign.h). */
#ifndef HB_BUILD_KERNEL_SIGN_H
#define HB_BUILD_KERNEL_SIGN_H

struct build_run;

/*
 * kernel_sign - an image for all arms of a feature to load, those too that have another kernel
 * It is a PE file with an Authenticode signature. One that can be none is as it was built, unless its kernel trusts
 * our key. That openssl cannot sign is an error in any case: all arms load this image.
 * @r       in  with b, obj and module, a folder for what is passed to openssl, which the sandbox shows as /build/hbk
 * @image   in  file, as built
 * @to      in  file
 * Errors   -EINVAL with r->why: openssl did not sign, no certificate, or no image that can have a signature, of a
 *          kernel that trusts our key; others printed, -ENOMEM too
 */
int kernel_sign(struct build_run *r, const char *image, const char *to);

#endif
