# SPDX-License-Identifier: GPL-2.0-only
# for counters.sh: no feature, the same kernel twice, with the driver of the PMU that QEMU emulates for arm64
[feature]
summary = the same kernel twice, which drives its PMU
arch    = arm64
crosses = nothing

[a]
CONFIG_ARM_PMU = y
prove   = config CONFIG_ARM_PMUV3=y

[b]
CONFIG_ARM_PMU = y
prove   = config CONFIG_ARM_PMUV3=y
