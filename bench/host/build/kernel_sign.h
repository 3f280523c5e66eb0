/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel's image with a signature that kexec_file_load(2) checks: by hardbench's key, where that kernel trusts it
 * (module_sign.h).
 */
#ifndef HB_BUILD_KERNEL_SIGN_H
#define HB_BUILD_KERNEL_SIGN_H

struct build_run;

/*
 * kernel_sign - an image to be loaded by the kernel that it is the image of
 * It is as it was built where the kernel trusts no key of ours; else a PE file with an Authenticode signature.
 * @r       in  with b, obj and module, a folder for what is passed to openssl, which the sandbox shows as /build/hbk
 * @image   in  file, as built
 * @to      in  file
 * Errors   -EINVAL with r->why: openssl did not sign, or no image that can have a signature; others printed
 */
int kernel_sign(struct build_run *r, const char *image, const char *to);

#endif
