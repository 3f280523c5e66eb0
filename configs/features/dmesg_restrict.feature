# SPDX-License-Identifier: GPL-2.0-only
# The kernel's log, and the addresses in it, for CAP_SYSLOG only.
[feature]
summary   = keep the kernel's log from users
since     = 2.6.37
arch      = x86_64 arm64
crosses   = syslog(2), opening /dev/kmsg
source    = Documentation/admin-guide/sysctl/kernel.rst, dmesg_restrict
near_zero = null/empty sys/getppid vfs/open_close

[0]
sysctl    = kernel.dmesg_restrict=0
prove     = symbol dmesg_restrict present
prove     = user log_nobody read

[1]
image     = 0
sysctl    = kernel.dmesg_restrict=1
prove     = symbol dmesg_restrict present
prove     = user log_nobody refused
