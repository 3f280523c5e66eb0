# SPDX-License-Identifier: GPL-2.0-only
# for metal.sh: one kernel, and what a word on its command line switches
[feature]
summary = zero heap memory on allocation, by a boot parameter
arch    = x86_64

[off]
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = n
prove   = dmesg mem auto-init: .*heap alloc:off, heap free:off

[on]
image   = off
cmdline = init_on_alloc=1
prove   = dmesg mem auto-init: .*heap alloc:on, heap free:off
