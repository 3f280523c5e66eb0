/* SPDX-License-Identifier: GPL-2.0-only */
/* Proofs about loading modules: "loaded", or "refused" and why; tests of user_effect.c, which has their names. */
#ifndef HB_GUEST_USER_MODULE_H
#define HB_GUEST_USER_MODULE_H

#include <stddef.h>

/*
 * What is loaded, and unloaded where that worked: /hbs.ko as it is; without its signature; with another last byte of
 * its signature; with another byte of what is signed
 * @seen    out  [size] a word, and why
 * Errors   -errno: there is no such file, or (-ENODATA, but for _unsigned) it has no signature
 */
int user_module_signed(char *seen, size_t size);
int user_module_unsigned(char *seen, size_t size);
int user_module_damaged(char *seen, size_t size);
int user_module_changed(char *seen, size_t size);

#endif
