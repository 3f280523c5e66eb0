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
figure    = on time 11.96 % | getppid, mean, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02 | sys/getppid
figure    = on time 10.58 % | an invalid call, mean, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02 | sys/invalid
figure    = on time 13.4 % | getpid, 99th percentile, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 11.8 % | getppid, 99th percentile, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 10.5 % | an invalid call, 99th percentile, Sapphire Rapids (x86-64) in a VM, Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 14.09 % | getppid, mean, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02 | sys/getppid
figure    = on time 13.89 % | an invalid call, mean, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02 | sys/invalid
figure    = on time 155 % | getpid, 99th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 153 % | getppid, 99th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 166 % | an invalid call, 99th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 157 % | getpid, 99.9th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 154 % | getppid, 99.9th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 169 % | an invalid call, 99.9th percentile, Graviton3 (arm64), Linux 6.18-rc5 | patch series of 2026-01-02
figure    = on time 5.26 % | getppid, mean, Sapphire Rapids (x86-64) in a VM, with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time 2.91 % | an invalid call, mean, Sapphire Rapids (x86-64) in a VM, with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time 2.12 % | getppid, mean, Graviton3 (arm64), with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time 3.32 % | an invalid call, mean, Graviton3 (arm64), with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time <22 % | 99.9th percentile, Sapphire Rapids (x86-64) in a VM, with that series' rework of the PRNG | patch series of 2026-01-02
figure    = on time no figure | getpid, mean, what that rework gains: 7.69 % on Sapphire Rapids itself, 17.65 % in a VM on it | mail of its author, 2026-02
figure    = on text no figure | 7 instructions more at an entry, x86-64, gcc, 5 bits of an offset, Linux 5.13 | patch series v10, 2021-04-01

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
