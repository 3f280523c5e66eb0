# SPDX-License-Identifier: GPL-2.0-only
# Every size of kmalloc() has sixteen caches: which one is used is a hash of the caller's address and a number drawn at boot.
[feature]
summary   = sixteen caches for each size of kmalloc(), by caller
since     = 6.6
aka       = KMALLOC_PARTITION_RANDOM
renamed   = CONFIG_RANDOM_KMALLOC_CACHES CONFIG_KMALLOC_PARTITION_CACHES 7.2
arch      = x86_64 arm64
crosses   = every kmalloc() without a flag for accounted, reclaimable or DMA memory
claim     = minor
source    = mm/Kconfig, KMALLOC_PARTITION_RANDOM; RANDOM_KMALLOC_CACHES before 7.3
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time 1.9 % | perf bench syscall basic, 40 cores, x86-64, 3 runs, Linux 6.6 | patch v4, 2023-06 (from its own numbers) | sys/getppid
figure    = on memory 33.5 % | used after boot, QEMU with 1 GB, 16 copies | patch v4, 2023-06 (from its own numbers)
figure    = on time -0.76 % | perf bench pipe, 40 cores, x86-64, 3 runs, Linux 6.6 | patch v4, 2023-06 (from its own numbers) | ipc/pipe_self
figure    = on memory 9.5 % | used after boot, QEMU with 1 GB, 4 copies | patch v4, 2023-06 (from its own numbers)
figure    = on memory 20.5 % | used after boot, QEMU with 1 GB, 8 copies | patch v4, 2023-06 (from its own numbers)

[off]
CONFIG_KMALLOC_PARTITION_CACHES = n
prove     = symbol random_kmalloc_seed absent
prove     = effect slab_sites together

[on]
CONFIG_KMALLOC_PARTITION_CACHES = y
prove     = symbol random_kmalloc_seed present
prove     = effect slab_sites apart

[on 7.3]
implies   = CONFIG_KMALLOC_PARTITION_RANDOM
