// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where members of structures are that RANDSTRUCT shuffles, as this module was compiled: a proof reads the section
 * from hbk.ko, so kernels need no debug information. The module's code goes by the same offsets.
 */
#include <linux/compiler.h>
#include <linux/cred.h>
#include <linux/fs.h>
#include <linux/mm_types.h>
#include <linux/path.h>
#include <linux/sched.h>
#include <linux/stddef.h>

static const u32 layout[] __used __section(".hbk_layout") = {
	offsetof(struct cred, uid), offsetof(struct cred, euid), offsetof(struct cred, fsgid),
	offsetof(struct cred, securebits), offsetof(struct cred, user_ns), sizeof(struct cred),
	offsetof(struct task_struct, pid), offsetof(struct task_struct, mm), offsetof(struct task_struct, cred),
	offsetof(struct task_struct, tasks), offsetof(struct task_struct, comm), offsetof(struct task_struct, files),
	offsetof(struct file, f_op), offsetof(struct file, f_flags), offsetof(struct file, f_pos),
	offsetof(struct inode, i_op), offsetof(struct inode, i_ino), offsetof(struct inode, i_mapping),
	offsetof(struct path, mnt), offsetof(struct path, dentry),
	offsetof(struct file_operations, read_iter), offsetof(struct file_operations, unlocked_ioctl),
};
