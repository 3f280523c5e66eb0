# SPDX-License-Identifier: GPL-2.0-only
# Every page and slab object is zeroed when it is given back.
[feature]
summary   = zero heap memory when it is freed
since     = 5.3
arch      = x86_64 arm64
crosses   = every free of a page or slab object
claim     = 3 to 5 % in most cases, synthetic workloads up to 8 %
source    = security/Kconfig.hardening, INIT_ON_FREE_DEFAULT_ON
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time 3..5 % | most workloads | security/Kconfig.hardening, INIT_ON_FREE_DEFAULT_ON
figure    = on time 0..8 % | synthetic workloads | security/Kconfig.hardening, INIT_ON_FREE_DEFAULT_ON
figure    = on time 7.62 % | hackbench, system time, Linux 5.3 | patch series v10, 2019-07
figure    = on time 8.38 % | Linux build -j12, wall time, Linux 5.3 | patch series v10, 2019-07
figure    = on time 24.42 % | Linux build -j12, system time, Linux 5.3 | patch series v10, 2019-07
figure    = on time 4.57 % | Linux build, wall time, 4 cores, 5 runs | review on the list, 2019-05-17
figure    = on time 5.94 % | Linux build, wall time, QEMU, 2 processors | patch series v2, 2019-05-17
figure    = on time 7.43 % | Linux build, wall time, QEMU, 6 processors | patch series v2, 2019-05-17
figure    = on time 20.08 % | Linux build, system time, QEMU, 2 processors | patch series v2, 2019-05-17
figure    = on time 23.55 % | Linux build, system time, QEMU, 6 processors | patch series v2, 2019-05-17
figure    = on time 3.6 % | Linux build, wall time, 4 cores, 5 runs, but for the slabs that PaX leaves out | review on the list, 2019-05-17

[off]
CONFIG_INIT_ON_FREE_DEFAULT_ON = n
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off
prove     = effect slab_free stale
prove     = effect page_free stale
prove     = lkdtm READ_AFTER_FREE survives
prove     = lkdtm READ_BUDDY_AFTER_FREE survives

[on]
CONFIG_INIT_ON_FREE_DEFAULT_ON = y
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:on
prove     = effect slab_free zeroed
prove     = effect page_free zeroed
prove     = lkdtm READ_AFTER_FREE caught
prove     = lkdtm READ_BUDDY_AFTER_FREE caught

[toggled]
image     = off
cmdline   = init_on_free=1
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:on
prove     = effect slab_free zeroed
prove     = effect page_free zeroed
prove     = lkdtm READ_AFTER_FREE caught
prove     = lkdtm READ_BUDDY_AFTER_FREE caught
