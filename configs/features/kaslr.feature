# SPDX-License-Identifier: GPL-2.0-only
# The kernel lies at an address that is drawn at boot. A seed draws one: a row's range over seeds is what the address does to a
# count; the report holds the addresses of different seeds against each other.
[feature]
summary   = put the kernel at an address drawn at boot
since     = 3.14
arch      = x86_64 arm64
crosses   = nothing by itself: the same code, relocated once at boot
source    = arch/x86/Kconfig and arch/arm64/Kconfig, RANDOMIZE_BASE; arch/x86/Kconfig, RANDOMIZE_MEMORY
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
prove     = user kernel_text moved
[base x86_64]
CONFIG_RELOCATABLE = y
CONFIG_RANDOMIZE_MEMORY = n
implies   = CONFIG_X86_NEED_RELOCS CONFIG_ARCH_VMLINUX_NEEDS_RELOCS
prove     = effect direct_map linked
[base arm64]
implies   = CONFIG_RELOCATABLE CONFIG_ARCH_HAS_RELR

[memory]				# the map of all memory, vmalloc's area and the page structures are moved too
CONFIG_RANDOMIZE_BASE = y
CONFIG_RANDOMIZE_MEMORY = y
prove     = user kernel_text moved
prove     = effect direct_map moved
[memory x86_64]
CONFIG_RELOCATABLE = y
implies   = CONFIG_X86_NEED_RELOCS CONFIG_ARCH_VMLINUX_NEEDS_RELOCS CONFIG_DYNAMIC_MEMORY_LAYOUT
implies   = CONFIG_RANDOMIZE_MEMORY_PHYSICAL_PADDING
[memory arm64]
unavailable = RANDOMIZE_MEMORY exists on x86-64 only (arch/x86/Kconfig)
