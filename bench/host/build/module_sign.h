/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signatures of our modules, for kernels that ask for them: CONFIG_MODULE_SIG_KEY="hardbench.pem" says that a kernel
 * trusts the key that all who build such a kernel have (kmod/hardbench.pem).
 */
#ifndef HB_BUILD_MODULE_SIGN_H
#define HB_BUILD_MODULE_SIGN_H

#include <stddef.h>

struct build;
struct build_run;

/* module_sign_key_hash - SHA-256 of the key's file, an input of a kernel that trusts it; @hex [65]. Errors printed */
int module_sign_key_hash(char *hex);

/* module_sign_lay_key - put the key where the kernel's build looks for it, if it does; @obj: what is its /build */
int module_sign_lay_key(const struct build *b, const char *obj);

/* module_sign_put_key - the key as @dir/hardbench.pem. Errors -errno after printing */
int module_sign_put_key(const char *dir);

/*
 * module_sign - append a signature to modules, by the kernel's own scripts/sign-file and with the hash that its
 * configuration names. Of a kernel that does not trust the key they stay as they are
 * @r       in  with b, obj and module, which the sandbox shows as /build and /build/hbk
 * @files   in  [n] paths below r->module; each is signed once more where it has a signature
 * Errors   -EINVAL with r->why: sign-file did not; others printed
 */
int module_sign(struct build_run *r, const char *const *files, size_t n);

#endif
