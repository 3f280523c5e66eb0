# SPDX-License-Identifier: GPL-2.0-only
# Every mechanism of this folder that the compiler and the architecture have, at once: the profile that one would ship.
# What they cost together is not what they cost one by one added up: one may find done what another does.
[feature]
summary   = all mechanisms together
since     = 6.2
renamed   = STACKLEAK_ERASING KSTACK_ERASE 6.17
renamed   = CONFIG_GCC_PLUGIN_STACKLEAK CONFIG_KSTACK_ERASE 6.17
renamed   = CONFIG_STACKLEAK_TRACK_MIN_SIZE CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE 6.17
renamed   = CONFIG_STACKLEAK_RUNTIME_DISABLE CONFIG_KSTACK_ERASE_RUNTIME_DISABLE 6.17
renamed   = stackleak_track_stack __sanitizer_cov_stack_depth 6.17
renamed   = CONFIG_CFI_CLANG CONFIG_CFI 6.18
arch      = x86_64 arm64
crosses   = every function, indirect call, allocation, free and return from a system call
source    = arch/Kconfig, security/Kconfig.hardening, lib/Kconfig.kfence

[off]
prove     = calls __stack_chk_fail none
prove     = symbol __kfence_alloc absent
prove     = dmesg mem auto-init: .*heap alloc:off, heap free:off
[off clang x86_64]			# as in cfi.feature: FineIBT needs them, so they are the same in both arms
CONFIG_X86_KERNEL_IBT = y
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_RETPOLINE = y
cmdline   = mitigations=off

[all]
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = y
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y
CONFIG_INIT_ON_FREE_DEFAULT_ON = y
CONFIG_RANDSTRUCT_FULL = y
CONFIG_MODVERSIONS = y
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 100
seed      = 1
implies   = CONFIG_STACKPROTECTOR_PER_TASK CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_ASM_MODVERSIONS
implies   = CONFIG_GENKSYMS CONFIG_STACKTRACE CONFIG_IRQ_WORK CONFIG_KFENCE_NUM_OBJECTS CONFIG_KFENCE_STATIC_KEYS
implies   = CONFIG_KFENCE_STRESS_TEST_FAULTS
prove     = calls __stack_chk_fail some
prove     = dmesg mem auto-init: .*heap alloc:on, heap free:on
prove     = file /sys/module/kfence/parameters/sample_interval ^100$
prove     = counts /sys/kernel/debug/kfence/stats 0 total allocations: ([0-9]+)
prove     = layout differs-from off
prove     = effect slab_alloc zeroed
prove     = effect slab_free zeroed
prove     = effect layout agrees
prove     = effect kfence_oob reported
[all gcc]
CONFIG_GCC_PLUGINS = y
CONFIG_KSTACK_ERASE = y
CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE = 100
CONFIG_KSTACK_ERASE_RUNTIME_DISABLE = n
implies   = CONFIG_GCC_PLUGIN_STACKLEAK CONFIG_GCC_PLUGIN_RANDSTRUCT
prove     = calls __sanitizer_cov_stack_depth some
prove     = effect stack erased
prove     = lkdtm CORRUPT_STACK_STRONG caught
[all clang]
CONFIG_CFI = y
prove     = config CONFIG_CFI=y
prove     = lkdtm CFI_FORWARD_PROTO caught
prove     = lkdtm REPORT_STACK_CANARY caught	# clang 19 drops the overflow of CORRUPT_STACK_STRONG as dead stores
[all clang x86_64]
implies   = CONFIG_FINEIBT CONFIG_CALL_PADDING CONFIG_FUNCTION_PADDING_BYTES CONFIG_ARCH_USES_CFI_TRAPS
CONFIG_X86_KERNEL_IBT = y
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_RETPOLINE = y
cmdline   = mitigations=off cfi=kcfi
[all clang arm64]
implies   = CONFIG_HAVE_STATIC_CALL CONFIG_MODULES_TREE_LOOKUP
[all arm64]
CONFIG_SHADOW_CALL_STACK = y
implies   = CONFIG_RUSTC_SUPPORTS_ARM64 CONFIG_HAVE_RUST	# before 6.18 Rust and a shadow call stack exclude each other
prove     = insn vmlinux ^str x30, \[x18\], .8$ some
prove     = insn module ^ldr x30, \[x18, .-8\]!$ some
