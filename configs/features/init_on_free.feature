# SPDX-License-Identifier: GPL-2.0-only
# Every page and slab object is zeroed when it is given back.
[feature]
summary   = zero heap memory when it is freed
since     = 5.3
arch      = x86_64 arm64
crosses   = every free of a page or slab object
claim     = 3 to 5 % in most cases, synthetic workloads up to 8 %
source    = security/Kconfig.hardening, INIT_ON_FREE_DEFAULT_ON
near_zero = null/empty sys/getppid call/leaf_none

[off]
CONFIG_INIT_ON_FREE_DEFAULT_ON = n
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off

[on]
CONFIG_INIT_ON_FREE_DEFAULT_ON = y
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:on

[toggled]
image     = off
cmdline   = init_on_free=1
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:on
