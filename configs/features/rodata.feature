# SPDX-License-Identifier: GPL-2.0-only
# Code and constants of the kernel and of modules are mapped read-only once the kernel is up, and what is not code cannot be
# executed. rodata= switches less than the options do: with rodata=off too a module's code is read-only, and its data and its
# constants are not executed (kernel/module/strict_rwx.c asks for rodata_enabled for the constants alone). LKDTM is a module:
# what it says of its own code and data says nothing of [off], unless it is built in.
[feature]
summary   = write-protect the kernel's code and constants
since     = 2.6.16
aka       = DEBUG_RODATA STRICT_KERNEL_RWX STRICT_MODULE_RWX __ro_after_init
arch      = x86_64 arm64
crosses   = page tables; what loads or patches code, and the size of the pages that map it
source    = Documentation/admin-guide/kernel-parameters.txt, rodata=; arch/Kconfig, STRICT_KERNEL_RWX
near_zero = null/empty sys/getppid
figure    = on time no figure | any | arch/Kconfig, STRICT_KERNEL_RWX names none

[off]
cmdline   = rodata=off
prove     = symbol mark_rodata_ro present
prove     = between __start_ro_after_init __end_ro_after_init 50
prove     = effect thread_info in_task
prove     = dmesg Kernel memory protection disabled
prove     = lkdtm WRITE_RO survives
prove     = lkdtm WRITE_RO_AFTER_INIT survives

[on]
image     = off
cmdline   = rodata=on
prove     = symbol mark_rodata_ro present
prove     = !dmesg Kernel memory protection disabled
prove     = lkdtm WRITE_RO caught
prove     = lkdtm WRITE_RO_AFTER_INIT caught
prove     = lkdtm WRITE_KERN caught
prove     = lkdtm EXEC_DATA caught
prove     = lkdtm EXEC_RODATA caught

[full]					# the other mapping of the same pages, too
image     = off
cmdline   = rodata=full
prove     = symbol rodata_full present
prove     = !dmesg Kernel memory protection disabled
prove     = lkdtm WRITE_RO caught
prove     = lkdtm WRITE_RO_AFTER_INIT caught
prove     = lkdtm WRITE_KERN caught
prove     = lkdtm EXEC_DATA caught
prove     = lkdtm EXEC_RODATA caught

[noalias]				# not the second address of the same pages, in the map of all memory
image     = off
cmdline   = rodata=noalias
prove     = symbol mark_rodata_ro present
prove     = !dmesg Kernel memory protection disabled
prove     = lkdtm WRITE_RO caught
prove     = lkdtm WRITE_RO_AFTER_INIT caught
prove     = lkdtm WRITE_KERN caught
prove     = lkdtm EXEC_DATA caught
prove     = lkdtm EXEC_RODATA caught

[off arm64]
prove     = effect text_alias writable

[on arm64 6.12]
prove     = effect text_alias writable

[full 6.12]
prove     = effect text_alias refused

[on arm64 7.3]
prove     = effect text_alias refused

[noalias 7.3]
prove     = effect text_alias writable

[noalias x86_64]
unavailable = rodata=noalias exists on arm64 only (arch/arm64/include/asm/setup.h)

[noalias 6.12]
unavailable = rodata=on is what noalias came to be called (arch/arm64/include/asm/setup.h)

[absent]				# STRICT_KERNEL_RWX = n and STRICT_MODULE_RWX = n
unavailable = x86-64 and arm64 do not select ARCH_OPTIONAL_KERNEL_RWX: nobody can say n to STRICT_KERNEL_RWX and STRICT_MODULE_RWX (arch/Kconfig)

[full x86_64]
unavailable = rodata=full exists on arm64 only (arch/arm64/include/asm/setup.h)

[full 7.3]
unavailable = rodata=on is what full was (arch/arm64/include/asm/setup.h)
