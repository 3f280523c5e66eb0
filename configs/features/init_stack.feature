# SPDX-License-Identifier: GPL-2.0-only
# A local variable that the source leaves without a value gets one from the compiler: a pattern, or zero.
[feature]
summary   = give every local variable a value
since     = 5.2 (pattern), 5.9 (zero)
aka       = INIT_STACK_ALL_ZERO INIT_STACK_ALL_PATTERN
arch      = x86_64 arm64
crosses   = every function with a variable, a structure or an array on its stack that is not initialised
source    = security/Kconfig.hardening, INIT_STACK_ALL_PATTERN and INIT_STACK_ALL_ZERO
near_zero = null/empty sys/getppid call/leaf_none
figure    = zero time no figure | any | security/Kconfig.hardening, INIT_STACK_ALL_ZERO names none

[none]
CONFIG_INIT_STACK_NONE = y
prove     = config CONFIG_INIT_STACK_NONE=y
prove     = dmesg mem auto-init: stack:off
prove     = effect variable stale

[pattern]
CONFIG_INIT_STACK_NONE = n
CONFIG_INIT_STACK_ALL_PATTERN = y
prove     = dmesg mem auto-init: stack:all\(pattern\)
prove     = effect variable pattern

[zero]
CONFIG_INIT_STACK_NONE = n
CONFIG_INIT_STACK_ALL_ZERO = y
prove     = dmesg mem auto-init: stack:all\(zero\)
prove     = effect variable zeroed
