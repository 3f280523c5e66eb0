# SPDX-License-Identifier: GPL-2.0-only
# An index into an array whose size the compiler knows is compared with it: outside of it the kernel warns, or traps.
[feature]
summary   = check array indices against the array's size
since     = 5.7
arch      = x86_64 arm64
crosses   = every access to an array of known size with an index that is not constant
source    = lib/Kconfig.ubsan, UBSAN_BOUNDS and UBSAN_TRAP
near_zero = null/empty sys/getppid call/leaf_none
figure    = warn text no figure | all of UBSAN, not the bounds alone: 2.3 %, x86-64, Linux 5.7 | commit 0887a7ebc977 (from its own byte counts)
figure    = trap text no figure | all of UBSAN, not the bounds alone: 0.9 %, x86-64, Linux 5.7 | commit 0887a7ebc977 (from its own byte counts)
figure    = warn memory no figure | all of UBSAN, not the bounds alone: data 18.9 %, image 4.8 %, x86-64, Linux 5.7 | commit 0887a7ebc977
figure    = trap memory no figure | all of UBSAN, not the bounds alone: data 1.6 %, image 0.2 %, x86-64, Linux 5.7 | commit 0887a7ebc977
figure    = trap time no figure | bounds alone: no difference could be measured | mail of 2020-02-27

[off]
CONFIG_UBSAN = n
prove     = symbol __ubsan_handle_out_of_bounds absent
prove     = lkdtm ARRAY_BOUNDS survives

[warn]
CONFIG_UBSAN = y
CONFIG_UBSAN_TRAP = n
CONFIG_UBSAN_BOUNDS = y
CONFIG_UBSAN_SHIFT = n
CONFIG_UBSAN_BOOL = n
CONFIG_UBSAN_ENUM = n
implies   = CONFIG_CC_HAS_UBSAN_BOUNDS_STRICT CONFIG_UBSAN_BOUNDS_STRICT
prove     = calls __ubsan_handle_out_of_bounds some
prove     = lkdtm ARRAY_BOUNDS warned

[trap]
CONFIG_UBSAN = y
CONFIG_UBSAN_TRAP = y
CONFIG_UBSAN_BOUNDS = y
CONFIG_UBSAN_SHIFT = n
CONFIG_UBSAN_BOOL = n
CONFIG_UBSAN_ENUM = n
implies   = CONFIG_CC_HAS_UBSAN_BOUNDS_STRICT CONFIG_UBSAN_BOUNDS_STRICT
prove     = symbol __ubsan_handle_out_of_bounds absent
prove     = lkdtm ARRAY_BOUNDS killed
