// SPDX-License-Identifier: GPL-2.0-only
/* hbk/stack: a read at offset N uses about N bytes of kernel stack inside that one system call. */
#include <linux/compiler.h>
#include <linux/debugfs.h>
#include <linux/fs.h>
#include <linux/module.h>

#include "kbench.h"
#include "stack.h"

#define FRAME 256	/* bytes of stack for each level, return address and spills included */

static noinline __noclone unsigned long use(unsigned int levels)
{
	char room[FRAME - 48];
	char *at = room;
	unsigned long v = levels;

	KBENCH_KEEP(at);
	((volatile char *)at)[0] = 1;
	if (levels > 1)
		v += use(levels - 1);
	KBENCH_KEEP(at);
	return v + ((volatile char *)at)[0];
}

static ssize_t stack_read(struct file *file, char __user *to, size_t len, loff_t *pos)
{
	unsigned int levels;
	unsigned long v;

	if (*pos / FRAME > HBK_STACK_MAX / FRAME)	/* before it is cut to 32 bits */
		return -EINVAL;
	levels = *pos / FRAME;
	v = levels ? use(levels) : 0;
	KBENCH_KEEP(v);
	return len ? 1 : 0;	/* nothing is copied: this is about the stack */
}

static const struct file_operations stack_fops = {
	.owner = THIS_MODULE,
	.read = stack_read,
};

void stack_file_create(struct dentry *dir)
{
	debugfs_create_file("stack", 0400, dir, NULL, &stack_fops);
}
