// SPDX-License-Identifier: GPL-2.0-only
/*
 * A module to be loaded and unloaded (bench/cases/mod_*.c). It has what every module has, sections of code, of data, of
 * constants and a parameter, with references to the kernel in each, and runs nothing: all that is counted is the
 * kernel's own. Without an init function the kernel lets it be unloaded.
 */
#include <linux/kernel.h>
#include <linux/list.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#include <linux/string.h>

struct item { struct list_head list; char name[48]; };

static unsigned int most = 16;
module_param(most, uint, 0444);
MODULE_PARM_DESC(most, "items that are kept");

static LIST_HEAD(items);
static DEFINE_MUTEX(lock);
static unsigned int nr;

/* called from nowhere; the kernel cannot know */
int hbs_add(const char *name);
void hbs_clear(void);

int hbs_add(const char *name)
{
	struct item *i;
	int err = 0;

	i = kzalloc(sizeof(*i), GFP_KERNEL);
	if (!i)
		return -ENOMEM;
	strscpy(i->name, name, sizeof(i->name));
	mutex_lock(&lock);
	if (nr < most) {
		list_add_tail(&i->list, &items);
		nr++;
	} else {
		err = -ENOSPC;
	}
	mutex_unlock(&lock);
	if (err) {
		pr_info("hbs: %s is one too many\n", i->name);
		kfree(i);
	}
	return err;
}
EXPORT_SYMBOL_GPL(hbs_add);

void hbs_clear(void)
{
	struct item *i, *next;

	mutex_lock(&lock);
	list_for_each_entry_safe(i, next, &items, list) {
		list_del(&i->list);
		kfree(i);
	}
	nr = 0;
	mutex_unlock(&lock);
}
EXPORT_SYMBOL_GPL(hbs_clear);

MODULE_DESCRIPTION("hardbench: a module to be loaded and unloaded");
MODULE_LICENSE("GPL");
