# SPDX-License-Identifier: GPL-2.0-only
# Kernel addresses in files of /proc and where a pointer is printed by %pK: who may see them.
[feature]
summary   = hide kernel addresses from users
since     = 2.6.38
arch      = x86_64 arm64
crosses   = opening /proc/kallsyms and /proc/modules, each pointer that is printed by %pK
source    = Documentation/admin-guide/sysctl/kernel.rst, kptr_restrict
near_zero = null/empty sys/getppid vfs/open_close fmt/number fmt/pointer fmt/plain

[open]					# who may profile the kernel may know where it is
sysctl    = kernel.kptr_restrict=0
sysctl    = kernel.perf_event_paranoid=1
prove     = symbol kptr_restrict present
prove     = user symbols addresses
prove     = user symbols_nobody addresses
prove     = user socket_pointer hashed

[0]					# %pK as %p, which is hashed
image     = open
sysctl    = kernel.kptr_restrict=0
sysctl    = kernel.perf_event_paranoid=2
prove     = symbol kptr_restrict present
prove     = user symbols addresses
prove     = user symbols_nobody zeros
prove     = user socket_pointer hashed

[1]					# addresses for CAP_SYSLOG
image     = open
sysctl    = kernel.kptr_restrict=1
prove     = symbol kptr_restrict present
prove     = user symbols addresses
prove     = user symbols_nobody zeros
prove     = user socket_pointer plain

[2]					# for nobody
image     = open
sysctl    = kernel.kptr_restrict=2
prove     = symbol kptr_restrict present
prove     = user symbols zeros
prove     = user symbols_nobody zeros
prove     = user socket_pointer zeros
