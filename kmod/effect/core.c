// SPDX-License-Identifier: GPL-2.0-only
/* debugfs hbe/run: write the name of a test; its result is a line of the kernel log. */
#include <linux/debugfs.h>
#include <linux/fs.h>
#include <linux/init.h>
#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "effect.h"

static const struct {
	const char *name;
	int (*run)(struct effect_result *r);
} tests[] = {
	{ "slab_alloc", effect_slab_alloc },
	{ "slab_free", effect_slab_free },
	{ "page_alloc", effect_page_alloc },
	{ "page_free", effect_page_free },
	{ "stack_fill", effect_stack_fill },
	{ "stack", effect_stack },
	{ "kfence_oob", effect_kfence_oob },
	{ "kfence_rate", effect_kfence_rate },
	{ "layout", effect_layout },
	{ "kstack_note", effect_kstack_note },
	{ "kstack_offset", effect_kstack_offset },
	{ "slab_order", effect_slab_order },
	{ "slab_sites", effect_slab_sites },
	{ "slab_user", effect_slab_user },
	{ "page_order", effect_page_order },
	{ "variable", effect_variable },
	{ "registers", effect_registers },
	{ "thread_info", effect_thread_info },
	{ "landing_pad", effect_landing_pad },
	{ "direct_map", effect_direct_map },
	{ "text_alias", effect_text_alias },
};

static DEFINE_MUTEX(lock);	/* one test at a time: some keep what the next one looks at */

static int run(const char *name)
{
	struct effect_result r = { .word = "nothing" };
	unsigned int i;
	int err;

	for (i = 0; i < ARRAY_SIZE(tests); i++) {
		if (strcmp(tests[i].name, name))
			continue;
		err = tests[i].run(&r);
		if (err)
			pr_info("hbe: %s: error %d\n", name, err);
		else
			pr_info("hbe: %s: %s, %s\n", name, r.word, r.detail);
		return err;
	}
	return -ENOENT;
}

static ssize_t run_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	char name[32];
	int err;

	if (!len || len >= sizeof(name))
		return -EINVAL;
	if (copy_from_user(name, from, len))
		return -EFAULT;
	name[len] = 0;
	if (mutex_lock_killable(&lock))
		return -EINTR;
	err = run(strim(name));
	mutex_unlock(&lock);
	return err ? err : len;
}

static const struct file_operations run_fops = {
	.owner = THIS_MODULE,
	.write = run_write,
};

static struct dentry *dir;

static int __init hbe_init(void)
{
	dir = debugfs_create_dir("hbe", NULL);
	if (IS_ERR(dir))
		return PTR_ERR(dir);
	debugfs_create_file("run", 0200, dir, NULL, &run_fops);
	return 0;
}
module_init(hbe_init);

static void __exit hbe_exit(void)
{
	debugfs_remove(dir);
}
module_exit(hbe_exit);

MODULE_DESCRIPTION("hardbench: tests that show what a mechanism does");
MODULE_LICENSE("GPL");
