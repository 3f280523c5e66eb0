# SPDX-License-Identifier: GPL-2.0-only
# A copy into, or a fill of, an object whose size the compiler knows is checked: when compiled, where the length is constant, else
# when it runs.
[feature]
summary   = check lengths of string and memory functions against the object's size
since     = 4.13
arch      = x86_64 arm64
crosses   = memcpy(), memset(), strscpy() and the like with a length that is not constant, on an object of known size
source    = security/Kconfig.hardening, FORTIFY_SOURCE
near_zero = null/empty sys/getppid call/leaf_none
figure    = on text no figure | any | security/Kconfig.hardening, FORTIFY_SOURCE names none

[off]
CONFIG_FORTIFY_SOURCE = n
prove     = symbol __fortify_panic absent
prove     = lkdtm FORTIFY_MEM_MEMBER survives
prove     = lkdtm FORTIFY_STR_MEMBER survives

[on]
CONFIG_FORTIFY_SOURCE = y
prove     = calls __fortify_panic some
prove     = lkdtm FORTIFY_STR_MEMBER caught
prove     = lkdtm FORTIFY_MEM_OBJECT caught
prove     = lkdtm FORTIFY_MEM_MEMBER caught
prove     = lkdtm FORTIFY_STRSCPY caught
