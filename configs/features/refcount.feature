# SPDX-License-Identifier: GPL-2.0-only
# Counts of references do not wrap: one that would is set to a value that it never leaves, and the kernel warns. No option
# switches that: since 5.5, when REFCOUNT_FULL went, lib/Makefile always builds refcount.o. What it costs is seen against a
# kernel whose counts a patch has made plain atomic_t.
[feature]
summary   = counts of references that saturate instead of wrapping
since     = 4.11
aka       = REFCOUNT_FULL
arch      = x86_64 arm64
crosses   = each reference that is taken or dropped: files, credentials, address spaces, sockets and their buffers
source    = lib/refcount.c; include/linux/refcount.h
near_zero = null/empty call/leaf_none slab/kmalloc_64
figure    = on time 76.1 % | LKDTM's loop of 2147483646 increments and as many decrements, cycles, x86, against atomic_t | commit 7a46ec0e2f48 (from its own numbers) | ref/get_put
figure    = on time no figure | the same loop, by the assembly that x86 had instead until 5.5: -0.05 % | commit 7a46ec0e2f48 (from its own numbers)

[unchecked]
patch     = refcount_unchecked.patch
prove     = calls refcount_warn_saturate none
prove     = lkdtm REFCOUNT_INC_OVERFLOW survives
prove     = lkdtm REFCOUNT_INC_ZERO survives
prove     = lkdtm REFCOUNT_DEC_ZERO survives
prove     = lkdtm REFCOUNT_ADD_SATURATED survives

[on]
prove     = calls refcount_warn_saturate some
prove     = lkdtm REFCOUNT_INC_OVERFLOW caught
prove     = lkdtm REFCOUNT_INC_ZERO caught
prove     = lkdtm REFCOUNT_DEC_ZERO caught
prove     = lkdtm REFCOUNT_ADD_SATURATED caught

[off]
unavailable = no option since Linux 5.5: REFCOUNT_FULL is gone from arch/Kconfig, lib/Makefile always builds refcount.o
