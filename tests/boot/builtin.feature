# SPDX-License-Identifier: GPL-2.0-only
# for builtin.sh: no feature, the same kernel twice, without modules: ours and LKDTM are built in. It is three.sh's kernel with
# the regular stack protector too.
[feature]
summary = the same kernel twice, without modules
arch    = x86_64 arm64
crosses = nothing

[a]
CONFIG_MODULES = n
CONFIG_RUNTIME_TESTING_MENU = y
CONFIG_LKDTM = y
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = n
prove   = symbol load_module absent
prove   = lkdtm CORRUPT_STACK caught
prove   = lkdtm CORRUPT_STACK_STRONG survives

[b]
CONFIG_MODULES = n
CONFIG_RUNTIME_TESTING_MENU = y
CONFIG_LKDTM = y
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = n
prove   = symbol kbench_take present
prove   = layout same-as a
