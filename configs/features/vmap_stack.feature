# SPDX-License-Identifier: GPL-2.0-only
# Kernel stacks are mapped one by one, with a page that nothing is mapped at on either side.
[feature]
summary   = kernel stacks with guard pages
since     = 4.9 (x86-64), 4.14 (arm64)
arch      = x86_64 arm64
crosses   = making and ending a task; two stacks for each processor are kept for the next
source    = arch/Kconfig, VMAP_STACK
near_zero = null/empty sys/getppid call/leaf_none slab/kmalloc_64
figure    = on time 26.9 % | making a thread, no stack kept for the next, Linux 5.0-rc8 | kspp-study, 2020 (from its own numbers) | proc/thread_create
figure    = on time -0.7 % | making a thread, two stacks kept, Linux 5.0-rc8 | kspp-study, 2020 (from its own numbers) | proc/thread_create
figure    = on time no figure | clone(): about 1.5 microseconds longer without stacks that are kept | LWN 692208

[off]
CONFIG_VMAP_STACK = n
prove     = config CONFIG_VMAP_STACK=n
prove     = lkdtm STACK_GUARD_PAGE_LEADING survives
prove     = lkdtm STACK_GUARD_PAGE_TRAILING survives

[off arm64 7.3]
unavailable = arm64 selects VMAP_STACK (arch/arm64/Kconfig)

[on]
CONFIG_VMAP_STACK = y
prove     = config CONFIG_VMAP_STACK=y
prove     = lkdtm STACK_GUARD_PAGE_LEADING caught
prove     = lkdtm STACK_GUARD_PAGE_TRAILING caught
prove     = lkdtm EXHAUST_STACK caught	# without guard pages it overwrites what lies below the stack: nothing to prove there
