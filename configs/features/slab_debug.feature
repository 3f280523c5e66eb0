# SPDX-License-Identifier: GPL-2.0-only
# Checks of the slab allocator, switched on by letters: F consistency, Z red zones around objects, P a pattern in free ones.
# Whoever asks for any of them gets pointers printed as they are, too (mm/slub.c, hash_pointers_finalize).
[feature]
summary   = slab consistency checks, red zones and poisoning
since     = 2.6.22
aka       = slub_debug
arch      = x86_64 arm64
crosses   = every slab allocation and free: with a check on, none has a fast path
source    = Documentation/mm/slub.rst; mm/Kconfig.debug, SLUB_DEBUG
near_zero = null/empty sys/getppid call/leaf_none page/alloc_0
figure    = P time 107 % | hackbench -g 20 -l 1000, QEMU, one processor, 2016-01 | patch series, 2016-01 (from its own numbers)
figure    = P time 35 % | hackbench -g 20 -l 1000, QEMU, one processor, with that series | patch series, 2016-01 (from its own numbers)
figure    = P time 3.4 % | hackbench -g 20 -l 1000, QEMU, one processor, as PQ, which that series brought | patch series, 2016-01 (from its own numbers)
figure    = FZ time >20 % | Linux build | kernel-hardening-checker, issue 55

[absent]
CONFIG_SLUB_DEBUG = n
prove     = effect slab_free stale
prove     = lkdtm READ_AFTER_FREE survives
prove     = lkdtm SLAB_LINEAR_OVERFLOW survives

[idle]
CONFIG_SLUB_DEBUG = y
CONFIG_SLUB_DEBUG_ON = n
implies   = CONFIG_STACKDEPOT CONFIG_STACKDEPOT_MAX_FRAMES CONFIG_STACKTRACE
prove     = file /sys/kernel/slab/kmalloc-64/poison ^0$
prove     = file /sys/kernel/slab/kmalloc-64/red_zone ^0$
prove     = effect slab_free stale
prove     = lkdtm READ_AFTER_FREE survives
prove     = lkdtm SLAB_LINEAR_OVERFLOW survives
prove     = lkdtm SLAB_FREE_CROSS survives
prove     = user socket_pointer hashed

[P]
image     = idle
cmdline   = slab_debug=P
prove     = file /sys/kernel/slab/kmalloc-64/poison ^1$
prove     = file /sys/kernel/slab/kmalloc-64/red_zone ^0$
prove     = effect slab_free poisoned
prove     = lkdtm READ_AFTER_FREE caught
prove     = user socket_pointer plain

[FZ]
image     = idle
cmdline   = slab_debug=FZ
prove     = file /sys/kernel/slab/kmalloc-64/poison ^0$
prove     = file /sys/kernel/slab/kmalloc-64/red_zone ^1$
prove     = file /sys/kernel/slab/kmalloc-64/sanity_checks ^1$
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm SLAB_FREE_DOUBLE caught
prove     = lkdtm SLAB_FREE_CROSS caught
prove     = user socket_pointer plain

[FZP]
image     = idle
cmdline   = slab_debug=FZP
prove     = file /sys/kernel/slab/kmalloc-64/poison ^1$
prove     = file /sys/kernel/slab/kmalloc-64/red_zone ^1$
prove     = effect slab_free poisoned
prove     = lkdtm READ_AFTER_FREE caught
prove     = lkdtm WRITE_AFTER_FREE caught
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm SLAB_FREE_DOUBLE caught
prove     = lkdtm SLAB_FREE_CROSS caught
prove     = user socket_pointer plain

[init_on_free]				# what poisoning is held against, in the same kernel
image     = idle
cmdline   = init_on_free=1
prove     = dmesg mem auto-init: .*heap free:on
prove     = effect slab_free zeroed
prove     = lkdtm READ_AFTER_FREE caught
prove     = user socket_pointer hashed

[P_and_init]				# asked for at once: objects get the pattern, pages are zeroed
image     = idle
cmdline   = slab_debug=P init_on_free=1
prove     = dmesg mem auto-init: .*heap free:on
prove     = effect slab_free poisoned
prove     = effect page_free zeroed
prove     = user socket_pointer plain
