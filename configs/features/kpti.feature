# SPDX-License-Identifier: GPL-2.0-only
# arm64's page table isolation: while user space runs, its tables map no more of the kernel than a page by which it is
# entered. The kernel decides by the processor whether it needs that; the emulated one does not, so the command line asks for
# it. cpu_mitigations.feature has x86-64's.
[feature]
summary   = unmap the kernel while user space runs, on arm64
since     = 4.16
aka       = KPTI UNMAP_KERNEL_AT_EL0
arch      = x86_64 arm64
crosses   = every entry and exit: a jump through the page that stays mapped, two writes of a table's address
source    = arch/arm64/Kconfig, UNMAP_KERNEL_AT_EL0; Documentation/admin-guide/kernel-parameters.txt, kpti=
near_zero = null/empty call/leaf_none slab/kmalloc_64 page/alloc_0
figure    = on time no figure | any | arch/arm64/Kconfig, UNMAP_KERNEL_AT_EL0 names none

[absent]
CONFIG_UNMAP_KERNEL_AT_EL0 = n
prove     = symbol tramp_pg_dir absent
prove     = !dmesg detected: Kernel page table isolation

[absent x86_64]
unavailable = UNMAP_KERNEL_AT_EL0 is in arch/arm64/Kconfig only; x86-64's is MITIGATION_PAGE_TABLE_ISOLATION, of cpu_mitigations

[idle]					# the processor does not need it
CONFIG_UNMAP_KERNEL_AT_EL0 = y
prove     = symbol tramp_pg_dir present
prove     = file /sys/devices/system/cpu/vulnerabilities/meltdown ^Not affected$
prove     = !dmesg detected: Kernel page table isolation

[off]
image     = idle
cmdline   = kpti=0
prove     = dmesg page table isolation forced OFF by kpti command line option
prove     = !dmesg detected: Kernel page table isolation

[on]
image     = idle
cmdline   = kpti=1
prove     = dmesg page table isolation forced ON by kpti command line option
prove     = dmesg detected: Kernel page table isolation
