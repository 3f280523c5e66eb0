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
figure    = regular functions 3 % | x86 defconfig | arch/Kconfig, STACKPROTECTOR
figure    = regular text 0.3 % | x86 defconfig | arch/Kconfig, STACKPROTECTOR
figure    = strong functions 20 % | x86 defconfig | arch/Kconfig, STACKPROTECTOR_STRONG
figure    = strong text 2 % | x86 defconfig | arch/Kconfig, STACKPROTECTOR_STRONG
figure    = regular functions 2.81 % | x86 defconfig, Linux 3.14, gcc 4.9 | pull request for 3.14, 2014-01-20
figure    = regular text 0.33 % | x86 defconfig, Linux 3.14, gcc 4.9 | pull request for 3.14, 2014-01-20
figure    = strong functions 20.5 % | x86 defconfig, Linux 3.14, gcc 4.9 | pull request for 3.14, 2014-01-20
figure    = strong text 2.29 % | x86 defconfig, Linux 3.14, gcc 4.9 | pull request for 3.14, 2014-01-20 (from its own byte counts)
figure    = strong functions 20.41 % | x86-64, Ubuntu configuration, Linux 5.0-rc8 | kspp-study, 2020
figure    = strong text 3.35 % | x86-64, Ubuntu configuration, Linux 5.0-rc8 | kspp-study, 2020
figure    = regular functions 2.86 % | x86-64, Ubuntu configuration, Linux 5.0-rc8 | kspp-study, 2020
figure    = regular text -0.05 % | x86-64, Ubuntu configuration, Linux 5.0-rc8 | kspp-study, 2020
figure    = strong text 2.24 % | x86 defconfig, Linux 3.14, gcc 4.9 | pull request for 3.14, 2014-01-20 (its own percentage; its byte counts give 2.29)
figure    = strong text 3.26 % | .text, riscv, Linux 5.9 | patch for 5.9 (from its own byte counts; "only 5%" in its words)
near_zero = null/empty call/leaf_none

[off]
CONFIG_STACKPROTECTOR = n
prove     = config CONFIG_STACKPROTECTOR=n
prove     = symbol __stack_chk_fail absent
prove     = calls __stack_chk_fail none
prove     = lkdtm CORRUPT_STACK survives
prove     = lkdtm CORRUPT_STACK_STRONG survives

[regular]
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = n
implies   = CONFIG_STACKPROTECTOR_PER_TASK	# arm64: the value is kept per task
prove     = config CONFIG_STACKPROTECTOR=y
prove     = config CONFIG_STACKPROTECTOR_STRONG=n
prove     = symbol __stack_chk_fail present
prove     = calls __stack_chk_fail some
prove     = lkdtm CORRUPT_STACK caught
prove     = lkdtm CORRUPT_STACK_STRONG survives

[strong]
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = y
implies   = CONFIG_STACKPROTECTOR_PER_TASK
prove     = config CONFIG_STACKPROTECTOR=y
prove     = config CONFIG_STACKPROTECTOR_STRONG=y
prove     = symbol __stack_chk_fail present
prove     = calls __stack_chk_fail some
prove     = calls __stack_chk_fail more-than regular
prove     = lkdtm CORRUPT_STACK caught
prove     = lkdtm CORRUPT_STACK_STRONG caught
