# SPDX-License-Identifier: GPL-2.0-only
# What keeps a return address: a signature in it (pointer authentication), a second stack (shadow call stack), or both.
[feature]
summary   = return addresses signed, kept on a stack of their own, or both
since     = 5.7 (pointer authentication), 5.18 (shadow call stack by gcc)
aka       = PAC ARM64_PTR_AUTH_KERNEL
arch      = arm64
crosses   = every function that saves its return address; the keys, at every switch of tasks and every entry from user space
source    = arch/arm64/Kconfig, ARM64_PTR_AUTH_KERNEL; arch/Kconfig, SHADOW_CALL_STACK
near_zero = null/empty
figure    = pac time no figure | any | arch/arm64/Kconfig, ARM64_PTR_AUTH_KERNEL names none

[none]
CONFIG_ARM64_PTR_AUTH = n
CONFIG_SHADOW_CALL_STACK = n
prove     = sites pac none
prove     = insn vmlinux ^str x30, \[x18\], .8$ none
prove     = lkdtm CFI_BACKWARD survives
prove     = lkdtm CORRUPT_PAC survives

[none x86_64]
unavailable = ARM64_PTR_AUTH_KERNEL is in arch/arm64/Kconfig only, and arch/x86/Kconfig does not select ARCH_SUPPORTS_SHADOW_CALL_STACK

[pac]
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
implies   = CONFIG_UNWIND_TABLES
prove     = sites pac some
prove     = dmesg detected: Address authentication
prove     = lkdtm CFI_BACKWARD caught
prove     = lkdtm CORRUPT_PAC caught

[pac_idle]				# the same image, told to leave the processor's keys alone: its instructions are no-ops
image     = pac
cmdline   = arm64.nopauth
prove     = sites pac some
prove     = !dmesg detected: Address authentication
prove     = lkdtm CFI_BACKWARD survives
prove     = lkdtm CORRUPT_PAC survives

[scs]
CONFIG_ARM64_PTR_AUTH = n
CONFIG_SHADOW_CALL_STACK = y
implies   = CONFIG_RUSTC_SUPPORTS_ARM64 CONFIG_HAVE_RUST
prove     = sites pac none
prove     = insn vmlinux ^str x30, \[x18\], .8$ some
prove     = lkdtm CFI_BACKWARD caught
prove     = lkdtm CORRUPT_PAC survives

[both]
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
CONFIG_SHADOW_CALL_STACK = y
implies   = CONFIG_UNWIND_TABLES CONFIG_RUSTC_SUPPORTS_ARM64 CONFIG_HAVE_RUST
prove     = sites pac some
prove     = insn vmlinux ^str x30, \[x18\], .8$ some
prove     = lkdtm CFI_BACKWARD caught
prove     = lkdtm CORRUPT_PAC caught
