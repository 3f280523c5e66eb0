# SPDX-License-Identifier: GPL-2.0-only
# The kernel may access memory of user space only where it says so: by the processor (PAN), or by taking user space's
# page tables away (emulated). That it executes none (PXN) cannot be switched off.
[feature]
summary   = keep the kernel from reading and writing memory of user space by mistake
since     = 4.3 (the processor's), 4.10 (emulated)
aka       = ARM64_PAN ARM64_SW_TTBR0_PAN ARM64_EPAN PXN
arch      = arm64
crosses   = entries from user space and returns to it; every copy from and to user space
source    = arch/arm64/Kconfig, ARM64_PAN and ARM64_SW_TTBR0_PAN
near_zero = null/empty call/leaf_none
figure    = on time no figure | any | arch/arm64/Kconfig, ARM64_PAN names none

[off]
CONFIG_ARM64_PAN = n
CONFIG_ARM64_SW_TTBR0_PAN = n
prove     = !dmesg detected: Privileged Access Never
prove     = lkdtm ACCESS_USERSPACE survives
prove     = lkdtm EXEC_USERSPACE caught

[off 7.3]
unavailable = 7.3 has no ARM64_PAN: PAN is always built in, and only SW_TTBR0_PAN can be chosen (arch/arm64/Kconfig)

[off x86_64]
unavailable = ARM64_PAN and ARM64_SW_TTBR0_PAN are in arch/arm64/Kconfig only; x86-64 has SMAP: see smep_smap

[on]
CONFIG_ARM64_PAN = y
CONFIG_ARM64_SW_TTBR0_PAN = n
CONFIG_ARM64_EPAN = n			# FEAT_PAN3: QEMU has it since 8.1 (its commit dd17143fcecd), 7.2 has not
prove     = dmesg detected: Privileged Access Never
prove     = lkdtm ACCESS_USERSPACE caught
prove     = lkdtm EXEC_USERSPACE caught

[emulated]
CONFIG_ARM64_PAN = n
CONFIG_ARM64_SW_TTBR0_PAN = y
prove     = dmesg emulated: Privileged Access Never
prove     = lkdtm ACCESS_USERSPACE caught
prove     = lkdtm EXEC_USERSPACE caught
