// SPDX-License-Identifier: GPL-2.0-only
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/perf_event.h>
#include <linux/sched.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "events.h"

#ifdef CONFIG_PERF_EVENTS

static DEFINE_MUTEX(asked_lock);		/* of what was asked for */
static struct perf_event_attr asked[HBK_EVENTS_MAX];
static unsigned int nr_asked;

static struct perf_event *event[HBK_EVENTS_MAX];	/* these are core.c's: one case at a time */
static unsigned int nr;

static int parse(const char *line, struct perf_event_attr *a)
{
	unsigned int type, flags;
	u64 config, config1, config2;
	char rest;

	if (sscanf(line, "%x %llx %llx %llx %x%c", &type, &config, &config1, &config2, &flags, &rest) != 5)
		return -EINVAL;
	*a = (struct perf_event_attr){
		.type = type, .size = sizeof(*a), .config = config, .config1 = config1, .config2 = config2,
		.exclude_user = !!(flags & HBK_EVENT_NO_USER), .exclude_kernel = !!(flags & HBK_EVENT_NO_KERNEL),
		.exclude_hv = !!(flags & HBK_EVENT_NO_HV), .exclude_host = !!(flags & HBK_EVENT_NO_HOST),
		.exclude_guest = !!(flags & HBK_EVENT_NO_GUEST),
	};
	return 0;
}

static int ask(char *text)
{
	unsigned int n = 0;
	char *line;
	int err = 0;

	mutex_lock(&asked_lock);
	while (!err && (line = strsep(&text, "\n"))) {
		if (!*line)
			continue;
		err = n == HBK_EVENTS_MAX ? -E2BIG : parse(line, &asked[n]);
		n++;
	}
	nr_asked = err ? 0 : n;
	mutex_unlock(&asked_lock);
	return err;
}

int kbench_events_start(void)
{
	int err = 0;

	mutex_lock(&asked_lock);
	for (nr = 0; !err && nr < nr_asked; nr++) {
		event[nr] = perf_event_create_kernel_counter(&asked[nr], -1, current, NULL, NULL);
		if (IS_ERR(event[nr])) {
			err = PTR_ERR(event[nr]);
			break;
		}
	}
	mutex_unlock(&asked_lock);
	if (err)
		kbench_events_stop();
	return err;
}

unsigned int kbench_events_stop(void)
{
	const unsigned int n = nr;

	while (nr)
		perf_event_release_kernel(event[--nr]);
	return n;
}

void kbench_events_begin(struct events_values *v)
{
	unsigned int i;

	for (i = 0; i < nr; i++)
		v->at[i].count = perf_event_read_value(event[i], &v->at[i].enabled, &v->at[i].running);
}

void kbench_events_end(struct events_values *v)
{
	struct events_values now;
	unsigned int i;

	kbench_events_begin(&now);
	for (i = 0; i < nr; i++) {
		v->at[i].count = now.at[i].count - v->at[i].count;
		v->at[i].enabled = now.at[i].enabled - v->at[i].enabled;
		v->at[i].running = now.at[i].running - v->at[i].running;
	}
}

void kbench_events_show(struct seq_file *m, const struct events_values *v, unsigned int n)
{
	unsigned int i;

	for (i = 0; i < n; i++)
		seq_printf(m, "\t%llu\t%llu\t%llu", v->at[i].count, v->at[i].enabled, v->at[i].running);
}

#else	/* ARCH=um has none of it */

static int ask(char *text)
{
	return *text && *text != '\n' ? -EOPNOTSUPP : 0;
}

int kbench_events_start(void)
{
	return 0;
}

unsigned int kbench_events_stop(void)
{
	return 0;
}

void kbench_events_begin(struct events_values *v)
{
}

void kbench_events_end(struct events_values *v)
{
}

void kbench_events_show(struct seq_file *m, const struct events_values *v, unsigned int n)
{
}

#endif

static ssize_t events_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	char *text;
	int err;

	if (len > HBK_EVENTS_MAX * 80)
		return -E2BIG;
	text = memdup_user_nul(from, len);
	if (IS_ERR(text))
		return PTR_ERR(text);
	err = strlen(text) == len ? ask(text) : -EINVAL;
	kfree(text);
	return err ? err : len;
}

static const struct file_operations events_fops = {
	.owner = THIS_MODULE,
	.write = events_write,
};

void kbench_events_file_create(struct dentry *dir)
{
	debugfs_create_file("events", 0200, dir, NULL, &events_fops);
}
