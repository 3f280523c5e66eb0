# SPDX-License-Identifier: GPL-2.0-only
# An indirect call first compares a hash of the type it expects with the one before the function it goes to.
[feature]
summary   = check the type of a function before it is called through a pointer
since     = 6.1 (kCFI), 6.2 (FineIBT)
renamed   = CONFIG_CFI_CLANG CONFIG_CFI 6.18
aka       = CFI_CLANG
arch      = x86_64 arm64
crosses   = every indirect call
source    = arch/Kconfig, CFI; arch/x86/Kconfig, FINEIBT
near_zero = null/empty call/leaf_none
figure    = kcfi time no figure | any | arch/Kconfig, CFI names none
figure    = kcfi text no figure | functions padded to 16 bytes, without a check: 5.1 %, x86-64, Linux 6.2 | commit bea75b33895f
figure    = fineibt time no figure | in the kernel, any | arch/x86/Kconfig, FINEIBT names none
figure    = fineibt time no figure | small programs in user space: 1.02 to 6.78 %, where CFI of then, by jump tables, took 4.98 to 52.76 % | mail of 2021-02

[off]
CONFIG_CFI = n
prove     = config CONFIG_CFI=n
prove     = lkdtm CFI_FORWARD_PROTO survives
[off gcc]
unavailable = CFI depends on -fsanitize=kcfi, which gcc 12 does not have (arch/Kconfig)
[off x86_64]				# FineIBT needs both; they are the same in every arm, so that CFI is the difference
CONFIG_X86_KERNEL_IBT = y
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_RETPOLINE = y
cmdline   = mitigations=off
prove     = sites cfi-check none		# both instructions: one function adds to r10d from memory without CFI
[off arm64]
prove     = insn vmlinux ^brk .0x8[0-3][0-9a-f][0-9a-f]$ none

[kcfi]
CONFIG_CFI = y
prove     = config CONFIG_CFI=y
prove     = lkdtm CFI_FORWARD_PROTO caught
[kcfi x86_64]
implies   = CONFIG_FINEIBT CONFIG_CALL_PADDING CONFIG_FUNCTION_PADDING_BYTES CONFIG_ARCH_USES_CFI_TRAPS
CONFIG_X86_KERNEL_IBT = y
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_RETPOLINE = y
cmdline   = mitigations=off cfi=kcfi
prove     = dmesg Using .*kCFI
prove     = sites cfi-check some
prove     = insn module ^add r10d, dword ptr \[r[a-z0-9]+ - 0xf\] some
[kcfi arm64]
implies   = CONFIG_HAVE_STATIC_CALL CONFIG_MODULES_TREE_LOOKUP
prove     = insn vmlinux ^brk .0x8[0-3][0-9a-f][0-9a-f]$ some
prove     = insn module ^brk .0x8[0-3][0-9a-f][0-9a-f]$ some

[fineibt]				# the image of kcfi, rewritten at boot: the function checks, not the caller
image     = kcfi
cmdline   = mitigations=off cfi=fineibt
prove     = dmesg Using .*FineIBT.* CFI
prove     = lkdtm CFI_FORWARD_PROTO caught
[fineibt arm64]
unavailable = FINEIBT exists on x86 only (arch/x86/Kconfig)

[switched_off]				# the image of kcfi, its checks made no-ops at boot
image     = kcfi
cmdline   = mitigations=off cfi=off
prove     = dmesg CFI: disabled|Disabling CFI
prove     = lkdtm CFI_FORWARD_PROTO survives
[switched_off arm64]
unavailable = cfi= on the command line exists on x86 only (arch/x86/kernel/alternative.c)
