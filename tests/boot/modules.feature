# SPDX-License-Identifier: GPL-2.0-only
# for modules.sh: no module can be loaded when the cases begin. The last arm asks for the same in a line of 600 bytes: 600 blanks
# come where the @ is.
[feature]
summary = settings of a guest that are there before its first case
arch    = x86_64 arm64
crosses = fork(2)

[off]
prove   = file /proc/sys/kernel/modules_disabled 0

[on]
image   = off
sysctl  = kernel.modules_disabled=1
sysctl  = vm.overcommit_memory=1
prove   = file /proc/sys/kernel/modules_disabled 1

[long]
image   = off
sysctl  = kernel.modules_disabled=1
sysctl  = vm.overcommit_memory=@1
prove   = file /proc/sys/kernel/modules_disabled 1
