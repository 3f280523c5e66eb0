# SPDX-License-Identifier: GPL-2.0-only
# What the kernel does about processors that execute ahead of a decision. The arms but the first are one kernel, which
# patches out at boot what it is told to leave out. The emulated processor is an AMD of family 15: it has Spectre, and not
# Meltdown, so page table isolation is there only where the command line forces it; what needs a processor of its own (IBRS,
# return thunks, call depth tracking) cannot be had.
[feature]
summary   = keep user space from reading the kernel by what processors execute ahead
since     = 4.15
aka       = PAGE_TABLE_ISOLATION RETPOLINE KAISER
arch      = x86_64
crosses   = PTI: every entry and exit, each context switch; retpolines: every indirect call
claim     = PTI: CR3 writes, order of a hundred cycles, at every entry and exit; loss of global pages never exceeding 1 %
source    = Documentation/arch/x86/pti.rst; Documentation/admin-guide/hw-vuln/spectre.rst
near_zero = null/empty call/leaf_none
figure    = pti time 70 % | du -s, kernel time, i7-5600U, KAISER on Linux 4.10 | KAISER issue 2, 2017-05
figure    = pti time 100 % | du -s, all its time, i7-5600U, KAISER on Linux 4.10 | KAISER issue 2, 2017-05
figure    = pti time <1 % | entries of the TLB that are not global any more | Documentation/arch/x86/pti.rst
figure    = pti time no figure | writing CR3: order of a hundred cycles, at every entry and every exit | Documentation/arch/x86/pti.rst
figure    = pti memory no figure | 4 KiB for each process, and 2 MiB for the area of entries | Documentation/arch/x86/pti.rst
figure    = auto time no figure | system calls at their worst, Skylake: up to 30 % by IBRS, about 8 % by call depth tracking; no arm has either | patch series, 2022-10

[absent]
CONFIG_CPU_MITIGATIONS = n
prove     = symbol __x86_indirect_thunk_array absent
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Vulnerable
prove     = !dmesg page tables isolation: enabled

[absent arm64]
unavailable = MITIGATION_PAGE_TABLE_ISOLATION and MITIGATION_RETPOLINE are in arch/x86/Kconfig only; arm64's own is UNMAP_KERNEL_AT_EL0, of kpti

[off]					# built in, patched out
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_PAGE_TABLE_ISOLATION = y
CONFIG_MITIGATION_RETPOLINE = y
CONFIG_MITIGATION_SPECTRE_V1 = y
CONFIG_MITIGATION_SPECTRE_V2 = y
implies   = CONFIG_*
cmdline   = mitigations=off
prove     = symbol __x86_indirect_thunk_array present
prove     = calls __x86_indirect_thunk_array some
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Vulnerable
prove     = !dmesg page tables isolation: enabled

[retpoline]
image     = off
cmdline   = pti=off spectre_v2=retpoline,generic
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Mitigation: Retpolines
prove     = !dmesg page tables isolation: enabled

[lfence]				# AMD's kind, which the kernel itself calls vulnerable
image     = off
cmdline   = pti=off spectre_v2=retpoline,lfence
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Vulnerable: LFENCE
prove     = !dmesg page tables isolation: enabled

[pti]
image     = off
cmdline   = pti=on spectre_v2=off
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Vulnerable
prove     = dmesg page tables isolation: enabled

[both]
image     = off
cmdline   = pti=on spectre_v2=retpoline,generic
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Mitigation: Retpolines
prove     = dmesg page tables isolation: enabled

[auto]					# what the kernel thinks right for this processor
image     = off
prove     = file /sys/devices/system/cpu/vulnerabilities/spectre_v2 ^Mitigation: Retpolines
prove     = file /sys/devices/system/cpu/vulnerabilities/meltdown ^Not affected$
