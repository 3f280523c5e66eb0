# SPDX-License-Identifier: GPL-2.0-only
# Where an indirect branch of the kernel may end there is a BTI, or a PACIASP that is one too.
[feature]
summary   = landing pads for indirect branches in the kernel
since     = 5.8
aka       = ARM64_BTI_KERNEL
arch      = arm64
crosses   = every function whose address may be taken and that does not save its return address
source    = arch/arm64/Kconfig, ARM64_BTI_KERNEL
near_zero = null/empty

[off]
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
CONFIG_ARM64_BTI = y
CONFIG_ARM64_BTI_KERNEL = n
prove     = insn module ^(bti|hint .0x2[246]) none
prove     = effect landing_pad unenforced

[off gcc]
unavailable = ARM64_BTI_KERNEL depends on !CC_IS_GCC (arch/arm64/Kconfig, GCC bug 106671)

[off x86_64]
unavailable = ARM64_BTI_KERNEL is in arch/arm64/Kconfig only; x86-64 has X86_KERNEL_IBT: see cet

[on]
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
CONFIG_ARM64_BTI = y
CONFIG_ARM64_BTI_KERNEL = y
prove     = dmesg detected: Branch Target Identification
prove     = insn module ^(bti|hint .0x2[246]) some	# the kernel's own assembly has them in both
prove     = effect landing_pad enforced

[idle]					# the same image, its pages not guarded: the kernel maps its own by that register too (cpu_has_bti())
image     = on
cmdline   = arm64.nobti
prove     = !dmesg detected: Branch Target Identification
prove     = insn module ^(bti|hint .0x2[246]) some
prove     = effect landing_pad unenforced
