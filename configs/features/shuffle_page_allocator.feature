# SPDX-License-Identifier: GPL-2.0-only
# The free lists of the page allocator begin in a random order, and pages go back to either end of them.
[feature]
summary   = random order of the page allocator's free lists
since     = 5.2
arch      = x86_64 arm64
crosses   = memory's setup at boot; freeing a block of pages of the largest order
source    = mm/Kconfig, SHUFFLE_PAGE_ALLOCATOR
near_zero = null/empty sys/getppid call/leaf_none slab/kmalloc_64

[absent]
CONFIG_SHUFFLE_PAGE_ALLOCATOR = n
prove     = symbol __shuffle_zone absent
prove     = effect page_order ascending

[idle]
CONFIG_SHUFFLE_PAGE_ALLOCATOR = y
prove     = symbol __shuffle_zone present
prove     = file /sys/module/page_alloc/parameters/shuffle ^N
prove     = effect page_order ascending

[on]
image     = idle
cmdline   = page_alloc.shuffle=1
prove     = file /sys/module/page_alloc/parameters/shuffle ^Y

[on arm64]
prove     = effect page_order shuffled

# Up to Linux 7.3 mm/shuffle.c looks for a block's partner at the zone's first page and multiples of a block from there.
# Without ZONE_DMA x86-64's only zone begins at page 1, where no block begins: none finds a partner.
[on x86_64]
prove     = effect page_order ascending
