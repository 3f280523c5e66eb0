# SPDX-License-Identifier: GPL-2.0-only
# The kernel lies at an address that is drawn at boot. Its code is then made so that it can be moved, and what was a
# constant (where the direct map begins, what is how far from what) is a variable. A seed draws an address: a row's range over
# seeds is what the address does to a count.
[feature]
summary   = put the kernel, and its regions of memory, at addresses drawn at boot
since     = 3.14
arch      = x86_64 arm64
crosses   = memory: every conversion between a page, its address and its number; arm64: calls between modules and the kernel
source    = arch/x86/Kconfig, RANDOMIZE_BASE and RANDOMIZE_MEMORY; arch/arm64/Kconfig, RANDOMIZE_BASE
near_zero = null/empty call/leaf_none
figure    = base time no figure | any | Kconfig of either architecture names none

[absent]
CONFIG_RANDOMIZE_BASE = n
prove     = user kernel_text linked

[nokaslr]				# can be moved, is not
image     = base
cmdline   = nokaslr
prove     = user kernel_text linked

[base]
CONFIG_RANDOMIZE_BASE = y
implies   = CONFIG_RELOCATABLE CONFIG_X86_NEED_RELOCS CONFIG_ARCH_VMLINUX_NEEDS_RELOCS CONFIG_ARCH_HAS_RELR CONFIG_RELR
implies   = CONFIG_RANDOMIZE_MODULE_REGION_FULL
prove     = user kernel_text moved
[base x86_64]
CONFIG_RELOCATABLE = y
CONFIG_RANDOMIZE_MEMORY = n

[memory]
CONFIG_RANDOMIZE_BASE = y
CONFIG_RELOCATABLE = y
CONFIG_RANDOMIZE_MEMORY = y
implies   = CONFIG_X86_NEED_RELOCS CONFIG_ARCH_VMLINUX_NEEDS_RELOCS CONFIG_RANDOMIZE_MEMORY_PHYSICAL_PADDING CONFIG_DYNAMIC_MEMORY_LAYOUT
prove     = user kernel_text moved
[memory arm64]
unavailable = RANDOMIZE_MEMORY exists on x86 only (arch/x86/Kconfig); arm64 draws the direct map with the base

[memory_nokaslr]			# the same kernel where it was linked: what the variables cost
image     = memory
cmdline   = nokaslr
prove     = user kernel_text linked
[memory_nokaslr arm64]
unavailable = RANDOMIZE_MEMORY exists on x86 only (arch/x86/Kconfig); arm64 draws the direct map with the base
