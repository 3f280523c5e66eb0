/* SPDX-License-Identifier: GPL-2.0-only */
/* The same kernel with its functions and variables in other places: linked again, nothing compiled. */
#ifndef HB_BUILD_LINK_ORDER_H
#define HB_BUILD_LINK_ORDER_H

#include "bench/base/strlist.h"
#include "build/build_run.h"

/*
 * link_order_merged - the option of a final configuration with which all code is one section before the last link, so
 * that there is nothing to be put in another order; NULL = there is none
 */
const char *link_order_merged(const char *config);

/*
 * link_order_script - a linker script that takes code and data object by object, in an order that is drawn
 * What has a section of its own for the sake of its place (initcalls, tables, entry code, per-CPU data) stays. The
 * place of an object in the order depends on the seed and on its name alone: with more code in it, or one object more
 * beside it, the others are in the order of before.
 * @script   in   the kernel's, preprocessed
 * @objects  in   members of vmlinux.a; one whose name a script cannot spell keeps its place
 * @out      out  text, fresh memory
 * Errors    -EINVAL it takes no .text of all objects, nothing printed; -ENOMEM
 */
int link_order_script(const char *script, const struct strlist *objects, const char *seed, char **out);

/*
 * link_order_make - link the kernel of r->obj, which is made, once more, in the order of its arm's link_order
 * @goals   in  what make is to make of it
 * Errors   -EINVAL with r->why; -EINTR; others printed
 */
int link_order_make(struct build_run *r, const char *goals);

#endif
