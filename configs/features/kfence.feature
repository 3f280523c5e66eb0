# SPDX-License-Identifier: GPL-2.0-only
# Now and then, at a sampling interval, an allocation gets a page of its own with guard pages around it.
[feature]
summary   = find heap errors by sampling allocations
since     = 5.12
arch      = x86_64 arm64
crosses   = every slab allocation (a branch) and free (an address compared); one sampled allocation per interval
source    = lib/Kconfig.kfence, KFENCE; Documentation/dev-tools/kfence.rst
near_zero = null/empty call/leaf_none
figure    = ms_100 time no figure | any | lib/Kconfig.kfence, KFENCE: a negligible cost, without a number
figure    = static_ms_100 time 2.5 % | sysbench file I/O, 60 s, 5 boots, KVM, 8 CPUs, sampling on, its allocations skipped | issue 72 of the kernel-sanitizers, 2020-07-09
figure    = static_ms_500 time -2.64 % | sysbench I/O, against the dynamic branch, not against none | mail of 2020-12-09
figure    = static_ms_100 time 2.1 % | sysbench file I/O, 60 s, 5 boots, KVM, 8 CPUs, the other of its two runs | issue 72 of the kernel-sanitizers, 2020-07-09
figure    = ms_100 time 0 % | sysbench I/O, hackbench, production, at 100 to 500 ms: performance-neutral | patch series v7, 2020-11
figure    = ms_100 time no figure | an allocation that is sampled takes 3597 ns instead of 5055, a free 3046 instead of 5319, by canaries of 8 bytes | patch, 2023-04
figure    = ms_100 memory no figure | a pool of 255 objects is 2 MiB | Documentation/dev-tools/kfence.rst

[absent]
CONFIG_KFENCE = n
prove     = symbol __kfence_alloc absent
prove     = effect kfence_oob never

[idle]					# built in, no sampling
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 0
CONFIG_KFENCE_STATIC_KEYS = n
implies   = CONFIG_STACKTRACE CONFIG_IRQ_WORK CONFIG_KFENCE_NUM_OBJECTS CONFIG_KFENCE_STRESS_TEST_FAULTS
prove     = symbol __kfence_alloc present
prove     = calls __kfence_alloc some
prove     = file /sys/module/kfence/parameters/sample_interval ^0$
prove     = !dmesg kfence: initialized
prove     = effect kfence_oob never
prove     = effect kfence_rate none

[ms_500]
image     = idle
cmdline   = kfence.sample_interval=500
prove     = file /sys/module/kfence/parameters/sample_interval ^500$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 0 total allocations: ([0-9]+)

[ms_100]
image     = idle
cmdline   = kfence.sample_interval=100
prove     = file /sys/module/kfence/parameters/sample_interval ^100$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 0 total allocations: ([0-9]+)

[ms_10]
image     = idle
cmdline   = kfence.sample_interval=10
prove     = file /sys/module/kfence/parameters/sample_interval ^10$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 1 total allocations: ([0-9]+)

[ms_1]
image     = idle
cmdline   = kfence.sample_interval=1
prove     = file /sys/module/kfence/parameters/sample_interval ^1$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 1 total allocations: ([0-9]+)

[static_idle]				# the branch is patched in when a sample is due
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 0
CONFIG_KFENCE_STATIC_KEYS = y
implies   = CONFIG_STACKTRACE CONFIG_IRQ_WORK CONFIG_KFENCE_NUM_OBJECTS CONFIG_KFENCE_STRESS_TEST_FAULTS
prove     = symbol __kfence_alloc present
prove     = calls __kfence_alloc some
prove     = file /sys/module/kfence/parameters/sample_interval ^0$
prove     = !dmesg kfence: initialized
prove     = effect kfence_oob never
prove     = effect kfence_rate none

[static_ms_500]
image     = static_idle
cmdline   = kfence.sample_interval=500
prove     = file /sys/module/kfence/parameters/sample_interval ^500$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 0 total allocations: ([0-9]+)

[static_ms_100]
image     = static_idle
cmdline   = kfence.sample_interval=100
prove     = file /sys/module/kfence/parameters/sample_interval ^100$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 0 total allocations: ([0-9]+)

[static_ms_10]
image     = static_idle
cmdline   = kfence.sample_interval=10
prove     = file /sys/module/kfence/parameters/sample_interval ^10$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 1 total allocations: ([0-9]+)

[static_ms_1]
image     = static_idle
cmdline   = kfence.sample_interval=1
prove     = file /sys/module/kfence/parameters/sample_interval ^1$
prove     = dmesg kfence: initialized
prove     = effect kfence_oob reported
prove     = effect kfence_rate some
prove     = lkdtm KFENCE_READ_AFTER_FREE caught
prove     = counts /sys/kernel/debug/kfence/stats 1 total allocations: ([0-9]+)
