# SPDX-License-Identifier: GPL-2.0-only
# Pointers of the slab allocator's free lists are stored xored with a secret and their own address.
[feature]
summary   = encode the free-list pointers of slabs
since     = 4.14
arch      = x86_64 arm64
crosses   = every slab allocation and free
source    = mm/Kconfig, SLAB_FREELIST_HARDENED
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time no figure | any, Linux 4.14: nearly zero overhead, without a number | patch v2

[off]
CONFIG_SLAB_FREELIST_HARDENED = n
prove     = config CONFIG_SLAB_FREELIST_HARDENED=n
prove     = lkdtm SLAB_FREE_DOUBLE survives
prove     = lkdtm SLAB_FREE_CROSS survives

[on]
CONFIG_SLAB_FREELIST_HARDENED = y
prove     = config CONFIG_SLAB_FREELIST_HARDENED=y
prove     = lkdtm SLAB_FREE_CROSS caught

[on 6.12]				# on 7.3 what is freed goes to a sheaf first, which may hold it twice
prove     = lkdtm SLAB_FREE_DOUBLE caught
