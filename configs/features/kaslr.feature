# SPDX-License-Identifier: GPL-2.0-only
# The kernel lies at an address that is drawn at boot. A seed draws one: a row's range over seeds is what the address does to a
# count.
[feature]
summary   = put the kernel at an address drawn at boot
since     = 3.14
arch      = x86_64
crosses   = nothing by itself: the same code, relocated once at boot
source    = arch/x86/Kconfig, RANDOMIZE_BASE
near_zero = null/empty call/leaf_none
figure    = base time no figure | any | arch/x86/Kconfig names none

[absent]
CONFIG_RANDOMIZE_BASE = n
prove     = user kernel_text linked

[nokaslr]				# can be moved, is not
image     = base
cmdline   = nokaslr
prove     = user kernel_text linked

[base]
CONFIG_RANDOMIZE_BASE = y
CONFIG_RELOCATABLE = y
CONFIG_RANDOMIZE_MEMORY = n
implies   = CONFIG_X86_NEED_RELOCS CONFIG_ARCH_VMLINUX_NEEDS_RELOCS
prove     = user kernel_text moved
