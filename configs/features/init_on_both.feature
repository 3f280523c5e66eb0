# SPDX-License-Identifier: GPL-2.0-only
# Both at once: what is zero since it was freed is zeroed again, unless the kernel knows better.
[feature]
summary   = zero heap memory on allocation and when it is freed
since     = 5.3
arch      = x86_64 arm64
crosses   = every allocation and every free of a page or slab object
source    = security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON and INIT_ON_FREE_DEFAULT_ON
near_zero = null/empty sys/getppid call/leaf_none
figure    = on time no figure | the two together | security/Kconfig.hardening has figures for each alone

[off]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = n
CONFIG_INIT_ON_FREE_DEFAULT_ON = n
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off
prove     = effect slab_alloc stale
prove     = effect slab_free stale

[on]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y
CONFIG_INIT_ON_FREE_DEFAULT_ON = y
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:on
prove     = effect slab_alloc zeroed
prove     = effect slab_free zeroed
prove     = effect page_alloc zeroed
prove     = effect page_free zeroed

[toggled]
image     = off
cmdline   = init_on_alloc=1 init_on_free=1
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:on
prove     = effect slab_alloc zeroed
prove     = effect slab_free zeroed
prove     = effect page_alloc zeroed
prove     = effect page_free zeroed
