# SPDX-License-Identifier: GPL-2.0-only
# A random value between a function's locals and its return address, checked before it returns.
[feature]
summary   = detect a stack buffer overflow when the function returns
since     = 2.6.30 (regular), 3.14 (strong)
aka       = CC_STACKPROTECTOR CC_STACKPROTECTOR_REGULAR CC_STACKPROTECTOR_STRONG
arch      = x86_64 arm64
crosses   = functions with a char array of 8 bytes or more (regular); with any array, or a local whose address is taken (strong)
claim     = regular: 3 % of functions, text +0.33 %; strong: 20 % of functions, text +2.4 %
source    = arch/Kconfig, STACKPROTECTOR and STACKPROTECTOR_STRONG (x86 defconfig, 3.14)
near_zero = null/empty call/leaf_none

[off]
CONFIG_STACKPROTECTOR = n
prove     = config CONFIG_STACKPROTECTOR=n
prove     = symbol __stack_chk_fail absent
prove     = calls __stack_chk_fail none

[regular]
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = n
implies   = CONFIG_STACKPROTECTOR_PER_TASK	# arm64: the value is kept per task
prove     = config CONFIG_STACKPROTECTOR=y
prove     = config CONFIG_STACKPROTECTOR_STRONG=n
prove     = symbol __stack_chk_fail present
prove     = calls __stack_chk_fail some

[strong]
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = y
implies   = CONFIG_STACKPROTECTOR_PER_TASK
prove     = config CONFIG_STACKPROTECTOR=y
prove     = config CONFIG_STACKPROTECTOR_STRONG=y
prove     = symbol __stack_chk_fail present
prove     = calls __stack_chk_fail some
prove     = calls __stack_chk_fail more-than regular
