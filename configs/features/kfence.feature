# SPDX-License-Identifier: GPL-2.0-only
# Now and then, at a sampling interval, an allocation gets a page of its own with guard pages around it.
[feature]
summary   = find heap errors by sampling allocations
since     = 5.12
arch      = x86_64 arm64
crosses   = every slab allocation (a branch) and free (an address compared); one sampled allocation per interval
source    = lib/Kconfig.kfence, KFENCE; Documentation/dev-tools/kfence.rst
near_zero = null/empty call/leaf_none

[absent]
CONFIG_KFENCE = n
prove     = symbol __kfence_alloc absent

[idle]					# built in, no sampling
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 0
CONFIG_KFENCE_STATIC_KEYS = n
implies   = CONFIG_STACKTRACE CONFIG_IRQ_WORK CONFIG_KFENCE_NUM_OBJECTS CONFIG_KFENCE_STRESS_TEST_FAULTS
prove     = symbol __kfence_alloc present
prove     = calls __kfence_alloc some
prove     = file /sys/module/kfence/parameters/sample_interval ^0$
prove     = !dmesg kfence: initialized

[ms_500]
image     = idle
cmdline   = kfence.sample_interval=500
prove     = file /sys/module/kfence/parameters/sample_interval ^500$
prove     = dmesg kfence: initialized

[ms_100]
image     = idle
cmdline   = kfence.sample_interval=100
prove     = file /sys/module/kfence/parameters/sample_interval ^100$
prove     = dmesg kfence: initialized

[ms_10]
image     = idle
cmdline   = kfence.sample_interval=10
prove     = file /sys/module/kfence/parameters/sample_interval ^10$
prove     = dmesg kfence: initialized

[ms_1]
image     = idle
cmdline   = kfence.sample_interval=1
prove     = file /sys/module/kfence/parameters/sample_interval ^1$
prove     = dmesg kfence: initialized

[static_idle]				# the branch is patched in when a sample is due
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 0
CONFIG_KFENCE_STATIC_KEYS = y
implies   = CONFIG_STACKTRACE CONFIG_IRQ_WORK CONFIG_KFENCE_NUM_OBJECTS CONFIG_KFENCE_STRESS_TEST_FAULTS
prove     = symbol __kfence_alloc present
prove     = calls __kfence_alloc some
prove     = file /sys/module/kfence/parameters/sample_interval ^0$
prove     = !dmesg kfence: initialized

[static_ms_500]
image     = static_idle
cmdline   = kfence.sample_interval=500
prove     = file /sys/module/kfence/parameters/sample_interval ^500$
prove     = dmesg kfence: initialized

[static_ms_100]
image     = static_idle
cmdline   = kfence.sample_interval=100
prove     = file /sys/module/kfence/parameters/sample_interval ^100$
prove     = dmesg kfence: initialized

[static_ms_10]
image     = static_idle
cmdline   = kfence.sample_interval=10
prove     = file /sys/module/kfence/parameters/sample_interval ^10$
prove     = dmesg kfence: initialized

[static_ms_1]
image     = static_idle
cmdline   = kfence.sample_interval=1
prove     = file /sys/module/kfence/parameters/sample_interval ^1$
prove     = dmesg kfence: initialized
