# SPDX-License-Identifier: GPL-2.0-only
# A function leaves zero in the registers that it used and that its caller expects nothing in.
[feature]
summary   = zero the registers that a function used when it returns
since     = 5.15
aka       = ZERO_CALL_USED_REGS
arch      = x86_64 arm64
crosses   = every return
source    = security/Kconfig.hardening, ZERO_CALL_USED_REGS
near_zero = null/empty
figure    = on time <1 % | most workloads | security/Kconfig.hardening, ZERO_CALL_USED_REGS
figure    = on time <1 % | parallel build, x86-64, Linux 5.15 | patch, 2021-07
figure    = on text <1 % | x86-64 | security/Kconfig.hardening, ZERO_CALL_USED_REGS
figure    = on text 5 % | arm64 | security/Kconfig.hardening, ZERO_CALL_USED_REGS
figure    = on time 10.4 % | UnixBench index gained without it, one copy, LoongArch | deepin, kernel pull request 485, 2024-11
figure    = on text 0.07 % | x86-64, 2021-07 | patch, 2021-07 (from its own byte counts)
figure    = on time 11.4 % | UnixBench index gained without it, eight copies, LoongArch | deepin, kernel pull request 485, 2024-11 (from its own numbers)
figure    = on text no figure | unique gadgets: 20.8 % fewer, x86-64, 2021-07 | patch, 2021-07 (from its own numbers)
figure    = on text no figure | fpsimd_sync_to_sve(), arm64: 20 instructions where it had 12 | patch, 2021-07

[off]
CONFIG_ZERO_CALL_USED_REGS = n
prove     = config CONFIG_ZERO_CALL_USED_REGS=n
prove     = effect registers stale

[on]
CONFIG_ZERO_CALL_USED_REGS = y
prove     = config CONFIG_ZERO_CALL_USED_REGS=y
prove     = effect registers zeroed
