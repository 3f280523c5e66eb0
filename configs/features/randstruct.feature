# SPDX-License-Identifier: GPL-2.0-only
# The members of chosen structures are in an order that is drawn when the kernel is compiled. Each seed is a build: one
# draw says little, so the spread over seeds is the result.
[feature]
summary   = randomise the layout of structures
since     = 4.13 (gcc plugin), 5.19 (clang)
aka       = GCC_PLUGIN_RANDSTRUCT
arch      = x86_64 arm64
crosses   = what reads or writes struct cred, task_struct, file, inode, path, tables of functions, ...
source    = security/Kconfig.hardening, RANDSTRUCT_FULL and RANDSTRUCT_PERFORMANCE
near_zero = null/empty call/leaf_none
figure    = full_1 time no figure | any | security/Kconfig.hardening, RANDSTRUCT_FULL: may have an impact, without a number
figure    = performance_1 time no figure | any | security/Kconfig.hardening, RANDSTRUCT_PERFORMANCE: less than full, without a number

[none]
CONFIG_RANDSTRUCT_FULL = n
CONFIG_RANDSTRUCT_PERFORMANCE = n
prove     = config CONFIG_RANDSTRUCT_NONE=y
prove     = effect layout agrees

[full_1]
CONFIG_RANDSTRUCT_FULL = y
CONFIG_RANDSTRUCT_PERFORMANCE = n
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 1
prove     = layout differs-from none
prove     = effect layout agrees
[full_1 gcc]
CONFIG_GCC_PLUGINS = y

[full_2]
CONFIG_RANDSTRUCT_FULL = y
CONFIG_RANDSTRUCT_PERFORMANCE = n
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 2
prove     = layout differs-from full_1
prove     = layout differs-from none
prove     = effect layout agrees
[full_2 gcc]
CONFIG_GCC_PLUGINS = y

[full_3]
CONFIG_RANDSTRUCT_FULL = y
CONFIG_RANDSTRUCT_PERFORMANCE = n
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 3
prove     = layout differs-from full_2
prove     = layout differs-from none
prove     = effect layout agrees
[full_3 gcc]
CONFIG_GCC_PLUGINS = y

[full_4]
CONFIG_RANDSTRUCT_FULL = y
CONFIG_RANDSTRUCT_PERFORMANCE = n
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 4
prove     = layout differs-from full_3
prove     = layout differs-from none
prove     = effect layout agrees
[full_4 gcc]
CONFIG_GCC_PLUGINS = y

[performance_1]
CONFIG_RANDSTRUCT_FULL = n
CONFIG_RANDSTRUCT_PERFORMANCE = y
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 1
prove     = layout differs-from none
prove     = effect layout agrees
[performance_1 gcc]
CONFIG_GCC_PLUGINS = y
[performance_1 clang]
unavailable = RANDSTRUCT_PERFORMANCE depends on GCC_PLUGINS (security/Kconfig.hardening)

[performance_2]
CONFIG_RANDSTRUCT_FULL = n
CONFIG_RANDSTRUCT_PERFORMANCE = y
CONFIG_MODVERSIONS = y
implies   = CONFIG_RANDSTRUCT CONFIG_RANDSTRUCT_NONE CONFIG_GCC_PLUGIN_RANDSTRUCT CONFIG_ASM_MODVERSIONS CONFIG_GENKSYMS
seed      = 2
prove     = layout differs-from performance_1
prove     = layout differs-from none
prove     = effect layout agrees
[performance_2 gcc]
CONFIG_GCC_PLUGINS = y
[performance_2 clang]
unavailable = RANDSTRUCT_PERFORMANCE depends on GCC_PLUGINS (security/Kconfig.hardening)
