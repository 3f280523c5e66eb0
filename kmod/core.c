// SPDX-License-Identifier: GPL-2.0-only
/* The files under debugfs/hbk, as uapi.h describes them. */
#include <linux/debugfs.h>
#include <linux/init.h>
#include <linux/kernel.h>
#include <linux/kstrtox.h>
#include <linux/limits.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/seq_file.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "events.h"
#include "kbench.h"
#include "level.h"
#include "marker.h"
#include "stack.h"
#include "uapi.h"

#define X(name) extern const struct kbench_case kbench_##name;
#include "case_list.h"
#undef X

static const struct entry {
	const char *id;
	const struct kbench_case *c;
} entries[] = {
#define X(name) { #name, &kbench_##name },
#include "case_list.h"
#undef X
};

static DEFINE_MUTEX(lock);		/* one case at a time; guards what follows */
static struct kbench_window windows[HBK_WINDOWS(HBK_BATCHES_MAX, HBK_STEADY_MAX, 1)];
static struct events_values events[HBK_WINDOWS(HBK_BATCHES_MAX, HBK_STEADY_MAX, 1)];
static struct kbench_run last = { .window = windows };
static struct kbench_batch batches[HBK_TIME_BATCHES_MAX];
static struct events_values batch_events[HBK_TIME_BATCHES_MAX];
static struct kbench_time timed = { .batch = batches };
static unsigned int events_of_last, events_of_timed;	/* how many were counted in each */

static struct dentry *dir;

/* slab_kmalloc_64 is shown as slab/kmalloc_64 */
static void shown_name(const char *id, char *buf, size_t size)
{
	char *sep;

	snprintf(buf, size, "%s", id);
	sep = strchr(buf, '_');
	if (sep)
		*sep = '/';
}

static const struct kbench_case *find(const char *name)
{
	char shown[HBK_NAME_MAX];
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(entries); i++) {
		shown_name(entries[i].id, shown, sizeof(shown));
		if (!strcmp(shown, name))
			return entries[i].c;
	}
	return NULL;
}

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

static int cases_show(struct seq_file *m, void *v)
{
	char shown[HBK_NAME_MAX];
	unsigned int i;

	for (i = 0; i < ARRAY_SIZE(entries); i++) {
		const struct kbench_case *c = entries[i].c;

		shown_name(entries[i].id, shown, sizeof(shown));
		seq_printf(m, "%s\t%s\t%s\t%s\t%u\t%s\t%u\t%u\t%llu\t%s\n", shown, c->op,
			   or_empty(c->crosses), or_empty(c->control), c->control_ops,
			   or_empty(c->series), c->dose, kbench_ops(c),
			   kbench_warmup(c, kbench_ops(c)), or_empty(c->cold));
	}
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(cases);

static int run_show(struct seq_file *m, void *v)
{
	unsigned int i;

	if (mutex_lock_killable(&lock))
		return -EINTR;
	for (i = 0; i < last.nr_windows; i++) {
		const struct kbench_window *w = &windows[i];

		seq_printf(m, "%u\t%u\t%llu\t%d\t%llu", w->id, w->batch, w->n, w->err, w->ns);
		kbench_events_show(m, &events[i], events_of_last);
		seq_putc(m, '\n');
	}
	mutex_unlock(&lock);
	return 0;
}

static int run_open(struct inode *inode, struct file *file)
{
	return single_open(file, run_show, NULL);
}

/* "NAME OPS WARMUP BATCHES ID [STEADY [EACH]]", a line end or none after it; cuts @line up */
static int parse(char *line, const char **name, struct kbench_run *want)
{
	unsigned int *const number[] = { &want->ops, &want->warmup, &want->batches, &want->id, &want->steady,
					&want->each };
	const unsigned int needed = 4;
	unsigned int i;
	int err = 0;

	*name = strsep(&line, " ");
	for (i = 0; !err && i < ARRAY_SIZE(number) && (line || i < needed); i++) {
		const char *word = strsep(&line, " ");

		err = word ? kstrtouint(word, 10, number[i]) : -EINVAL;
	}
	if (err)
		return err;
	if (line)
		return -EINVAL;
	if (!want->batches || want->batches > HBK_BATCHES_MAX || want->steady > HBK_STEADY_MAX ||
	    want->each > HBK_EACH_MAX ||
	    want->id > U32_MAX - HBK_WINDOWS(want->batches, want->steady, want->each))
		return -ERANGE;
	return 0;
}

static int run_line(char *line)
{
	struct kbench_run want = { .window = windows, .events = events };
	const struct kbench_case *c;
	const char *name;
	int err = parse(line, &name, &want);

	if (err)
		return err;
	c = find(name);
	if (!c)
		return -ENOENT;
	if (mutex_lock_killable(&lock))
		return -EINTR;
	err = kbench_events_start();
	if (!err)
		err = kbench_take(c, &want);
	events_of_last = kbench_events_stop();
	last = want;
	mutex_unlock(&lock);
	return err;
}

/* a line from user space, cut up by @fn */
static ssize_t line_write(const char __user *from, size_t len, int (*fn)(char *line))
{
	char line[HBK_NAME_MAX + 64];
	int err;

	if (len >= sizeof(line))
		return -EINVAL;
	if (copy_from_user(line, from, len))
		return -EFAULT;
	line[len] = 0;
	if (strlen(line) != len)
		return -EINVAL;
	err = fn(line);
	return err ? err : len;
}

static ssize_t run_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	return line_write(from, len, run_line);
}

