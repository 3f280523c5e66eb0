# SPDX-License-Identifier: GPL-2.0-only
# Functions with a large frame record how deep the stack went; before a system call returns, what was used is overwritten.
[feature]
summary   = poison the kernel stack before returning from a system call
since     = 4.20
renamed   = STACKLEAK_ERASING KSTACK_ERASE 6.17
renamed   = CONFIG_GCC_PLUGIN_STACKLEAK CONFIG_KSTACK_ERASE 6.17
renamed   = CONFIG_STACKLEAK_TRACK_MIN_SIZE CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE 6.17
renamed   = CONFIG_STACKLEAK_RUNTIME_DISABLE CONFIG_KSTACK_ERASE_RUNTIME_DISABLE 6.17
renamed   = stackleak_track_stack __sanitizer_cov_stack_depth 6.17
aka       = STACKLEAK GCC_PLUGIN_STACKLEAK
arch      = x86_64 arm64
crosses   = every return from a system call, by the depth it reached; functions with a frame of 100 bytes or more
claim     = 1 % of a kernel compilation on one CPU
source    = security/Kconfig.hardening, KSTACK_ERASE
near_zero = null/empty call/leaf_none
figure    = on time 1 % | Linux build on one CPU | security/Kconfig.hardening, KSTACK_ERASE
figure    = on time 2 % | hackbench, riscv64 in QEMU, one hart | patch series V9, 2022-11
figure    = on time 25 % | getpid after a frame of 4 KiB, s390 with its own loop | mail of the s390 maintainer, 2023-04
figure    = on time 200 % | getpid after a frame of 4 KiB, s390 with the generic loop | mail of the s390 maintainer, 2023-04 (three times as long)

[off]
CONFIG_KSTACK_ERASE = n
prove     = calls __sanitizer_cov_stack_depth none
prove     = symbol __sanitizer_cov_stack_depth absent
prove     = effect stack stale
prove     = lkdtm KSTACK_ERASE survives

[on]
CONFIG_KSTACK_ERASE = y
CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE = 100
CONFIG_KSTACK_ERASE_RUNTIME_DISABLE = n
implies   = CONFIG_GCC_PLUGIN_STACKLEAK
prove     = calls __sanitizer_cov_stack_depth some
prove     = effect stack erased
prove     = lkdtm KSTACK_ERASE caught
[on gcc]
CONFIG_GCC_PLUGINS = y
[on clang]
unavailable = clang 19 has no -fsanitize-coverage-stack-depth-callback-min (CC_HAS_SANCOV_STACK_DEPTH_CALLBACK)

[min_0]					# every function that uses the stack at all records how deep
CONFIG_KSTACK_ERASE = y
CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE = 0
CONFIG_KSTACK_ERASE_RUNTIME_DISABLE = n
implies   = CONFIG_GCC_PLUGIN_STACKLEAK
prove     = calls __sanitizer_cov_stack_depth more-than on
prove     = effect stack erased
prove     = lkdtm KSTACK_ERASE caught
[min_0 gcc]
CONFIG_GCC_PLUGINS = y
[min_0 gcc x86_64 7.3]			# as it is published, 7.3 does not link with 0: the patch says why
patch     = kstack_erase_startup.patch
[min_0 clang]
unavailable = clang 19 has no -fsanitize-coverage-stack-depth-callback-min (CC_HAS_SANCOV_STACK_DEPTH_CALLBACK)

[switch_on]				# built with the run time switch, which stays on
CONFIG_KSTACK_ERASE = y
CONFIG_KSTACK_ERASE_TRACK_MIN_SIZE = 100
CONFIG_KSTACK_ERASE_RUNTIME_DISABLE = y
implies   = CONFIG_GCC_PLUGIN_STACKLEAK
prove     = calls __sanitizer_cov_stack_depth some
prove     = file /proc/sys/kernel/stack_erasing ^1
prove     = effect stack erased
prove     = lkdtm KSTACK_ERASE caught
[switch_on gcc]
CONFIG_GCC_PLUGINS = y
[switch_on clang]
unavailable = clang 19 has no -fsanitize-coverage-stack-depth-callback-min (CC_HAS_SANCOV_STACK_DEPTH_CALLBACK)

[switch_off]				# the same image, switched off: what remains is the tracking
image     = switch_on
sysctl    = kernel/stack_erasing=0
prove     = file /proc/sys/kernel/stack_erasing ^0
prove     = effect stack stale
