# SPDX-License-Identifier: GPL-2.0-only
# Pages are filled with a pattern when they are given back, and looked through when they are handed out again.
[feature]
summary   = fill free pages with a pattern, and check it
since     = 2.6.30
arch      = x86_64 arm64
crosses   = allocating and freeing pages
source    = mm/Kconfig.debug, PAGE_POISONING
near_zero = null/empty sys/getppid call/leaf_none slab/kmalloc_64

[absent]
CONFIG_PAGE_POISONING = n
prove     = symbol __kernel_poison_pages absent
prove     = effect page_free stale
prove     = lkdtm READ_BUDDY_AFTER_FREE survives

[idle]
CONFIG_PAGE_POISONING = y
prove     = symbol __kernel_poison_pages present
prove     = effect page_free stale
prove     = lkdtm READ_BUDDY_AFTER_FREE survives

[on]
image     = idle
cmdline   = page_poison=1
prove     = symbol __kernel_poison_pages present
prove     = effect page_free poisoned
prove     = lkdtm READ_BUDDY_AFTER_FREE caught

[init_on_free]				# what it is held against, in the same kernel
image     = idle
cmdline   = init_on_free=1
prove     = dmesg mem auto-init: .*heap free:on
prove     = effect page_free zeroed
prove     = lkdtm READ_BUDDY_AFTER_FREE caught

[both]					# asked for at once: poisoning wins
image     = idle
cmdline   = page_poison=1 init_on_free=1
prove     = dmesg mem auto-init: .*heap free:off
prove     = dmesg will take precedence over init_on_alloc and init_on_free
prove     = effect page_free poisoned
prove     = effect slab_free stale