static const struct file_operations run_fops = {
	.owner = THIS_MODULE,
	.open = run_open,
	.read = seq_read,
	.write = run_write,
	.llseek = seq_lseek,
	.release = single_release,
};

static int time_show(struct seq_file *m, void *v)
{
	unsigned int i;

	if (mutex_lock_killable(&lock))
		return -EINTR;
	for (i = 0; i < timed.nr_batches; i++) {
		seq_printf(m, "%llu\t%d\t%llu\t%llu", batches[i].n, timed.err, batches[i].ns, batches[i].ticks);
		kbench_events_show(m, &batch_events[i], events_of_timed);
		seq_putc(m, '\n');
	}
	mutex_unlock(&lock);
	return 0;
}

static int time_open(struct inode *inode, struct file *file)
{
	return single_open(file, time_show, NULL);
}

/* "NAME N BATCHES WARMUP NS" */
static int parse_time(char *line, const char **name, struct kbench_time *want)
{
	unsigned long long number[4];
	unsigned int i;
	int err = 0;

	*name = strsep(&line, " ");
	for (i = 0; !err && i < ARRAY_SIZE(number); i++) {
		const char *word = strsep(&line, " ");

		err = word ? kstrtoull(word, 10, &number[i]) : -EINVAL;
	}
	if (err)
		return err;
	if (line)
		return -EINVAL;
	if (number[0] > HBK_TIME_N_MAX || !number[1] || number[1] > HBK_TIME_BATCHES_MAX ||
	    number[2] > HBK_TIME_BATCHES_MAX || number[3] > NSEC_PER_SEC || (!number[0] && number[1] != 1))
		return -ERANGE;
	want->n = number[0];
	want->batches = number[1];
	want->warmup = number[2];
	want->ns = number[3];
	return 0;
}

static int time_line(char *line)
{
	struct kbench_time want = { .batch = batches, .events = batch_events };
	const struct kbench_case *c;
	const char *name;
	int err = parse_time(line, &name, &want);

	if (err)
		return err;
	c = find(name);
	if (!c)
		return -ENOENT;
	if (mutex_lock_killable(&lock))
		return -EINTR;
	err = kbench_events_start();
	if (!err)
		err = kbench_time(c, &want);
	events_of_timed = kbench_events_stop();
	timed = want;
	mutex_unlock(&lock);
	return err;
}

static ssize_t time_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	return line_write(from, len, time_line);
}

static const struct file_operations time_fops = {
	.owner = THIS_MODULE,
	.open = time_open,
	.read = seq_read,
	.write = time_write,
	.llseek = seq_lseek,
	.release = single_release,
};

/* for the tests of the tests: end as a broken kernel would */
static ssize_t fault_write(struct file *file, const char __user *from, size_t len, loff_t *pos)
{
	char kind[16] = "";

	if (copy_from_user(kind, from, min(len, sizeof(kind) - 1)))
		return -EFAULT;
	if (!strncmp(kind, "panic", 5))
		panic("hbk: a panic was asked for");
	if (!strncmp(kind, "warn", 4))
		WARN(1, "hbk: a warning was asked for\n");
	else if (!strncmp(kind, "oops", 4))
		*(volatile int *)8 = 1;
	else
		return -EINVAL;
	return len;
}

static const struct file_operations fault_fops = {
	.owner = THIS_MODULE,
	.write = fault_write,
};

static int __init hbk_init(void)
{
	dir = debugfs_create_dir(HBK_DEBUGFS_DIR, NULL);
	if (IS_ERR(dir))
		return PTR_ERR(dir);
	debugfs_create_file("cases", 0400, dir, NULL, &cases_fops);
	debugfs_create_file("run", 0600, dir, NULL, &run_fops);
	debugfs_create_file("time", 0600, dir, NULL, &time_fops);
	debugfs_create_file("fault", 0200, dir, NULL, &fault_fops);
	level_init();
	level_files_create(dir);
	stack_file_create(dir);
	kbench_events_file_create(dir);
	return 0;
}
module_init(hbk_init);

static void __exit hbk_exit(void)
{
	debugfs_remove(dir);		/* waits for who sets one */
	level_set(MARK_ALL);
}
module_exit(hbk_exit);

MODULE_DESCRIPTION("hardbench: operations inside the kernel, measured");
MODULE_LICENSE("GPL");
