# SPDX-License-Identifier: GPL-2.0-only
# Every page and slab object is zeroed when it is handed out.
[feature]
summary   = zero heap memory on allocation
since     = 5.3
arch      = x86_64 arm64
crosses   = every page and slab allocation that does not ask for zeroed memory anyway
claim     = below 1 % in most cases, synthetic workloads up to 7 %
source    = security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time <1 % | most workloads | security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON
figure    = on time 0..7 % | synthetic workloads | security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON
figure    = toggled time <1 % | most workloads | security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON
figure    = on time 7.75 % | hackbench, system time, Linux 5.3 | patch series v10, 2019-07
figure    = on time -0.13 % | Linux build -j12, wall time, Linux 5.3 | patch series v10, 2019-07 (standard error 0.42)
figure    = on time 0.57 % | Linux build -j12, system time, Linux 5.3 | patch series v10, 2019-07 (standard error 0.40)
figure    = on time 6.84 % | hackbench, of which half is one caller: 3.45 % without AF_UNIX's buffers | patch series v2, 2019-05 | sched/messaging
figure    = on time 3.45 % | hackbench, without AF_UNIX's buffers | patch series v2, 2019-05
figure    = on time 9 % | hackbench | patch series v1, 2019-04
figure    = on time 0.1 % | hackbench, without AF_UNIX's buffers | patch series v1, 2019-04
figure    = on time 9.4 % | hackbench, system time, as init_allocations of then | patch series v1, 2019-04 (standard deviation 0.5)
figure    = on time 1.1 % | Linux build, system time, as init_allocations of then | patch series v1, 2019-04 (standard deviation 0.2)
figure    = on time 3.1 % | af_inet_loopback, system time, as init_allocations of then | patch series v1, 2019-04 (standard deviation 0.3)
figure    = on time -0.25 % | Linux build, wall time, 4 cores, 5 runs | review on the list, 2019-05-17 (from its own numbers, standard deviation 0.98 s of 288 s)

[off]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = n
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off
prove     = effect slab_alloc stale
prove     = effect page_alloc stale
prove     = lkdtm SLAB_INIT_ON_ALLOC survives
prove     = lkdtm BUDDY_INIT_ON_ALLOC survives

[on]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:off
prove     = effect slab_alloc zeroed
prove     = effect page_alloc zeroed
prove     = lkdtm SLAB_INIT_ON_ALLOC caught
prove     = lkdtm BUDDY_INIT_ON_ALLOC caught

[toggled]				# the image of off: the same code at the same addresses
image     = off
cmdline   = init_on_alloc=1
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:off
prove     = effect slab_alloc zeroed
prove     = effect page_alloc zeroed
prove     = lkdtm SLAB_INIT_ON_ALLOC caught
prove     = lkdtm BUDDY_INIT_ON_ALLOC caught
