/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BUILD_KCONFIG_TREE_H
#define HB_BUILD_KCONFIG_TREE_H

#include <stddef.h>
#include "bench/base/strlist.h"

/* The options that a kernel's tree has, as its Kconfig files say: enough to tell why one was not kept. */

struct kconfig_option {
	char *name;		/* without CONFIG_ */
	struct strlist depends;	/* expressions: its own, and of what it stands in (menu, if, choice) */
	int choice;		/* number of the choice that it is a member of, 0 = none */
};

struct kconfig_tree {
	struct kconfig_option *option;	/* in the order of the files; one that is defined again is there again */
	size_t n;
};

/*
 * kconfig_tree_read - every option of one architecture
 * @src   in  the tree
 * @arch  in  "x86_64" or "arm64"
 * A file that cannot be read is passed over: this is for a message. Errors -ENOMEM
 */
int kconfig_tree_read(struct kconfig_tree *t, const char *src, const char *arch);
void kconfig_tree_release(struct kconfig_tree *t);

#endif
