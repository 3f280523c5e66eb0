# SPDX-License-Identifier: GPL-2.0-only
# Objects whose size and content user space decides come from caches of their own.
[feature]
summary   = caches of their own for objects that user space fills
since     = 6.11
arch      = x86_64 arm64
crosses   = memdup_user(), messages of System V and POSIX queues, extended attributes
source    = mm/Kconfig, SLAB_BUCKETS
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time no figure | any | patch series v5 names none

[off]
CONFIG_SLAB_BUCKETS = n
prove     = symbol kmem_buckets_create present
prove     = effect slab_user together

[on]
CONFIG_SLAB_BUCKETS = y
prove     = effect slab_user apart
