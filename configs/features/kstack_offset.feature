# SPDX-License-Identifier: GPL-2.0-only
# Each system call begins at another place of the kernel stack.
[feature]
summary   = move the kernel stack by a random offset on every system call
since     = 5.13
arch      = x86_64 arm64
crosses   = every system call's entry and exit, and no other code
claim     = roughly 0.9 % of a null system call; zero overhead when it is switched off
source    = arch/Kconfig, RANDOMIZE_KSTACK_OFFSET
near_zero = null/empty call/leaf_none slab/kmalloc_64
figure    = on time 0.9 % | lat_syscall null, x86-64, Linux 5.13 | patch series v10, 2021-04-01 | sys/getppid
figure    = on time 13.32 % | getpid, mean, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02 | sys/getpid
figure    = on time 15.62 % | getpid, mean, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02 | sys/getpid
figure    = on time 4.6 % | getpid, mean, Sapphire Rapids (x86-64) in a VM, with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time 3.43 % | getpid, mean, Graviton3 (arm64), with that series' rework of the PRNG | patch series of 2026-01-02
figure    = idle time 0 % | any | arch/Kconfig, RANDOMIZE_KSTACK_OFFSET: zero overhead by static branches

[absent]
CONFIG_RANDOMIZE_KSTACK_OFFSET = n
prove     = symbol randomize_kstack_offset absent
prove     = effect kstack_offset fixed

[idle]					# built in, switched off: a static branch remains
CONFIG_RANDOMIZE_KSTACK_OFFSET = y
CONFIG_RANDOMIZE_KSTACK_OFFSET_DEFAULT = n
prove     = symbol randomize_kstack_offset present
prove     = effect kstack_offset fixed

[on]
image     = idle
cmdline   = randomize_kstack_offset=on
prove     = symbol randomize_kstack_offset present
prove     = effect kstack_offset varies
