# SPDX-License-Identifier: GPL-2.0-only
# In kernel mode the processor executes (SMEP), reads and writes (SMAP) no page of user space, but where the kernel says so.
[feature]
summary   = keep the kernel from using memory of user space by mistake
since     = 3.0
arch      = x86_64
crosses   = every copy from and to user space: stac and clac around it
source    = Documentation/admin-guide/kernel-parameters.txt, clearcpuid=; arch/x86/include/asm/smap.h
near_zero = null/empty call/leaf_none
figure    = both time no figure | any | Documentation/admin-guide/kernel-parameters.txt names none

[off]
cmdline   = clearcpuid=smep,smap
prove     = dmesg (Clearing CPUID bits:.*|disabling CPU feature flag: )smep	# 6.12; 7.3
prove     = dmesg (Clearing CPUID bits:.*|disabling CPU feature flag: )smap
prove     = lkdtm EXEC_USERSPACE survives
prove     = lkdtm ACCESS_USERSPACE survives

[off arm64]
unavailable = SMEP and SMAP are x86's (arch/x86/include/asm/cpufeatures.h); arm64 has PAN and PXN: see pan

[smep]
image     = off
cmdline   = clearcpuid=smap
prove     = file /proc/cpuinfo ^flags.* smep
prove     = lkdtm EXEC_USERSPACE caught
prove     = lkdtm ACCESS_USERSPACE survives

[smap]
image     = off
cmdline   = clearcpuid=smep
prove     = file /proc/cpuinfo ^flags.* smap
prove     = lkdtm EXEC_USERSPACE survives
prove     = lkdtm ACCESS_USERSPACE caught

[both]					# as the processor has it
image     = off
prove     = file /proc/cpuinfo ^flags.* smep
prove     = file /proc/cpuinfo ^flags.* smap
prove     = lkdtm EXEC_USERSPACE caught
prove     = lkdtm ACCESS_USERSPACE caught
