# SPDX-License-Identifier: GPL-2.0-only
# Where an indirect jump of the kernel may end there is an ENDBR; user space may have a second stack for return addresses.
# QEMU's emulated processors have neither, so an ENDBR is a no-op here, and is counted as one; that a jump without a landing pad
# is refused, and what a user's shadow stack costs, cannot be shown. Its words, asked for -cpu max,+cet-ibt: 7.2 says "Property
# 'max-x86_64-cpu.cet-ibt' not found", 11.1 "TCG doesn't support requested feature: CPUID[eax=07h,ecx=00h].EDX.cet-ibt [bit 20]",
# and of cet-ss, the shadow stacks, the same.
[feature]
summary   = landing pads for indirect jumps in the kernel; shadow stacks for user space
since     = 5.18 (landing pads), 6.6 (shadow stacks)
aka       = X86_KERNEL_IBT X86_USER_SHADOW_STACK
arch      = x86_64
crosses   = landing pads: every global function, and every one whose address is taken (sealed at boot, a no-op stays); shadow stacks: fork, exec, exit, signals, page faults
source    = arch/x86/Kconfig, X86_KERNEL_IBT and X86_USER_SHADOW_STACK
near_zero = null/empty call/leaf_none
figure    = ibt time no figure | any | arch/x86/Kconfig, X86_KERNEL_IBT names none
figure    = ibt functions no figure | sealed at boot are those whose address nobody takes: their number is that of .ibt_endbr_seal | patch series of 5.18 names none

[off]
CONFIG_X86_KERNEL_IBT = n
CONFIG_X86_USER_SHADOW_STACK = n
prove     = sites endbr none
prove     = effect landing_pad unenforced

[off arm64]
unavailable = X86_KERNEL_IBT and X86_USER_SHADOW_STACK depend on X86_64 (arch/x86/Kconfig); arm64 has ARM64_BTI_KERNEL: see bti

[ibt]
CONFIG_X86_KERNEL_IBT = y
CONFIG_X86_USER_SHADOW_STACK = n
implies   = CONFIG_X86_CET CONFIG_X86_DISABLED_FEATURE_IBT
prove     = sites endbr some
prove     = effect landing_pad unenforced	# the emulated processor has no IBT

[shadow_stack_idle]
CONFIG_X86_KERNEL_IBT = n
CONFIG_X86_USER_SHADOW_STACK = y
implies   = CONFIG_X86_CET CONFIG_X86_DISABLED_FEATURE_USER_SHSTK CONFIG_ARCH_USES_HIGH_VMA_FLAGS
implies   = CONFIG_ARCH_HAS_USER_SHADOW_STACK
prove     = sites endbr none
prove     = symbol shstk_alloc_thread_stack present
