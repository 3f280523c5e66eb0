// SPDX-License-Identifier: GPL-2.0-only
/*
 * RANDSTRUCT: the module reads members where its own compiler put them, and asks functions of the kernel, compiled
 * apart, for the same values. Where the offsets are is told by kmod/layout.c.
 */
#include <linux/cred.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/kernel.h>
#include <linux/pid.h>
#include <linux/sched.h>
#include <linux/stat.h>

#include "effect.h"

static int same_inode(unsigned int *same)
{
	struct file *f = filp_open("/init", O_RDONLY, 0);
	struct kstat stat;
	int err;

	if (IS_ERR(f))
		return PTR_ERR(f);
	err = vfs_getattr(&f->f_path, &stat, STATX_BASIC_STATS, AT_STATX_SYNC_AS_STAT);
	if (!err) {
		*same += stat.ino == file_inode(f)->i_ino;
		*same += stat.size == i_size_read(file_inode(f));
		*same += stat.mode == file_inode(f)->i_mode;
	}
	filp_close(f, NULL);
	return err;
}

int effect_layout(struct effect_result *r)
{
	struct cred *c = prepare_creds();
	unsigned int same = 0;
	int err;

	if (!c)
		return -ENOMEM;
	same += current->pid == __task_pid_nr_ns(current, PIDTYPE_PID, NULL);
	same += c->user == current_cred()->user && uid_eq(c->fsuid, current_cred()->fsuid);
	abort_creds(c);
	err = same_inode(&same);
	if (err)
		return err;
	r->word = same == 5 ? "agrees" : "differs";
	snprintf(r->detail, sizeof(r->detail), "%u of 5 members are where the kernel has them; task_struct pid at %zu",
		 same, offsetof(struct task_struct, pid));
	return 0;
}
