# SPDX-License-Identifier: GPL-2.0-only
# The free list of a slab: in a random order, and its pointers kept under a secret.
[feature]
summary   = random order and encoded pointers in the free lists of slabs
since     = 4.7 (random), 4.14 (hardened)
arch      = x86_64 arm64
crosses   = random: making a slab, caches being created; hardened: every allocation and free of a slab object
source    = mm/Kconfig, SLAB_FREELIST_RANDOM and SLAB_FREELIST_HARDENED
near_zero = null/empty sys/getppid call/leaf_none
figure    = random time 3..4 % | slab_test, kmalloc and kfree, SLUB, Linux 4.8 | commit 210e7a43fa90 | slab/kmalloc_*
figure    = random time 7.1 % | slab_test, sum of all its cycles, SLUB, Linux 4.8 | commit 210e7a43fa90 (from its own numbers)
figure    = random time 0.59 % | kernbench -j12, elapsed, Linux 4.8 | commit 210e7a43fa90 (from its own numbers, standard deviation 1.16 s of 102 s)
figure    = hardened time 0 % | any, Linux 4.14 | patch v2: nearly zero overhead, without a number
figure    = random time 28.5 % | slab_test, sum of kmalloc, SLUB, Linux 4.8 | commit 210e7a43fa90 (from its own numbers)
figure    = random time -0.9 % | slab_test, sum of kfree, SLUB, Linux 4.8 | commit 210e7a43fa90 (from its own numbers)
figure    = random time -6.2 % | slab_test, sum of kmalloc and kfree in pairs, SLUB, Linux 4.8 | commit 210e7a43fa90 (from its own numbers) | slab/kmalloc_*
figure    = random time -0.74 % | kernbench -j12, system time, Linux 4.8 | commit 210e7a43fa90 (from its own numbers)

[off]
CONFIG_SLAB_FREELIST_RANDOM = n
CONFIG_SLAB_FREELIST_HARDENED = n
prove     = effect slab_order sequential
prove     = lkdtm SLAB_FREE_DOUBLE survives
prove     = lkdtm SLAB_FREE_CROSS survives

[random]
CONFIG_SLAB_FREELIST_RANDOM = y
CONFIG_SLAB_FREELIST_HARDENED = n
prove     = effect slab_order shuffled
prove     = lkdtm SLAB_FREE_DOUBLE survives
prove     = lkdtm SLAB_FREE_CROSS survives

[hardened]
CONFIG_SLAB_FREELIST_RANDOM = n
CONFIG_SLAB_FREELIST_HARDENED = y
CONFIG_SLAB_BUCKETS = n
prove     = effect slab_order sequential
prove     = lkdtm SLAB_FREE_CROSS caught

[both]
CONFIG_SLAB_FREELIST_RANDOM = y
CONFIG_SLAB_FREELIST_HARDENED = y
CONFIG_SLAB_BUCKETS = n
prove     = effect slab_order shuffled
prove     = lkdtm SLAB_FREE_CROSS caught

[hardened 6.12]
prove     = lkdtm SLAB_FREE_DOUBLE caught

[both 6.12]
prove     = lkdtm SLAB_FREE_DOUBLE caught

[hardened 7.3]				# what is freed goes to a sheaf first (mm/slub.c, free_to_pcs), which may hold it twice
prove     = lkdtm SLAB_FREE_DOUBLE survives

[both 7.3]
prove     = lkdtm SLAB_FREE_DOUBLE survives
