# SPDX-License-Identifier: GPL-2.0-only
# Return addresses are kept on a second stack that x18 points to.
[feature]
summary   = keep return addresses on a stack of their own
since     = 5.8 (clang), 5.18 (gcc), 6.2 (patched in at boot)
arch      = x86_64 arm64
crosses   = every function that saves its return address, task switch, exception entry
source    = arch/Kconfig, SHADOW_CALL_STACK; arch/arm64/Kconfig, UNWIND_PATCH_PAC_INTO_SCS
near_zero = null/empty
figure    = on time no figure | any | arch/Kconfig, SHADOW_CALL_STACK names none

[off]
CONFIG_SHADOW_CALL_STACK = n
prove     = insn vmlinux ^str x30, \[x18\], .8$ none
prove     = insn module ^str x30, \[x18\], .8$ none
prove     = lkdtm CFI_BACKWARD survives

[on]					# the compiler writes push and pop
CONFIG_SHADOW_CALL_STACK = y
implies   = CONFIG_RUSTC_SUPPORTS_ARM64 CONFIG_HAVE_RUST	# before 6.18 the two exclude each other
prove     = insn vmlinux ^str x30, \[x18\], .8$ some
prove     = insn vmlinux ^ldr x30, \[x18, .-8\]!$ some
prove     = insn module ^str x30, \[x18\], .8$ some
prove     = insn module ^ldr x30, \[x18, .-8\]!$ some
prove     = lkdtm CFI_BACKWARD caught
[on x86_64]
unavailable = ARCH_SUPPORTS_SHADOW_CALL_STACK is selected by arm64 and riscv only: no compiler has it for x86-64 kernels

[patched]				# compiled with pointer authentication, whose instructions become push and pop at boot
CONFIG_SHADOW_CALL_STACK = y
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
CONFIG_UNWIND_PATCH_PAC_INTO_SCS = y
implies   = CONFIG_DYNAMIC_SCS CONFIG_UNWIND_TABLES CONFIG_RUSTC_SUPPORTS_ARM64 CONFIG_HAVE_RUST
cmdline   = arm64.nopauth
prove     = dmesg Enabling dynamic shadow call stack
prove     = lkdtm CFI_BACKWARD caught
[patched gcc]
unavailable = UNWIND_PATCH_PAC_INTO_SCS depends on CC_IS_CLANG (arch/arm64/Kconfig)
[patched x86_64]
unavailable = ARCH_SUPPORTS_SHADOW_CALL_STACK is selected by arm64 and riscv only: no compiler has it for x86-64 kernels

[authenticated]				# the same image on a processor that has pointer authentication: not a shadow call stack, but what it replaces
image     = patched
prove     = !dmesg Enabling dynamic shadow call stack
prove     = lkdtm CFI_BACKWARD caught
