# SPDX-License-Identifier: GPL-2.0-only
# A copy to or from user space must lie within one object of the kernel's.
[feature]
summary   = check the kernel's side of copies to and from user space
since     = 4.8
arch      = x86_64 arm64
crosses   = every copy whose length the compiler does not know
claim     = no measurable change of a kernel build or hackbench
source    = security/Kconfig, HARDENED_USERCOPY
near_zero = null/empty sys/getppid call/leaf_none copy/get_user copy/put_user
figure    = on time 0 % | kernel build and hackbench: none could be measured, Linux 4.8 | patch series v1 to v3, 2016-07
figure    = on time 5..8 % | receiving a flood of small UDP packets, two hosts, Linux 4.19 | review on the list, 2018-07
figure    = on time 38.4 % | fio psync write on persistent memory, Linux 5.2 | commit 52f476a323f9 (from its own numbers)
figure    = on time 6 % | the same flood, processor time in __check_object_size (4) and __virt_addr_valid (2) | review on the list, 2018-07
figure    = on time >30 % | fio psync write on persistent memory, Linux 5.2 | pull request for 5.2

[absent]
CONFIG_HARDENED_USERCOPY = n
prove     = symbol __check_object_size absent
prove     = lkdtm USERCOPY_SLAB_SIZE_TO survives

[on]					# 7.3 has an option for what it is without the word
CONFIG_HARDENED_USERCOPY = y
cmdline   = hardened_usercopy=on
prove     = calls __check_object_size some
prove     = lkdtm USERCOPY_SLAB_SIZE_TO caught
prove     = lkdtm USERCOPY_SLAB_SIZE_FROM caught
prove     = lkdtm USERCOPY_STACK_BEYOND caught
prove     = lkdtm USERCOPY_KERNEL caught

[on 7.3]
implies   = CONFIG_HARDENED_USERCOPY_DEFAULT_ON

[off]					# built in, switched off: the calls and a static branch remain
image     = on
cmdline   = hardened_usercopy=off
prove     = calls __check_object_size some
prove     = lkdtm USERCOPY_SLAB_SIZE_TO survives
