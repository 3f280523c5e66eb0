# SPDX-License-Identifier: GPL-2.0-only
# A list's neighbours must point at each other before an entry is added or removed: with a short check inline, or with all of
# DEBUG_LIST's in a function of its own.
[feature]
summary   = check a list's pointers before it is changed
since     = 6.6 (hardened); DEBUG_LIST is older
arch      = x86_64 arm64
crosses   = every list_add() and list_del()
source    = security/Kconfig.hardening, LIST_HARDENED; lib/Kconfig.debug, DEBUG_LIST, BUG_ON_DATA_CORRUPTION
near_zero = null/empty sys/getppid call/leaf_none
figure    = hardened time no figure | netperf, clang: 7 % more throughput than with DEBUG_LIST, Linux 6.6 | patch series, 2023-08
figure    = hardened time no figure | netperf, the best of the same runs: 20 to 30 % more throughput than with DEBUG_LIST, Linux 6.6 | patch series, 2023-08

[off]
CONFIG_LIST_HARDENED = n
CONFIG_DEBUG_LIST = n
CONFIG_BUG_ON_DATA_CORRUPTION = n
prove     = symbol __list_add_valid_or_report absent
prove     = lkdtm CORRUPT_LIST_ADD survives
prove     = lkdtm CORRUPT_LIST_DEL survives

[hardened]
CONFIG_LIST_HARDENED = y
CONFIG_DEBUG_LIST = n
CONFIG_BUG_ON_DATA_CORRUPTION = n
prove     = calls __list_add_valid_or_report some
prove     = lkdtm CORRUPT_LIST_ADD warned
prove     = lkdtm CORRUPT_LIST_DEL warned

[bug]					# the same check; what it finds ends the task
CONFIG_DEBUG_LIST = n
CONFIG_BUG_ON_DATA_CORRUPTION = y
implies   = CONFIG_LIST_HARDENED
prove     = calls __list_add_valid_or_report some
prove     = lkdtm CORRUPT_LIST_ADD killed
prove     = lkdtm CORRUPT_LIST_DEL killed

[debug]
CONFIG_LIST_HARDENED = y
CONFIG_DEBUG_LIST = y
CONFIG_BUG_ON_DATA_CORRUPTION = n
prove     = calls __list_add_valid_or_report some
prove     = lkdtm CORRUPT_LIST_ADD warned
prove     = lkdtm CORRUPT_LIST_DEL warned
