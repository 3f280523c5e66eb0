# SPDX-License-Identifier: GPL-2.0-only
# Every page and slab object is zeroed when it is handed out.
[feature]
summary   = zero heap memory on allocation
since     = 5.3
arch      = x86_64 arm64
crosses   = every page and slab allocation that does not ask for zeroed memory anyway
claim     = below 1 % in most cases, synthetic workloads up to 7 %
source    = security/Kconfig.hardening, INIT_ON_ALLOC_DEFAULT_ON
near_zero = null/empty sys/getppid call/leaf_none

[off]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = n
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off

[on]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:off

[toggled]				# the image of off: the same code at the same addresses
image     = off
cmdline   = init_on_alloc=1
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:off
